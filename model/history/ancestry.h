// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>
#include <optional>

namespace concordat {

class Database;

/// The shape of a history: who descends from whom, by the numbers of the revisions in their file, where a
/// parent's number is always the lower one. It is read from the latest backwards and no further than a question needs,
/// so that what is asked of the last weeks does not cost more in a long history. A failure is Damaged: a link that
/// leads nowhere.
class Ancestry {
public:
    explicit Ancestry(Database &database)
        : m_database(database)
    {
    }

    /// In their order.
    [[nodiscard]] Result<QList<qint64>> parents(qint64 no);
    /// Those of `tips` from which no other of them descends, in ascending order. One for which `isTakenApart` answers
    /// true stands for its parents.
    [[nodiscard]] Result<QList<qint64>> maximal(
        const QList<qint64> &tips, const std::function<Result<bool>(qint64)> &isTakenApart = {});
    /// The nearest common ancestors of one revision and a set of others: ancestors (or the revisions
    /// themselves) of both sides, from which no other common one descends. Several where histories crossed.
    [[nodiscard]] Result<QList<qint64>> bases(const QList<qint64> &set, qint64 other);
    /// What is behind `set`, and what is in it, but not behind or in `others`.
    [[nodiscard]] Result<QSet<qint64>> behindOnly(const QList<qint64> &set, const QList<qint64> &others);

private:
    [[nodiscard]] Result<void> readDownTo(qint64 no);

    Database &m_database;
    QHash<qint64, QList<qint64>> m_parents;
    std::optional<qint64> m_from; ///< the lowest number whose parents were read
    qint64 m_step = 1'000; ///< how many are read next
};

}
