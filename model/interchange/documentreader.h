// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/compilationreader.h"

namespace concordat {

/// What a received file is, whatever its name says.
enum class DocumentFormat { Text, Word, Pdf, OpenDocument, RichText, WebPage, Epub, OtherContainer };

/// Tells the format by the content.
[[nodiscard]] DocumentFormat formatOf(const QByteArray &bytes);

/// Reads a compilation from a file of any format: its text is extracted, and what is recognised in it is recognised as
/// in plain text. What the file has and the text does not is said in the doubts, without a place. Fails as the
/// format's reader and readCompilationText() do.
[[nodiscard]] Result<Compilation> readCompilation(
    const QByteArray &bytes, const QString &fileName, const ReadOptions &options = {});

}
