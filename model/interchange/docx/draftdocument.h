// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docx/document.h"
#include "interchange/rendering.h"

namespace concordat::docx {

/// The runs of a rendered heading or paragraph, its label in front; footnotes get their numbers as ids.
[[nodiscard]] QList<TextRun> runsOf(const RenderedBlock &block);

/// The style and outline level of a rendered block, without text.
[[nodiscard]] DocParagraph emptyParagraph(const RenderedBlock &block, Language language);

/// What was rendered, as it stands.
[[nodiscard]] Document documentOf(const RenderedDraft &rendering);

/// A rendered draft as a Word document with its notes, and the annotations as comments on the words they are on.
[[nodiscard]] Document documentOf(const Draft &draft, const WriteOptions &options);

/// The same with alternatives as tracked changes.
[[nodiscard]] Document trackedDocumentOf(const Draft &draft, const WriteOptions &options);

}
