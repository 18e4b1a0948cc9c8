// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docx/document.h"
#include "interchange/docx/writer.h"

namespace concordat::pdf {

/// A document as a PDF file, on A4 with its running head and page numbers. Tracked changes are underlined and struck
/// through with their author in front; notes follow the text; a comment stands below the paragraph it is on.
///
/// Fonts are laid out here, so a QGuiApplication must exist (on any platform, "offscreen" too). For any thread.
[[nodiscard]] QByteArray writeDocument(const docx::Document &document, const docx::PageSetup &setup);

}
