// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/redline.h"

#include "collation/segmentplacement.h"
#include "collation/sentencebag.h"
#include "collation/wordsegments.h"

namespace concordat {

namespace {

Segment mirrored(const Segment &segment)
{
    Segment other{segment.kind, segment.b, segment.a, segment.move};
    if (segment.kind == Segment::Kind::MovedFrom)
        other.kind = Segment::Kind::MovedTo;
    else if (segment.kind == Segment::Kind::MovedTo)
        other.kind = Segment::Kind::MovedFrom;
    return other;
}

QList<Segment> compareInOrder(QStringView a, QStringView b, const CompareOptions &options)
{
    Lexicon lexicon(options.language, options.overlook);
    const CutText cutA = cut(a, options.language, lexicon);
    const CutText cutB = cut(b, options.language, lexicon);
    return placedInText(wordSegments(cutA, cutB, options.moves), cutA, cutB, options.overlook);
}

}

QList<Segment> compare(QStringView a, QStringView b, const CompareOptions &options)
{
    if (a == b)
        return a.isEmpty() ? QList<Segment>() : QList<Segment>{{Segment::Kind::Same, {0, a.size()}, {0, b.size()}, 0}};
    // Paths of equal worth are told apart by which text comes first, so the texts decide that, not the caller.
    const bool inOrder = a.size() != b.size() ? a.size() < b.size() : a < b;
    if (inOrder)
        return compareInOrder(a, b, options);
    QList<Segment> segments = compareInOrder(b, a, options);
    std::ranges::transform(segments, segments.begin(), mirrored);
    return segments;
}

double likeness(QStringView a, QStringView b, const CompareOptions &options)
{
    Lexicon lexicon(options.language, options.overlook);
    const std::vector<Atom> atomsA = lexicon.atoms(a);
    const std::vector<Atom> atomsB = lexicon.atoms(b);
    return Bag(atomsA).likeness(Bag(atomsB));
}

}
