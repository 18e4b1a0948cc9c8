// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/uniqueanchors.h"

#include "collation/increasing.h"

#include <algorithm>

namespace concordat {

namespace {

constexpr qsizetype runLength = 3;

struct PlacedRunOfAtoms {
    quint64 hash = 0;
    qsizetype at = 0;
};

quint64 hashOfRun(AtomSpan run)
{
    quint64 hash = 0;
    for (const Atom &atom : run) {
        hash = (hash ^ atom.id) * 0x9e3779b97f4a7c15u;
        hash ^= hash >> 29;
    }
    return hash;
}

/// The runs that stand once, sorted by hash.
std::vector<PlacedRunOfAtoms> uniqueRuns(AtomSpan atoms, TextSpan in)
{
    std::vector<PlacedRunOfAtoms> all;
    for (qsizetype at = in.begin; at + runLength <= in.end; ++at)
        all.push_back({hashOfRun(atoms.subspan(size_t(at), runLength)), at});
    std::ranges::sort(all, {}, &PlacedRunOfAtoms::hash);
    std::vector<PlacedRunOfAtoms> unique;
    for (size_t i = 0; i < all.size(); ++i) {
        const bool likeLast = i > 0 && all[i - 1].hash == all[i].hash;
        const bool likeNext = i + 1 < all.size() && all[i + 1].hash == all[i].hash;
        if (!likeLast && !likeNext)
            unique.push_back(all[i]);
    }
    return unique;
}

struct Meeting {
    qsizetype a = 0;
    qsizetype b = 0;
};

std::vector<Meeting> meetings(AtomSpan a, AtomSpan b, TextSpan inA, TextSpan inB)
{
    const auto runsA = uniqueRuns(a, inA);
    const auto runsB = uniqueRuns(b, inB);
    std::vector<Meeting> found;
    auto other = runsB.begin();
    for (const PlacedRunOfAtoms &run : runsA) {
        while (other != runsB.end() && other->hash < run.hash)
            ++other;
        if (other != runsB.end() && other->hash == run.hash
            && sameAtoms(a.subspan(size_t(run.at), runLength), b.subspan(size_t(other->at), runLength)))
            found.push_back({run.at, other->at});
    }
    std::ranges::sort(found, {}, &Meeting::a);
    return found;
}

}

std::vector<Island> uniqueAnchors(AtomSpan a, AtomSpan b, TextSpan inA, TextSpan inB)
{
    const auto found = meetings(a, b, inA, inB);
    std::vector<qsizetype> inOtherText;
    std::ranges::transform(found, std::back_inserter(inOtherText), &Meeting::b);
    std::vector<Island> anchors;
    TextSpan freeA = inA;
    TextSpan freeB = inB;
    for (const size_t index : longestIncreasing(inOtherText)) {
        Island anchor{found[index].a, found[index].b, runLength};
        if (anchor.a < freeA.begin || anchor.b < freeB.begin)
            continue; // inside the one before
        while (anchor.a > freeA.begin && anchor.b > freeB.begin
            && a[size_t(anchor.a - 1)].id == b[size_t(anchor.b - 1)].id)
            anchor = {anchor.a - 1, anchor.b - 1, anchor.length + 1};
        while (anchor.a + anchor.length < inA.end && anchor.b + anchor.length < inB.end
            && a[size_t(anchor.a + anchor.length)].id == b[size_t(anchor.b + anchor.length)].id)
            ++anchor.length;
        anchors.push_back(anchor);
        freeA.begin = anchor.a + anchor.length;
        freeB.begin = anchor.b + anchor.length;
    }
    return anchors;
}

}
