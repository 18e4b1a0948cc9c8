// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/returnedwords.h"

#include "collation/origins.h"
#include "interchange/docx/stylesheet.h"
#include "interchange/docx/trackedpassage.h"
#include "interchange/extractedtext.h"
#include "interchange/returnednotes.h"
#include "interchange/sentences.h"
#include "text/hash.h"
#include "text/notation.h"
#include "text/numbering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

bool isBlank(const QString &text)
{
    return nonBlank(text) == 0;
}

bool isChanged(const docx::ReturnedParagraph &paragraph)
{
    return !paragraph.mark.isEmpty() || !paragraph.cuts.isEmpty()
        || std::ranges::any_of(paragraph.runs, [](const docx::ReturnedRun &one) { return !one.run.changes.isEmpty(); });
}

/// Whether words went, so that they may stand elsewhere now.
bool losesWords(const docx::ReturnedParagraph &paragraph)
{
    return std::ranges::any_of(
        paragraph.runs, [](const docx::ReturnedRun &one) { return one.isCarried() && !one.run.changes.isEmpty(); });
}

/// The number that somebody typed at the head of a new paragraph, taken off its words.
ParagraphLabel takeLabel(docx::ReturnedParagraph &paragraph)
{
    QString &text = paragraph.runs.first().run.text;
    if (const auto leading = leadingLabel(text)) {
        text.remove(0, leading->length);
        return {leading->label.written, ParagraphLabel::Relation::Own, {}};
    }
    if (const auto automatic = parseLabel(paragraph.label))
        return {automatic->written, ParagraphLabel::Relation::Own, {}};
    return {};
}

int levelOf(const docx::ReturnedParagraph &paragraph, int otherwise)
{
    for (int level = 0; level < docx::textLevels; ++level) {
        if (paragraph.style == docx::textStyle(level))
            return level;
    }
    return otherwise;
}

bool isFurniture(const docx::ReturnedParagraph &paragraph)
{
    return paragraph.style.compare("title"_L1, Qt::CaseInsensitive) == 0
        || paragraph.style.startsWith("toc"_L1, Qt::CaseInsensitive);
}

}

ReturnedWordsOnDraft::ReturnedWordsOnDraft(
    const Draft &draft, const Draft &previous, const EditId &edit, const ReturnedAuthors &authors)
    : m_draft(draft)
    , m_previous(previous)
    , m_edit(edit)
    , m_authors(authors)
{
    if (!draft.provisions.isEmpty())
        m_provision = draft.provisions.first().id;
}

void ReturnedWordsOnDraft::add(const docx::ReturnedParagraph &paragraph)
{
    if (!paragraph.anchor.isEmpty())
        addKnown(withAttributions(paragraph));
    else if (paragraph.isNew() && !isFurniture(paragraph))
        addNew(withAttributions(paragraph));
    else if (!isFurniture(paragraph) && !isBlank(paragraph.carried()))
        tell(ReturnedChange::Kind::Untracked, {}, paragraph.carried());
}

/// The same with authors as alternatives name them; who they are is remembered.
docx::ReturnedParagraph ReturnedWordsOnDraft::withAttributions(const docx::ReturnedParagraph &paragraph)
{
    return docx::withAuthors({paragraph}, [&](const QString &name) {
        const QList<Position> positions = m_authors.of(name).positions;
        const QString shown = positions.isEmpty() ? docx::nobody : printPositions(positions);
        m_people.insert(shown, name);
        return shown;
    }).first();
}

