// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "interchange/compilationreader.h"

#include <optional>

namespace concordat {

/// What a received file is, whatever its name says.
enum class DocumentFormat {
    Text,
    Word,
    Pdf,
    OpenDocument,
    RichText,
    WebPage,
    Epub,
    AkomaNtoso,
    OtherContainer,
};

/// Tells the format by the content.
[[nodiscard]] DocumentFormat formatOf(const QByteArray &bytes);

/// Reads a compilation from a file of any format: its text is extracted, and what is recognised in it is recognised as
/// in plain text. What the file has and the text does not is said in the doubts, without a place; so is every word that
/// the file holds and its reader did not bring (heldtext.h). Fails as the format's reader and readCompilationText() do.
[[nodiscard]] Result<Compilation> readCompilation(
    const QByteArray &bytes, const QString &fileName, const ReadOptions &options = {});

/// The draft that a file is, where it is one: a text under negotiation in Akoma Ntoso, with its brackets and who stands
/// behind them. Such a text is taken as it is; consolidating it would make submissions of its alternatives.
[[nodiscard]] std::optional<Draft> draftIn(const QByteArray &bytes);

}
