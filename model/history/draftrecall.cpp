// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/draftjson.h"
#include "draft/strayanchors.h"
#include "history/drafttree.h"
#include "history/sentences.h"
#include "history/shelf.h"
#include "history/treeshape.h"

#include <QHash>

#include <functional>

namespace concordat {

namespace {

std::unexpected<Error> malformed()
{
    return failure(Fault::Damaged,
        History::tr("A stored draft does not have the form this program writes. Salvage rescues what is readable."));
}

/// Reads one draft out of the objects.
class Recall {
public:
    Recall(const Objects &objects, const StoredDraft &near, const Shelf *shelf)
        : m_objects(objects)
        , m_near(near)
        , m_shelf(shelf)
    {
        for (qsizetype i = 0; i < near.tree.provisions.size(); ++i) {
            m_nearByHash.insert(near.tree.provisions[i].hash, i);
            m_nearById.insert(near.draft.provisions[i].id.value, i);
        }
        for (const ListChunk &chunk : near.tree.provisionChunks)
            m_nearChunks.insert(chunk.hash, chunk);
    }

    Result<StoredDraft> draft(const ObjectHash &root)
    {
        const auto json = m_objects.json(root);
        if (!json)
            return std::unexpected(json.error());
        StoredDraft stored;
        stored.tree.root = root;
        stored.draft.title = (*json)[treeshape::title].toString();
        if (auto done = provisions((*json)[treeshape::provisions].toArray(), stored); !done)
            return std::unexpected(done.error());
        if (auto done = lists(*json, stored); !done)
            return std::unexpected(done.error());
        orphanStrays(stored.draft);
        return stored;
    }

    Result<QList<Annotation>> annotations(const ObjectHash &root)
    {
        StoredDraft stored;
        return m_objects.json(root)
            .and_then([&](const QJsonObject &json) { return annotations(json, stored); })
            .transform([&] { return stored.draft.annotations; });
    }

private:
    Result<void> count(qsizetype items)
    {
        m_items += items;
        if (m_items <= treeshape::mostItems)
            return {};
        return failure(Fault::TooLarge,
            History::tr("A stored draft claims to hold more than %1 parts.").arg(treeshape::mostItems));
    }

    /// Calls `take` with the items of each chunk in turn and notes where in the list it lies. What
    /// `atHand` answers for is not read; it gives how many items the chunk has, or nothing.
    template <typename Take>
    Result<QList<ListChunk>> eachChunk(const QJsonArray &json, Take take,
        const std::function<std::optional<qsizetype>(const ObjectHash &)> &atHand = {})
    {
        const auto names = namesIn(json);
        if (!names)
            return std::unexpected(names.error());
        QList<ListChunk> chunks;
        qsizetype at = 0;
        for (const ObjectHash &name : *names) {
            if (const auto shelved = atHand ? atHand(name) : std::nullopt) {
                chunks.append({at, at + *shelved, name});
                at += *shelved;
                continue;
            }
            const auto chunk = m_objects.json(name);
            if (!chunk)
                return std::unexpected(chunk.error());
            const QJsonArray items = (*chunk)[treeshape::items].toArray();
            if (items.isEmpty())
                return malformed();
            if (auto counted = count(items.size()); !counted)
                return std::unexpected(counted.error());
            if (Result<void> taken = take(items); !taken)
                return std::unexpected(taken.error());
            chunks.append({at, at + items.size(), name});
            at += items.size();
        }
        return chunks;
    }

    template <typename Value, typename Read>
    Result<void> values(
        const QJsonObject &json, const QString &key, QList<Value> &list, QList<ListChunk> &chunks, Read read)
    {
        const auto atHand = [&](const ObjectHash &name) -> std::optional<qsizetype> {
            const qsizetype before = list.size();
            if constexpr (std::is_same_v<Value, ConcordanceEntry>) {
                if (m_shelf && m_shelf->take(name, list))
                    return list.size() - before;
            }
            return std::nullopt;
        };
        const auto take = [&](const QJsonArray &items) -> Result<void> {
            for (const auto &item : items) {
                Result<Value> value = read(item);
                if (!value)
                    return std::unexpected(value.error());
                list.append(std::move(*value));
            }
            return {};
        };
        auto found = eachChunk(json[key].toArray(), take, atHand);
        if (!found)
            return std::unexpected(found.error());
        chunks = std::move(*found);
        return {};
    }

