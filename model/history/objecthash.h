// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <cstring>
#include <optional>

namespace concordat {

/// SHA-256 of an object's canonical bytes: the object's name.
struct ObjectHash {
    std::array<char, 32> bytes{};

    [[nodiscard]] static ObjectHash of(QByteArrayView content);
    [[nodiscard]] static std::optional<ObjectHash> fromHex(QStringView hex);
    /// Nothing where `raw` is not 32 bytes long.
    [[nodiscard]] static std::optional<ObjectHash> fromRaw(QByteArrayView raw);

    [[nodiscard]] QByteArray raw() const { return {bytes.data(), qsizetype(bytes.size())}; }
    [[nodiscard]] QString hex() const { return QString::fromLatin1(raw().toHex()); }
    [[nodiscard]] bool isNull() const { return *this == ObjectHash(); }

    friend bool operator==(const ObjectHash &, const ObjectHash &) = default;
    friend auto operator<=>(const ObjectHash &, const ObjectHash &) = default;
    /// The bytes are as good as random already.
    friend size_t qHash(const ObjectHash &hash, size_t seed = 0)
    {
        size_t value = 0;
        std::memcpy(&value, hash.bytes.data(), sizeof value);
        return value ^ seed;
    }
};

}
