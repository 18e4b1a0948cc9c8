// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/unitclusters.h"

#include "text/hash.h"

#include <map>
#include <set>

namespace concordat {

namespace {

/// Of the pairs of members that two clusters could have linked, the share that must be.
constexpr double leastShare = 0.3;

class Gatherer {
public:
    Gatherer(const PlacedUnits &placed, const std::vector<int> &members, const QList<Counterpart> &links)
        : m_placed(placed)
    {
        for (int member : members) {
            m_clusterOf[member] = int(m_clusters.size());
            m_clusters.push_back({member});
        }
        readLinks(links);
        for (const Link &link : m_links)
            join(link.a, link.b);
    }

    [[nodiscard]] std::vector<UnitCluster> result() const
    {
        std::vector<UnitCluster> all;
        for (UnitCluster cluster : m_clusters) {
            if (cluster.empty())
                continue;
            std::ranges::sort(cluster);
            all.push_back(std::move(cluster));
        }
        std::ranges::sort(all);
        return all;
    }

private:
    struct Link {
        int a;
        int b;
        double confidence;
    };

    void readLinks(const QList<Counterpart> &links)
    {
        for (const Counterpart &link : links) {
            const int a = m_placed.byId.value(link.a, -1);
            const int b = m_placed.byId.value(link.b, -1);
            if (link.outcome != Counterpart::Outcome::Linked || !m_clusterOf.contains(a) || !m_clusterOf.contains(b))
                continue;
            m_links.push_back({std::min(a, b), std::max(a, b), link.confidence});
            m_linked[a].insert(b);
            m_linked[b].insert(a);
        }
        std::ranges::sort(m_links, [](const Link &one, const Link &other) {
            if (one.confidence != other.confidence)
                return one.confidence > other.confidence;
            return std::tie(one.a, one.b) < std::tie(other.a, other.b);
        });
    }

    void join(int a, int b)
    {
        const int first = m_clusterOf[a];
        const int second = m_clusterOf[b];
        if (first == second || !mayJoin(m_clusters[size_t(first)], m_clusters[size_t(second)]))
            return;
        for (int member : m_clusters[size_t(second)]) {
            m_clusterOf[member] = first;
            m_clusters[size_t(first)].push_back(member);
        }
        m_clusters[size_t(second)].clear();
    }

    [[nodiscard]] bool mayJoin(const UnitCluster &first, const UnitCluster &second)
    {
        int linked = 0;
        int possible = 0;
        for (int a : first) {
            for (int b : second) {
                if (m_placed.at(a).by == m_placed.at(b).by) {
                    if (!areParts(a, b))
                        return false;
                    continue;
                }
                ++possible;
                linked += m_linked[a].contains(b) ? 1 : 0;
            }
        }
        return linked > 0 && linked >= leastShare * possible;
    }

    /// Two units of one delegation into which it split what somebody else has whole.
    [[nodiscard]] bool areParts(int a, int b)
    {
        const PlacedUnit &one = m_placed.at(a);
        const PlacedUnit &other = m_placed.at(b);
        // Two articles of one delegation stay two: their paragraphs go where they belong one by one.
        if (one.role != PlacedUnit::Role::Text || one.role != other.role)
            return false;
        if (one.parent != other.parent || one.article != other.article)
            return false;
        std::vector<int> common;
        std::ranges::set_intersection(m_linked[a], m_linked[b], std::back_inserter(common));
        return !common.empty();
    }

    const PlacedUnits &m_placed;
    std::vector<UnitCluster> m_clusters;
    std::map<int, int> m_clusterOf;
    std::map<int, std::set<int>> m_linked;
    std::vector<Link> m_links;
};

}

std::vector<UnitCluster> clustered(
    const PlacedUnits &placed, const std::vector<int> &members, const QList<Counterpart> &links)
{
    return Gatherer(placed, members, links).result();
}

QString clusterName(const PlacedUnits &placed, const UnitCluster &cluster, QStringView kind)
{
    QStringList ids;
    for (int member : cluster)
        ids.append(placed.at(member).unit->id.value);
    ids.sort();
    ids.prepend(kind.toString());
    return contentHash(ids.join(u'\n').toUtf8()).left(26);
}

}
