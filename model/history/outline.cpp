// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/outline.h"

#include "draft/draftjson.h"
#include "history/sentences.h"
#include "history/treeshape.h"
#include "text/hash.h"

#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace concordat {

namespace {

/// An object, or nothing where the bytes are none.
Result<QJsonObject> objectIn(const QByteArray &outline)
{
    const QJsonDocument document = QJsonDocument::fromJson(outline);
    if (document.isObject())
        return document.object();
    return failure(Fault::Malformed, History::tr("What was noted of a change cannot be read."));
}

auto headOf(const Provision &provision)
{
    return std::tie(
        provision.id, provision.kind, provision.number, provision.designation, provision.title, provision.status);
}

}

Paragraph outlined(const Paragraph &paragraph)
{
    return {paragraph.id, paragraph.label, paragraph.level, {}, {}, {}};
}

QByteArray outlineOf(const Provision &provision)
{
    QJsonObject json = headToJson(provision);
    QJsonArray paragraphs;
    for (const Paragraph &paragraph : provision.paragraphs)
        paragraphs.append(toJson(outlined(paragraph)));
    json[treeshape::paragraphs] = paragraphs;
    return canonicalBytes(json);
}

Result<Provision> provisionOutlined(const QByteArray &outline)
{
    const auto json = objectIn(outline);
    if (!json)
        return std::unexpected(json.error());
    auto provision = headFromJson(*json);
    if (!provision)
        return provision;
    for (const QJsonValue &entry : (*json)[treeshape::paragraphs].toArray()) {
        auto paragraph = paragraphFromJson(entry.toObject());
        if (!paragraph)
            return std::unexpected(paragraph.error());
        provision->paragraphs.append(std::move(*paragraph));
    }
    return provision;
}

bool haveSameOutline(const Paragraph &a, const Paragraph &b)
{
    return a.id == b.id && a.label == b.label && a.level == b.level;
}

bool haveSameOutline(const Provision &a, const Provision &b)
{
    return headOf(a) == headOf(b)
        && std::ranges::equal(a.paragraphs, b.paragraphs,
            [](const Paragraph &one, const Paragraph &other) { return haveSameOutline(one, other); });
}

DraftOutline outlineIn(const Draft &draft)
{
    DraftOutline outline{draft.title, {}};
    for (const Provision &provision : draft.provisions)
        outline.provisions.append(provision.id);
    return outline;
}

QByteArray outlineOf(const DraftOutline &draft)
{
    QJsonArray provisions;
    for (const ProvisionId &id : draft.provisions)
        provisions.append(id.value);
    return canonicalBytes(QJsonObject{{treeshape::title, draft.title}, {treeshape::provisions, provisions}});
}

Result<DraftOutline> draftOutlined(const QByteArray &outline)
{
    return objectIn(outline).transform([](const QJsonObject &json) {
        DraftOutline draft{json[treeshape::title].toString(), {}};
        for (const QJsonValue &id : json[treeshape::provisions].toArray())
            draft.provisions.append(ProvisionId{id.toString()});
        return draft;
    });
}

}