void ReturnedWordsOnDraft::addKnown(const docx::ReturnedParagraph &paragraph)
{
    const auto place = placeOf(m_draft, ParagraphId(paragraph.anchor));
    m_provision = place ? m_draft.provisions[place->provision].id : ProvisionId(paragraph.anchor);
    m_paragraph = place ? ParagraphId(paragraph.anchor) : ParagraphId();
    if (!isChanged(paragraph)) {
        addUntracked(paragraph);
        return;
    }
    const Provision *provision = find(m_draft, m_provision);
    const Passage old = place ? find(m_draft, m_paragraph)->passage : provision ? provision->title : Passage();
    if (losesWords(paragraph))
        m_elsewhere.append(old);
    const docx::ReturnedPassage returned = docx::withReturnedChanges(old, paragraph);
    if (printPassage(returned.passage) != printPassage(old)) {
        const Paragraph *before = find(m_previous, m_paragraph);
        const Provision *heading = find(m_previous, m_provision);
        const Passage previous = place ? (before ? before->passage : old) : heading ? heading->title : old;
        const Passage passage = withOldOrigins(returned.passage, previous);
        apply(place ? Edit(edits::SetPassage{m_paragraph, passage}) : Edit(edits::SetTitle{m_provision, passage}));
    }
    for (const docx::ReturnedWords &words : returned.words)
        tell(words);
    addEnds(paragraph);
}

Passage ReturnedWordsOnDraft::withOldOrigins(const Passage &passage, const Passage &previous) const
{
    return withOrigins(passage, previous, m_edit, m_elsewhere);
}

/// Proposals to cut or to join paragraphs are notes: a bracket holds no end of a paragraph.
void ReturnedWordsOnDraft::addEnds(const docx::ReturnedParagraph &paragraph)
{
    for (const docx::Change &cut : paragraph.cuts)
        note(Annotation::Kind::Comment, cut, ReturnSentences::tr("Proposes to make two paragraphs of this one."));
    const bool stays = std::ranges::any_of(paragraph.runs,
        [](const docx::ReturnedRun &one) { return one.run.changes.isEmpty() && !isBlank(one.run.text); });
    for (const docx::Change &change : paragraph.mark) {
        if (change.removes() && stays)
            note(Annotation::Kind::ProposalToMerge, change,
                ReturnSentences::tr("Proposes to join this with what follows."));
    }
}

void ReturnedWordsOnDraft::addUntracked(const docx::ReturnedParagraph &paragraph)
{
    const QString carried = paragraph.carried();
    QString other;
    for (qsizetype i = 0; i < std::min(carried.size(), paragraph.places.size()); ++i) {
        if (paragraph.places[i].at < 0)
            other += carried[i];
    }
    if (!isBlank(other))
        tell(ReturnedChange::Kind::Untracked, {}, other);
}

void ReturnedWordsOnDraft::addNew(docx::ReturnedParagraph paragraph)
{
    paragraph.runs.removeIf([](const docx::ReturnedRun &one) { return one.isCarried(); });
    paragraph.places.clear();
    if (paragraph.runs.isEmpty())
        return;
    const docx::Change first = paragraph.runs.first().run.changes.first();
    const QString said = m_people.value(first.author) + u'\n' + m_provision.value + m_paragraph.value + u'\n';
    QString words;
    for (const docx::ReturnedRun &one : std::as_const(paragraph.runs))
        words += one.run.text;
    // The same paragraph has the same name however often its file comes back.
    const QString name = contentHash((said + words).toUtf8()).first(26);
    const bool heading = paragraph.outlineLevel >= 0;
    const ParagraphLabel label = heading ? ParagraphLabel() : takeLabel(paragraph);
    const docx::ReturnedPassage written = docx::withReturnedChanges({}, paragraph);
    const Passage passage = withOldOrigins(written.passage, {});
    const bool here = find(m_draft, ParagraphId(name)) || find(m_draft, ProvisionId(name));
    if (here)
        (heading ? m_provision.value : m_paragraph.value) = name;
    else if (heading)
        addProvision(paragraph, name, passage);
    else
        addParagraph(paragraph, name, passage, label);
    tell(here ? ReturnedChange::Kind::AlreadyHere : ReturnedChange::Kind::NewParagraph, first, words);
    for (docx::ReturnedWords lost : written.words) {
        if (lost.outcome == docx::ReturnedWords::Outcome::Lost)
            tell(lost);
    }
}

