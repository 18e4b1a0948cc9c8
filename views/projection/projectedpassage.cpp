// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/projection/projectedpassage.h"

#include "collation/redline.h"

namespace concordat {

namespace {

using Change = ProjectedSpan::Change;

QString textOf(const QList<ShownSpan> &spans)
{
    QString text;
    for (const ShownSpan &span : spans)
        text += span.text;
    return text;
}

/// Appends what of `shown` lies in `wanted`, an extent of its whole text.
void append(QList<ProjectedSpan> &spans, const QList<ShownSpan> &shown, TextSpan wanted, Change change)
{
    qsizetype at = 0;
    for (const ShownSpan &span : shown) {
        const qsizetype begin = std::max(wanted.begin, at);
        const qsizetype end = std::min(wanted.end, at + span.text.size());
        if (begin < end)
            spans.append({span.text.sliced(begin - at, end - begin), span.format, change});
        at += span.text.size();
    }
}

}

QList<ProjectedSpan> projectedChange(const Passage &before, const Passage &after, const PassageLook &look)
{
    const QList<ShownSpan> was = shownPassage(before, look);
    const QList<ShownSpan> is = shownPassage(after, look);
    QList<ProjectedSpan> spans;
    for (const Segment &segment : compare(textOf(was), textOf(is))) {
        if (segment.kind == Segment::Kind::Same) {
            append(spans, is, segment.b, Change::Same);
            continue;
        }
        append(spans, was, segment.a, Change::Removed);
        append(spans, is, segment.b, Change::Added);
    }
    return spans;
}

}
