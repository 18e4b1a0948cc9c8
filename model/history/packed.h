// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace concordat {

/// The bytes made small: their length in four bytes, the highest first, and a stream of zlib (RFC 1950), as
/// qUncompress() reads it. What is short is given a short window: preparing the usual one takes four times as long as
/// compressing a paragraph, and finds nothing more. As they are where they cannot be compressed.
[[nodiscard]] QByteArray packed(QByteArrayView bytes);

/// The bytes again; nothing where `packed` is damaged, or claims to hold more than any object may.
[[nodiscard]] std::optional<QByteArray> unpacked(const QByteArray &packed);

}