    /// The same list as nearby, shared, where its chunks have the same names.
    template <typename Value>
    static bool share(const QJsonObject &json, const QString &key, const QList<Value> &nearList,
        const QList<ListChunk> &nearChunks, QList<Value> &list, QList<ListChunk> &chunks)
    {
        const auto names = namesIn(json[key].toArray());
        const bool same = names
            && std::ranges::equal(*names, nearChunks, {}, {}, [](const ListChunk &chunk) { return chunk.hash; });
        if (same) {
            list = nearList;
            chunks = nearChunks;
        }
        return same;
    }

    /// A list beside the provisions, nearby or read.
    template <typename Value, typename Read>
    Result<void> list(const QJsonObject &json, const QString &key, QList<Value> Draft::*values,
        QList<ListChunk> DraftTree::*chunks, StoredDraft &stored, Read read)
    {
        if (share(json, key, m_near.draft.*values, m_near.tree.*chunks, stored.draft.*values, stored.tree.*chunks))
            return {};
        return this->values(json, key, stored.draft.*values, stored.tree.*chunks, read);
    }

    Result<void> annotations(const QJsonObject &json, StoredDraft &stored)
    {
        return list(json, treeshape::annotations, &Draft::annotations, &DraftTree::annotations, stored,
            [](const QJsonValue &item) { return annotationFromJson(item.toObject()); });
    }

    Result<void> lists(const QJsonObject &json, StoredDraft &stored)
    {
        return list(json, treeshape::concordance, &Draft::concordance, &DraftTree::concordance, stored,
            [](const QJsonValue &item) { return concordanceEntryFromJson(item.toObject()); })
            .and_then([&] { return annotations(json, stored); })
            .and_then([&] {
                return list(json, treeshape::stretches, &Draft::stretches, &DraftTree::stretches, stored,
                    [](const QJsonValue &item) { return stretchFromJson(item.toObject()); });
            })
            .and_then([&] {
                return list(json, treeshape::setAside, &Draft::setAside, &DraftTree::setAside, stored,
                    [](const QJsonValue &item) -> Result<UnitId> { return UnitId{item.toString()}; });
            })
            .and_then([&] {
                return list(json, treeshape::parallels, &Draft::parallels, &DraftTree::parallels, stored,
                    [](const QJsonValue &item) { return parallelProvisionFromJson(item.toObject()); });
            })
            .and_then([&] {
                return list(json, treeshape::checks, &Draft::checks, &DraftTree::checks, stored,
                    [](const QJsonValue &item) { return parallelCheckFromJson(item.toObject()); });
            });
    }

    Result<void> provisions(const QJsonArray &json, StoredDraft &stored)
    {
        const auto atHand = [&](const ObjectHash &name) -> std::optional<qsizetype> {
            if (const auto near = m_nearChunks.constFind(name); near != m_nearChunks.constEnd()) {
                const qsizetype length = near->end - near->begin;
                stored.draft.provisions.append(m_near.draft.provisions.sliced(near->begin, length));
                stored.tree.provisions.append(m_near.tree.provisions.sliced(near->begin, length));
                return length;
            }
            const qsizetype before = stored.draft.provisions.size();
            if (!m_shelf || !m_shelf->take(name, stored))
                return std::nullopt;
            return stored.draft.provisions.size() - before;
        };
        const auto take = [&](const QJsonArray &items) -> Result<void> {
            const auto names = namesIn(items);
            if (!names)
                return std::unexpected(names.error());
            for (const ObjectHash &name : *names) {
                if (auto read = provision(name, stored); !read)
                    return read;
            }
            return {};
        };
        auto chunks = eachChunk(json, take, atHand);
        if (!chunks)
            return std::unexpected(chunks.error());
        stored.tree.provisionChunks = std::move(*chunks);
        return {};
    }

