// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/objectform.h"

#include "draft/draftjson.h"
#include "history/sentences.h"
#include "history/treeshape.h"
#include "proposals/submissionjson.h"
#include "text/hash.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// What is of a kind of its own; the others are chunks.
struct Kind {
    ObjectRole role;
    ObjectKind kind;
};
constexpr std::array kinds{Kind{ObjectRole::Bytes, ObjectKind::Bytes},
    Kind{ObjectRole::Submission, ObjectKind::Submission}, Kind{ObjectRole::Compilation, ObjectKind::Compilation},
    Kind{ObjectRole::Paragraph, ObjectKind::Paragraph}, Kind{ObjectRole::Provision, ObjectKind::Provision},
    Kind{ObjectRole::Draft, ObjectKind::Draft}};

/// What is written of what is read; nothing where it cannot be read.
using Again = std::optional<QJsonValue>;

template <typename Value>
Again writtenAgain(const Result<Value> &value)
{
    return value ? Again(toJson(*value)) : std::nullopt;
}

Again nameAgain(const QJsonValue &name)
{
    const auto read = ObjectHash::fromHex(name.toString());
    return read ? Again(read->hex()) : std::nullopt;
}

template <typename WriteAgain>
Again listAgain(const QJsonValue &list, WriteAgain again)
{
    const QJsonArray items = list.toArray();
    QJsonArray written;
    for (const auto &item : items) {
        const Again one = again(item);
        if (!one)
            return std::nullopt;
        written.append(*one);
    }
    return written;
}

Again itemAgain(ObjectRole role, const QJsonValue &item)
{
    switch (role) {
    case ObjectRole::Concordance:
        return writtenAgain(concordanceEntryFromJson(item.toObject()));
    case ObjectRole::Annotations:
        return writtenAgain(annotationFromJson(item.toObject()));
    case ObjectRole::Stretches:
        return writtenAgain(stretchFromJson(item.toObject()));
    case ObjectRole::SetAside:
        return item.toString();
    case ObjectRole::Parallels:
        return writtenAgain(parallelProvisionFromJson(item.toObject()));
    case ObjectRole::Checks:
        return writtenAgain(parallelCheckFromJson(item.toObject()));
    default:
        return nameAgain(item);
    }
}

Again chunkAgain(ObjectRole role, const QJsonObject &json)
{
    const Again items
        = listAgain(json[treeshape::items], [role](const QJsonValue &item) { return itemAgain(role, item); });
    return items && !items->toArray().isEmpty() ? Again(QJsonObject{{treeshape::items, *items}}) : std::nullopt;
}

Again provisionAgain(const QJsonObject &json)
{
    const auto head = headFromJson(json);
    const QString &list = json.contains(treeshape::chunks) ? treeshape::chunks : treeshape::paragraphs;
    const Again names = listAgain(json[list], &nameAgain);
    if (!head || !names)
        return std::nullopt;
    QJsonObject written = headToJson(*head);
    written[list] = *names;
    return written;
}

Again draftAgain(const QJsonObject &json)
{
    QJsonObject written{{treeshape::title, json[treeshape::title].toString()}};
    for (const QString &list : treeshape::allLists()) {
        const bool isAlwaysThere = list != treeshape::parallels && list != treeshape::checks;
        const Again names = listAgain(json[list], &nameAgain);
        if (!names)
            return std::nullopt;
        if (isAlwaysThere || !names->toArray().isEmpty())
            written[list] = *names;
    }
    return written;
}

Again compilationAgain(const QJsonObject &json)
{
    const auto notes = notesFromJson(json);
    const auto source = sourceHeadFromJson(json[u"source"_s].toObject());
    const Again submissions = listAgain(json[u"submissions"_s], &nameAgain);
    if (!notes || !source || !submissions)
        return std::nullopt;
    QJsonObject written = notesToJson(*notes);
    written[u"source"_s] = headToJson(*source);
    written[u"submissions"_s] = *submissions;
    for (const QString &part : {u"bytes"_s, u"text"_s}) {
        if (!json.contains(part))
            continue;
        const Again name = nameAgain(json[part]);
        if (!name)
            return std::nullopt;
        written[part] = *name;
    }
    return written;
}

Again objectAgain(ObjectRole role, const QJsonObject &json)
{
    switch (role) {
    case ObjectRole::Submission:
        return writtenAgain(submissionFromJson(json));
    case ObjectRole::Compilation:
        return compilationAgain(json);
    case ObjectRole::Paragraph:
        return writtenAgain(paragraphFromJson(json));
    case ObjectRole::Provision:
        return provisionAgain(json);
    case ObjectRole::Draft:
        return draftAgain(json);
    default:
        return chunkAgain(role, json);
    }
}

template <typename WriteAgain>
Result<QJsonObject> held(const ObjectHash &name, const QByteArray &bytes, WriteAgain writeAgain)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const Again again = document.isObject() ? writeAgain(document.object()) : std::nullopt;
    if (again && canonicalBytes(again->toObject()) == bytes)
        return document.object();
    return failure(
        Fault::Damaged, History::tr("The object %1 is not in the form this program writes.").arg(name.hex()));
}

}

ObjectKind kindOf(ObjectRole role)
{
    const auto found = std::ranges::find(kinds, role, &Kind::role);
    return found == kinds.end() ? ObjectKind::Chunk : found->kind;
}

ObjectRole roleOfList(const QString &list)
{
    static const QHash<QString, ObjectRole> roles{{treeshape::provisions, ObjectRole::ProvisionNames},
        {treeshape::concordance, ObjectRole::Concordance}, {treeshape::annotations, ObjectRole::Annotations},
        {treeshape::stretches, ObjectRole::Stretches}, {treeshape::setAside, ObjectRole::SetAside},
        {treeshape::parallels, ObjectRole::Parallels}, {treeshape::checks, ObjectRole::Checks}};
    return roles.value(list);
}

Result<QJsonObject> heldToForm(ObjectRole role, const ObjectHash &name, const QByteArray &bytes)
{
    return held(name, bytes, [&](const QJsonObject &json) { return objectAgain(role, json); });
}

Result<QJsonObject> heldToForm(ObjectKind kind, const ObjectHash &name, const QByteArray &bytes)
{
    const auto found = std::ranges::find(kinds, kind, &Kind::kind);
    return found == kinds.end() ? held(name, bytes, [](const QJsonObject &json) { return Again(json); })
                                : heldToForm(found->role, name, bytes);
}

}
