// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/consensusorder.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace concordat {

namespace {

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
                for (size_t k = i + 1; k < length; ++k)
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
        std::set<int> left;
        for (int item = 0; item < int(m_before.size()); ++item)
            left.insert(item);
        std::vector<int> result;
        while (!left.empty()) {
            const int item = next(left, result.empty() ? -1 : result.back());
            result.push_back(item);
            left.erase(item);
            for (const auto &[other, weight] : m_after[size_t(item)])
                m_weightBefore[size_t(other)] -= weight;
            for (const auto &[other, weight] : m_before[size_t(item)])
                m_weightAfter[size_t(other)] -= weight;
        }
        return result;
    }

private:
    /// 0 where nothing must still come before `item`; else the more, the more must come before than behind it.
    [[nodiscard]] long hindrance(int item) const
    {
        constexpr long any = 1L << 40;
        const long before = m_weightBefore[size_t(item)];
        return before == 0 ? 0 : any + before - m_weightAfter[size_t(item)];
    }

    [[nodiscard]] int next(const std::set<int> &left, int last) const
    {
        const auto rank = [&](int item) {
            const bool follows = last >= 0 && m_next[size_t(last)].contains(item);
            return std::tuple(hindrance(item), !follows, m_meanPlace[size_t(item)], item);
        };
        return *std::ranges::min_element(left, {}, rank);
    }

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
