// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/id.h"

#include <QRandomGenerator>

#include <array>

namespace concordat {

QString freshName()
{
    static constexpr QLatin1StringView digits("0123456789abcdefghjkmnpqrstvwxyz");
    std::array<quint32, 4> bits;
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    QString name;
    quint64 pool = 0;
    int available = 0;
    size_t next = 0;
    while (name.size() < 26) {
        if (available < 5 && next < bits.size()) {
            pool |= quint64(bits[next++]) << available;
            available += 32;
        }
        name += digits[pool & 31];
        pool >>= 5;
        available -= 5;
    }
    return name;
}

}
