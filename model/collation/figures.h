// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace concordat {

/// The numbers that a text has in figures, in any digits, in order: 30 for "30 days" and "٣٠ يوما", 1000 for "1,000"
/// and "1 000"; in Chinese also those behind 第, but not those of months. Numbers written in words are not found.
[[nodiscard]] QList<qint64> figuresIn(QStringView text);

/// The figures of `text` that `other`, in another language, does not have as often. One that it has in Chinese
/// characters it has.
[[nodiscard]] QList<qint64> figuresLackingIn(const QString &other, const QString &text);

}
