// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/objecthash.h"

#include <QCryptographicHash>

namespace concordat {

ObjectHash ObjectHash::of(QByteArrayView content)
{
    return *fromRaw(QCryptographicHash::hash(content, QCryptographicHash::Sha256));
}

std::optional<ObjectHash> ObjectHash::fromHex(QStringView hex)
{
    const QByteArray raw = QByteArray::fromHex(hex.toLatin1());
    return hex.size() == 64 ? fromRaw(raw) : std::nullopt;
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
