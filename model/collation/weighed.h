// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <algorithm>
#include <vector>

namespace concordat {

/// Something that tells texts apart (a term, two neighbouring terms) and how much, in nats.
template <typename Key>
struct Weighed {
    Key key;
    float weight;

    friend bool operator==(const Weighed &, const Weighed &) = default;
};

/// In the order of keys, each key once.
template <typename Key>
using WeighedList = std::vector<Weighed<Key>>;

using Terms = WeighedList<quint32>;
using TermPairs = WeighedList<quint64>;

/// Puts a list in order; of equal keys the heaviest stays.
template <typename Key>
void settle(WeighedList<Key> &list)
{
    std::ranges::sort(
        list, [](const auto &a, const auto &b) { return a.key != b.key ? a.key < b.key : a.weight > b.weight; });
    const auto rest = std::ranges::unique(list, {}, &Weighed<Key>::key);
    list.erase(rest.begin(), rest.end());
}

template <typename Key>
[[nodiscard]] float mass(const WeighedList<Key> &list)
{
    float sum = 0;
    for (const auto &item : list)
        sum += item.weight;
    return sum;
}

/// What two lists have in common.
struct Overlap {
    float mass = 0; ///< the lesser weight of each common key
    int count = 0;
};

template <typename Key>
[[nodiscard]] Overlap overlap(const WeighedList<Key> &a, const WeighedList<Key> &b)
{
    Overlap common;
    for (auto i = a.begin(), k = b.begin(); i != a.end() && k != b.end();) {
        if (i->key < k->key) {
            ++i;
        } else if (k->key < i->key) {
            ++k;
        } else {
            common.mass += std::min(i->weight, k->weight);
            ++common.count;
            ++i;
            ++k;
        }
    }
    return common;
}

/// Twice the common mass over both masses (the weighted Dice coefficient), 0 … 1.
template <typename Key>
[[nodiscard]] float likeness(const WeighedList<Key> &a, const WeighedList<Key> &b)
{
    const float both = mass(a) + mass(b);
    return both > 0 ? 2 * overlap(a, b).mass / both : 0;
}

/// Both lists in one; of a common key the heavier stays.
template <typename Key>
[[nodiscard]] WeighedList<Key> united(const WeighedList<Key> &a, const WeighedList<Key> &b)
{
    WeighedList<Key> all;
    all.reserve(a.size() + b.size());
    auto i = a.begin();
    auto k = b.begin();
    while (i != a.end() && k != b.end()) {
        if (i->key < k->key) {
            all.push_back(*i++);
        } else if (k->key < i->key) {
            all.push_back(*k++);
        } else {
            all.push_back({i->key, std::max(i->weight, k->weight)});
            ++i;
            ++k;
        }
    }
    all.insert(all.end(), i, a.end());
    all.insert(all.end(), k, b.end());
    return all;
}

}
