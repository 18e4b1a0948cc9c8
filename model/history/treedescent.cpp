// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/draftjson.h"
#include "history/leaves.h"
#include "history/outline.h"
#include "history/treeshape.h"

#include <algorithm>
#include <tuple>

namespace concordat {

namespace {

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
    Descent(const Objects &objects, const ObjectHash &before, const ObjectHash &after)
        : m_objects(objects)
        , m_before{before, {}, {}, {}}
        , m_after{after, {}, {}, {}}
    {
    }

    /// Reads the provisions that differ; false, and none, where they are more than `most`.
    Result<bool> descend(qsizetype most)
    {
        const auto was = draft(m_before.root);
        const auto is = draft(m_after.root);
        if (!was || !is)
            return std::unexpected(!was ? was.error() : is.error());
        m_before.title = (*was)[treeshape::title].toString();
        m_after.title = (*is)[treeshape::title].toString();
        auto chunks = namesApart((*was)[treeshape::provisions].toArray(), (*is)[treeshape::provisions].toArray());
        if (!chunks)
            return std::unexpected(chunks.error());
        std::tie(m_before.chunks, m_after.chunks) = *chunks;
        dropShared(chunks->first, chunks->second);
        auto wasItems = itemsOf(chunks->first);
        auto isItems = itemsOf(chunks->second);
        if (!wasItems || !isItems)
            return std::unexpected(!wasItems ? wasItems.error() : isItems.error());
        dropShared(*wasItems, *isItems);
        if (std::max(wasItems->size(), isItems->size()) > most)
            return false;
        const auto done
            = read(*wasItems, m_before.provisions).and_then([&] { return read(*isItems, m_after.provisions); });
        return done ? Result<bool>(true) : std::unexpected(done.error());
    }

    Result<QList<ParagraphDifference>> paragraphs() const
    {
        return differencesOf(leavesOf(m_before), leavesOf(m_after), [this](const Leaf &leaf) { return at(leaf.name); });
    }

    /// The outlines that differ, where these are the paragraphs that do.
    Result<QList<OutlineDifference>> outlines(const QList<ParagraphDifference> &differences) const
    {
        QList<OutlineDifference> apart;
        if (const auto same = haveSameOrder(); !same) {
            return std::unexpected(same.error());
        } else if (!*same) {
            const auto was = outlineOfDraft(m_before);
            const auto is = outlineOfDraft(m_after);
            if (!was || !is)
                return std::unexpected(!was ? was.error() : is.error());
            apart.append({{}, *was, *is});
        }
        QHash<ObjectHash, const ParagraphDifference *> byName;
        for (const ParagraphDifference &difference : differences)
            byName.insert(difference.is, &difference);
        QHash<ProvisionId, const ReadProvision *> was;
        for (const ReadProvision &provision : m_before.provisions)
            was.insert(provision.id, &provision);
        for (const ReadProvision &is : m_after.provisions) {
            const ReadProvision *old = was.take(is.id);
            if (old && areOutlinedAlike(*old, is, byName))
                continue;
            if (auto added = add(old, &is, apart); !added)
                return std::unexpected(added.error());
        }
        for (const ReadProvision *gone : std::as_const(was)) {
            if (auto added = add(gone, nullptr, apart); !added)
                return std::unexpected(added.error());
        }
        return apart;
    }

private:
    struct ReadProvision {
        ObjectHash name;
        ProvisionId id;
        QJsonObject head; ///< without the names of its paragraphs
        Names paragraphs;
    };
    struct Draft {
        ObjectHash root;
        QString title;
        Names chunks; ///< from the first that differs to the last
        QList<ReadProvision> provisions; ///< that the other draft does not have as they are
    };

