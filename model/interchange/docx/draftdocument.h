// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docx/document.h"
#include "interchange/rendering.h"

namespace concordat::docx {

/// The hidden bookmark by which what stands at `anchor` (the id of a provision or a paragraph) is known again when the
/// file comes back. It says nothing about the id.
[[nodiscard]] QString bookmarkOf(const QString &anchor);
/// True for a name that bookmarkOf gives.
[[nodiscard]] bool isBookmarkOfOurs(const QString &name);

/// The runs of a rendered heading or paragraph, its label in front; footnotes get their numbers as ids.
[[nodiscard]] QList<TextRun> runsOf(const RenderedBlock &block);

/// The style, outline level and bookmark of a rendered block, without text.
[[nodiscard]] DocParagraph emptyParagraph(const RenderedBlock &block, Language language);

/// What was rendered, as it stands.
[[nodiscard]] Document documentOf(const RenderedDraft &rendering);

/// A rendered draft as a Word document with its notes, and the annotations as comments on the words they are on.
[[nodiscard]] Document documentOf(const Draft &draft, const WriteOptions &options);

/// The same with alternatives as tracked changes.
[[nodiscard]] Document trackedDocumentOf(const Draft &draft, const WriteOptions &options);

/// The words that a file of ours has for the heading of a provision or for a paragraph.
struct WrittenParagraph {
    QString anchor; ///< id of the provision or the paragraph
    QList<TextRun> runs;
    QList<qsizetype> flat; ///< where in the passage's flat text each run stands; -1 for signs, names, the label
};

/// What documentOf (or trackedDocumentOf) writes between title and notes, with the place of each run.
[[nodiscard]] QList<WrittenParagraph> writtenParagraphs(const Draft &draft, const WriteOptions &options, bool tracked);

}
