// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/draft.h"

#include "draft/citation.h"

#include <QCoreApplication>
#include <QSet>

namespace concordat {

bool concernTheSameText(const ParallelCheck &a, const ParallelCheck &b)
{
    return a.language == b.language
        && ((!a.here.isEmpty() && a.here == b.here) || (!a.there.isEmpty() && a.there == b.there));
}

QList<Provision> provisionsIn(const Draft &draft, Language language)
{
    QList<Provision> provisions;
    for (const ParallelProvision &parallel : draft.parallels) {
        if (parallel.language == language)
            provisions.append(parallel.provision);
    }
    return provisions;
}

std::optional<ParagraphPlace> placeOf(const Draft &draft, const ParagraphId &id)
{
    for (qsizetype i = 0; i < draft.provisions.size(); ++i) {
        const auto &paragraphs = draft.provisions[i].paragraphs;
        for (qsizetype k = 0; k < paragraphs.size(); ++k) {
            if (paragraphs[k].id == id)
                return ParagraphPlace{i, k};
        }
    }
    return std::nullopt;
}

std::optional<qsizetype> placeOf(const Draft &draft, const ProvisionId &id)
{
    for (qsizetype i = 0; i < draft.provisions.size(); ++i) {
        if (draft.provisions[i].id == id)
            return i;
    }
    return std::nullopt;
}

QHash<ParagraphId, ParagraphPlace> placesOf(const Draft &draft)
{
    QHash<ParagraphId, ParagraphPlace> places;
    for (qsizetype i = 0; i < draft.provisions.size(); ++i) {
        const auto &paragraphs = draft.provisions[i].paragraphs;
        for (qsizetype k = 0; k < paragraphs.size(); ++k)
            places.insert(paragraphs[k].id, {i, k});
    }
    return places;
}

const Paragraph *find(const Draft &draft, const ParagraphId &id)
{
    const auto place = placeOf(draft, id);
    return place ? &draft.provisions[place->provision].paragraphs[place->paragraph] : nullptr;
}

const Provision *find(const Draft &draft, const ProvisionId &id)
{
    const auto place = placeOf(draft, id);
    return place ? &draft.provisions[*place] : nullptr;
}

QString citation(const Draft &draft, const ParagraphId &id)
{
    const auto place = placeOf(draft, id);
    return place ? citation(draft, *place) : QString();
}

bool hasNamesakes(const Draft &draft)
{
    QSet<ProvisionId> provisions;
    QSet<ParagraphId> paragraphs;
    qsizetype all = 0;
    for (const Provision &provision : draft.provisions) {
        provisions.insert(provision.id);
        all += provision.paragraphs.size();
        for (const Paragraph &paragraph : provision.paragraphs)
            paragraphs.insert(paragraph.id);
    }
    QSet<AnnotationId> annotations;
    for (const Annotation &annotation : draft.annotations)
        annotations.insert(annotation.id);
    return provisions.size() != draft.provisions.size() || paragraphs.size() != all
        || annotations.size() != draft.annotations.size();
}

QString citation(const Draft &draft, const ParagraphPlace &place)
{
    const Provision &provision = draft.provisions[place.provision];
    // A subparagraph is named through the paragraphs it hangs under.
    QString label;
    int level = provision.paragraphs[place.paragraph].level + 1;
    for (qsizetype k = place.paragraph; k >= 0 && level > 0; --k) {
        const Paragraph &paragraph = provision.paragraphs[k];
        if (paragraph.level >= level)
            continue;
        level = paragraph.level;
        if (!paragraph.label.written.isEmpty())
            label = label.isEmpty() ? paragraph.label.written : paragraph.label.written + u' ' + label;
    }
    const QString where = citation(provision);
    return label.isEmpty() ? where : QCoreApplication::translate("Draft", "%1, paragraph %2").arg(where, label);
}

}
