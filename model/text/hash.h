// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace concordat {

/// SHA-256 in hexadecimal.
[[nodiscard]] QString contentHash(QByteArrayView bytes);

/// The one byte sequence that stands for `object`: compact JSON, keys in code-point order.
[[nodiscard]] QByteArray canonicalBytes(const QJsonObject &object);

}
