// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/phraseborder.h"

namespace concordat {

namespace {

enum class Part { Opener, Closer, Grammar, Content };

Part partOf(QStringView text, const Atom &atom)
{
    if (atom.weight > worth::punctuation)
        return worth::isContent(atom.weight) ? Part::Content : Part::Grammar;
    const QChar first = text[atom.span.begin];
    const bool opens
        = first.category() == QChar::Punctuation_Open || first.category() == QChar::Punctuation_InitialQuote;
    return opens ? Part::Opener : Part::Closer;
}

/// Two neighbouring islands with a gap on one side only between them.
class Slide {
public:
    Slide(QStringView text, AtomSpan atoms, TextSpan gap)
        : m_text(text)
        , m_atoms(atoms)
        , m_gap(gap)
    {
    }

    /// By how many atoms the gap moves to the right (to the left where negative), given how far it may.
    qsizetype best(qsizetype mostLeft, qsizetype mostRight) const
    {
        while (mostRight > 0 && !mayMoveRight(mostRight))
            --mostRight;
        qsizetype right = 0;
        while (right < mostRight && id(m_gap.begin + right) == id(m_gap.end + right))
            ++right;
        qsizetype left = 0;
        while (left < mostLeft && id(m_gap.begin - 1 - left) == id(m_gap.end - 1 - left))
            ++left;
        qsizetype chosen = 0;
        int quality = -1;
        for (qsizetype step = -left; step <= right; ++step) {
            const int here
                = borderQuality(m_text, m_atoms, m_gap.begin + step) + borderQuality(m_text, m_atoms, m_gap.end + step);
            if (here > quality) {
                quality = here;
                chosen = step;
            }
        }
        return chosen;
    }

private:
    bool mayMoveRight(qsizetype steps) const { return m_gap.end + steps <= qsizetype(m_atoms.size()); }
    quint32 id(qsizetype index) const { return m_atoms[size_t(index)].id; }

    QStringView m_text;
    AtomSpan m_atoms;
    TextSpan m_gap;
};

void moveBorder(Island &before, Island &after, qsizetype steps)
{
    before.length += steps;
    after = {after.a + steps, after.b + steps, after.length - steps};
}

}

int borderQuality(QStringView text, AtomSpan atoms, qsizetype index)
{
    if (index <= 0 || index >= qsizetype(atoms.size()))
        return 6;
    const Part before = partOf(text, atoms[size_t(index - 1)]);
    const Part behind = partOf(text, atoms[size_t(index)]);
    if (before == Part::Opener)
        return 0;
    if (before == Part::Closer)
        return 5;
    if (behind == Part::Opener)
        return 4;
    if (behind == Part::Closer)
        return 3;
    if (before == Part::Grammar)
        return behind == Part::Grammar ? 1 : 0;
    return behind == Part::Grammar ? 4 : 2;
}

std::vector<Island> atPhraseBorders(
    QStringView textA, AtomSpan a, QStringView textB, AtomSpan b, std::vector<Island> islands)
{
    for (size_t i = 1; i < islands.size(); ++i) {
        Island &before = islands[i - 1];
        Island &after = islands[i];
        const TextSpan gapA{before.a + before.length, after.a};
        const TextSpan gapB{before.b + before.length, after.b};
        if (gapA.isEmpty() == gapB.isEmpty())
            continue;
        const Slide slide = gapA.isEmpty() ? Slide(textB, b, gapB) : Slide(textA, a, gapA);
        moveBorder(before, after, slide.best(before.length, after.length));
    }
    std::erase_if(islands, [](const Island &island) { return island.length == 0; });
    return islands;
}

}
