// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/compilationreader.h"
#include "interchange/extractedtext.h"

namespace concordat {

/// The text of a PDF through Poppler, in reading order, with its pages. Damaged where it cannot be opened,
/// Refused where it wants a password, NotText where its pages are pictures (a scan).
[[nodiscard]] Result<ExtractedText> readPdf(const QByteArray &bytes, const ReadOptions &options = {});

/// True where the bytes begin as a PDF does.
[[nodiscard]] bool looksLikePdf(const QByteArray &bytes);

}
