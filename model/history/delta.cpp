// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/delta.h"

#include <algorithm>

namespace concordat {

namespace {

void appendLength(QByteArray &bytes, quint64 length)
{
    while (length >= 0x80) {
        bytes.append(char(length | 0x80));
        length >>= 7;
    }
    bytes.append(char(length));
}

std::optional<qsizetype> takeLength(QByteArrayView &bytes)
{
    quint64 length = 0;
    for (int shift = 0; shift < 49 && !bytes.isEmpty(); shift += 7) {
        const auto byte = quint8(bytes.front());
        bytes = bytes.sliced(1);
        length |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return qsizetype(length);
    }
    return std::nullopt;
}

}

QByteArray difference(QByteArrayView base, QByteArrayView target)
{
    const qsizetype shorter = std::min(base.size(), target.size());
    const qsizetype head = std::mismatch(base.begin(), base.begin() + shorter, target.begin()).first - base.begin();
    qsizetype tail = 0;
    while (tail < shorter - head && base[base.size() - 1 - tail] == target[target.size() - 1 - tail])
        ++tail;
    QByteArray delta;
    appendLength(delta, quint64(head));
    appendLength(delta, quint64(tail));
    delta.append(target.sliced(head, target.size() - head - tail));
    return delta;
}

std::optional<QByteArray> patched(QByteArrayView base, QByteArrayView delta)
{
    const auto head = takeLength(delta);
    const auto tail = takeLength(delta);
    if (!head || !tail || *head > base.size() || *tail > base.size() - *head)
        return std::nullopt;
    QByteArray target;
    target.reserve(*head + delta.size() + *tail);
    target.append(base.first(*head));
    target.append(delta);
    target.append(base.last(*tail));
    return target;
}

}
