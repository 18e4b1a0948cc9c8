// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docx/document.h"
#include "interchange/extractedtext.h"
#include "proposals/delegation.h"

namespace concordat::docx {

/// A Word file as text to be recognised: labels as a reader sees them, headings by their style or outline level,
/// footnotes behind the text, running heads as furniture. A table with one column a delegation becomes one text
/// after the other, each under its delegation's name; the cells of other tables follow one another. Tracked changes are
/// read as accepted; what they take out, and comments, are counted among the losses.
[[nodiscard]] ExtractedText extractedText(const Document &document, const Register &delegations);

}
