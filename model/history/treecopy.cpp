// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/treecopy.h"

#include "history/sentences.h"
#include "history/treeshape.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace concordat {

using namespace Qt::StringLiterals;

void TreeCopy::know(const DraftTree &tree)
{
    for (const ProvisionNode &node : tree.provisions) {
        m_there.insert(node.hash);
        m_there.unite(QSet<ObjectHash>(node.paragraphs.cbegin(), node.paragraphs.cend()));
    }
}

Result<void> TreeCopy::draft(const ObjectHash &root)
{
    return copy(ObjectKind::Draft, root, &TreeCopy::draftParts);
}

Result<void> TreeCopy::compilation(const ObjectHash &name)
{
    return copy(ObjectKind::Compilation, name, &TreeCopy::compilationParts);
}

Result<Objects::Readable> TreeCopy::read(ObjectKind kind, const ObjectHash &name) const
{
    if (m_rows) {
        auto object = m_from.readable(m_rows->value(name, -1));
        if (!object)
            return std::unexpected(object.error());
        if (!*object)
            return failure(Fault::NotFound, History::tr("The object %1 is missing.").arg(name.hex()));
        return std::move(**object);
    }
    auto bytes = m_from.get(name);
    auto like = m_from.like(name);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!like)
        return std::unexpected(like.error());
    return Objects::Readable{name, kind, *like, std::move(*bytes)};
}

Result<void> TreeCopy::copy(ObjectKind kind, const ObjectHash &name, Below below)
{
    if (m_there.contains(name))
        return {};
    const auto present = m_to.has(name);
    if (!present)
        return std::unexpected(present.error());
    if (*present) {
        m_there.insert(name);
        return {};
    }
    const auto object = read(kind, name);
    if (!object)
        return std::unexpected(object.error());
    if (below) {
        const QJsonDocument document = QJsonDocument::fromJson(object->bytes);
        if (!document.isObject())
            return failure(Fault::Damaged, History::tr("The object %1 of the copy cannot be read.").arg(name.hex()));
        if (auto done = (this->*below)(document.object()); !done)
            return done;
    }
    return m_to.take({name, kind, object->like, object->bytes}).transform([&] { m_there.insert(name); });
}

Result<void> TreeCopy::each(const QJsonValue &names, ObjectKind kind, Below below)
{
    for (const QJsonValue &entry : names.toArray()) {
        const auto name = ObjectHash::fromHex(entry.toString());
        if (!name)
            return failure(Fault::Damaged, History::tr("The copy names an object that cannot be."));
        if (auto done = copy(kind, *name, below); !done)
            return done;
    }
    return {};
}

Result<void> TreeCopy::draftParts(const QJsonObject &json)
{
    for (const QString &list : treeshape::lists()) {
        if (auto done = each(json[list], ObjectKind::Chunk, nullptr); !done)
            return done;
    }
    return each(json[treeshape::provisions], ObjectKind::Chunk, &TreeCopy::provisionChunk);
}

Result<void> TreeCopy::provisionChunk(const QJsonObject &json)
{
    return each(json[treeshape::items], ObjectKind::Provision, &TreeCopy::provisionParts);
}

Result<void> TreeCopy::provisionParts(const QJsonObject &json)
{
    if (json.contains(treeshape::chunks))
        return each(json[treeshape::chunks], ObjectKind::Chunk, &TreeCopy::paragraphChunk);
    return each(json[treeshape::paragraphs], ObjectKind::Paragraph, nullptr);
}

Result<void> TreeCopy::paragraphChunk(const QJsonObject &json)
{
    return each(json[treeshape::items], ObjectKind::Paragraph, nullptr);
}

Result<void> TreeCopy::compilationParts(const QJsonObject &json)
{
    if (auto done = each(json[u"submissions"_s], ObjectKind::Submission, nullptr); !done)
        return done;
    for (const QString &part : {u"bytes"_s, u"text"_s}) {
        if (json.contains(part)) {
            if (auto done = each(QJsonArray{json[part]}, ObjectKind::Bytes, nullptr); !done)
                return done;
        }
    }
    return {};
}

}
