// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/consensusorder.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace concordat {

namespace {

/// How far behind an item a ranking votes on what comes after it: all the way in rankings of usual length; in huge ones
/// what is near, from which the rest follows.
size_t window(size_t length)
{
    constexpr size_t pairsWanted = 200'000;
    constexpr size_t least = 8;
    return std::max(least, pairsWanted / std::max<size_t>(1, length));
}

class Orderer {
public:
    Orderer(int count, const std::vector<Ranking> &rankings)
        : m_before(size_t(count))
        , m_after(size_t(count))
        , m_weightBefore(size_t(count), 0)
        , m_weightAfter(size_t(count), 0)
        , m_next(size_t(count))
        , m_meanPlace(size_t(count), 0)
    {
        std::vector<double> seen(size_t(count), 0);
        std::map<std::pair<int, int>, int> votes;
        for (const Ranking &ranking : rankings) {
            const size_t length = ranking.items.size();
            for (size_t i = 0; i < length; ++i) {
                const size_t item = size_t(ranking.items[i]);
                m_meanPlace[item] += ranking.weight * (double(i) + 0.5) / double(length);
                seen[item] += ranking.weight;
                if (i + 1 < length)
                    m_next[item].insert(ranking.items[i + 1]);
                for (size_t k = i + 1; k < std::min(length, i + 1 + window(length)); ++k)
                    votes[{ranking.items[i], ranking.items[k]}] += ranking.weight;
            }
        }
        for (size_t item = 0; item < seen.size(); ++item)
            m_meanPlace[item] = seen[item] > 0 ? m_meanPlace[item] / seen[item] : 1;
        for (const auto &[pair, weight] : votes) {
            const auto against = votes.find({pair.second, pair.first});
            const int majority = weight - (against == votes.end() ? 0 : against->second);
            if (majority <= 0)
                continue;
            m_before[size_t(pair.second)][pair.first] = majority;
            m_after[size_t(pair.first)][pair.second] = majority;
            m_weightBefore[size_t(pair.second)] += majority;
            m_weightAfter[size_t(pair.first)] += majority;
        }
    }

    [[nodiscard]] std::vector<int> order()
    {
        for (int item = 0; item < int(m_before.size()); ++item) {
            m_left.insert(item);
            if (m_weightBefore[size_t(item)] == 0)
                m_free.insert(rank(item));
        }
        std::vector<int> result;
        while (!m_left.empty()) {
            const int item = next(result.empty() ? -1 : result.back());
            result.push_back(item);
            place(item);
        }
        return result;
    }

private:
    using Rank = std::pair<double, int>;

    [[nodiscard]] Rank rank(int item) const { return {m_meanPlace[size_t(item)], item}; }

    void place(int item)
    {
        m_left.erase(item);
        m_free.erase(rank(item));
        for (const auto &[other, weight] : m_after[size_t(item)]) {
            m_weightBefore[size_t(other)] -= weight;
            if (m_weightBefore[size_t(other)] == 0 && m_left.contains(other))
                m_free.insert(rank(other));
        }
        for (const auto &[other, weight] : m_before[size_t(item)])
            m_weightAfter[size_t(other)] -= weight;
    }

    /// Of the items that nothing must come before: one that stands right behind the last, else the first by mean place.
    /// Where there is none, what comes before more than it comes behind.
    [[nodiscard]] int next(int last) const
    {
        if (m_free.empty()) {
            return *std::ranges::min_element(m_left, {}, [&](int item) {
                return std::tuple(m_weightBefore[size_t(item)] - m_weightAfter[size_t(item)], rank(item));
            });
        }
        if (last >= 0) {
            const int none = int(m_before.size());
            int best = none;
            for (int item : m_next[size_t(last)]) {
                if (m_free.contains(rank(item)) && (best == none || rank(item) < rank(best)))
                    best = item;
            }
            if (best != none)
                return best;
        }
        return m_free.begin()->second;
    }

    std::set<int> m_left; ///< not yet placed
    std::set<Rank> m_free; ///< of these, what nothing left must come before
    std::vector<std::map<int, int>> m_before; ///< by item: what a majority puts before it, and how large it is
    std::vector<std::map<int, int>> m_after;
    std::vector<long> m_weightBefore; ///< of what is not yet placed
    std::vector<long> m_weightAfter;
    std::vector<std::set<int>> m_next; ///< by item: what stands right behind it in some ranking
    std::vector<double> m_meanPlace; ///< 0 … 1
};

}

std::vector<int> consensusOrder(int count, const std::vector<Ranking> &rankings)
{
    return Orderer(count, rankings).order();
}

}
