// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docx/document.h"
#include "interchange/docx/draftdocument.h"

#include <QSet>

#include <functional>

/// A Word file that came back: its paragraphs with what was changed since it left, and the paragraphs of the draft that
/// they are.
namespace concordat::docx {

struct ReturnedRun {
    TextRun run; ///< its changes are those made since the file left; the reference to a new note has the note's text
    bool takenOut = false; ///< a change that was in the file when it left takes it out

    /// True for text that was there when the file left.
    [[nodiscard]] bool isCarried() const;
};

/// Where a character of a returned paragraph stands in the draft's.
struct TextPlace {
    qsizetype at = -1; ///< offset in the passage's flat text; -1 where the draft has no such words any more
    bool isWord = false; ///< false for what stands around the words: a sign, a name, the label

    friend bool operator==(TextPlace, TextPlace) = default;
};

/// One paragraph as it left; where somebody cut it in two, both parts.
struct ReturnedParagraph {
    QString anchor; ///< id of the provision or paragraph of the draft that it is; empty where it is none
    QStringList bookmarks;
    QString style;
    int outlineLevel = -1;
    QString label; ///< given by automatic numbering
    QList<ReturnedRun> runs;
    QList<Change> mark; ///< of its end, since it left
    QList<Change> cuts; ///< by which it was cut in two or more, since it left
    QList<TextPlace> places; ///< of the carried text, one a character

    /// What was there when the file left.
    [[nodiscard]] QString carried() const;
    /// True where all its words were written since.
    [[nodiscard]] bool isNew() const;
};

/// The paragraphs of a returned file, those in tables included, in its order. Changes without a date are those that we
/// wrote, if `isOurs` says that the file is one of ours.
[[nodiscard]] QList<ReturnedParagraph> returnedParagraphs(const Document &document, bool isOurs);

/// True where a file has bookmarks that we wrote.
[[nodiscard]] bool isOurs(const Document &document);

/// Finds the paragraph of the draft that each is: by its bookmark, else by its words, in the order of the text (the
/// longest row of equal texts that stand in one order, and between those the likeliest). Fills in their places.
void matchToDraft(QList<ReturnedParagraph> &paragraphs, const Draft &draft);

/// The paragraphs as they were if only these authors had changed something.
[[nodiscard]] QList<ReturnedParagraph> changedOnlyBy(
    const QList<ReturnedParagraph> &paragraphs, const QSet<QString> &authors);

/// The paragraphs with other names for the authors of changes.
[[nodiscard]] QList<ReturnedParagraph> withAuthors(
    const QList<ReturnedParagraph> &paragraphs, const std::function<QString(const QString &)> &named);

}
