// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/ancestry.h"

#include "history/database.h"
#include "history/sentences.h"

#include <limits>
#include <map>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// Revisions still to be visited, the latest first, so that each is met after all that descend from it.
template <typename Seen>
using Open = std::map<qint64, Seen, std::greater<>>;

/// Revisions still to be visited, some of them shadowed, which is inherited; it ends where no other is left.
class Frontier {
public:
    struct Visited {
        qint64 no = 0;
        bool isShadowed = false;
    };

    void meet(qint64 no, bool isShadowed)
    {
        const auto [at, fresh] = m_open.try_emplace(no, isShadowed);
        if (fresh && !isShadowed) {
            ++m_lit;
        } else if (!fresh && isShadowed && !at->second) {
            at->second = true;
            --m_lit;
        }
    }
    [[nodiscard]] bool hasEnded() const { return m_lit == 0; }
    [[nodiscard]] Visited take()
    {
        const auto [no, isShadowed] = *m_open.begin();
        m_open.erase(m_open.begin());
        m_lit -= isShadowed ? 0 : 1;
        return {no, isShadowed};
    }

private:
    Open<bool> m_open; // number → whether it is shadowed
    qsizetype m_lit = 0; // those that are not
};

}

Result<void> Ancestry::readDownTo(qint64 no)
{
    const qint64 above = m_from.value_or(std::numeric_limits<qint64>::max());
    if (no >= above)
        return {};
    const qint64 from = std::min(no, above - m_step);
    m_step *= 2;
    m_from = from;
    return m_database.each(u"SELECT child, parent FROM parent WHERE child >= ? AND child < ? ORDER BY child, nth"_s,
        {from, above}, [&](const Row &row) -> Result<void> {
            const qint64 child = row.number(0);
            const qint64 parent = row.number(1);
            if (parent < 1 || child <= parent)
                return failure(Fault::Damaged, History::tr("The history has a link that leads nowhere."));
            m_parents[child].append(parent);
            return {};
        });
}

Result<QList<qint64>> Ancestry::parents(qint64 no)
{
    return readDownTo(no).transform([&] { return m_parents.value(no); });
}

Result<QList<qint64>> Ancestry::maximal(
    const QList<qint64> &tips, const std::function<Result<bool>(qint64)> &isTakenApart)
{
    Frontier open; // in the shadow of those found stands what they descend from
    for (const qint64 tip : tips)
        open.meet(tip, false);
    QList<qint64> found;
    while (!open.hasEnded()) {
        const auto [no, isBehind] = open.take();
        const auto apart = !isBehind && isTakenApart ? isTakenApart(no) : Result<bool>(false);
        const auto before = parents(no);
        if (!apart || !before)
            return std::unexpected(!apart ? apart.error() : before.error());
        if (!isBehind && !*apart)
            found.prepend(no);
        for (const qint64 parent : *before)
            open.meet(parent, !*apart);
    }
    return found;
}

Result<QList<qint64>> Ancestry::bases(const QList<qint64> &set, qint64 other)
{
    struct Seen {
        bool left = false; ///< from the set
        bool right = false; ///< from the other
        bool isBehind = false; ///< one of those found descends from it
    };
    Open<Seen> open;
    qsizetype wanted = 0; // those open that are not behind
    const auto meet = [&](qint64 no, const Seen &from) {
        const auto [at, fresh] = open.try_emplace(no);
        Seen &seen = at->second;
        wanted -= !fresh && !seen.isBehind ? 1 : 0;
        seen = {seen.left || from.left, seen.right || from.right, seen.isBehind || from.isBehind};
        wanted += seen.isBehind ? 0 : 1;
    };
    for (const qint64 no : set)
        meet(no, {.left = true});
    meet(other, {.right = true});
    QList<qint64> found;
    while (wanted > 0) {
        const auto [no, seen] = *open.begin();
        open.erase(open.begin());
        wanted -= seen.isBehind ? 0 : 1;
        const bool isCommon = seen.left && seen.right;
        if (isCommon && !seen.isBehind)
            found.append(no);
        const auto before = parents(no);
        if (!before)
            return before;
        for (const qint64 parent : *before)
            meet(parent, {seen.left, seen.right, seen.isBehind || isCommon});
    }
    return found;
}

Result<QSet<qint64>> Ancestry::behindOnly(const QList<qint64> &set, const QList<qint64> &others)
{
    Frontier open; // in the shadow stands what is behind the others
    for (const qint64 no : others)
        open.meet(no, true);
    for (const qint64 no : set)
        open.meet(no, false);
    QSet<qint64> only;
    while (!open.hasEnded()) {
        const auto [no, isOthers] = open.take();
        const auto before = parents(no);
        if (!before)
            return std::unexpected(before.error());
        if (!isOthers)
            only.insert(no);
        for (const qint64 parent : *before)
            open.meet(parent, isOthers);
    }
    return only;
}

}
