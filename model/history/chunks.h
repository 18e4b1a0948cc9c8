// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/objecthash.h"

#include <QList>
#include <QStringView>

namespace concordat {

/// A stretch [begin, end) of a long list, and the object that holds it.
struct ListChunk {
    qsizetype begin = 0;
    qsizetype end = 0;
    ObjectHash hash;

    friend bool operator==(const ListChunk &, const ListChunk &) = default;
};

/// True where a chunk ends behind the item of this key: on average one item in `average`. The cut depends on
/// the item and not on its place, so an insertion changes one chunk and not all that follow (as in
/// content-defined chunking, after Muthitacharoen, Chen and Mazières 2001).
[[nodiscard]] inline bool endsChunk(QStringView key, quint32 average)
{
    quint32 hash = 2166136261U; // FNV-1a, 32 bits
    for (const QChar c : key)
        hash = (hash ^ c.unicode()) * 16777619U;
    return (hash >> 8) % average == 0;
}

/// The stretches into which a list of `size` items is cut, `keyAt` naming the item at a place; none is longer
/// than eight times the average.
template <typename KeyAt>
[[nodiscard]] QList<ListChunk> chunksOf(qsizetype size, KeyAt keyAt, quint32 average)
{
    QList<ListChunk> chunks;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < size; ++i) {
        if (i + 1 < size && i + 1 - begin < qsizetype(8 * average) && !endsChunk(keyAt(i), average))
            continue;
        chunks.append({begin, i + 1, {}});
        begin = i + 1;
    }
    return chunks;
}

}
