// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/junction.h"

#include <ranges>

namespace concordat {

namespace {

constexpr size_t largestJunction = 1'000'000;

using Sequence = std::vector<Weighed<quint32>>;

Sequence sequenceOf(const Corpus &corpus, const std::vector<int> &texts)
{
    Sequence all;
    for (int text : texts) {
        const Sequence &own = corpus.texts[size_t(text)].sequence;
        all.insert(all.end(), own.begin(), own.end());
    }
    return all;
}

/// For every beginning of `whole`, how much of `text` stands in it in order.
std::vector<float> commonWithBeginnings(const Sequence &whole, const Sequence &text)
{
    std::vector<float> common{0};
    std::vector<float> row(text.size() + 1, 0);
    for (const auto &[word, weight] : whole) {
        float diagonal = 0;
        for (size_t k = 0; k < text.size(); ++k) {
            const float above = row[k + 1];
            row[k + 1] = word == text[k].key ? diagonal + weight : std::max(above, row[k]);
            diagonal = above;
        }
        common.push_back(row.back());
    }
    return common;
}

Sequence backwards(Sequence sequence)
{
    std::ranges::reverse(sequence);
    return sequence;
}

}

Junction junctionOf(const Corpus &corpus, int whole, const std::vector<int> &first, const std::vector<int> &second)
{
    const Sequence all = corpus.texts[size_t(whole)].sequence;
    const Sequence before = sequenceOf(corpus, first);
    const Sequence behind = sequenceOf(corpus, second);
    if (all.empty() || before.empty() || behind.empty()
        || all.size() * (before.size() + behind.size()) > largestJunction)
        return {};
    const std::vector<float> ofFirst = commonWithBeginnings(all, before);
    const std::vector<float> ofSecond = commonWithBeginnings(backwards(all), backwards(behind));
    size_t cut = 0;
    for (size_t i = 1; i <= all.size(); ++i) {
        if (ofFirst[i] + ofSecond[all.size() - i] > ofFirst[cut] + ofSecond[all.size() - cut])
            cut = i;
    }
    const float one = ofFirst[cut];
    const float other = ofSecond[all.size() - cut];
    const auto share = [](float part, const Sequence &sequence) {
        const float total = mass(sequence);
        return total > 0 ? part / total : 0;
    };
    return {share(one, before), share(other, behind), share(one + other - ofSecond.back(), before),
        share(one + other - ofFirst.back(), behind), share(one + other, all)};
}

}
