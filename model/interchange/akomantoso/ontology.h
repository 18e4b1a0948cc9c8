// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/writers.h"

#include <QSet>

namespace concordat::akomantoso {

/// A thing of the world that the text refers to by its identifier: a TLCOrganization or a TLCConcept.
struct OntologyEntry {
    QString element;
    QString id;
    QString href;
    QString shown;
};

/// Everybody who takes a position in a draft, what they do, and the statuses in use.
class Ontology {
public:
    /// `options.language` is determined. Without attribution nobody is named.
    Ontology(const Draft &draft, const WriteOptions &options);

    [[nodiscard]] const QList<OntologyEntry> &entries() const { return m_entries; }
    /// What a `refersTo` says of an alternative; empty where nobody stands behind it.
    [[nodiscard]] QString references(const QList<Position> &positions) const;
    /// The same of a status; empty where it is open.
    [[nodiscard]] static QString references(Status::Level level);

private:
    void add(const Passage &passage);
    void add(const Position &position);
    void add(Status::Level level);
    void addConcept(const QString &id, const QString &shown);

    WriteOptions m_options;
    QList<OntologyEntry> m_entries;
    QHash<Attribution, QString> m_delegations;
    QSet<QString> m_concepts;
};

}
