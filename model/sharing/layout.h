// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/// Where the objects of a revision lie in its commit. The folders follow the objects: a draft names chunks of
/// provisions, these name provisions, these paragraphs, and each list is in chunks of its own. Places are numbers in
/// the order of the list, so an edit of one paragraph changes five small folders, and git keeps what is new as a small
/// difference against what lay at the same place before.
///
///     objects/revision                    what the revision's name is the hash of
///     objects/draft                       the draft
///     objects/provisions/3/chunk          the fourth chunk of its provisions
///     objects/provisions/3/7/provision    the eighth provision of that chunk
///     objects/provisions/3/7/chunk-0      names of paragraphs, where a provision has many
///     objects/provisions/3/7/12           its thirteenth paragraph
///     objects/concordance/0               and so for annotations, stretches, setAside, parallels, checks
///     objects/received/9f3c…              what was received, under the names of the objects
///     sources/9f3c2a10-proposals.docx     a received file, for people
namespace concordat::layout {

inline const QByteArray objects = QByteArrayLiteral("objects");
inline const QByteArray revision = QByteArrayLiteral("revision");
inline const QByteArray draft = QByteArrayLiteral("draft");
inline const QByteArray provisions = QByteArrayLiteral("provisions");
inline const QByteArray chunk = QByteArrayLiteral("chunk");
inline const QByteArray provision = QByteArrayLiteral("provision");
inline const QByteArray received = QByteArrayLiteral("received");
inline const QByteArray sources = QByteArrayLiteral("sources");
inline const QByteArray attributes = QByteArrayLiteral(".gitattributes");

[[nodiscard]] inline QByteArray chunkAt(qsizetype place)
{
    return chunk + '-' + QByteArray::number(place);
}

}
