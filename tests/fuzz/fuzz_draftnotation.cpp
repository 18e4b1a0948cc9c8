// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/draftnotation.h"
#include "fuzz/fuzzing.h"
#include "support/randompassage.h"

using namespace concordat;

namespace {

bool isSame(const Provision &a, const Provision &b)
{
    const auto same = [](const Paragraph &one, const Paragraph &other) {
        return one.label.written == other.label.written && one.level == other.level && one.passage == other.passage;
    };
    return a.kind == b.kind && a.title == b.title && std::ranges::equal(a.paragraphs, b.paragraphs, same);
}

}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QSet<Attribution> known = RandomPassage::delegations();
    const Draft read = parseDraft(fuzzing::text(data, size), known).draft;
    const Draft again = parseDraft(printDraft(read).text, known).draft;
    fuzzing::holds(std::ranges::equal(read.provisions, again.provisions, isSame),
        "What was read is printed and read back as it was.");
    return 0;
}
