// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/readtext.h"
#include "interchange/akomantoso/doctext.h"
#include "interchange/akomantoso/draftreader.h"

using namespace concordat;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray xml = fuzzing::bytes(data, size);
    const auto root = akomantoso::readTree(xml);
    if (!root) {
        fuzzing::holds(!root.error().sentence.isEmpty(), "What is refused gets a sentence.");
        return 0;
    }
    const ExtractedText text = akomantoso::extractedText(*root, Register::unitedNations());
    fuzzing::readText(text, xml, QStringLiteral("fuzz.akn"));
    if (!akomantoso::isDraft(*root))
        return 0;
    for (const Provision &provision : akomantoso::readDraft(*root).provisions)
        fuzzing::holds(!provision.id.isNull(), "Every provision has a name.");
    return 0;
}
