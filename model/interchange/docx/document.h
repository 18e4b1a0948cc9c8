// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/passage.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <variant>

/// A Word file as its reader sees it: text and what a negotiation needs to know about it, without layout.
namespace concordat::docx {

/// A tracked change around a run or on a paragraph mark.
struct Change {
    enum class Kind { Inserted, Deleted, MovedFrom, MovedTo };

    Kind kind = Kind::Inserted;
    QString author{};
    QDateTime when{}; ///< UTC; invalid where the file gives none

    [[nodiscard]] bool removes() const { return kind == Kind::Deleted || kind == Kind::MovedFrom; }

    friend bool operator==(const Change &, const Change &) = default;
};

/// A stretch of text set in one way.
struct TextRun {
    QString text{};
    Marks marks{};
    QString link{}; ///< target of a hyperlink
    QString highlight{}; ///< colour name of a text marker: "yellow", "green"; empty for none
    QString language{}; ///< BCP 47, as the file says: "fr-FR"
    bool rightToLeft = false;
    QList<Change> changes{}; ///< outermost first: a deletion inside an insertion is {Inserted, Deleted}
    QList<QString> comments{}; ///< ids of the comments on it
    QString note{}; ///< id of the footnote or endnote whose reference this is; the text is then its mark

    friend bool operator==(const TextRun &, const TextRun &) = default;
};

struct DocParagraph {
    QString style{}; ///< the style's name in English: "heading 1", "Title", "List Paragraph"
    int outlineLevel = -1; ///< 0 for a first-level heading; -1 for body text
    QString label{}; ///< the automatic number a reader sees: "1.", "(a)", "Article 3"; empty for none
    int listLevel = -1; ///< of the automatic number, 0 the outermost
    bool bullet = false; ///< the label is a bullet sign
    bool rightToLeft = false;
    QList<TextRun> runs{};
    QList<Change> mark{}; ///< changes of the paragraph mark itself
    QStringList bookmarks{}; ///< names of those that begin in it

    friend bool operator==(const DocParagraph &, const DocParagraph &) = default;
};

struct Table;
using Block = std::variant<DocParagraph, Table>;

struct Cell {
    QList<Block> blocks{};
    int columns = 1; ///< how many grid columns it spans
    bool continuesAbove = false; ///< vertically merged into the cell above

    friend bool operator==(const Cell &, const Cell &);
};

struct Table {
    QList<QList<Cell>> rows{};
    int headRows = 0; ///< how many stand again on every page; layout, of no weight when tables are compared
    bool rightToLeft = false; ///< the first column is the rightmost; layout too

    friend bool operator==(const Table &, const Table &);
};

inline bool operator==(const Cell &a, const Cell &b)
{
    return a.blocks == b.blocks && a.columns == b.columns && a.continuesAbove == b.continuesAbove;
}
inline bool operator==(const Table &a, const Table &b)
{
    return a.rows == b.rows;
}

struct Comment {
    QString id{};
    QString author{};
    QString initials{};
    QDateTime when{}; ///< UTC
    QString text{}; ///< paragraphs on lines of their own
    QString answers{}; ///< id of the comment it replies to; empty for none
    bool done = false;

    friend bool operator==(const Comment &, const Comment &) = default;
};

struct Note {
    QString mark{}; ///< as printed: "2", or the file's own sign
    QList<Block> blocks{};

    friend bool operator==(const Note &, const Note &) = default;
};

struct Document {
    QList<Block> body{};
    QHash<QString, Note> notes{}; ///< "f2" is footnote 2, "e1" endnote 1
    QList<Comment> comments{}; ///< in the file's order
    QStringList headers{}; ///< text of running heads and feet, each once
    qsizetype characters = 0; ///< non-blank characters in the text elements of the file, for the account
    QStringList losses{}; ///< sentences about what the file has and this reader does not carry

    friend bool operator==(const Document &, const Document &) = default;
};

/// What is read of tracked changes.
enum class ChangeView {
    AfterAccepting, ///< insertions in, deletions out
    BeforeChanges, ///< the reverse
    Everything, ///< all text
};

/// True where text under `changes` is part of that view.
[[nodiscard]] bool shows(const QList<Change> &changes, ChangeView view);

[[nodiscard]] QString plainText(const DocParagraph &paragraph, ChangeView view = ChangeView::AfterAccepting);
/// The same without the marks of notes: a heading as a contents list has it.
[[nodiscard]] QString contentsEntry(const DocParagraph &paragraph);

}
