// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/treecopy.h"

#include "history/sentences.h"
#include "history/treeshape.h"

#include <QJsonArray>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// The members that are there, as a list.
QJsonArray named(const QJsonObject &json, const QStringList &members)
{
    QJsonArray names;
    for (const QString &member : members) {
        if (json.contains(member))
            names.append(json[member]);
    }
    return names;
}

}

void TreeCopy::know(const DraftTree &tree)
{
    for (const ProvisionNode &node : tree.provisions) {
        m_there.insert(node.hash, ObjectRole::Provision);
        for (const ObjectHash &paragraph : node.paragraphs)
            m_there.insert(paragraph, ObjectRole::Paragraph);
        for (const ListChunk &chunk : node.chunks)
            m_there.insert(chunk.hash, ObjectRole::ParagraphNames);
    }
    const auto chunks = [this](ObjectRole role, const QList<ListChunk> &list) {
        for (const ListChunk &chunk : list)
            m_there.insert(chunk.hash, role);
    };
    chunks(ObjectRole::ProvisionNames, tree.provisionChunks);
    chunks(ObjectRole::Concordance, tree.concordance);
    chunks(ObjectRole::Annotations, tree.annotations);
    chunks(ObjectRole::Stretches, tree.stretches);
    chunks(ObjectRole::SetAside, tree.setAside);
    chunks(ObjectRole::Parallels, tree.parallels);
    chunks(ObjectRole::Checks, tree.checks);
}

Result<void> TreeCopy::draft(const ObjectHash &root)
{
    return copy(ObjectRole::Draft, root);
}

Result<void> TreeCopy::compilation(const ObjectHash &name)
{
    return copy(ObjectRole::Compilation, name);
}

Result<Objects::Readable> TreeCopy::read(ObjectRole role, const ObjectHash &name) const
{
    if (m_rows) {
        auto object = m_from.readable(m_rows->value(name, -1));
        if (!object)
            return std::unexpected(object.error());
        std::optional<Objects::Readable> &found = *object;
        if (!found)
            return failure(Fault::NotFound, History::tr("The object %1 is missing.").arg(name.hex()));
        return std::move(*found);
    }
    auto bytes = m_from.get(name);
    auto like = m_from.like(name);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!like)
        return std::unexpected(like.error());
    return Objects::Readable{name, kindOf(role), *like, std::move(*bytes)};
}

Result<void> TreeCopy::copy(ObjectRole role, const ObjectHash &name)
{
    if (const auto there = m_there.constFind(name); there != m_there.constEnd() && *there == role)
        return {};
    const auto present = m_to.kindOf(name);
    if (!present)
        return std::unexpected(present.error());
    const ObjectKind kind = kindOf(role);
    // Of which list a chunk is a stretch, its kind does not say.
    if (*present && (role == ObjectRole::Bytes || (**present == kind && kind != ObjectKind::Chunk))) {
        m_there.insert(name, role);
        return {};
    }
    const auto object = *present ? m_to.get(name).transform([&](const QByteArray &bytes) {
        return Objects::Readable{name, kind, std::nullopt, bytes};
    })
                                 : read(role, name);
    if (!object)
        return std::unexpected(object.error());
    if (role != ObjectRole::Bytes) {
        const auto held = heldToForm(role, name, object->bytes).and_then([&](const QJsonObject &json) {
            return below(role, json);
        });
        if (!held)
            return held;
    }
    const auto kept = *present ? Result<void>() : m_to.take({name, kind, object->like, object->bytes});
    return kept.transform([&] { m_there.insert(name, role); });
}

Result<void> TreeCopy::each(ObjectRole role, const QJsonValue &names)
{
    return namesIn(names).and_then([&](const QList<ObjectHash> &all) -> Result<void> {
        for (const ObjectHash &name : all) {
            if (auto done = copy(role, name); !done)
                return done;
        }
        return {};
    });
}

/// What the object names.
Result<void> TreeCopy::below(ObjectRole role, const QJsonObject &json)
{
    switch (role) {
    case ObjectRole::Draft: {
        Result<void> done;
        for (const QString &list : treeshape::allLists())
            done = done.and_then([&] { return each(roleOfList(list), json[list]); });
        return done;
    }
    case ObjectRole::ProvisionNames:
        return each(ObjectRole::Provision, json[treeshape::items]);
    case ObjectRole::Provision:
        return each(ObjectRole::ParagraphNames, json[treeshape::chunks]).and_then([&] {
            return each(ObjectRole::Paragraph, json[treeshape::paragraphs]);
        });
    case ObjectRole::ParagraphNames:
        return each(ObjectRole::Paragraph, json[treeshape::items]);
    case ObjectRole::Compilation:
        return each(ObjectRole::Submission, json[u"submissions"_s]).and_then([&] {
            return each(ObjectRole::Bytes, named(json, {u"bytes"_s, u"text"_s}));
        });
    default:
        return {};
    }
}

}
