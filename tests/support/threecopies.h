// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/treatytexts.h"

#include <QSet>

/// Three copies of a paragraph of 35 to 140 words, each with two words of its own.
inline QStringList threeWithSixDisagreements(RandomEdits &chance, const QStringList &texts)
{
    QStringList words;
    while (words.size() < 35 || words.size() > 140)
        words = chance.any(texts).split(u' ');
    QList<QStringList> copies(3, words);
    QSet<int> changed;
    while (changed.size() < 6) {
        const int at = chance.below(words.size());
        if (!changed.contains(at))
            copies[changed.size() % 3][at] = QStringLiteral("altered") + QString::number(changed.size());
        changed.insert(at);
    }
    return {copies[0].join(u' '), copies[1].join(u' '), copies[2].join(u' ')};
}
