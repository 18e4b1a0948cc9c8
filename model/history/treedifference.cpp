// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/treedifference.h"

#include "history/leaves.h"
#include "history/outline.h"

#include <algorithm>

namespace concordat {

namespace {

/// The places of the provisions that the other draft does not have as they are.
QList<qsizetype> provisionsNotIn(const StoredDraft &stored, const DraftTree &other)
{
    QList<qsizetype> changed;
    for (qsizetype i = 0; i < stored.tree.provisions.size(); ++i) {
        if (i >= other.provisions.size() || stored.tree.provisions[i].hash != other.provisions[i].hash)
            changed.append(i);
    }
    if (changed.isEmpty())
        return changed;
    QSet<ObjectHash> there;
    for (const ProvisionNode &node : other.provisions)
        there.insert(node.hash);
    changed.removeIf([&](qsizetype i) { return there.contains(stored.tree.provisions[i].hash); });
    return changed;
}

QList<Leaf> leavesAt(const StoredDraft &stored, const QList<qsizetype> &places)
{
    QList<Leaf> leaves;
    for (const qsizetype i : places) {
        const Provision &provision = stored.draft.provisions[i];
        for (qsizetype k = 0; k < provision.paragraphs.size(); ++k)
            leaves.append({provision.id, stored.tree.provisions[i].paragraphs[k], &provision.paragraphs[k]});
    }
    return leaves;
}

bool areOutlinedAlike(const Draft &a, const Draft &b)
{
    return a.title == b.title && std::ranges::equal(a.provisions, b.provisions, {}, &Provision::id, &Provision::id);
}

/// The outlines that differ, of the provisions at these places.
QList<OutlineDifference> outlinesApart(const StoredDraft &before, const QList<qsizetype> &beforePlaces,
    const StoredDraft &after, const QList<qsizetype> &afterPlaces)
{
    QList<OutlineDifference> apart;
    if (before.tree.root.isNull() || !areOutlinedAlike(before.draft, after.draft))
        apart.append({{}, before.tree.root.isNull() ? QByteArray() : outlineOf(outlineIn(before.draft)),
            outlineOf(outlineIn(after.draft))});
    QHash<ProvisionId, const Provision *> was;
    for (const qsizetype i : beforePlaces)
        was.insert(before.draft.provisions[i].id, &before.draft.provisions[i]);
    for (const qsizetype i : afterPlaces) {
        const Provision &is = after.draft.provisions[i];
        const Provision *old = was.take(is.id);
        if (!old || !haveSameOutline(*old, is))
            apart.append({is.id, old ? outlineOf(*old) : QByteArray(), outlineOf(is)});
    }
    for (const auto &[id, gone] : was.asKeyValueRange())
        apart.append({id, outlineOf(*gone), {}});
    return apart;
}

}

DraftDifference differenceOf(const StoredDraft &before, const StoredDraft &after)
{
    const QList<qsizetype> was = provisionsNotIn(before, after.tree);
    const QList<qsizetype> is = provisionsNotIn(after, before.tree);
    return {differencesOf(leavesAt(before, was), leavesAt(after, is),
                [](const Leaf &leaf) { return Result<Paragraph>(*leaf.atHand); })
                .value(),
        outlinesApart(before, was, after, is)};
}

}