    /// As it is stored; nothing in the one of the null name.
    Result<QJsonObject> draft(const ObjectHash &root) const
    {
        return root.isNull() ? QJsonObject() : m_objects.json(root);
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

    Result<void> read(const Names &provisions, QList<ReadProvision> &into) const
    {
        for (const ObjectHash &name : provisions) {
            auto json = m_objects.json(name);
            if (!json)
                return std::unexpected(json.error());
            const QJsonValue chunks = json->take(treeshape::chunks);
            const QJsonValue named = json->take(treeshape::paragraphs);
            auto paragraphs = chunks.isUndefined()
                ? namesIn(named)
                : namesIn(chunks).and_then([this](const Names &names) { return itemsOf(names); });
            if (!paragraphs)
                return std::unexpected(paragraphs.error());
            into.append({name, ProvisionId{(*json)[treeshape::id].toString()}, *json, std::move(*paragraphs)});
        }
        return {};
    }

    static QList<Leaf> leavesOf(const Draft &draft)
    {
        QList<Leaf> leaves;
        for (const ReadProvision &provision : draft.provisions) {
            for (const ObjectHash &paragraph : provision.paragraphs)
                leaves.append({provision.id, paragraph, nullptr});
        }
        return leaves;
    }

    Result<Paragraph> at(const ObjectHash &name) const { return m_objects.json(name).and_then(&paragraphFromJson); }

    /// The stretch of chunks that differs, provision by provision: by its id where the other draft does not have it as
    /// it is, else by its name. Where both read alike, what differs stands where it stood.
    Result<QStringList> orderIn(const Draft &draft, const QSet<ObjectHash> &shared) const
    {
        QHash<ObjectHash, QString> ids;
        for (const ReadProvision &provision : draft.provisions)
            ids.insert(provision.name, provision.id.value);
        QStringList order;
        for (const ObjectHash &chunk : draft.chunks) {
            if (shared.contains(chunk)) {
                order.append(chunk.hex());
                continue;
            }
            const auto items = itemsOf({chunk});
            if (!items)
                return std::unexpected(items.error());
            for (const ObjectHash &item : *items)
                order.append(ids.contains(item) ? ids[item] : item.hex());
        }
        return order;
    }

    Result<bool> haveSameOrder() const
    {
        if (m_before.root.isNull() || m_before.title != m_after.title)
            return false;
        const QSet<ObjectHash> was(m_before.chunks.cbegin(), m_before.chunks.cend());
        const QSet<ObjectHash> is(m_after.chunks.cbegin(), m_after.chunks.cend());
        const QSet<ObjectHash> shared = was & is;
        return orderIn(m_before, shared).and_then([&](const QStringList &before) {
            return orderIn(m_after, shared).transform([&](const QStringList &after) { return before == after; });
        });
    }

    Result<QByteArray> outlineOfDraft(const Draft &of) const
    {
        if (of.root.isNull())
            return QByteArray();
        const auto provisions
            = provisionChunksOf(m_objects, of.root).and_then([this](const Names &chunks) { return itemsOf(chunks); });
        if (!provisions)
            return std::unexpected(provisions.error());
        DraftOutline outline{of.title, {}};
        for (const ObjectHash &name : *provisions) {
            const auto json = m_objects.json(name);
            if (!json)
                return std::unexpected(json.error());
            outline.provisions.append(ProvisionId{(*json)[treeshape::id].toString()});
        }
        return outlineOf(outline);
    }

    static bool areOutlinedAlike(
        const ReadProvision &was, const ReadProvision &is, const QHash<ObjectHash, const ParagraphDifference *> &byName)
    {
        return was.head == is.head
            && std::ranges::equal(was.paragraphs, is.paragraphs, [&](const ObjectHash &a, const ObjectHash &b) {
                   const ParagraphDifference *difference = a == b ? nullptr : byName.value(b);
                   return a == b
                       || (difference && difference->was == a
                           && haveSameOutline(*difference->before, *difference->after));
               });
    }

    Result<QByteArray> outlineOfProvision(const ReadProvision *read) const
    {
        if (!read)
            return QByteArray();
        auto provision = headFromJson(read->head);
        if (!provision)
            return std::unexpected(provision.error());
        for (const ObjectHash &name : read->paragraphs) {
            auto paragraph = at(name);
            if (!paragraph)
                return std::unexpected(paragraph.error());
            provision->paragraphs.append(std::move(*paragraph));
        }
        return outlineOf(*provision);
    }

    Result<void> add(const ReadProvision *was, const ReadProvision *is, QList<OutlineDifference> &apart) const
    {
        auto before = outlineOfProvision(was);
        auto after = outlineOfProvision(is);
        if (!before || !after)
            return std::unexpected(!before ? before.error() : after.error());
        apart.append({is ? is->id : was->id, std::move(*before), std::move(*after)});
        return {};
    }

    const Objects &m_objects;
    Draft m_before;
    Draft m_after;
};

}

Result<DraftDifference> differenceOf(const Objects &objects, const ObjectHash &before, const ObjectHash &after)
{
    const Snapshot snapshot = objects.snapshot();
    Descent descent(objects, before, after);
    if (const auto done = descent.descend(anyNumber); !done)
        return std::unexpected(done.error());
    auto paragraphs = descent.paragraphs();
    auto outlines = paragraphs ? descent.outlines(*paragraphs) : std::unexpected(paragraphs.error());
    if (!outlines)
        return std::unexpected(outlines.error());
    return DraftDifference{std::move(*paragraphs), std::move(*outlines)};
}

Result<QList<ParagraphDifference>> differingParagraphs(
    const Objects &objects, const ObjectHash &before, const ObjectHash &after, qsizetype mostProvisions)
{
    const Snapshot snapshot = objects.snapshot();
    Descent descent(objects, before, after);
    return descent.descend(mostProvisions).and_then([&](bool read) {
        return read ? descent.paragraphs() : QList<ParagraphDifference>();
    });
}

}
