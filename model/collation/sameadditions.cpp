// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/sameadditions.h"

#include "text/notation.h"

#include <QHash>

namespace concordat {

namespace {

/// A name that was given to something new, and the one it gets instead.
template <typename Id>
using Renaming = QHash<Id, Id>;

template <typename Id>
void rename(Id &id, const Renaming<Id> &names)
{
    if (const auto found = names.constFind(id); found != names.cend())
        id = *found;
}

void rename(Anchor &anchor, const Renaming<ProvisionId> &provisions, const Renaming<ParagraphId> &paragraphs)
{
    rename(anchor.provision, provisions);
    rename(anchor.paragraph, paragraphs);
}

void rename(Draft &draft, const Renaming<ProvisionId> &provisions, const Renaming<ParagraphId> &paragraphs)
{
    if (provisions.isEmpty() && paragraphs.isEmpty())
        return;
    for (Provision &provision : draft.provisions) {
        rename(provision.id, provisions);
        for (Paragraph &paragraph : provision.paragraphs) {
            rename(paragraph.id, paragraphs);
            rename(paragraph.label.of, paragraphs);
        }
    }
    for (ConcordanceEntry &entry : draft.concordance) {
        rename(entry.provision, provisions);
        rename(entry.paragraph, paragraphs);
    }
    for (Annotation &annotation : draft.annotations)
        rename(annotation.anchor, provisions, paragraphs);
    for (StretchStatus &stretch : draft.stretches)
        rename(stretch.anchor, provisions, paragraphs);
}

/// The new provisions of a draft that have a title, by what they are headed.
QHash<QString, ProvisionId> addedProvisions(const Draft &base, const Draft &draft)
{
    QHash<QString, ProvisionId> added;
    for (const Provision &provision : draft.provisions) {
        const QString title = printPassage(provision.title);
        if (!title.isEmpty() && !placeOf(base, provision.id))
            added.insert(QString::number(int(provision.kind)) + title, provision.id);
    }
    return added;
}

/// The new paragraphs of a draft, by where they stand and what they say.
QMultiHash<QString, ParagraphId> addedParagraphs(const QHash<ParagraphId, ParagraphPlace> &known, const Draft &draft)
{
    QMultiHash<QString, ParagraphId> added;
    for (auto provision = draft.provisions.crbegin(); provision != draft.provisions.crend(); ++provision) {
        for (auto paragraph = provision->paragraphs.crbegin(); paragraph != provision->paragraphs.crend();
            ++paragraph) {
            if (!paragraph->passage.isEmpty() && !known.contains(paragraph->id))
                added.insert(provision->id.value + u' ' + printPassage(paragraph->passage), paragraph->id);
        }
    }
    return added;
}

void settle(Paragraph &ours, Paragraph &theirs)
{
    Paragraph &kept = ours.id.value < theirs.id.value ? ours : theirs;
    Paragraph &other = &kept == &ours ? theirs : ours;
    other.passage = kept.passage;
}

Paragraph &paragraphIn(Draft &draft, const ParagraphId &id)
{
    const auto place = placeOf(draft, id);
    return draft.provisions[place->provision].paragraphs[place->paragraph];
}

/// Of two that are the same, the one with the greater name gets the lesser one.
template <typename Id>
void pair(const Id &ours, const Id &theirs, Renaming<Id> &ofOurs, Renaming<Id> &ofTheirs)
{
    if (theirs.value < ours.value)
        ofOurs.insert(ours, theirs);
    else if (ours.value < theirs.value)
        ofTheirs.insert(theirs, ours);
}

}

void nameSameAdditionsAlike(const Draft &base, Draft &ours, Draft &theirs)
{
    Renaming<ProvisionId> provisionsOfOurs;
    Renaming<ProvisionId> provisionsOfTheirs;
    const auto provisions = addedProvisions(base, theirs);
    for (const auto &[heading, id] : addedProvisions(base, ours).asKeyValueRange()) {
        if (const auto same = provisions.constFind(heading); same != provisions.cend())
            pair(id, *same, provisionsOfOurs, provisionsOfTheirs);
    }
    rename(ours, provisionsOfOurs, {});
    rename(theirs, provisionsOfTheirs, {});

    Renaming<ParagraphId> ofOurs;
    Renaming<ParagraphId> ofTheirs;
    const auto known = placesOf(base);
    auto paragraphs = addedParagraphs(known, theirs);
    for (const Provision &provision : QList<Provision>(ours.provisions)) {
        for (const Paragraph &paragraph : provision.paragraphs) {
            const auto same = known.contains(paragraph.id)
                ? paragraphs.end()
                : paragraphs.find(provision.id.value + u' ' + printPassage(paragraph.passage));
            if (same == paragraphs.end())
                continue;
            pair(paragraph.id, *same, ofOurs, ofTheirs);
            settle(paragraphIn(ours, paragraph.id), paragraphIn(theirs, *same));
            paragraphs.erase(same);
        }
    }
    rename(ours, {}, ofOurs);
    rename(theirs, {}, ofTheirs);
}

}
