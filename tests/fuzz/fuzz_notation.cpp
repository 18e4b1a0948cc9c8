// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzing.h"
#include "support/randompassage.h"
#include "text/notation.h"

using namespace concordat;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = fuzzing::text(data, size);
    static const QSet<Attribution> known = RandomPassage::delegations();
    const ParsedPassage read = parsePassage(text, known);
    for (const NotationProblem &problem : read.problems)
        fuzzing::holds(problem.span.begin >= 0 && problem.span.begin <= problem.span.end
                && problem.span.end <= text.size() && !problem.sentence.isEmpty(),
            "A problem has a place in the text and a sentence.");
    fuzzing::holds(parsePassage(printPassage(read.passage), known).passage == read.passage,
        "What was read is printed and read back as it was.");
    return 0;
}
