// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/treedifference.h"

#include <QHash>
#include <QSet>

namespace concordat {

/// A paragraph by the name of its object, under a provision.
struct Leaf {
    ProvisionId provision;
    ObjectHash name;
    const Paragraph *atHand = nullptr; ///< where it need not be read

    friend bool operator==(const Leaf &a, const Leaf &b) { return a.provision == b.provision && a.name == b.name; }
    friend size_t qHash(const Leaf &leaf, size_t seed = 0) { return qHash(leaf.name, seed); }
};

/// What both lists have is taken out of them.
template <typename Item>
void dropShared(QList<Item> &before, QList<Item> &after)
{
    const QSet<Item> was(before.cbegin(), before.cend());
    QSet<Item> shared;
    after.removeIf([&](const Item &item) {
        const bool both = was.contains(item);
        if (both)
            shared.insert(item);
        return both;
    });
    before.removeIf([&](const Item &item) { return shared.contains(item); });
}

/// In which paragraphs the leaves differ, as `read` gives them.
template <typename Read>
Result<QList<ParagraphDifference>> differencesOf(QList<Leaf> before, QList<Leaf> after, Read read)
{
    struct Former {
        Paragraph paragraph;
        ObjectHash name;
    };
    dropShared(before, after);
    QHash<ParagraphId, Former> was;
    QList<ParagraphId> wasOrder;
    for (const Leaf &leaf : std::as_const(before)) {
        auto paragraph = read(leaf);
        if (!paragraph)
            return std::unexpected(paragraph.error());
        wasOrder.append(paragraph->id);
        was.insert(wasOrder.last(), {std::move(*paragraph), leaf.name});
    }
    QList<ParagraphDifference> differences;
    for (const Leaf &leaf : std::as_const(after)) {
        auto paragraph = read(leaf);
        if (!paragraph)
            return std::unexpected(paragraph.error());
        ParagraphDifference difference{paragraph->id, std::nullopt, std::move(*paragraph), {}, leaf.name};
        if (const auto old = was.constFind(difference.id); old != was.constEnd()) {
            difference.before = old->paragraph;
            difference.was = old->name;
            was.erase(old);
        }
        differences.append(std::move(difference));
    }
    for (const ParagraphId &id : std::as_const(wasOrder)) {
        if (const auto gone = was.constFind(id); gone != was.constEnd())
            differences.append({id, gone->paragraph, std::nullopt, gone->name, {}});
    }
    return differences;
}

}
