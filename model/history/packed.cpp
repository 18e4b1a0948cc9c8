// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/packed.h"

#include <QtEndian>

#include <zlib.h>

namespace concordat {

namespace {

/// No object may claim to unpack to more, whatever a damaged or hostile file says.
constexpr quint32 largestObject = 1U << 30;
constexpr qsizetype lengthBytes = 4;

/// How much of what came before zlib looks back at, and the memory it does so with.
struct Window {
    int bits = MAX_WBITS;
    int memory = 8;
};
constexpr qsizetype longestForSmallWindow = 1 << 12;
constexpr Window smallWindow{12, 5};

}

QByteArray packed(QByteArrayView bytes)
{
    const Window window = bytes.size() <= longestForSmallWindow ? smallWindow : Window();
    z_stream stream{};
    if (bytes.size() > qsizetype(largestObject)
        || deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, window.bits, window.memory, Z_DEFAULT_STRATEGY)
            != Z_OK)
        return bytes.toByteArray();
    QByteArray packed(lengthBytes + qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    qToBigEndian(quint32(bytes.size()), packed.data());
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data() + lengthBytes);
    stream.avail_out = uInt(packed.size() - lengthBytes);
    const bool done = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.truncate(lengthBytes + qsizetype(stream.total_out));
    deflateEnd(&stream);
    return done ? packed : bytes.toByteArray();
}

std::optional<QByteArray> unpacked(const QByteArray &packed)
{
    if (packed.size() < lengthBytes || qFromBigEndian<quint32>(packed.constData()) > largestObject)
        return std::nullopt;
    const QByteArray plain = qUncompress(packed);
    if (plain.isEmpty())
        return std::nullopt;
    return plain;
}

}
