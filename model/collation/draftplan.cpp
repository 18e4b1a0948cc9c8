// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/draftplan.h"

#include "collation/consensusforest.h"
#include "collation/headingclusters.h"

#include <map>
#include <set>

namespace concordat {

namespace {

using namespace Qt::StringLiterals;

class Planner {
public:
    Planner(const PlacedUnits &placed, const Correspondence &correspondence)
        : m_placed(placed)
        , m_correspondence(correspondence)
    {
        gatherArticles();
        gatherTexts();
        for (size_t i = 0; i < m_texts.size(); ++i)
            homeOf(int(i));
        dropEmptyArticles();
    }

    [[nodiscard]] DraftPlan plan()
    {
        std::vector<UnitCluster> headings = headingClusters(m_placed, m_articles);
        std::vector<UnitCluster> all;
        std::vector<ForestNode> order;
        const ForestRules rules{[this](int unit) { return m_headingOf[size_t(unit)]; }, {}, false};
        for (;;) {
            findHeadings(headings);
            all = m_articles;
            all.insert(all.end(), headings.begin(), headings.end());
            order = consensusForest(m_placed, all, rules);
            if (!dropIdle(headings, order))
                break;
        }
        // The preamble stands first, whoever has it last.
        std::ranges::stable_partition(
            order, [&](const ForestNode &node) { return isPreamble(all[size_t(node.cluster)]); });

        DraftPlan plan;
        for (const ForestNode &node : order) {
            const UnitCluster &cluster = all[size_t(node.cluster)];
            const bool heading = size_t(node.cluster) >= m_articles.size();
            for (int unit : cluster)
                plan.provisionOf.insert(unit, int(plan.provisions.size()));
            plan.provisions.push_back(heading ? headingOf(cluster) : provisionOf(node.cluster));
        }
        adoptWanderers(plan);
        return plan;
    }

private:
    [[nodiscard]] bool isPreamble(const UnitCluster &cluster) const
    {
        return std::ranges::any_of(
            cluster, [&](int unit) { return m_placed.at(unit).unit->kind == UnitKind::Preamble; });
    }

    /// The heading of each article: its own; else that of its versions; else that of the article before it.
    void findHeadings(const std::vector<UnitCluster> &headings)
    {
        std::set<int> known;
        for (const UnitCluster &cluster : headings)
            known.insert(cluster.begin(), cluster.end());
        m_headingOf.assign(m_placed.units.size(), -1);
        for (int unit = 0; unit < int(m_placed.units.size()); ++unit) {
            int above = m_placed.at(unit).container;
            while (above >= 0 && !known.contains(above))
                above = m_placed.at(above).container;
            m_headingOf[size_t(unit)] = above;
        }
        const std::vector<int> own = m_headingOf;
        std::map<int, int> versions; // of each article: a heading that a version of it has
        for (const UnitCluster &cluster : m_articles) {
            const auto headed = std::ranges::find_if(cluster, [&](int unit) { return own[size_t(unit)] >= 0; });
            for (int unit : cluster)
                versions[unit] = headed == cluster.end() ? -1 : own[size_t(*headed)];
        }
        std::map<Attribution, int> before;
        for (const auto &[unit, heading] : versions) {
            int &mine = m_headingOf[size_t(unit)];
            int &last = before.emplace(m_placed.at(unit).by, -1).first->second;
            if (mine < 0)
                mine = heading >= 0 ? heading : last;
            last = mine;
        }
    }

    /// Drops headings under which no article came to stand, or one alone that nobody else puts under such a heading.
    /// True where there were any: what they would have held must find its place anew.
    [[nodiscard]] bool dropIdle(std::vector<UnitCluster> &headings, const std::vector<ForestNode> &order) const
    {
        std::vector<int> articles(headings.size(), 0);
        std::vector<ForestNode> above;
        for (const ForestNode &node : order) {
            while (!above.empty() && above.back().level >= node.level)
                above.pop_back();
            if (size_t(node.cluster) >= m_articles.size())
                above.push_back(node);
            else if (!above.empty())
                for (const ForestNode &heading : above)
                    ++articles[size_t(heading.cluster) - m_articles.size()];
        }
        const size_t before = headings.size();
        size_t kept = 0;
        for (size_t i = 0; i < before; ++i) {
            if (articles[i] > (headings[i].size() > 1 ? 0 : 1))
                headings[kept++] = headings[i];
        }
        headings.resize(kept);
        return kept < before;
    }

    /// Articles with treaty text; and for treaty text that stands under no article, its delegation's first unit
    /// of that kind in the same chapter.
    void gatherArticles()
    {
        std::set<int> withText;
        std::map<std::pair<Attribution, int>, int> strays;
        for (int unit = 0; unit < int(m_placed.units.size()); ++unit) {
            const PlacedUnit &placed = m_placed.at(unit);
            if (!placed.treatyText)
                continue;
            const int article = placed.article >= 0
                ? placed.article
                : strays.emplace(std::pair(placed.by, placed.container), unit).first->second;
            m_articleOf[unit] = article;
            withText.insert(article);
        }
        m_articles = clustered(m_placed, {withText.begin(), withText.end()}, m_correspondence.articles);
        for (size_t i = 0; i < m_articles.size(); ++i) {
            for (int unit : m_articles[i])
                m_articleCluster[unit] = int(i);
        }
    }

