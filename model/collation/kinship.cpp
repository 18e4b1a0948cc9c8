// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/kinship.h"

#include "collation/sentencebag.h"

#include <numeric>

namespace concordat {

namespace {

constexpr double leastLikeness = 0.3;

/// Texts shorter than this (in words) are readings of one place whatever they share.
constexpr int tooShortToSay = 4;

}

QList<QList<qsizetype>> kindred(const QStringList &texts, const CompareOptions &options)
{
    Lexicon lexicon(options.language, options.overlook);
    std::vector<Bag> bags;
    for (const QString &text : texts)
        bags.emplace_back(lexicon.atoms(text));
    std::vector<qsizetype> family(size_t(texts.size()));
    std::iota(family.begin(), family.end(), qsizetype(0));
    for (size_t i = 0; i < bags.size(); ++i) {
        for (size_t k = 0; k < i; ++k) {
            const bool akin = family[i] == family[k] || std::min(bags[i].size(), bags[k].size()) < tooShortToSay
                || bags[i].likeness(bags[k]) >= leastLikeness;
            if (akin && family[i] != family[k])
                std::ranges::replace(family, std::max(family[i], family[k]), std::min(family[i], family[k]));
        }
    }
    QList<QList<qsizetype>> families;
    for (qsizetype first = 0; first < texts.size(); ++first) {
        QList<qsizetype> members;
        for (qsizetype index = first; index < texts.size(); ++index) {
            if (family[size_t(index)] == first)
                members.append(index);
        }
        if (!members.isEmpty())
            families.append(members);
    }
    return families;
}

}
