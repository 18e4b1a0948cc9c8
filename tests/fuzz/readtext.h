// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fuzz/fuzzing.h"
#include "interchange/compilationreader.h"
#include "interchange/coverage.h"

namespace fuzzing {

/// Reads as a compilation what was taken out of a document of these bytes, and holds that no character of it was lost.
inline void readText(const concordat::ExtractedText &text, const QByteArray &bytes, const QString &fileName)
{
    const auto read = concordat::readExtractedText(text, bytes, fileName);
    holds(!read || concordat::coverageViolations(*read).isEmpty(), "Every character that is not blank has one place.");
}

}
