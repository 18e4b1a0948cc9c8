// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/extractedtext.h"
#include "proposals/submission.h"
#include "text/error.h"

#include <functional>
#include <stop_token>

namespace concordat {

/// Told now and then how much is done, 0 … 1.
using Progress = std::function<void(double)>;

struct ReadOptions {
    const Register *delegations = nullptr; ///< null: Register::unitedNations()
    Progress progress;
    std::stop_token stop;
};

/// Bytes of a text file as text: UTF-8, UTF-16 with or without mark, Windows-1252, Windows-1251 and -1256 by
/// their look. NotText with a sentence where it is binary.
[[nodiscard]] Result<QString> decodedText(const QByteArray &bytes);

/// Reads a compilation from plain text or Markdown as extracted from a document. The result obeys the
/// coverage law of Compilation. Only Cancelled and NotText (empty, binary) are failures; whatever else is odd
/// is read as far as it goes, with doubts.
[[nodiscard]] Result<Compilation> readCompilationText(
    const QByteArray &bytes, const QString &fileName, const ReadOptions &options = {});

/// The same from the text that was extracted from `bytes`, a file of some other format: its pages and furniture are
/// taken as the format knows them, its losses become doubts without a place.
[[nodiscard]] Result<Compilation> readExtractedText(
    const ExtractedText &text, const QByteArray &bytes, const QString &fileName, const ReadOptions &options = {});

}
