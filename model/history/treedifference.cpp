// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/treedifference.h"

#include <QHash>
#include <QSet>

namespace concordat {

namespace {

/// Places of the provisions that the other draft does not have as they are.
QList<qsizetype> changedProvisions(const DraftTree &tree, const DraftTree &other)
{
    QList<qsizetype> changed;
    for (qsizetype i = 0; i < tree.provisions.size(); ++i) {
        if (i >= other.provisions.size() || tree.provisions[i].hash != other.provisions[i].hash)
            changed.append(i);
    }
    if (changed.isEmpty())
        return changed;
    QSet<ObjectHash> there;
    for (const ProvisionNode &node : other.provisions)
        there.insert(node.hash);
    changed.removeIf([&](qsizetype i) { return there.contains(tree.provisions[i].hash); });
    return changed;
}

}

QList<ParagraphDifference> differingParagraphs(const StoredDraft &before, const StoredDraft &after)
{
    QHash<ParagraphId, ParagraphPlace> was;
    QList<ParagraphId> wasOrder;
    for (const qsizetype i : changedProvisions(before.tree, after.tree)) {
        for (qsizetype k = 0; k < before.draft.provisions[i].paragraphs.size(); ++k) {
            was.insert(before.draft.provisions[i].paragraphs[k].id, {i, k});
            wasOrder.append(before.draft.provisions[i].paragraphs[k].id);
        }
    }
    QList<ParagraphDifference> differences;
    for (const qsizetype i : changedProvisions(after.tree, before.tree)) {
        const Provision &provision = after.draft.provisions[i];
        for (qsizetype k = 0; k < provision.paragraphs.size(); ++k) {
            const auto old = was.constFind(provision.paragraphs[k].id);
            if (old == was.constEnd()) {
                differences.append({provision.paragraphs[k].id, std::nullopt, ParagraphPlace{i, k}});
                continue;
            }
            const bool same = before.tree.provisions[old->provision].paragraphs[old->paragraph]
                    == after.tree.provisions[i].paragraphs[k]
                && before.draft.provisions[old->provision].id == provision.id;
            if (!same)
                differences.append({provision.paragraphs[k].id, *old, ParagraphPlace{i, k}});
            was.erase(old);
        }
    }
    for (const ParagraphId &id : wasOrder) {
        if (const auto gone = was.constFind(id); gone != was.constEnd())
            differences.append({id, *gone, std::nullopt});
    }
    return differences;
}

}
