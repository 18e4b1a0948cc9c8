// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docx/document.h"
#include "text/language.h"

#include <QByteArray>

namespace concordat::docx {

/// What a Word file has around its text.
struct PageSetup {
    Language language = Language::English; ///< of the text; sets direction and spelling
    QString symbol; ///< "A/AC.291/L.4", in the running head; empty for none
    QString date; ///< as it is to be printed, in the running head
    bool contents = false; ///< a contents list behind the title
    QString contentsTitle;
    bool lineNumbers = false; ///< every fifth line, anew on each page
    bool landscape = false; ///< for wide tables
};

/// Writes a Word file (ECMA-376, transitional). Styles carry the look; nothing is formatted by hand. Tracked changes,
/// also nested and on paragraph marks, have numbers of their own; comments keep their replies. The file names no person
/// but the authors of changes and comments, and holds no time but theirs.
///
/// Law: for a document without automatic labels whose notes are footnotes, readDocument() gives back its blocks, notes
/// and comments.
[[nodiscard]] QByteArray writeDocument(const Document &document, const PageSetup &setup = {});

}
