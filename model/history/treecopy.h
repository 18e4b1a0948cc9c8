// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/drafttree.h"

#include <QSet>

namespace concordat {

/// Copies objects with all they name from one file to another. What is there already is there with all it
/// names, for objects are only ever kept from the leaves upwards; so nothing below it is looked at.
class TreeCopy {
public:
    /// `rows` says where each readable object stands, where the index of the file cannot be trusted.
    TreeCopy(const Objects &from, Objects &to, const QHash<ObjectHash, qint64> *rows = nullptr)
        : m_from(from)
        , m_to(to)
        , m_rows(rows)
    {
    }

    /// A draft that the other file has: the provisions and paragraphs that it shares with those that are copied need
    /// not be asked for one by one.
    void know(const DraftTree &tree);

    [[nodiscard]] Result<void> draft(const ObjectHash &root);
    [[nodiscard]] Result<void> compilation(const ObjectHash &name);

private:
    using Below = Result<void> (TreeCopy::*)(const QJsonObject &);
    [[nodiscard]] Result<Objects::Readable> read(ObjectKind kind, const ObjectHash &name) const;
    [[nodiscard]] Result<void> copy(ObjectKind kind, const ObjectHash &name, Below below);
    [[nodiscard]] Result<void> each(const QJsonValue &names, ObjectKind kind, Below below);
    [[nodiscard]] Result<void> draftParts(const QJsonObject &json);
    [[nodiscard]] Result<void> provisionChunk(const QJsonObject &json);
    [[nodiscard]] Result<void> provisionParts(const QJsonObject &json);
    [[nodiscard]] Result<void> paragraphChunk(const QJsonObject &json);
    [[nodiscard]] Result<void> compilationParts(const QJsonObject &json);

    const Objects &m_from;
    Objects &m_to;
    const QHash<ObjectHash, qint64> *m_rows;
    QSet<ObjectHash> m_there; ///< known to be in the other file by now
};

}
