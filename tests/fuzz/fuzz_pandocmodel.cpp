// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/readtext.h"
#include "interchange/pandoc/modeltext.h"

using namespace concordat;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json = fuzzing::bytes(data, size);
    const ExtractedText text = pandoc::extractedText(QJsonDocument::fromJson(json), Register::unitedNations());
    fuzzing::readText(text, json, QStringLiteral("fuzz.odt"));
    return 0;
}
