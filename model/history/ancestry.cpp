// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/ancestry.h"

#include "history/database.h"
#include "history/sentences.h"

namespace concordat {

using namespace Qt::StringLiterals;

Result<Ancestry> Ancestry::read(Database &database)
{
    const auto count = database.number(u"SELECT coalesce(max(no), 0) FROM revision"_s);
    if (!count)
        return std::unexpected(count.error());
    constexpr qint64 mostRevisions = 50'000'000;
    if (*count < 0 || *count > mostRevisions)
        return failure(Fault::Damaged, History::tr("The history is numbered in a way that cannot be."));
    Ancestry ancestry;
    ancestry.m_parents.resize(*count + 1);
    const auto done = database.each(
        u"SELECT child, parent FROM parent ORDER BY child, nth"_s, {}, [&](const Row &row) -> Result<void> {
            const qint64 child = row.number(0);
            const qint64 parent = row.number(1);
            if (parent < 1 || child <= parent || child > *count)
                return failure(Fault::Damaged, History::tr("The history has a link that leads nowhere."));
            ancestry.m_parents[child].append(qint32(parent));
            return {};
        });
    if (!done)
        return std::unexpected(done.error());
    return ancestry;
}

QList<bool> Ancestry::reached(const QList<qint64> &from) const
{
    QList<bool> flags(m_parents.size(), false);
    for (const qint64 no : from)
        flags[no] = true;
    // Parents have lower numbers, so one pass downwards meets every revision after all its children.
    for (qsizetype no = m_parents.size() - 1; no > 0; --no) {
        if (!flags[no])
            continue;
        for (const qint32 parent : m_parents[no])
            flags[parent] = true;
    }
    return flags;
}

QList<qint64> Ancestry::maximal(QList<qint64> tips) const
{
    std::ranges::sort(tips);
    tips.erase(std::unique(tips.begin(), tips.end()), tips.end());
    QList<qint64> before;
    for (const qint64 tip : std::as_const(tips)) {
        for (const qint32 parent : m_parents[tip])
            before.append(parent);
    }
    const QList<bool> covered = reached(before);
    tips.removeIf([&](qint64 tip) { return covered[tip]; });
    return tips;
}

QList<qint64> Ancestry::bases(const QList<qint64> &set, qint64 other) const
{
    const QList<bool> left = reached(set);
    const QList<bool> right = reached({other});
    QList<bool> below(m_parents.size(), false);
    QList<qint64> found;
    for (qsizetype no = m_parents.size() - 1; no > 0; --no) {
        const bool common = left[no] && right[no];
        if (common && !below[no])
            found.append(no);
        if (common || below[no]) {
            for (const qint32 parent : m_parents[no])
                below[parent] = true;
        }
    }
    return found;
}

}
