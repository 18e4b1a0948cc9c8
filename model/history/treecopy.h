// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/drafttree.h"
#include "history/objectform.h"

#include <QHash>

namespace concordat {

/// Copies objects with all they name from one file to another, each held against the form in which this program writes
/// it. What is there already is there with all it names, for objects are only ever kept from the leaves upwards; so
/// nothing below it is looked at, unless it is named as what it may not be.
class TreeCopy {
public:
    /// `rows` says where each readable object stands, where the index of the file cannot be trusted.
    TreeCopy(const Objects &from, Objects &to, const QHash<ObjectHash, qint64> *rows = nullptr)
        : m_from(from)
        , m_to(to)
        , m_rows(rows)
    {
    }

    /// A draft that the other file has: what it shares with those that are copied need not be asked for one by one.
    void know(const DraftTree &tree);

    [[nodiscard]] Result<void> draft(const ObjectHash &root);
    [[nodiscard]] Result<void> compilation(const ObjectHash &name);

private:
    [[nodiscard]] Result<Objects::Readable> read(ObjectRole role, const ObjectHash &name) const;
    [[nodiscard]] Result<void> copy(ObjectRole role, const ObjectHash &name);
    [[nodiscard]] Result<void> each(ObjectRole role, const QJsonValue &names);
    [[nodiscard]] Result<void> below(ObjectRole role, const QJsonObject &json);

    const Objects &m_from;
    Objects &m_to;
    const QHash<ObjectHash, qint64> *m_rows;
    QHash<ObjectHash, ObjectRole> m_there; ///< known to be in the other file by now, and as what
};

}
