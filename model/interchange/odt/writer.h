// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docx/document.h"
#include "interchange/docx/writer.h"

namespace concordat::odt {

/// Writes an OpenDocument text (ISO/IEC 26300, version 1.3): paragraph styles by level, frozen labels, footnotes,
/// comments on the words they are on, running head, contents list, line numbers, tables, right-to-left text.
/// OpenDocument keeps the removed text of a tracked change outside the paragraph and cannot nest changes: of a document
/// with tracked changes the text after accepting them is written.
[[nodiscard]] QByteArray writeDocument(const docx::Document &document, const docx::PageSetup &setup);

}