void ReturnedWordsOnDraft::addProvision(
    const docx::ReturnedParagraph &paragraph, const QString &name, const Passage &passage)
{
    Provision provision;
    provision.id = ProvisionId(name);
    provision.kind = paragraph.outlineLevel == 0 ? Provision::Kind::Heading : Provision::Kind::Article;
    provision.title = passage;
    if (apply(edits::InsertProvision{m_provision, provision})) {
        m_provision = provision.id;
        m_paragraph = {};
    }
}

void ReturnedWordsOnDraft::addParagraph(
    const docx::ReturnedParagraph &paragraph, const QString &name, const Passage &passage, const ParagraphLabel &label)
{
    const Paragraph *before = find(m_draft, m_paragraph);
    const Paragraph added{ParagraphId(name), label, levelOf(paragraph, before ? before->level : 0), passage, {}, {}};
    if (apply(edits::InsertParagraph{m_provision, m_paragraph, added}))
        m_paragraph = added.id;
}

bool ReturnedWordsOnDraft::apply(const Edit &edit)
{
    const auto after = applied(m_draft, edit, {{}, {}, m_edit});
    if (after)
        m_draft = *after;
    return after.has_value();
}

void ReturnedWordsOnDraft::tell(const docx::ReturnedWords &words)
{
    using Outcome = docx::ReturnedWords::Outcome;
    using Kind = ReturnedChange::Kind;
    if (isBlank(words.removed) && isBlank(words.inserted) && words.outcome == Outcome::Lost)
        return;
    const QString text = words.inserted.isEmpty() ? words.removed : words.inserted;
    if (words.outcome == Outcome::AlreadyHere) {
        tell(Kind::AlreadyHere, words.change, text);
    } else if (words.outcome == Outcome::Placed) {
        tell(words.removed.isEmpty()       ? Kind::Insertion
                : words.inserted.isEmpty() ? Kind::Deletion
                                           : Kind::Replacement,
            words.change, text);
    } else {
        note(Annotation::Kind::Comment, words.change,
            words.removed.isEmpty() ? ReturnSentences::tr("Proposes to insert: “%1”").arg(words.inserted)
                : words.inserted.isEmpty()
                ? ReturnSentences::tr("Proposes to take out: “%1”").arg(words.removed)
                : ReturnSentences::tr("Proposes “%2” instead of: “%1”").arg(words.removed, words.inserted));
    }
}

void ReturnedWordsOnDraft::tell(ReturnedChange::Kind kind, const docx::Change &by, const QString &text)
{
    const QString author = m_people.value(by.author, by.author);
    ReturnedChange change{
        kind, author, m_authors.of(author).author.delegation, m_provision, m_paragraph, text.trimmed(), {}};
    change.sentence = sentenceOf(change, m_draft);
    m_account.append(change);
}

/// What cannot stand in the text is kept beside it.
void ReturnedWordsOnDraft::note(Annotation::Kind kind, const docx::Change &by, const QString &text)
{
    const QString author = m_people.value(by.author, by.author);
    const ReturnedAuthor who = m_authors.of(author);
    Annotation annotation;
    annotation.id = AnnotationId{
        contentHash(u"%1\n%2\n%3\n%4"_s.arg(author, text, m_provision.value, m_paragraph.value).toUtf8()).first(26)};
    annotation.kind = kind;
    annotation.anchor = anchorOn(m_draft, m_paragraph.isNull() ? m_provision.value : m_paragraph.value, {});
    annotation.author = who.author.name;
    annotation.delegation = who.author.delegation;
    annotation.when = by.when;
    annotation.text = text;
    const bool here = std::ranges::contains(m_draft.annotations, annotation.id, &Annotation::id);
    if (!here)
        m_draft.annotations.append(annotation);
    tell(here ? ReturnedChange::Kind::AlreadyHere : ReturnedChange::Kind::Unplaced, by, text);
}

}
