// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/treedifference.h"

#include "draft/draftjson.h"
#include "history/treeshape.h"

#include <QHash>
#include <QSet>

namespace concordat {

namespace {

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

template <typename Read>
Result<QList<ParagraphDifference>> differencesOf(QList<Leaf> before, QList<Leaf> after, Read read)
{
    dropShared(before, after);
    QHash<ParagraphId, Paragraph> was;
    QList<ParagraphId> wasOrder;
    for (const Leaf &leaf : std::as_const(before)) {
        auto paragraph = read(leaf);
        if (!paragraph)
            return std::unexpected(paragraph.error());
        wasOrder.append(paragraph->id);
        was.insert(paragraph->id, std::move(*paragraph));
    }
    QList<ParagraphDifference> differences;
    for (const Leaf &leaf : std::as_const(after)) {
        auto paragraph = read(leaf);
        if (!paragraph)
            return std::unexpected(paragraph.error());
        const ParagraphId id = paragraph->id;
        const auto old = was.constFind(id);
        differences.append({id, old == was.constEnd() ? std::nullopt : std::optional(*old), std::move(*paragraph)});
        was.remove(id);
    }
    for (const ParagraphId &id : std::as_const(wasOrder)) {
        if (const auto gone = was.constFind(id); gone != was.constEnd())
            differences.append({id, *gone, std::nullopt});
    }
    return differences;
}

/// The paragraphs of the provisions that the other draft does not have as they are.
QList<Leaf> leavesNotIn(const StoredDraft &stored, const DraftTree &other)
{
    QList<qsizetype> changed;
    for (qsizetype i = 0; i < stored.tree.provisions.size(); ++i) {
        if (i >= other.provisions.size() || stored.tree.provisions[i].hash != other.provisions[i].hash)
            changed.append(i);
    }
    QSet<ObjectHash> there;
    if (!changed.isEmpty()) {
        for (const ProvisionNode &node : other.provisions)
            there.insert(node.hash);
    }
    QList<Leaf> leaves;
    for (const qsizetype i : std::as_const(changed)) {
        const Provision &provision = stored.draft.provisions[i];
        if (there.contains(stored.tree.provisions[i].hash))
            continue;
        for (qsizetype k = 0; k < provision.paragraphs.size(); ++k)
            leaves.append({provision.id, stored.tree.provisions[i].paragraphs[k], &provision.paragraphs[k]});
    }
    return leaves;
}

using Names = QList<ObjectHash>;

/// The names in two lists of stored JSON but for those that both begin and end with: most lists differ in one place,
/// and what is the same need not be read as a name.
Result<std::pair<Names, Names>> namesApart(const QJsonArray &before, const QJsonArray &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype first = 0;
    while (first < shorter && before[first] == after[first])
        ++first;
    qsizetype last = 0;
    while (last < shorter - first && before[before.size() - 1 - last] == after[after.size() - 1 - last])
        ++last;
    const auto between = [&](const QJsonArray &list) {
        QJsonArray names;
        for (qsizetype i = first; i < list.size() - last; ++i)
            names.append(list[i]);
        return namesIn(names);
    };
    return between(before).and_then([&](const Names &was) {
        return between(after).transform([&](const Names &is) { return std::pair(was, is); });
    });
}

/// Walks down two stored drafts at once, into what they do not share.
class Descent {
public:
    explicit Descent(const Objects &objects)
        : m_objects(objects)
    {
    }

    Result<QList<ParagraphDifference>> between(
        const ObjectHash &before, const ObjectHash &after, qsizetype mostProvisions) const
    {
        const auto wasList = provisionList(before);
        const auto isList = provisionList(after);
        if (!wasList || !isList)
            return std::unexpected(!wasList ? wasList.error() : isList.error());
        auto chunks = namesApart(*wasList, *isList);
        if (!chunks)
            return std::unexpected(chunks.error());
        dropShared(chunks->first, chunks->second);
        auto was = itemsOf(chunks->first);
        auto is = itemsOf(chunks->second);
        if (!was || !is)
            return std::unexpected(!was ? was.error() : is.error());
        dropShared(*was, *is);
        if (std::max(was->size(), is->size()) > mostProvisions)
            return QList<ParagraphDifference>();
        auto wasLeaves = leavesOf(*was);
        auto isLeaves = leavesOf(*is);
        if (!wasLeaves || !isLeaves)
            return std::unexpected(!wasLeaves ? wasLeaves.error() : isLeaves.error());
        return differencesOf(std::move(*wasLeaves), std::move(*isLeaves),
            [this](const Leaf &leaf) { return m_objects.json(leaf.name).and_then(&paragraphFromJson); });
    }

private:
    /// The chunks of provisions of a draft, as it names them; none of the null name.
    Result<QJsonArray> provisionList(const ObjectHash &root) const
    {
        if (root.isNull())
            return QJsonArray();
        return m_objects.json(root).transform(
            [](const QJsonObject &json) { return json[treeshape::provisions].toArray(); });
    }

    Result<Names> itemsOf(const Names &chunks) const
    {
        Names all;
        for (const ObjectHash &chunk : chunks) {
            const auto items = m_objects.json(chunk).and_then(
                [](const QJsonObject &json) { return namesIn(json[treeshape::items]); });
            if (!items)
                return items;
            all.append(*items);
        }
        return all;
    }

    Result<QList<Leaf>> leavesOf(const Names &provisions) const
    {
        QList<Leaf> leaves;
        for (const ObjectHash &name : provisions) {
            const auto json = m_objects.json(name);
            if (!json)
                return std::unexpected(json.error());
            // Of the provision itself nothing but its id is wanted, and this is done for every revision that comes in.
            const ProvisionId provision{(*json)[treeshape::id].toString()};
            const auto named = json->contains(treeshape::chunks)
                ? namesIn((*json)[treeshape::chunks]).and_then([this](const Names &chunks) { return itemsOf(chunks); })
                : namesIn((*json)[treeshape::paragraphs]);
            if (!named)
                return std::unexpected(named.error());
            for (const ObjectHash &paragraph : *named)
                leaves.append({provision, paragraph, nullptr});
        }
        return leaves;
    }

    const Objects &m_objects;
};

}

QList<ParagraphDifference> differingParagraphs(const StoredDraft &before, const StoredDraft &after)
{
    return differencesOf(leavesNotIn(before, after.tree), leavesNotIn(after, before.tree), [](const Leaf &leaf) {
        return Result<Paragraph>(*leaf.atHand);
    }).value();
}

Result<QList<ParagraphDifference>> differingParagraphs(
    const Objects &objects, const ObjectHash &before, const ObjectHash &after, qsizetype mostProvisions)
{
    const Snapshot snapshot = objects.snapshot();
    return Descent(objects).between(before, after, mostProvisions);
}

}
