// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docx/document.h"
#include "interchange/docx/package.h"

namespace concordat::docx {

/// Reads a Word file (ECMA-376, transitional and strict). Text is never dropped: what stands in insertions,
/// deletions, moves, links, fields' results, content controls and text boxes, nested in any order, is in
/// the result. Damaged where the container is incomplete, Malformed where its XML is broken or declares a
/// document type, TooLarge over `limits`.
[[nodiscard]] Result<Document> readDocument(const QByteArray &bytes, const Limits &limits = {});

}
