// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/statistics.h"

#include <QMap>
#include <QSet>

namespace concordat {

namespace {

using ByDelegation = QMap<Attribution, DelegationFigures>;

DelegationFigures &of(ByDelegation &all, const Attribution &delegation)
{
    DelegationFigures &figures = all[delegation];
    figures.delegation = delegation;
    return figures;
}

bool isRecordedAsAgreed(const Status &status)
{
    return status.level == Status::Level::Agreed || status.level == Status::Level::AgreedAdReferendum
        || status.level == Status::Level::AgreedInGroup;
}

/// Characters that stand in no bracket.
qsizetype agreedLength(const Passage &passage)
{
    qsizetype length = 0;
    for (const Piece &piece : passage.pieces) {
        if (const auto *run = std::get_if<Run>(&piece))
            length += run->text.size();
    }
    return length;
}

void countPositions(const Passage &passage, ByDelegation &delegations)
{
    for (const PlacedBracket &placed : brackets(passage)) {
        for (const Alternative &alternative : bracketAt(passage, placed.path)->alternatives) {
            for (const Position &position : alternative.positions) {
                DelegationFigures &figures = of(delegations, position.by);
                ++figures.alternatives;
                figures.proposals += position.stance == Stance::Proposes ? 1 : 0;
            }
        }
    }
}

ProvisionFigures figuresOf(const Provision &provision, ByDelegation &delegations)
{
    ProvisionFigures figures;
    figures.provision = provision.id;
    figures.paragraphs = provision.paragraphs.size();
    figures.brackets = bracketCount(provision.title);
    countPositions(provision.title, delegations);
    for (const Paragraph &paragraph : provision.paragraphs) {
        figures.brackets += bracketCount(paragraph.passage);
        figures.characters += flatLength(paragraph.passage);
        figures.agreedCharacters += agreedLength(paragraph.passage);
        if (isAgreed(paragraph.passage) || isRecordedAsAgreed(paragraph.status))
            ++figures.agreedParagraphs;
        countPositions(paragraph.passage, delegations);
    }
    return figures;
}

void add(ProvisionFigures &total, const ProvisionFigures &one)
{
    total.paragraphs += one.paragraphs;
    total.agreedParagraphs += one.agreedParagraphs;
    total.brackets += one.brackets;
    total.characters += one.characters;
    total.agreedCharacters += one.agreedCharacters;
    total.openAnnotations += one.openAnnotations;
}

void countCoverage(const Draft &draft, const QList<Submission> &submissions, ByDelegation &delegations)
{
    QSet<UnitId> placed;
    QSet<std::pair<Attribution, ProvisionId>> covered;
    for (const ConcordanceEntry &entry : draft.concordance) {
        placed.insert(entry.unit);
        const std::pair cell(entry.delegation, entry.provision);
        if (entry.provision.isNull() || covered.contains(cell))
            continue;
        covered.insert(cell);
        ++of(delegations, entry.delegation).provisions;
    }
    for (const Submission &submission : submissions) {
        DelegationFigures &figures = of(delegations, submission.attribution);
        eachUnit(submission.units, [&](const Unit &unit, int) {
            if (unit.text.isEmpty() || unit.commentary)
                return;
            ++figures.units;
            figures.placedUnits += placed.contains(unit.id) ? 1 : 0;
        });
    }
}

}

Statistics statisticsOf(const Draft &draft, const QList<Submission> &submissions)
{
    Statistics statistics;
    ByDelegation delegations;
    QHash<ProvisionId, qsizetype> openAnnotations;
    for (const Annotation &annotation : draft.annotations) {
        if (!annotation.settled)
            ++openAnnotations[annotation.anchor.provision];
    }
    for (const Provision &provision : draft.provisions) {
        ProvisionFigures figures = figuresOf(provision, delegations);
        figures.openAnnotations = openAnnotations.value(provision.id);
        add(statistics.total, figures);
        statistics.provisions.append(figures);
    }
    countCoverage(draft, submissions, delegations);
    statistics.delegations = delegations.values();
    return statistics;
}

}
