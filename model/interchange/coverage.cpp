// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/coverage.h"

#include "interchange/sentences.h"
#include "interchange/textlines.h"

#include <algorithm>

namespace concordat {

namespace {

void appendLines(QStringView text, TextSpan gap, QList<TextSpan> &found)
{
    qsizetype begin = gap.begin;
    for (qsizetype at = gap.begin; at <= gap.end; ++at) {
        if (at < gap.end && text[at] != u'\n')
            continue;
        const TextSpan line = trimmed(text, {begin, at});
        if (!line.isEmpty())
            found.append(line);
        begin = at + 1;
    }
}

}

QList<TextSpan> allLocators(const Compilation &compilation)
{
    QList<TextSpan> spans = compilation.unplaced;
    for (const Submission &submission : compilation.submissions) {
        spans += submission.locators;
        eachUnit(submission.units, [&](const Unit &unit, int) {
            spans += unit.locators;
            for (const Footnote &footnote : unit.footnotes)
                spans += footnote.locators;
        });
    }
    for (const Furniture &furniture : compilation.furniture)
        spans += furniture.locators;
    return spans;
}

QList<TextSpan> uncovered(QStringView text, QList<TextSpan> spans)
{
    std::ranges::sort(spans, {}, &TextSpan::begin);
    QList<TextSpan> found;
    qsizetype reached = 0;
    for (const TextSpan span : std::as_const(spans)) {
        if (span.begin > reached)
            appendLines(text, {reached, span.begin}, found);
        reached = std::max(reached, span.end);
    }
    appendLines(text, {reached, text.size()}, found);
    return found;
}

QStringList coverageViolations(const Compilation &compilation)
{
    const QString &text = compilation.source.text;
    QStringList violations;
    QList<TextSpan> spans = allLocators(compilation);
    std::ranges::sort(spans, {}, &TextSpan::begin);
    qsizetype reached = 0;
    for (const TextSpan span : std::as_const(spans)) {
        if (span.begin < 0 || span.end > text.size() || span.begin > span.end) {
            violations.append(CompilationSentences::tr("A locator (%1 to %2) lies outside the source's text.")
                    .arg(span.begin)
                    .arg(span.end));
            return violations;
        }
        if (!trimmed(text, {span.begin, std::min(span.end, reached)}).isEmpty() && span.begin < reached) {
            violations.append(CompilationSentences::tr("Line %1 lies in two locators: “%2”.")
                    .arg(lineAt(text, span.begin))
                    .arg(text.sliced(span.begin, std::min<qsizetype>(40, span.length()))));
        }
        reached = std::max(reached, span.end);
    }
    for (const TextSpan gap : uncovered(text, spans)) {
        violations.append(CompilationSentences::tr("Line %1 lies in no locator: “%2”.")
                .arg(lineAt(text, gap.begin))
                .arg(text.sliced(gap.begin, std::min<qsizetype>(40, gap.length()))));
    }
    return violations;
}

}
