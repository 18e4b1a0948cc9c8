// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace concordat {

/// `target` as what it changes in `base`: the length of their common head and of their common tail, and the
/// bytes between. An edit changes one place of a text, so this is all the cleverness needed.
[[nodiscard]] QByteArray difference(QByteArrayView base, QByteArrayView target);

/// The target again; nothing where `delta` cannot be a difference against `base`.
[[nodiscard]] std::optional<QByteArray> patched(QByteArrayView base, QByteArrayView delta);

}
