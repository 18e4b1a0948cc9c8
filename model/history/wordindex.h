// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/objects.h"
#include "history/search.h"

namespace concordat {

/// The full-text index over stored paragraphs and units. It is derived: brought up to date when it is asked,
/// in the file where that can be written, else in memory; dropping it loses nothing.
class WordIndex {
public:
    WordIndex(Database &database, Objects &objects)
        : m_database(database)
        , m_objects(objects)
    {
    }

    struct Hit {
        ObjectKind kind = ObjectKind::Paragraph;
        qint64 object = 0; ///< its number
        ObjectHash hash;
        qsizetype unit = 0; ///< of a submission: the place of the unit in reading order
        qint64 same = 0; ///< markOf the paragraph's id, or the submission's
    };
    /// The same number for every wording of a paragraph, without keeping its id once more.
    [[nodiscard]] static qint64 markOf(const QString &id);

    /// Calls `visit` with what holds the words, the latest written first, until it answers false. They are not ranked:
    /// that would weigh every place of a word like "the" before the first is shown.
    [[nodiscard]] Result<void> find(const SearchTerms &terms, const std::function<bool(const Hit &)> &visit);
    /// Indexes what has come since the last time.
    [[nodiscard]] Result<void> bringUpToDate();

private:
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<bool> isUpToDate();
    [[nodiscard]] Result<qint64> indexedTo();
    [[nodiscard]] Result<void> add(qint64 object, ObjectKind kind);
    [[nodiscard]] Result<void> addText(const QString &text, qint64 object, qsizetype unit, qint64 same);
    [[nodiscard]] QString table(const QString &name) const;

    Database &m_database;
    Objects &m_objects;
    bool m_prepared = false;
};

}