    void gatherTexts()
    {
        std::vector<int> texts;
        for (const auto &[unit, article] : m_articleOf)
            texts.push_back(unit);
        m_texts = clustered(m_placed, texts, m_correspondence.paragraphs);
        m_homes.assign(m_texts.size(), unknown);
        for (size_t i = 0; i < m_texts.size(); ++i) {
            for (int unit : m_texts[i]) {
                m_textCluster[unit] = int(i);
                ++m_sizes[m_articleCluster[m_articleOf[unit]]];
                m_textsOf[m_articleOf[unit]].push_back(unit);
            }
        }
    }

    /// The article cluster to which a text cluster goes.
    int homeOf(int cluster)
    {
        int &home = m_homes[size_t(cluster)];
        if (home != unknown)
            return home == deciding ? -1 : home;
        home = deciding;
        std::map<int, double> votes;
        std::set<int> hanging;
        for (int unit : m_texts[size_t(cluster)]) {
            const int parent = m_placed.at(unit).parent;
            const auto above = m_textCluster.find(parent);
            int where = above != m_textCluster.end() && above->second != cluster ? homeOf(above->second) : -1;
            if (where >= 0)
                hanging.insert(where);
            else
                where = m_articleCluster[m_articleOf[unit]];
            votes[where] += 1;
        }
        for (auto &[where, count] : votes) {
            for (int unit : m_texts[size_t(cluster)])
                count += m_articleCluster[m_articleOf[unit]] == where ? 0 : neighboursIn(where, unit);
        }
        const auto rank = [&](const std::pair<const int, double> &one) {
            return std::tuple(hanging.contains(one.first), one.second, m_sizes[one.first], -one.first);
        };
        m_homes[size_t(cluster)] = std::ranges::max_element(votes, {}, rank)->first;
        return m_homes[size_t(cluster)];
    }

    /// The share of the other texts of a text's article, 0 … 1, that have versions in the articles of a cluster.
    [[nodiscard]] double neighboursIn(int articles, int unit)
    {
        int all = 0;
        int there = 0;
        for (int other : m_textsOf[m_articleOf[unit]]) {
            if (other == unit)
                continue;
            ++all;
            there += std::ranges::any_of(m_texts[size_t(m_textCluster[other])], [&](int version) {
                return m_articleOf[version] != m_articleOf[unit] && m_articleCluster[m_articleOf[version]] == articles;
            });
        }
        return all > 0 ? double(there) / all : 0;
    }

    void dropEmptyArticles()
    {
        std::map<int, int> renamed;
        std::vector<UnitCluster> kept;
        const std::set<int> used(m_homes.begin(), m_homes.end());
        for (int home : used) {
            renamed[home] = int(kept.size());
            kept.push_back(m_articles[size_t(home)]);
        }
        for (int &home : m_homes)
            home = renamed[home];
        m_articles = std::move(kept);
    }

    [[nodiscard]] ProvisionUnits provisionOf(int article) const
    {
        ProvisionUnits units;
        const UnitCluster &cluster = m_articles[size_t(article)];
        units.id = ProvisionId{clusterName(m_placed, cluster, u"provision")};
        units.kind = isPreamble(cluster) ? Provision::Kind::Preamble : Provision::Kind::Article;
        for (int unit : cluster) {
            if (m_placed.at(unit).role == PlacedUnit::Role::Article)
                units.headings.push_back(unit);
        }
        for (size_t i = 0; i < m_texts.size(); ++i) {
            if (m_homes[i] == article) {
                units.paragraphs.emplace_back(ParagraphId{clusterName(m_placed, m_texts[i], u"paragraph")}, m_texts[i]);
            }
        }
        return units;
    }

    [[nodiscard]] ProvisionUnits headingOf(const UnitCluster &cluster) const
    {
        return {ProvisionId{clusterName(m_placed, cluster, u"heading")}, Provision::Kind::Heading, cluster, {}};
    }

    /// Articles all of whose text went elsewhere go where most of it went.
    void adoptWanderers(DraftPlan &plan) const
    {
        std::map<int, std::map<int, int>> went;
        for (size_t i = 0; i < plan.provisions.size(); ++i) {
            for (const auto &[id, cluster] : plan.provisions[i].paragraphs) {
                for (int unit : cluster)
                    ++went[m_articleOf.at(unit)][int(i)];
            }
        }
        for (const auto &[article, places] : went) {
            if (!plan.provisionOf.contains(article)) {
                const auto most = std::ranges::max_element(places, {}, [](const auto &one) { return one.second; });
                plan.wentTo.insert(article, most->first);
            }
        }
    }

    static constexpr int unknown = -2;
    static constexpr int deciding = -3;

    const PlacedUnits &m_placed;
    const Correspondence &m_correspondence;
    std::vector<UnitCluster> m_articles;
    std::vector<UnitCluster> m_texts;
    std::map<int, int> m_articleOf; ///< by text: the article, or what stands for it
    std::map<int, int> m_articleCluster; ///< by article
    std::map<int, int> m_textCluster;
    std::map<int, std::vector<int>> m_textsOf; ///< by article
    std::map<int, int> m_sizes; ///< by article cluster: how many texts its articles have
    std::vector<int> m_headingOf; ///< by unit
    std::vector<int> m_homes; ///< by text cluster: the article cluster
};

}

DraftPlan draftPlan(const PlacedUnits &placed, const Correspondence &correspondence)
{
    return Planner(placed, correspondence).plan();
}

}
