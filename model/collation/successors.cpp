// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/successors.h"

#include "collation/correspondence.h"

#include <QSet>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

const QString earlierSide = u"earlier"_s;
const QString laterSide = u"later"_s;

QSet<UnitId> namesOf(const QList<Submission> &submissions)
{
    QSet<UnitId> names;
    for (const Submission &submission : submissions)
        eachUnit(submission.units, [&](const Unit &unit, int) { names.insert(unit.id); });
    return names;
}

QList<Submission> submissionsOf(const QList<Submission> &submissions, const Attribution &by)
{
    QList<Submission> own;
    for (const Submission &submission : submissions) {
        if (submission.attribution == by)
            own.append(submission);
    }
    return own;
}

/// Both sides of one delegation's text may hold the same unit; correspondence wants names of one submission only.
UnitId earlierName(const UnitId &id)
{
    return UnitId{earlierSide + u' ' + id.value};
}

void nameEarlier(QList<Unit> &units)
{
    for (Unit &unit : units) {
        unit.id = earlierName(unit.id);
        nameEarlier(unit.children);
    }
}

class Succession {
public:
    Succession(const QList<Submission> &before, const QList<Submission> &after)
        : m_before(before)
        , m_after(after)
    {
    }

    QHash<UnitId, UnitId> found(std::stop_token stop)
    {
        for (const UnitId &id : namesOf(m_before) & namesOf(m_after))
            take(id, id);
        takeByWording(stop);
        for (const Submission &before : m_before) {
            for (const Submission &after : m_after)
                takeByNumber(before.units, after.units);
        }
        return m_found;
    }

private:
    void take(const UnitId &from, const UnitId &to)
    {
        if (m_found.contains(from) || m_taken.contains(to))
            return;
        m_found.insert(from, to);
        m_taken.insert(to);
    }

    /// As two delegations' texts would be held against each other.
    void takeByWording(std::stop_token stop)
    {
        QList<Submission> sides = m_before;
        for (Submission &submission : sides) {
            submission.id = SubmissionId{earlierSide + u' ' + submission.id.value};
            submission.attribution = submission.delegation = earlierSide;
            nameEarlier(submission.units);
        }
        for (Submission submission : m_after) {
            submission.attribution = submission.delegation = laterSide;
            sides.append(submission);
        }
        Correspondence correspondence = correspond(sides, {}, stop);
        QHash<UnitId, UnitId> real;
        for (const UnitId &id : namesOf(m_before))
            real.insert(earlierName(id), id);
        for (QList<Counterpart> *pairs : {&correspondence.articles, &correspondence.paragraphs}) {
            std::ranges::stable_sort(*pairs, std::ranges::greater(), &Counterpart::confidence);
            for (const Counterpart &pair : std::as_const(*pairs)) {
                if (pair.outcome != Counterpart::Outcome::Linked)
                    continue;
                const bool inOrder = real.contains(pair.a);
                take(real.value(inOrder ? pair.a : pair.b), inOrder ? pair.b : pair.a);
            }
        }
    }

    void takeByNumber(const QList<Unit> &before, const QList<Unit> &after)
    {
        for (const Unit &earlier : before) {
            for (const Unit &later : after) {
                const bool alike
                    = earlier.kind == later.kind && earlier.number == later.number && !earlier.number.isEmpty();
                if (alike)
                    take(earlier.id, later.id);
                if (m_found.value(earlier.id) == later.id)
                    takeByNumber(earlier.children, later.children);
            }
        }
    }

    QList<Submission> m_before;
    QList<Submission> m_after;
    QHash<UnitId, UnitId> m_found;
    QSet<UnitId> m_taken;
};

}

QHash<UnitId, UnitId> successors(const QList<Submission> &before, const QList<Submission> &after, std::stop_token stop)
{
    QHash<UnitId, UnitId> found;
    QSet<Attribution> done;
    for (const Submission &submission : before) {
        const Attribution &by = submission.attribution;
        if (done.contains(by))
            continue;
        done.insert(by);
        const QList<Submission> earlier = submissionsOf(before, by);
        const QList<Submission> later = submissionsOf(after, by);
        if (later.isEmpty())
            continue;
        if (earlier == later) {
            for (const UnitId &id : namesOf(earlier))
                found.insert(id, id);
        } else {
            found.insert(Succession(earlier, later).found(stop));
        }
    }
    // A text whose delegation was named wrongly is the same text under the right name.
    const QList<UnitId> taken = found.values();
    for (const UnitId &id : (namesOf(before) & namesOf(after)) - QSet<UnitId>(taken.begin(), taken.end())) {
        if (!found.contains(id))
            found.insert(id, id);
    }
    return found;
}

}
