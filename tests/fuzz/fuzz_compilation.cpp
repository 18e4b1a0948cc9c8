// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzing.h"
#include "interchange/compilationreader.h"
#include "interchange/coverage.h"

using namespace concordat;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto read = readCompilationText(fuzzing::bytes(data, size), QStringLiteral("fuzz.txt"));
    fuzzing::holds(read ? coverageViolations(*read).isEmpty() : !read.error().sentence.isEmpty(),
        "Every character that is not blank has one place, or a sentence says why there are none.");
    return 0;
}
