// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/shelfwriter.h"

#include <QtEndian>

namespace concordat {

namespace {

/// No shelf is larger; see Objects for the same bound.
constexpr quint32 largestShelf = 1U << 30;

}

ShelfReader::ShelfReader(const QByteArray &compressed)
{
    if (compressed.size() > 4 && qFromBigEndian<quint32>(compressed.constData()) <= largestShelf)
        m_bytes = qUncompress(compressed);
    if (number() != shelfFormat)
        fail();
}

quint64 ShelfReader::number()
{
    quint64 value = 0;
    for (int shift = 0; shift < 70; shift += 7) {
        if (m_at >= m_bytes.size()) {
            fail();
            return 0;
        }
        const auto byte = quint8(m_bytes[m_at++]);
        value |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return value;
    }
    fail();
    return 0;
}

qsizetype ShelfReader::count()
{
    const quint64 value = number();
    if (value > quint64(m_bytes.size() - m_at)) {
        fail();
        return 0;
    }
    return qsizetype(value);
}

QString ShelfReader::text()
{
    return QString::fromUtf8(raw(count()));
}

QString ShelfReader::name()
{
    const quint64 which = number();
    if (which < quint64(m_names.size()))
        return m_names[qsizetype(which)];
    if (which != quint64(m_names.size())) {
        fail();
        return {};
    }
    m_names.append(text());
    return m_names.last();
}

QByteArrayView ShelfReader::raw(qsizetype size)
{
    if (!m_sound || size > m_bytes.size() - m_at) {
        fail();
        return {};
    }
    const QByteArrayView bytes = QByteArrayView(m_bytes).sliced(m_at, size);
    m_at += size;
    return bytes;
}

}