    Result<void> provision(const ObjectHash &name, StoredDraft &stored)
    {
        if (const auto near = m_nearByHash.constFind(name); near != m_nearByHash.constEnd()) {
            stored.draft.provisions.append(m_near.draft.provisions[*near]);
            stored.tree.provisions.append(m_near.tree.provisions[*near]);
            return count(stored.tree.provisions.last().paragraphs.size());
        }
        const auto json = m_objects.json(name);
        if (!json)
            return std::unexpected(json.error());
        auto provision = headFromJson(*json);
        if (!provision)
            return std::unexpected(provision.error());
        ProvisionNode node{name, {}, {}};
        if (auto named = paragraphNames(*json, node); !named)
            return named;
        if (auto read = paragraphs(node, *provision); !read)
            return read;
        stored.draft.provisions.append(std::move(*provision));
        stored.tree.provisions.append(std::move(node));
        return {};
    }

    Result<void> paragraphNames(const QJsonObject &json, ProvisionNode &node)
    {
        if (!json.contains(treeshape::chunks)) {
            auto names = namesIn(json[treeshape::paragraphs].toArray());
            if (!names)
                return std::unexpected(names.error());
            node.paragraphs = std::move(*names);
            return count(node.paragraphs.size());
        }
        auto chunks = eachChunk(json[treeshape::chunks].toArray(), [&](const QJsonArray &items) -> Result<void> {
            const auto names = namesIn(items);
            if (!names)
                return std::unexpected(names.error());
            node.paragraphs.append(*names);
            return {};
        });
        if (!chunks)
            return std::unexpected(chunks.error());
        node.chunks = std::move(*chunks);
        return {};
    }

    Result<void> paragraphs(const ProvisionNode &node, Provision &provision)
    {
        QHash<ObjectHash, const Paragraph *> near;
        if (const auto place = m_nearById.constFind(provision.id.value); place != m_nearById.constEnd()) {
            const QList<ObjectHash> &names = m_near.tree.provisions[*place].paragraphs;
            for (qsizetype i = 0; i < names.size(); ++i)
                near.insert(names[i], &m_near.draft.provisions[*place].paragraphs[i]);
        }
        provision.paragraphs.reserve(node.paragraphs.size());
        for (const ObjectHash &name : node.paragraphs) {
            if (const Paragraph *same = near.value(name)) {
                provision.paragraphs.append(*same);
                continue;
            }
            const auto json = m_objects.json(name);
            if (!json)
                return std::unexpected(json.error());
            auto paragraph = paragraphFromJson(*json);
            if (!paragraph)
                return std::unexpected(paragraph.error());
            provision.paragraphs.append(std::move(*paragraph));
        }
        return {};
    }

    const Objects &m_objects;
    const StoredDraft &m_near;
    const Shelf *m_shelf;
    QHash<ObjectHash, qsizetype> m_nearByHash;
    QHash<QString, qsizetype> m_nearById;
    QHash<ObjectHash, ListChunk> m_nearChunks;
    qsizetype m_items = 0;
};

}

Result<QList<ObjectHash>> namesIn(const QJsonValue &list)
{
    const QJsonArray json = list.toArray();
    QList<ObjectHash> names;
    names.reserve(json.size());
    for (const auto &entry : json) {
        const auto hash = ObjectHash::fromHex(entry.toString());
        if (!hash)
            return malformed();
        names.append(*hash);
    }
    return names;
}

Result<QList<ObjectHash>> provisionChunksOf(const Objects &objects, const ObjectHash &root)
{
    if (root.isNull())
        return QList<ObjectHash>();
    return objects.json(root).and_then([](const QJsonObject &json) { return namesIn(json[treeshape::provisions]); });
}

Result<StoredDraft> recall(const Objects &objects, const ObjectHash &root, const StoredDraft &near, const Shelf *shelf)
{
    if (!near.tree.root.isNull() && near.tree.root == root)
        return near;
    const Snapshot snapshot = objects.snapshot();
    return Recall(objects, near, shelf).draft(root);
}

Result<QList<Annotation>> annotationsIn(const Objects &objects, const ObjectHash &root, const StoredDraft &near)
{
    return Recall(objects, near, nullptr).annotations(root);
}

}
