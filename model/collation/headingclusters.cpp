// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/headingclusters.h"

#include "collation/termreader.h"

#include <map>
#include <set>

namespace concordat {

namespace {

/// Titles with this share of words in common head the same.
constexpr double sameTitle = 0.6;
/// Headings with this share of their articles in common head the same.
constexpr double sameArticles = 0.5;

class HeadingGatherer {
public:
    HeadingGatherer(const PlacedUnits &placed, const std::vector<UnitCluster> &articles)
        : m_placed(placed)
    {
        for (size_t i = 0; i < articles.size(); ++i) {
            for (int unit : articles[i]) {
                for (int above = placed.at(unit).container; above >= 0; above = placed.at(above).container)
                    m_beneath[above].insert(int(i));
            }
        }
        for (const auto &[heading, beneath] : m_beneath) {
            const auto words = m_reader.words(placed.at(heading).unit->title, placed.at(heading).language).words;
            m_words[heading] = {words.begin(), words.end()};
        }
    }

    [[nodiscard]] std::vector<UnitCluster> gathered()
    {
        std::vector<UnitCluster> clusters;
        for (const auto &[heading, beneath] : m_beneath) {
            UnitCluster *best = nullptr;
            double most = 0;
            for (UnitCluster &cluster : clusters) {
                const double alike = likeness(cluster, heading);
                if (alike > most) {
                    most = alike;
                    best = &cluster;
                }
            }
            if (best)
                best->push_back(heading);
            else
                clusters.push_back({heading});
        }
        std::set<Attribution> delegations;
        for (const PlacedUnit &unit : m_placed.units) {
            if (unit.treatyText)
                delegations.insert(unit.by);
        }
        std::erase_if(clusters, [&](const UnitCluster &cluster) {
            const bool plain = m_placed.at(cluster.front()).unit->kind == UnitKind::Heading;
            const size_t beneath = m_beneath[cluster.front()].size();
            return cluster.size() == 1 && (beneath < 2 || (plain && delegations.size() > 1));
        });
        return clusters;
    }

private:
    /// 0 where the heading may not join the cluster.
    [[nodiscard]] double likeness(const UnitCluster &cluster, int heading)
    {
        double best = 0;
        for (int other : cluster) {
            if (m_placed.at(other).by == m_placed.at(heading).by)
                return 0;
            const double titles = share(m_words[other], m_words[heading]);
            const double articles = share(m_beneath[other], m_beneath[heading]);
            if (titles >= sameTitle || articles >= sameArticles)
                best = std::max(best, titles + articles);
        }
        return best;
    }

    template <typename Item>
    static double share(const std::set<Item> &a, const std::set<Item> &b)
    {
        const auto common = std::ranges::count_if(a, [&](const Item &item) { return b.contains(item); });
        return a.empty() || b.empty() ? 0 : 2.0 * double(common) / double(a.size() + b.size());
    }

    const PlacedUnits &m_placed;
    TermReader m_reader;
    std::map<int, std::set<int>> m_beneath; ///< by heading: the articles under it
    std::map<int, std::set<quint32>> m_words;
};

}

std::vector<UnitCluster> headingClusters(const PlacedUnits &placed, const std::vector<UnitCluster> &articles)
{
    return HeadingGatherer(placed, articles).gathered();
}

}
