// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/language.h"
#include "text/passage.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace concordat {

enum class DelegationKind { State, Group, Observer, Chair, Secretariat };

/// Who speaks.
struct Delegation {
    QString name; ///< "Jamaica", "Caribbean Community"
    Attribution attribution; ///< the short form brackets use: "Jamaica", "CARICOM"
    DelegationKind kind = DelegationKind::State;
    QStringList aliases; ///< other names it goes by, in any language
    QMap<Language, QString> names; ///< its name in each official language, where known
    QList<Attribution> members; ///< of a group

    friend bool operator==(const Delegation &, const Delegation &) = default;
};

/// A heading that names who submits: "Jamaica (on behalf of the Caribbean Community)".
struct Speaker {
    QString delegation; ///< "Jamaica"
    Attribution attribution; ///< "CARICOM"
    QStringList onBehalfOf; ///< {"Caribbean Community"}
    bool known = false; ///< the register has the delegation (or the group)

    friend bool operator==(const Speaker &, const Speaker &) = default;
};

/// The delegations of a project, found by any name they go by; spelling is compared without case, accents,
/// punctuation and leading articles.
class Register {
public:
    /// All member States of the United Nations, observers and the groups in use, in six languages.
    /// The names are those of resources/delegations/, which says where they are from.
    [[nodiscard]] static const Register &unitedNations();

    void add(const Delegation &delegation);
    [[nodiscard]] const QList<Delegation> &all() const { return m_delegations; }
    [[nodiscard]] const Delegation *find(QStringView name) const;

    /// Who speaks under `heading`; nothing where it does not look like a delegation at all. An unknown name
    /// with "(on behalf of …)" behind it (in any of the six languages) is a speaker too.
    [[nodiscard]] std::optional<Speaker> speaker(QStringView heading) const;

    friend bool operator==(const Register &a, const Register &b) { return a.m_delegations == b.m_delegations; }

private:
    QList<Delegation> m_delegations;
    QHash<QString, qsizetype> m_byKey;
};

/// One attribution for several delegations that submit together, whatever order they stand in: "Australia and
/// Japan", "Australia/Japan/Norway". It has no comma: in a bracket that would be two delegations, each with a
/// position of its own.
[[nodiscard]] Attribution jointAttribution(const QList<Attribution> &everybody);

/// The names in the alphabetical order of the language.
[[nodiscard]] QStringList sortedFor(const QStringList &names, Language language);

}
