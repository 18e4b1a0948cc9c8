// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/draftjson.h"
#include "history/drafttree.h"
#include "history/treeshape.h"

#include <QHash>

namespace concordat {

namespace {

/// Finds what an item was before: at its place where nothing was inserted, else by its id.
template <typename Value>
class Former {
public:
    explicit Former(const QList<Value> &values)
        : m_values(values)
    {
    }

    std::optional<qsizetype> place(qsizetype likely, const QString &id)
    {
        if (likely < m_values.size() && m_values[likely].id.value == id)
            return likely;
        if (m_byId.isEmpty()) {
            for (qsizetype i = 0; i < m_values.size(); ++i)
                m_byId.insert(m_values[i].id.value, i);
        }
        const auto found = m_byId.constFind(id);
        return found == m_byId.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    const QList<Value> &m_values;
    QHash<QString, qsizetype> m_byId;
};

/// A list, how each of its items is called, and the chunks it was kept in.
template <typename Item, typename KeyAt>
struct Listed {
    const QList<Item> &items;
    KeyAt keyAt;
    QList<ListChunk> chunks;
};

template <typename Item, typename KeyAt>
Listed(const QList<Item> &, KeyAt, QList<ListChunk>) -> Listed<Item, KeyAt>;

/// Keeps the chunks of `now`; those that `was` had are not written again.
template <typename Item, typename WasKeyAt, typename KeyAt, typename ToJson>
Result<QList<ListChunk>> keepChunks(
    Objects &objects, const Listed<Item, WasKeyAt> &was, const Listed<Item, KeyAt> &now, ToJson json)
{
    QHash<QString, const ListChunk *> byFirst;
    for (const ListChunk &chunk : was.chunks)
        byFirst.insert(was.keyAt(chunk.begin), &chunk);
    QList<ListChunk> chunks = now.chunks;
    for (ListChunk &chunk : chunks) {
        const ListChunk *old = byFirst.value(now.keyAt(chunk.begin));
        if (old
            && std::equal(now.items.cbegin() + chunk.begin, now.items.cbegin() + chunk.end,
                was.items.cbegin() + old->begin, was.items.cbegin() + old->end)) {
            chunk.hash = old->hash;
            continue;
        }
        QJsonArray items;
        for (qsizetype i = chunk.begin; i < chunk.end; ++i)
            items.append(json(now.items[i]));
        const auto hash = objects.put(
            ObjectKind::Chunk, QJsonObject{{treeshape::items, items}}, old ? std::optional(old->hash) : std::nullopt);
        if (!hash)
            return std::unexpected(hash.error());
        chunk.hash = *hash;
    }
    return chunks;
}

template <typename Value, typename KeyOf, typename ToJson>
Result<QList<ListChunk>> keepValues(Objects &objects, const QList<Value> &was, const QList<ListChunk> &wasChunks,
    const QList<Value> &now, KeyOf keyOf, ToJson json, quint32 average = treeshape::valuesInChunk)
{
    if (now == was)
        return wasChunks;
    const auto wasKeyAt = [&](qsizetype i) -> QString { return keyOf(was[i]); };
    const auto keyAt = [&](qsizetype i) -> QString { return keyOf(now[i]); };
    return keepChunks(
        objects, Listed{was, wasKeyAt, wasChunks}, Listed{now, keyAt, chunksOf(now.size(), keyAt, average)}, json);
}

QJsonValue nameJson(const ObjectHash &hash)
{
    return hash.hex();
}

QJsonArray namesJson(const QList<ObjectHash> &names)
{
    QJsonArray json;
    for (const ObjectHash &name : names)
        json.append(name.hex());
    return json;
}

QJsonArray namesJson(const QList<ListChunk> &chunks)
{
    QJsonArray json;
    for (const ListChunk &chunk : chunks)
        json.append(chunk.hash.hex());
    return json;
}

template <typename Value>
auto idsOf(const QList<Value> &values)
{
    return [&values](qsizetype i) -> QString { return values[i].id.value; };
}

Result<ProvisionNode> keepProvision(
    Objects &objects, const Provision &provision, const Provision &was, const ProvisionNode &wasNode)
{
    ProvisionNode node;
    node.paragraphs.reserve(provision.paragraphs.size());
    Former former(was.paragraphs);
    for (qsizetype i = 0; i < provision.paragraphs.size(); ++i) {
        const Paragraph &paragraph = provision.paragraphs[i];
        const auto place = former.place(i, paragraph.id.value);
        if (place && was.paragraphs[*place] == paragraph) {
            node.paragraphs.append(wasNode.paragraphs[*place]);
            continue;
        }
        const auto hash = objects.put(
            ObjectKind::Paragraph, toJson(paragraph), place ? std::optional(wasNode.paragraphs[*place]) : std::nullopt);
        if (!hash)
            return std::unexpected(hash.error());
        node.paragraphs.append(*hash);
    }
    QJsonObject json = headToJson(provision);
    if (node.paragraphs.size() <= treeshape::paragraphsInline) {
        json[treeshape::paragraphs] = namesJson(node.paragraphs);
    } else {
        const auto keyAt = idsOf(provision.paragraphs);
        auto chunks = keepChunks(objects, Listed{wasNode.paragraphs, idsOf(was.paragraphs), wasNode.chunks},
            Listed{node.paragraphs, keyAt, chunksOf(node.paragraphs.size(), keyAt, treeshape::paragraphsInChunk)},
            nameJson);
        if (!chunks)
            return std::unexpected(chunks.error());
        node.chunks = std::move(*chunks);
        json[treeshape::chunks] = namesJson(node.chunks);
    }
    const auto hash
        = objects.put(ObjectKind::Provision, json, wasNode.hash.isNull() ? std::nullopt : std::optional(wasNode.hash));
    if (!hash)
        return std::unexpected(hash.error());
    node.hash = *hash;
    return node;
}

Result<void> keepProvisions(Objects &objects, const Draft &draft, const StoredDraft &before, DraftTree &tree)
{
    if (draft.provisions == before.draft.provisions) {
        tree.provisions = before.tree.provisions;
        tree.provisionChunks = before.tree.provisionChunks;
        return {};
    }
    const auto namesOf = [](const QList<ProvisionNode> &nodes) {
        QList<ObjectHash> names;
        names.reserve(nodes.size());
        for (const ProvisionNode &node : nodes)
            names.append(node.hash);
        return names;
    };
    Former former(before.draft.provisions);
    tree.provisions.reserve(draft.provisions.size());
    for (qsizetype i = 0; i < draft.provisions.size(); ++i) {
        const Provision &provision = draft.provisions[i];
        const auto place = former.place(i, provision.id.value);
        if (place && before.draft.provisions[*place] == provision) {
            tree.provisions.append(before.tree.provisions[*place]);
            continue;
        }
        auto node = keepProvision(objects, provision, place ? before.draft.provisions[*place] : Provision(),
            place ? before.tree.provisions[*place] : ProvisionNode());
        if (!node)
            return std::unexpected(node.error());
        tree.provisions.append(std::move(*node));
    }
    const QList<ObjectHash> was = namesOf(before.tree.provisions);
    const QList<ObjectHash> now = namesOf(tree.provisions);
    const auto keyAt = idsOf(draft.provisions);
    auto chunks = keepChunks(objects, Listed{was, idsOf(before.draft.provisions), before.tree.provisionChunks},
        Listed{now, keyAt, chunksOf(now.size(), keyAt, treeshape::provisionsInChunk)}, nameJson);
    if (!chunks)
        return std::unexpected(chunks.error());
    tree.provisionChunks = std::move(*chunks);
    return {};
}

/// The lists beside the provisions.
Result<void> keepLists(Objects &objects, const Draft &draft, const StoredDraft &before, DraftTree &tree)
{
    auto concordance = keepValues(
        objects, before.draft.concordance, before.tree.concordance, draft.concordance,
        [](const ConcordanceEntry &entry) { return entry.unit.value; },
        [](const ConcordanceEntry &entry) -> QJsonValue { return toJson(entry); });
    if (!concordance)
        return std::unexpected(concordance.error());
    auto annotations = keepValues(
        objects, before.draft.annotations, before.tree.annotations, draft.annotations,
        [](const Annotation &annotation) { return annotation.id.value; },
        [](const Annotation &annotation) -> QJsonValue { return toJson(annotation); });
    if (!annotations)
        return std::unexpected(annotations.error());
    auto stretches = keepValues(
        objects, before.draft.stretches, before.tree.stretches, draft.stretches,
        [](const StretchStatus &stretch) { return stretch.anchor.paragraph.value; },
        [](const StretchStatus &stretch) -> QJsonValue { return toJson(stretch); });
    if (!stretches)
        return std::unexpected(stretches.error());
    auto setAside = keepValues(
        objects, before.draft.setAside, before.tree.setAside, draft.setAside,
        [](const UnitId &unit) { return unit.value; }, [](const UnitId &unit) -> QJsonValue { return unit.value; });
    if (!setAside)
        return std::unexpected(setAside.error());
    tree.concordance = std::move(*concordance);
    tree.annotations = std::move(*annotations);
    tree.stretches = std::move(*stretches);
    tree.setAside = std::move(*setAside);
    return {};
}

/// The text in other languages, and what was said of it.
Result<void> keepParallels(Objects &objects, const Draft &draft, const StoredDraft &before, DraftTree &tree)
{
    auto parallels = keepValues(
        objects, before.draft.parallels, before.tree.parallels, draft.parallels,
        [](const ParallelProvision &parallel) { return parallel.provision.id.value; },
        [](const ParallelProvision &parallel) -> QJsonValue { return toJson(parallel); }, treeshape::provisionsInChunk);
    if (!parallels)
        return std::unexpected(parallels.error());
    auto checks = keepValues(
        objects, before.draft.checks, before.tree.checks, draft.checks,
        [](const ParallelCheck &check) { return check.here + check.there; },
        [](const ParallelCheck &check) -> QJsonValue { return toJson(check); }, treeshape::paragraphsInChunk);
    if (!checks)
        return std::unexpected(checks.error());
    tree.parallels = std::move(*parallels);
    tree.checks = std::move(*checks);
    return {};
}

}

Result<StoredDraft> keep(Objects &objects, const Draft &draft, const StoredDraft &before)
{
    StoredDraft stored{draft, {}};
    if (auto done = keepProvisions(objects, draft, before, stored.tree); !done)
        return std::unexpected(done.error());
    if (auto done = keepLists(objects, draft, before, stored.tree); !done)
        return std::unexpected(done.error());
    if (auto done = keepParallels(objects, draft, before, stored.tree); !done)
        return std::unexpected(done.error());
    QJsonObject json{
        {treeshape::title, draft.title},
        {treeshape::provisions, namesJson(stored.tree.provisionChunks)},
        {treeshape::concordance, namesJson(stored.tree.concordance)},
        {treeshape::annotations, namesJson(stored.tree.annotations)},
        {treeshape::stretches, namesJson(stored.tree.stretches)},
        {treeshape::setAside, namesJson(stored.tree.setAside)},
    };
    if (!stored.tree.parallels.isEmpty())
        json[treeshape::parallels] = namesJson(stored.tree.parallels);
    if (!stored.tree.checks.isEmpty())
        json[treeshape::checks] = namesJson(stored.tree.checks);
    const auto root = objects.put(
        ObjectKind::Draft, json, before.tree.root.isNull() ? std::nullopt : std::optional(before.tree.root));
    if (!root)
        return std::unexpected(root.error());
    stored.tree.root = *root;
    return stored;
}

}
