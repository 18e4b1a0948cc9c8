// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docx/document.h"
#include "interchange/docxwriter.h"

namespace concordat::docx {

/// Two states of a draft as one document with tracked changes. Paragraphs are told by their ids: those that keep their
/// order are compared word by word (collation/redline.h), the others are taken out where they were and put in where
/// they are.
[[nodiscard]] Document changedDocument(
    const Draft &before, const Draft &after, const ChangeAuthor &author, const WriteOptions &options);

}
