// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzing.h"
#include "interchange/compilationreader.h"
#include "interchange/coverage.h"
#include "interchange/pandoc/modeltext.h"

using namespace concordat;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json = fuzzing::bytes(data, size);
    const ExtractedText text = pandoc::extractedText(QJsonDocument::fromJson(json), Register::unitedNations());
    const auto read = readExtractedText(text, json, QStringLiteral("fuzz.odt"));
    fuzzing::holds(!read || coverageViolations(*read).isEmpty(), "Every character that is not blank has one place.");
    return 0;
}
