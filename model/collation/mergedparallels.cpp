// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/mergedparallels.h"

#include "text/languagelocale.h"

#include <QCoreApplication>

#include <set>

namespace concordat {

namespace {

struct ParallelMergeText {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

Draft textIn(const Draft &draft, Language language)
{
    Draft text;
    text.provisions = provisionsIn(draft, language);
    return text;
}

MergeEvent told(const QList<MergeEvent> &account, Language language)
{
    const bool bracketed = std::ranges::contains(account, MergeEvent::Kind::Bracketed, &MergeEvent::kind);
    MergeEvent event;
    event.kind = bracketed ? MergeEvent::Kind::Bracketed : MergeEvent::Kind::MergedWords;
    event.sentence = (bracketed
            ? ParallelMergeText::tr("The text in %1 was changed on both sides; where they disagree it has brackets.")
            : ParallelMergeText::tr("The text in %1 was merged."))
                         .arg(ownName(language));
    return event;
}

using CheckKey = std::tuple<Language, QString, QString>;

CheckKey keyOf(const ParallelCheck &check)
{
    return {check.language, check.here, check.there};
}

/// What either side said, without what either took back, and of two that speak of the same text the later.
QList<ParallelCheck> mergedChecks(
    const QList<ParallelCheck> &base, const QList<ParallelCheck> &ours, const QList<ParallelCheck> &theirs)
{
    if (ours == theirs || theirs == base)
        return ours;
    if (ours == base)
        return theirs;
    QList<ParallelCheck> said;
    for (const ParallelCheck &check : ours) {
        if (!base.contains(check) || theirs.contains(check))
            said.append(check);
    }
    for (const ParallelCheck &check : theirs) {
        if (!base.contains(check) && !said.contains(check))
            said.append(check);
    }
    std::ranges::sort(said, [](const ParallelCheck &a, const ParallelCheck &b) {
        return std::tuple(a.when, keyOf(a), a.by, a.hereText, a.thereText)
            > std::tuple(b.when, keyOf(b), b.by, b.hereText, b.thereText);
    });
    QList<ParallelCheck> merged;
    for (const ParallelCheck &check : std::as_const(said)) {
        if (std::ranges::none_of(merged, [&](const ParallelCheck &later) { return concernTheSameText(check, later); }))
            merged.append(check);
    }
    std::ranges::sort(merged, {}, keyOf);
    return merged;
}

}

QList<MergeEvent> mergeParallels(
    const Draft &base, const Draft &ours, const Draft &theirs, const MergeSides &sides, Draft &merged)
{
    merged.checks = mergedChecks(base.checks, ours.checks, theirs.checks);
    if (ours.parallels == theirs.parallels || theirs.parallels == base.parallels) {
        merged.parallels = ours.parallels;
        return {};
    }
    if (ours.parallels == base.parallels) {
        merged.parallels = theirs.parallels;
        return {};
    }
    std::set<Language> languages;
    for (const Draft *side : {&ours, &theirs}) {
        for (const ParallelProvision &parallel : side->parallels)
            languages.insert(parallel.language);
    }
    QList<MergeEvent> account;
    for (const Language language : languages) {
        const Merged text = merge(textIn(base, language), textIn(ours, language), textIn(theirs, language), sides);
        for (const Provision &provision : text.draft.provisions)
            merged.parallels.append({language, provision});
        if (!text.account.isEmpty())
            account.append(told(text.account, language));
    }
    return account;
}

}
