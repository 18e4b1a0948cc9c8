// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/submission.h"
#include "text/error.h"

#include <QByteArray>

namespace concordat {

/// Bytes as text, and what was odd about them.
struct DecodedBytes {
    QString text; ///< line ends are LF; what could not be read is U+FFFD
    QString encoding; ///< "UTF-8", "UTF-16LE", "windows-1251" …
    QList<Doubt> doubts;
};

/// Finds the encoding by mark, by validity and by the look of the letters. NotText, with a sentence that names
/// what was found, for an empty or a binary file. What is larger than the reader takes is cut at a line's end
/// and said so in a doubt.
[[nodiscard]] Result<DecodedBytes> decode(const QByteArray &bytes);

}
