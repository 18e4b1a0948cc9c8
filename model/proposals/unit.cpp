// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/unit.h"

#include <set>

namespace concordat {

namespace {

void appendFull(const Unit &unit, QStringList &lines)
{
    QStringList head;
    if (!unit.number.isEmpty())
        head.append(unit.number.front().isDigit() ? unit.number + u'.' : unit.number);
    if (!unit.title.isEmpty())
        head.append(unit.title);
    if (!unit.text.isEmpty() && !unit.title.isEmpty()) {
        lines.append(head.join(u' '));
        head.clear();
    }
    if (!unit.text.isEmpty())
        head.append(unit.text);
    if (!head.isEmpty())
        lines.append(head.join(u' '));
    for (const Unit &child : unit.children)
        appendFull(child, lines);
    if (!unit.closing.isEmpty())
        lines.append(unit.closing);
}

}

Passage passageOf(const Unit &unit)
{
    std::set<qsizetype> cuts{0, unit.text.size()};
    for (const MarkedSpan &marked : unit.marks) {
        cuts.insert(std::clamp<qsizetype>(marked.span.begin, 0, unit.text.size()));
        cuts.insert(std::clamp<qsizetype>(marked.span.end, 0, unit.text.size()));
    }
    Passage passage;
    for (auto cut = cuts.begin(); std::next(cut) != cuts.end(); ++cut) {
        Run run{unit.text.sliced(*cut, *std::next(cut) - *cut), Origin::received(unit.id, *cut), {}, {}};
        for (const MarkedSpan &marked : unit.marks) {
            if (!marked.span.contains(*cut))
                continue;
            run.marks |= marked.marks;
            if (!marked.link.isEmpty())
                run.link = marked.link;
        }
        passage.pieces.append(run);
    }
    return normal(passage);
}

Passage passageOfClosing(const Unit &unit)
{
    return passageOf(unit.closing, Origin::received(unit.id, unit.text.size()));
}

QString fullText(const Unit &unit)
{
    QStringList lines;
    appendFull(unit, lines);
    return lines.join(u'\n');
}

}
