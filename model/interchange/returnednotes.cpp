// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/returnednotes.h"

#include "text/hash.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

/// The same comment has the same name however often its file comes back.
AnnotationId nameOf(const docx::Comment &comment)
{
    const QString what = comment.author + u'\n' + comment.when.toString(Qt::ISODate) + u'\n' + comment.text;
    return AnnotationId{contentHash(what.toUtf8()).first(26)};
}

bool says(const QString &author, const Attribution &delegation, const QString &text, const docx::Comment &comment)
{
    return text.simplified() == comment.text.simplified() && (author == comment.author || delegation == comment.author);
}

}

Anchor anchorOn(const Draft &draft, const QString &id, const QString &quote)
{
    if (const auto place = placeOf(draft, ParagraphId(id)))
        return {draft.provisions[place->provision].id, ParagraphId(id), {}, quote, false};
    const bool isProvision = find(draft, ProvisionId(id));
    return {isProvision ? ProvisionId(id) : ProvisionId(), {}, {}, quote, !isProvision};
}

ReturnedNotes::ReturnedNotes(
    const docx::Document &document, const QList<docx::ReturnedParagraph> &paragraphs, const ReturnedAuthors &authors)
    : m_comments(document.comments)
    , m_authors(authors)
{
    find(paragraphs);
}

/// A comment over several paragraphs stands on the first of them.
void ReturnedNotes::find(const QList<docx::ReturnedParagraph> &paragraphs)
{
    QString anchor;
    for (const docx::ReturnedParagraph &paragraph : paragraphs) {
        if (!paragraph.anchor.isEmpty())
            anchor = paragraph.anchor;
        QHash<QString, Spot> here;
        qsizetype at = 0;
        for (const docx::ReturnedRun &one : paragraph.runs) {
            const qsizetype length = one.isCarried() ? one.run.text.size() : 0;
            for (const QString &id : one.run.comments) {
                Spot &spot = here[id];
                spot.quote += one.run.text;
                for (qsizetype i = at; i < std::min(at + length, paragraph.places.size()); ++i) {
                    const docx::TextPlace place = paragraph.places[i];
                    if (!place.isWord)
                        continue;
                    const TextSpan character{place.at, place.at + 1};
                    spot.range = spot.range.isEmpty() ? character
                                                      : TextSpan{std::min(spot.range.begin, character.begin),
                                                            std::max(spot.range.end, character.end)};
                }
            }
            at += length;
        }
        for (auto spot = here.begin(); spot != here.end(); ++spot) {
            spot->anchor = anchor;
            spot->placed = !paragraph.anchor.isEmpty();
            if (!m_spots.contains(spot.key()))
                m_spots.insert(spot.key(), *spot);
        }
    }
}

Draft ReturnedNotes::onOldWords(const Draft &draft, const QSet<QString> &people)
{
    m_account.clear();
    return put(draft, people, true);
}

Draft ReturnedNotes::onNewWords(const Draft &draft, const QSet<QString> &people)
{
    Draft after = put(draft, people, false);
    for (const docx::Comment &comment : std::as_const(m_comments)) {
        if (!comment.answers.isEmpty() && people.contains(comment.author))
            answer(after, comment);
    }
    return after;
}

Draft ReturnedNotes::put(Draft draft, const QSet<QString> &people, bool oldWords)
{
    for (const docx::Comment &comment : std::as_const(m_comments)) {
        const Spot spot = m_spots.value(comment.id);
        if (!comment.answers.isEmpty() || spot.range.isEmpty() == oldWords)
            continue;
        if (const qsizetype at = known(draft, comment); at >= 0)
            settle(draft, comment, at);
        else if (people.contains(comment.author))
            begin(draft, comment, spot);
    }
    return draft;
}

void ReturnedNotes::begin(Draft &draft, const docx::Comment &comment, const Spot &spot)
{
    const ReturnedAuthor by = m_authors.of(comment.author);
    Annotation annotation;
    annotation.id = nameOf(comment);
    annotation.anchor = anchorOn(draft, spot.anchor, spot.quote);
    annotation.author = by.author.name;
    annotation.delegation = by.author.delegation;
    annotation.when = comment.when;
    annotation.text = comment.text;
    annotation.settled = comment.done;
    if (const Paragraph *paragraph = concordat::find(draft, annotation.anchor.paragraph)) {
        const QString text = flatText(paragraph->passage);
        TextSpan range = spot.range;
        if (range.isEmpty() && !spot.quote.isEmpty()) {
            const qsizetype at = text.indexOf(spot.quote);
            range = at < 0 ? TextSpan() : TextSpan{at, at + spot.quote.size()};
        }
        if (range.end <= text.size() && range.length() < text.size()) {
            annotation.anchor.range = range;
            annotation.anchor.quote = text.sliced(range.begin, range.length());
        }
    }
    draft.annotations.append(annotation);
    const bool placed = spot.placed && !annotation.anchor.orphaned;
    tell(placed ? ReturnedChange::Kind::Comment : ReturnedChange::Kind::Unplaced, comment, annotation.anchor, draft);
}

void ReturnedNotes::answer(Draft &draft, const docx::Comment &comment)
{
    QString parent = comment.answers;
    for (qsizetype steps = 0; steps < m_comments.size(); ++steps) {
        const auto above = std::ranges::find(m_comments, parent, &docx::Comment::id);
        if (above == m_comments.end())
            return;
        if (!above->answers.isEmpty()) {
            parent = above->answers;
            continue;
        }
        const qsizetype at = known(draft, *above);
        if (at < 0)
            return;
        Annotation &annotation = draft.annotations[at];
        const bool here = std::ranges::any_of(annotation.replies,
            [&](const Reply &reply) { return says(reply.author, reply.delegation, reply.text, comment); });
        if (!here) {
            const ReturnedAuthor by = m_authors.of(comment.author);
            annotation.replies.append({by.author.name, by.author.delegation, comment.when, comment.text});
        }
        tell(here ? ReturnedChange::Kind::AlreadyHere : ReturnedChange::Kind::Reply, comment, annotation.anchor, draft);
        return;
    }
}

void ReturnedNotes::settle(Draft &draft, const docx::Comment &comment, qsizetype at)
{
    Annotation &annotation = draft.annotations[at];
    const bool news = comment.done && !annotation.settled;
    annotation.settled = annotation.settled || comment.done;
    tell(news ? ReturnedChange::Kind::Settled : ReturnedChange::Kind::AlreadyHere, comment, annotation.anchor, draft);
}

qsizetype ReturnedNotes::known(const Draft &draft, const docx::Comment &comment) const
{
    const AnnotationId name = nameOf(comment);
    const auto found = std::ranges::find_if(draft.annotations,
        [&](const Annotation &one) { return one.id == name || says(one.author, one.delegation, one.text, comment); });
    return found == draft.annotations.end() ? -1 : std::distance(draft.annotations.begin(), found);
}

void ReturnedNotes::tell(
    ReturnedChange::Kind kind, const docx::Comment &comment, const Anchor &anchor, const Draft &draft)
{
    ReturnedChange change{kind, comment.author, m_authors.of(comment.author).author.delegation, anchor.provision,
        anchor.paragraph, comment.text, {}};
    change.sentence = sentenceOf(change, draft);
    m_account.append(change);
}

}
