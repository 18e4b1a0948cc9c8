// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/throughthirds.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace concordat {

namespace {

/// What a link must have to be built upon, and a suggestion to be decided.
constexpr double beyondDoubt = 0.8;
constexpr double leastSuggested = 0.25;
constexpr double discount = 0.9;

class Thirds {
public:
    Thirds(const std::vector<Relation> &relations, const std::vector<int> &submissionOfText)
        : m_relations(relations)
        , m_submission(submissionOfText)
    {
        for (const Relation &relation : relations) {
            if (!relation.linked)
                continue;
            m_answered.insert({relation.a, submissionOf(relation.b)});
            m_answered.insert({relation.b, submissionOf(relation.a)});
            if (relation.confidence >= beyondDoubt) {
                m_links[relation.a][relation.b] = relation.confidence;
                m_links[relation.b][relation.a] = relation.confidence;
            }
        }
    }

    [[nodiscard]] std::vector<ThroughThird> decided()
    {
        std::vector<ThroughThird> found;
        for (size_t i = 0; i < m_relations.size(); ++i) {
            if (!m_relations[i].linked && m_relations[i].confidence >= leastSuggested) {
                if (const ThroughThird best = bestThird(i); best.confidence > 0)
                    found.push_back(best);
            }
        }
        std::ranges::stable_sort(
            found, [&](const ThroughThird &one, const ThroughThird &other) { return rank(one) > rank(other); });
        std::erase_if(found, [&](const ThroughThird &one) {
            const Relation &relation = m_relations[one.relation];
            const std::pair ofA{relation.a, submissionOf(relation.b)};
            const std::pair ofB{relation.b, submissionOf(relation.a)};
            if (m_answered.contains(ofA) || m_answered.contains(ofB))
                return true;
            m_answered.insert({ofA, ofB});
            return false;
        });
        return found;
    }

private:
    [[nodiscard]] int submissionOf(int text) const { return m_submission[size_t(text)]; }

    [[nodiscard]] std::tuple<double, double> rank(const ThroughThird &one) const
    {
        return {m_relations[one.relation].confidence, one.confidence};
    }

    [[nodiscard]] ThroughThird bestThird(size_t index) const
    {
        ThroughThird best{index, 0, 0};
        const auto ofA = m_links.find(m_relations[index].a);
        const auto ofB = m_links.find(m_relations[index].b);
        if (ofA == m_links.end() || ofB == m_links.end())
            return best;
        for (const auto &[third, confidence] : ofA->second) {
            const auto other = ofB->second.find(third);
            if (other == ofB->second.end())
                continue;
            const double sure = discount * std::min(confidence, other->second);
            if (sure > best.confidence)
                best = {index, third, sure};
        }
        return best;
    }

    const std::vector<Relation> &m_relations;
    const std::vector<int> &m_submission;
    std::set<std::pair<int, int>> m_answered; ///< text, submission in which it has a linked answer
    std::map<int, std::map<int, double>> m_links; ///< by text: what it is linked to beyond doubt
};

}

std::vector<ThroughThird> decidedByThirds(
    const std::vector<Relation> &relations, const std::vector<int> &submissionOfText)
{
    return Thirds(relations, submissionOfText).decided();
}

}
