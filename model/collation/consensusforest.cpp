// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/consensusforest.h"

#include "collation/consensusorder.h"

#include <map>
#include <set>
#include <tuple>

namespace concordat {

namespace {

/// Votes of a delegation; the lead's settles a tie, or everything.
constexpr int vote = 2;
constexpr int leadVote = 3;
constexpr int decidingVote = 10'000;

class Forester {
public:
    Forester(const PlacedUnits &placed, const std::vector<UnitCluster> &clusters, const ForestRules &rules)
        : m_placed(placed)
        , m_clusters(clusters)
        , m_rules(rules)
        , m_parents(clusters.size(), -1)
    {
        for (size_t i = 0; i < clusters.size(); ++i) {
            for (int unit : clusters[i])
                m_clusterOf[unit] = int(i);
        }
        for (size_t i = 0; i < clusters.size(); ++i) {
            for (const auto &[parent, votes] : votesFor(int(i)))
                m_following[parent] += votes;
        }
        for (size_t i = 0; i < clusters.size(); ++i)
            m_parents[i] = parentOf(int(i));
        std::map<int, std::vector<int>> children;
        for (size_t i = 0; i < clusters.size(); ++i)
            children[m_parents[i]].push_back(int(i));
        for (auto &[parent, siblings] : children)
            m_children[parent] = ordered(siblings);
        add(-1, 0);
    }

    [[nodiscard]] std::vector<ForestNode> result() const { return m_result; }

private:
    [[nodiscard]] int votesOf(const Attribution &by) const
    {
        if (by != m_rules.lead)
            return vote;
        return m_rules.leadDecides ? decidingVote : leadVote;
    }

    /// The clusters under which the units of a cluster stand, with the votes for each; -1 is the top.
    [[nodiscard]] std::map<int, int> votesFor(int cluster) const
    {
        std::map<int, int> votes;
        for (int unit : m_clusters[size_t(cluster)]) {
            int above = m_rules.above(unit);
            auto found = m_clusterOf.find(above);
            while (above >= 0 && found == m_clusterOf.end()) {
                above = m_rules.above(above);
                found = m_clusterOf.find(above);
            }
            votes[above < 0 || found->second == cluster ? -1 : found->second] += votesOf(m_placed.at(unit).by);
        }
        return votes;
    }

    /// Of equal votes the one with a place under something goes, and then the place where most others are.
    [[nodiscard]] int parentOf(int cluster) const
    {
        int best = -1;
        std::tuple<int, bool, int> most{0, false, 0};
        for (const auto &[parent, count] : votesFor(cluster)) {
            const std::tuple rank{count, parent >= 0, m_following.at(parent)};
            if (rank > most && !hangsUnder(parent, cluster)) {
                best = parent;
                most = rank;
            }
        }
        return best;
    }

    [[nodiscard]] bool hangsUnder(int node, int ancestor) const
    {
        while (node >= 0 && node != ancestor)
            node = m_parents[size_t(node)];
        return node == ancestor && node >= 0;
    }

    [[nodiscard]] std::vector<int> ordered(const std::vector<int> &siblings) const
    {
        // Of each delegation: the place of its first unit in each sibling.
        std::map<Attribution, std::map<int, int>> places;
        for (size_t i = 0; i < siblings.size(); ++i) {
            std::set<Attribution> here;
            for (int unit : m_clusters[size_t(siblings[i])]) {
                const Attribution &by = m_placed.at(unit).by;
                if (here.insert(by).second)
                    places[by][unit] = int(i);
            }
        }
        std::vector<Ranking> rankings;
        for (const auto &[by, items] : places) {
            Ranking ranking;
            ranking.weight = votesOf(by);
            for (const auto &[unit, sibling] : items)
                ranking.items.push_back(sibling);
            rankings.push_back(std::move(ranking));
        }
        std::vector<int> result;
        for (int index : consensusOrder(int(siblings.size()), rankings))
            result.push_back(siblings[size_t(index)]);
        return result;
    }

    void add(int parent, int level)
    {
        const auto children = m_children.find(parent);
        if (children == m_children.end())
            return;
        for (int child : children->second) {
            m_result.push_back({child, level});
            add(child, level + 1);
        }
    }

    const PlacedUnits &m_placed;
    const std::vector<UnitCluster> &m_clusters;
    const ForestRules &m_rules;
    std::map<int, int> m_clusterOf;
    std::map<int, int> m_following; ///< by cluster: the votes for it as the place above others
    std::vector<int> m_parents;
    std::map<int, std::vector<int>> m_children;
    std::vector<ForestNode> m_result;
};

}

std::vector<ForestNode> consensusForest(
    const PlacedUnits &placed, const std::vector<UnitCluster> &clusters, const ForestRules &rules)
{
    return Forester(placed, clusters, rules).result();
}

}
