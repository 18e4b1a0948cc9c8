// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/revisionbytes.h"

#include "history/sentences.h"
#include "text/hash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace concordat {

using namespace Qt::StringLiterals;

QByteArray canonicalBytes(const Revision &revision)
{
    QJsonArray parents;
    for (const RevisionId &parent : revision.parents)
        parents.append(parent.value);
    QJsonObject json{{u"parents"_s, parents}, {u"draft"_s, revision.draft}, {u"edit"_s, revision.edit.value},
        {u"author"_s, revision.author.name}, {u"delegation"_s, revision.author.delegation},
        {u"when"_s, revision.when.toMSecsSinceEpoch()}, {u"kind"_s, revision.kind}, {u"summary"_s, revision.summary}};
    if (!revision.about.isNull())
        json[u"about"_s] = revision.about.value;
    if (!revision.received.isEmpty())
        json[u"received"_s] = revision.received;
    return canonicalBytes(json);
}

RevisionId identityOf(const Revision &revision)
{
    return RevisionId{contentHash(canonicalBytes(revision))};
}

Result<Revision> revisionFrom(const QByteArray &canonical)
{
    const QJsonObject json = QJsonDocument::fromJson(canonical).object();
    Revision revision{{}, {}, json[u"draft"_s].toString(), EditId{json[u"edit"_s].toString()},
        {json[u"author"_s].toString(), json[u"delegation"_s].toString()},
        QDateTime::fromMSecsSinceEpoch(json[u"when"_s].toInteger(), QTimeZone::UTC), json[u"kind"_s].toString(),
        json[u"summary"_s].toString(), RevisionId{json[u"about"_s].toString()}, json[u"received"_s].toString()};
    for (const QJsonValue &parent : json[u"parents"_s].toArray())
        revision.parents.append(RevisionId{parent.toString()});
    // Bytes that say more, or say it in another way, are not those that were hashed.
    if (canonicalBytes(revision) != canonical)
        return failure(
            Fault::Damaged, History::tr("What is told of a revision does not have the form this program writes."));
    revision.id = RevisionId{contentHash(canonical)};
    return revision;
}

}
