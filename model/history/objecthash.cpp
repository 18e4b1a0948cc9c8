// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/objecthash.h"

#include "text/sha256.h"

namespace concordat {

namespace {

/// 16 and more where it is no digit.
unsigned digit(QChar c)
{
    const unsigned code = c.unicode();
    const unsigned letter = (code | 0x20) - 'a';
    return code - '0' < 10 ? code - '0' : letter < 6 ? letter + 10 : 16;
}

}

ObjectHash ObjectHash::of(QByteArrayView content)
{
    return {Sha256::of(content)};
}

std::optional<ObjectHash> ObjectHash::fromHex(QStringView hex)
{
    ObjectHash hash;
    if (hex.size() != 2 * qsizetype(hash.bytes.size()))
        return std::nullopt;
    for (size_t i = 0; i < hash.bytes.size(); ++i) {
        const unsigned value = digit(hex[qsizetype(2 * i)]) << 4U | digit(hex[qsizetype(2 * i + 1)]);
        if (digit(hex[qsizetype(2 * i)]) > 15 || digit(hex[qsizetype(2 * i + 1)]) > 15)
            return std::nullopt;
        hash.bytes[i] = char(value);
    }
    return hash;
}

std::optional<ObjectHash> ObjectHash::fromRaw(QByteArrayView raw)
{
    ObjectHash hash;
    if (raw.size() != qsizetype(hash.bytes.size()))
        return std::nullopt;
    std::ranges::copy(raw, hash.bytes.begin());
    return hash;
}

}
