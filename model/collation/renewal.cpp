// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/renewal.h"

#include "collation/consolidateddraft.h"
#include "collation/relinking.h"
#include "collation/successors.h"
#include "collation/unitidentity.h"

#include <QSet>

#include <map>

namespace concordat {

namespace {

QHash<UnitId, UnitId> themselves(const QList<Submission> &submissions)
{
    QHash<UnitId, UnitId> units;
    for (const Submission &submission : submissions)
        eachUnit(submission.units, [&](const Unit &unit, int) { units.insert(unit.id, unit.id); });
    return units;
}

/// What people said about where units belong.
struct Corrections {
    std::map<UnitId, QList<ConcordanceEntry>> placed;
    QList<UnitId> setAside;
};

/// As they were said in `draft`, of the units that these became.
Corrections correctionsIn(const Draft &draft, const QHash<UnitId, UnitId> &became)
{
    Corrections corrections;
    for (ConcordanceEntry entry : draft.concordance) {
        entry.unit = became.value(entry.unit);
        if (entry.corrected && !entry.unit.isNull())
            corrections.placed[entry.unit].append(entry);
    }
    for (const UnitId &unit : draft.setAside) {
        if (const UnitId is = became.value(unit); !is.isNull())
            corrections.setAside.append(is);
    }
    return corrections;
}

/// A provision that a person made, and put units into, is made again where consolidation makes none like it.
void haveProvision(Draft &fresh, const Draft &current, const ProvisionId &id)
{
    const auto place = placeOf(current, id);
    if (!place || find(fresh, id))
        return;
    Provision provision = current.provisions[*place];
    provision.paragraphs.clear();
    qsizetype at = 0;
    for (qsizetype i = *place - 1; i >= 0 && at == 0; --i) {
        if (const auto before = placeOf(fresh, current.provisions[i].id))
            at = *before + 1;
    }
    fresh.provisions.insert(at, provision);
}

/// The freshly made draft with what people said about where units belong.
Draft corrected(Draft fresh, const Corrections &corrections, const Draft &current, const QList<Submission> &submissions)
{
    const auto relink = [&](const QList<UnitId> &units, const ProvisionId &target) {
        if (auto linked = relinked(fresh, units, target, submissions))
            fresh = std::move(*linked);
    };
    std::map<ProvisionId, QList<UnitId>> moved;
    for (const auto &[unit, entries] : corrections.placed) {
        QSet<ProvisionId> wanted;
        for (const ConcordanceEntry &entry : entries)
            wanted.insert(entry.provision);
        QSet<ProvisionId> has;
        for (ConcordanceEntry &entry : fresh.concordance) {
            if (entry.unit != unit || entry.outcome != ConcordanceEntry::Outcome::Linked)
                continue;
            has.insert(entry.provision);
            entry.corrected = entry.corrected || wanted.contains(entry.provision);
        }
        // A unit that a person shared out among several provisions stays where the person said first.
        if (has != wanted)
            moved[entries.first().provision].append(unit);
    }
    for (const auto &[target, units] : moved) {
        haveProvision(fresh, current, target);
        relink(units, target);
    }
    if (!corrections.setAside.isEmpty())
        relink(corrections.setAside, {});
    return fresh;
}

bool isOfTheSameSource(const QList<Submission> &submissions, const Submission &submission)
{
    return std::ranges::any_of(submissions, [&](const Submission &other) { return other.source == submission.source; });
}

/// Half of the texts that were handed in before are there again.
bool takesThePlaceOf(const QList<Submission> &earlier, const QList<Submission> &later)
{
    const auto became = successors(earlier, later);
    qsizetype texts = 0;
    qsizetype found = 0;
    for (const Submission &submission : earlier) {
        eachUnit(submission.units, [&](const Unit &unit, int) {
            if (unit.text.isEmpty())
                return;
            ++texts;
            found += became.contains(unit.id) ? 1 : 0;
        });
    }
    return texts > 0 && found * 2 >= texts;
}

QList<Submission> ofOne(const QList<Submission> &submissions, const Submission &like)
{
    QList<Submission> own;
    for (const Submission &submission : submissions) {
        if (submission.attribution == like.attribution && submission.language == like.language)
            own.append(submission);
    }
    return own;
}

}

Reception receivedWith(const QList<Submission> &before, const QList<Submission> &arrived, Handing handing)
{
    Reception reception;
    for (const Submission &submission : before) {
        if (!isOfTheSameSource(arrived, submission))
            reception.submissions.append(submission);
    }
    for (const Submission &submission : arrived) {
        const bool told
            = reception.revised.contains(submission.attribution) || reception.added.contains(submission.attribution);
        const QList<Submission> earlier = told ? QList<Submission>() : ofOne(reception.submissions, submission);
        const bool revises = !earlier.isEmpty() && handing != Handing::Additional
            && (handing == Handing::Revised || takesThePlaceOf(earlier, ofOne(arrived, submission)));
        if (revises)
            reception.submissions.removeIf([&](const Submission &one) { return earlier.contains(one); });
        if (!told)
            (revises ? reception.revised : reception.added).append(submission.attribution);
    }
    reception.submissions += arrived;
    return reception;
}

QList<Submission> submissionsBehind(const Draft &draft, const QList<Submission> &submissions)
{
    QSet<UnitId> known{draft.setAside.begin(), draft.setAside.end()};
    for (const ConcordanceEntry &entry : draft.concordance)
        known.insert(entry.unit);
    QList<Submission> behind;
    for (const Submission &submission : submissions) {
        bool has = false;
        eachUnit(submission.units, [&](const Unit &unit, int) { has = has || known.contains(unit.id); });
        if (has)
            behind.append(submission);
    }
    return behind;
}

Merged renewed(
    const Draft &current, const QList<Submission> &before, const QList<Submission> &after, std::stop_token stop)
{
    const auto same = themselves(before);
    const auto became = successors(before, after, stop);
    const Draft asMade = withIdentityOf(current, consolidatedDraft(before, correspond(before, {}, stop), stop), same);
    const Draft base = corrected(asMade, correctionsIn(current, same), current, before);
    const Draft anew = withIdentityOf(asMade, consolidatedDraft(after, correspond(after, {}, stop), stop), became);
    const Draft theirs = corrected(anew, correctionsIn(current, became), current, after);
    if (stop.stop_requested())
        return {current, {}};
    Merged merged = merge(base, current, theirs, {});
    // What people wrote themselves has numbers too.
    merged.draft = withNumbersOf(current, std::move(merged.draft));
    const auto there = themselves(after);
    const auto isGone = [&](const UnitId &unit) { return !there.contains(unit); };
    merged.draft.concordance.removeIf([&](const ConcordanceEntry &entry) { return isGone(entry.unit); });
    merged.draft.setAside.removeIf(isGone);
    return merged;
}

}
