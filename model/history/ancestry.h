// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QList>
#include <QtTypes>

namespace concordat {

class Database;

/// The shape of a history: who descends from whom, by the numbers of the revisions in their file, where a
/// parent's number is always the lower one.
class Ancestry {
public:
    [[nodiscard]] static Result<Ancestry> read(Database &database);

    [[nodiscard]] const QList<qint32> &parents(qint64 no) const { return m_parents[no]; }
    /// Those of `tips` from which no other of them descends, in ascending order.
    [[nodiscard]] QList<qint64> maximal(QList<qint64> tips) const;
    /// The nearest common ancestors of one revision and a set of others: ancestors (or the revisions
    /// themselves) of both sides, from which no other common one descends. Several where histories crossed.
    [[nodiscard]] QList<qint64> bases(const QList<qint64> &set, qint64 other) const;

private:
    /// One flag a revision: reached from any of `from` going back.
    [[nodiscard]] QList<bool> reached(const QList<qint64> &from) const;

    QList<QList<qint32>> m_parents;
};

}
