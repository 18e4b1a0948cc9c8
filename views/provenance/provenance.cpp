// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/provenance/provenance.h"

#include "history/project.h"

#include <QCoreApplication>
#include <QLocale>

namespace concordat {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

const PlacedRun *runAt(const QList<PlacedRun> &runs, qsizetype position)
{
    const auto found = std::ranges::find_if(
        runs, [&](const PlacedRun &placed) { return placed.span.begin <= position && position < placed.span.end; });
    if (found != runs.end())
        return &*found;
    return runs.isEmpty() ? nullptr : &runs.last();
}

Provenance received(const Project &project, const UnitId &id)
{
    const auto units = project.units();
    const Unit *unit = units->unit(id);
    if (!unit)
        return {Sentences::tr("From a submission that this project no longer holds."), {}, {}};
    const Submission &submission = *units->submissionOf(id);
    Provenance provenance;
    provenance.source = submission.source;
    const auto source = project.source(submission.source);
    if (unit->locators.isEmpty() || !source)
        return provenance;
    provenance.words = {unit->locators.first().begin, unit->locators.last().end};
    const QString who = submission.delegation == submission.attribution
        ? submission.attribution
        : Sentences::tr("%1 (submitted by %2)").arg(submission.attribution, submission.delegation);
    const QString where = Sentences::tr("line %1 of %2")
                              .arg(QLocale().toString(lineAt(source->text, provenance.words.begin)), source->fileName);
    provenance.sentence = unit->number.isEmpty() ? Sentences::tr("%1: %2").arg(who, where)
                                                 : Sentences::tr("%1, paragraph %2: %3").arg(who, unit->number, where);
    return provenance;
}

Provenance written(const Project &project, const ParagraphId &paragraph, qsizetype position)
{
    const auto authorship = project.authorship(paragraph, position);
    if (!authorship)
        return {authorship.error().sentence, {}, {}};
    if (!authorship->revision)
        return {Sentences::tr("Written in a copy whose history is not in this file."), {}, {}};
    const Revision &revision = *authorship->revision;
    const QString when = QLocale().toString(revision.when.toLocalTime(), QLocale::ShortFormat);
    const QString who = revision.author.delegation.isEmpty()
        ? revision.author.name
        : Sentences::tr("%1 (%2)").arg(revision.author.name, revision.author.delegation);
    const QString sentence = Sentences::tr("Written by %1 on %2: %3").arg(who, when, revision.summary);
    const QString before = authorship->insteadOf.simplified();
    return {before.isEmpty() ? sentence : Sentences::tr("%1. Before, it read: “%2”").arg(sentence, before), {}, {}};
}

}

Provenance provenanceAt(const Project &project, const ParagraphId &id, qsizetype position)
{
    const Paragraph *paragraph = find(project.draft(), id);
    if (!paragraph)
        return {};
    const QList<PlacedRun> runs = placedRuns(paragraph->passage);
    const PlacedRun *run = runAt(runs, position);
    if (!run)
        return {Sentences::tr("This paragraph has no text yet."), {}, {}};
    switch (run->run.origin.kind) {
    case Origin::Kind::Received:
        return received(project, run->run.origin.unit);
    case Origin::Kind::Edited:
        return written(project, id, run->span.begin);
    case Origin::Kind::Unknown:
        break;
    }
    return {Sentences::tr("Nothing is known of where these words come from."), {}, {}};
}

}
