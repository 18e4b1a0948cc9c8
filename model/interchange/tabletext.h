// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/extractedtext.h"
#include "proposals/delegation.h"

namespace concordat {

/// A cell of a received table.
struct ReceivedCell {
    QStringList paragraphs; ///< in Markdown
    QString plain; ///< the same without signs, on one line
};

/// Writes a table as text. A comparative table, whose head names delegations, becomes one submission a column: the
/// delegation's name as a heading, then its cells from top to bottom, each under what the columns without a delegation
/// say of the row ("Article 5"). Any other table is read cell by cell.
void appendTable(TextExtraction &text, const QList<QList<ReceivedCell>> &rows, const Register &delegations);

}
