// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docx/returnedparagraphs.h"
#include "interchange/returnedauthors.h"
#include "interchange/returneddraft.h"

namespace concordat {

/// Puts the comments of a returned file on the draft, and makes notes of what has no other place.
class ReturnedNotes {
public:
    ReturnedNotes(const docx::Document &document, const QList<docx::ReturnedParagraph> &paragraphs,
        const ReturnedAuthors &authors);

    /// The draft with the comments by `people` that stand on words that it had; they follow their words from then on.
    [[nodiscard]] Draft onOldWords(const Draft &draft, const QSet<QString> &people);
    /// With those that stand on words that came with the file, or on none.
    [[nodiscard]] Draft onNewWords(const Draft &draft, const QSet<QString> &people);

    /// What the two did, in the order of the comments.
    [[nodiscard]] const QList<ReturnedChange> &account() const { return m_account; }

private:
    struct Spot {
        QString anchor; ///< of the paragraph, or the nearest before it
        TextSpan range; ///< of its flat text before anything came in
        QString quote;
        bool placed = false; ///< false where the paragraph is not of the draft
    };

    void find(const QList<docx::ReturnedParagraph> &paragraphs);
    Draft put(Draft draft, const QSet<QString> &people, bool oldWords);
    void begin(Draft &draft, const docx::Comment &comment, const Spot &spot);
    void answer(Draft &draft, const docx::Comment &comment);
    void settle(Draft &draft, const docx::Comment &comment, qsizetype at);
    void tell(ReturnedChange::Kind kind, const docx::Comment &comment, const Anchor &anchor, const Draft &draft);
    [[nodiscard]] qsizetype known(const Draft &draft, const docx::Comment &comment) const;

    QList<docx::Comment> m_comments;
    QHash<QString, Spot> m_spots; ///< by the id of the comment
    const ReturnedAuthors &m_authors;
    QList<ReturnedChange> m_account;
};

/// The anchor of a note on a provision or a paragraph, by its id; orphaned where the draft has neither.
[[nodiscard]] Anchor anchorOn(const Draft &draft, const QString &id, const QString &quote);

/// The sentence about a change, with its place in the draft.
[[nodiscard]] QString sentenceOf(const ReturnedChange &change, const Draft &draft);

}
