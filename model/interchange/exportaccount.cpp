// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/exportaccount.h"

#include <QCoreApplication>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

struct ExportSentences {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

struct Counts {
    int provisions = 0;
    int brackets = 0;
    QStringList names;
    int annotations = 0; ///< that are not private
    int privateNotes = 0;
    int orphaned = 0;
    int statuses = 0;
};

Counts countsOf(const Draft &draft)
{
    Counts counts;
    counts.provisions = int(draft.provisions.size());
    const auto count = [&](const Passage &passage) {
        counts.brackets += bracketCount(passage);
        for (const Attribution &name : attributions(passage)) {
            if (!counts.names.contains(name))
                counts.names.append(name);
        }
    };
    for (const Provision &provision : draft.provisions) {
        count(provision.title);
        counts.statuses += provision.status.level != Status::Level::Open;
        for (const Paragraph &paragraph : provision.paragraphs) {
            count(paragraph.passage);
            counts.statuses += paragraph.status.level != Status::Level::Open;
        }
    }
    for (const Annotation &annotation : draft.annotations) {
        ++(annotation.isPrivate ? counts.privateNotes : counts.annotations);
        counts.orphaned += annotation.anchor.orphaned;
    }
    counts.statuses += int(draft.stretches.size());
    return counts;
}

bool carriesAnnotations(const ExportChoices &choices)
{
    const bool can = choices.content == ExportContent::Draft && choices.format != ExportFormat::Notation;
    return can && choices.page.text.annotations;
}

bool isReceived(ExportContent content)
{
    return content == ExportContent::CompilationByArticle || content == ExportContent::CompilationByDelegation;
}

bool showsBrackets(const ExportChoices &choices)
{
    return !isReceived(choices.content) && choices.content != ExportContent::Statistics
        && (choices.page.text.reading == Reading::MarkedUp || choices.page.trackedAlternatives
            || choices.format == ExportFormat::Notation || choices.format == ExportFormat::AkomaNtoso);
}

/// What the format itself cannot hold.
QStringList limitsOf(const Counts &counts, const ExportChoices &choices)
{
    QStringList limits;
    const bool comments = carriesAnnotations(choices);
    switch (choices.format) {
    case ExportFormat::Docx:
    case ExportFormat::Odt:
    case ExportFormat::Pdf:
        if (comments && counts.orphaned > 0)
            limits.append(ExportSentences::tr(
                "%n annotation(s) whose words are gone stand on no place in the file.", nullptr, counts.orphaned));
        break;
    case ExportFormat::PlainText:
        limits.append(ExportSentences::tr("Plain text has no italics, no bold and no links."));
        break;
    case ExportFormat::Notation:
        if (counts.statuses > 0)
            limits.append(
                ExportSentences::tr("The notation has no statuses: %n of them stay behind.", nullptr, counts.statuses));
        break;
    default:
        break;
    }
    if (choices.page.trackedAlternatives && choices.format != ExportFormat::Docx)
        limits.append(ExportSentences::tr("Only Word files have tracked changes: alternatives stand in brackets."));
    if (choices.format == ExportFormat::Pdf && choices.page.text.attribution == AttributionStyle::Footnotes)
        limits.append(ExportSentences::tr("Footnotes stand at the end of the PDF, not at the foot of each page."));
    return limits;
}

}

QStringList whatLeaves(const Draft &draft, const ExportChoices &choices)
{
    const Counts counts = countsOf(draft);
    QStringList leaves{ExportSentences::tr("%n provision(s)", nullptr, counts.provisions)};
    if (isReceived(choices.content)) {
        leaves.append(ExportSentences::tr("the submissions, under their delegations’ names"));
        return leaves;
    }
    if (showsBrackets(choices)) {
        leaves.append(ExportSentences::tr("%n bracket(s)", nullptr, counts.brackets));
        if (choices.page.text.attribution != AttributionStyle::None && !counts.names.isEmpty())
            leaves.append(ExportSentences::tr("the names of %n delegation(s)", nullptr, int(counts.names.size())));
    }
    if (carriesAnnotations(choices)) {
        leaves.append(ExportSentences::tr("%n annotation(s)", nullptr, counts.annotations));
        if (choices.page.text.privateNotes && counts.privateNotes > 0)
            leaves.append(ExportSentences::tr("%n private note(s)", nullptr, counts.privateNotes));
    }
    return leaves;
}

QStringList notCarriedOver(const Draft &draft, const ExportChoices &choices)
{
    const Counts counts = countsOf(draft);
    QStringList losses;
    if (choices.content == ExportContent::Draft) {
        if (!showsBrackets(choices) && counts.brackets > 0)
            losses.append(choices.page.text.reading == Reading::Clean
                    ? ExportSentences::tr(
                          "%n bracket(s) are left out: only what is agreed is written.", nullptr, counts.brackets)
                    : ExportSentences::tr(
                          "Of %n bracket(s) only the first alternative is written.", nullptr, counts.brackets));
        const bool nameless = showsBrackets(choices) && choices.page.text.attribution == AttributionStyle::None;
        if (nameless && !counts.names.isEmpty())
            losses.append(ExportSentences::tr(
                "The names of %n delegation(s) are not written.", nullptr, int(counts.names.size())));
        if (!carriesAnnotations(choices) && counts.annotations > 0)
            losses.append(ExportSentences::tr("%n annotation(s) stay behind.", nullptr, counts.annotations));
        if (!(carriesAnnotations(choices) && choices.page.text.privateNotes) && counts.privateNotes > 0)
            losses.append(ExportSentences::tr("%n private note(s) stay behind.", nullptr, counts.privateNotes));
    }
    losses += limitsOf(counts, choices);
    return losses;
}

}
