// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/columnpath.h"

#include "collation/phrasepath.h"

#include <limits>

namespace concordat {

namespace {

/// Rather less than a content word: names are skimmed, not read.
constexpr int priceOfReading = 15;

/// As many brackets a reader holds together; what each further one costs more than the one before.
constexpr size_t heldTogether = 3;
constexpr int priceOfCrowding = 100;
/// From here on brackets are no longer counted.
constexpr size_t mostCounted = 5;

/// Of three texts or more, as many columns are drawn of what is as long as a paragraph, in atoms; of longer ones as
/// many for each such part. Of what is as long as a chapter they are not counted.
constexpr size_t mostColumns = 8;
constexpr size_t paragraphLength = 240;
constexpr size_t chapterLength = 4 * paragraphLength;
/// What it costs, where columns have to be few, to put two sentences into one bracket.
constexpr int priceOfJoinedSentences = 400;

/// A last word of a sentence, left over behind a long change: the change is easier to read with it.
constexpr int lastWord = worth::content + 4 * worth::punctuation;
constexpr int longChange = 5 * worth::content;
constexpr int priceOfLeftover = 2 * worth::content;

/// How many stretches back the path looks for the one that stays before one.
constexpr size_t lookBack = 48;

constexpr int never = std::numeric_limits<int>::min() / 2;

/// What a text reads between any two of its atoms, as a number; of equal numbers the readings are equal.
class Readings {
public:
    explicit Readings(AtomSpan atoms)
        : m_hashes(atoms.size() + 1)
        , m_powers(atoms.size() + 1, 1)
        , m_weights(atoms.size() + 1)
    {
        for (size_t i = 0; i < atoms.size(); ++i) {
            m_hashes[i + 1] = m_hashes[i] * multiplier + atoms[i].id + 1;
            m_powers[i + 1] = m_powers[i] * multiplier;
            m_weights[i + 1] = m_weights[i] + atoms[i].weight;
        }
    }

    [[nodiscard]] quint64 between(qsizetype begin, qsizetype end) const
    {
        return m_hashes[size_t(end)] - m_hashes[size_t(begin)] * m_powers[size_t(end - begin)];
    }
    [[nodiscard]] int weightBetween(qsizetype begin, qsizetype end) const
    {
        return m_weights[size_t(end)] - m_weights[size_t(begin)];
    }

private:
    static constexpr quint64 multiplier = 0x9e3779b97f4a7c15u;

    std::vector<quint64> m_hashes; ///< of the atoms before
    std::vector<quint64> m_powers;
    std::vector<int> m_weights;
};

class Path {
public:
    Path(const std::vector<CutText> &texts, const std::vector<CommonStretch> &stretches)
        : m_nodes{CommonStretch{std::vector(texts.size(), qsizetype(0)), 0}}
    {
        size_t longest = 0;
        for (const CutText &text : texts)
            longest = std::max(longest, text.atoms.size());
        m_isLimited = texts.size() > 2 && longest <= chapterLength;
        m_mostSteps = m_isLimited ? mostColumns * (1 + longest / paragraphLength) : mostCounted;
        m_nodes.insert(m_nodes.end(), stretches.begin(), stretches.end());
        m_nodes.emplace_back();
        for (const CutText &text : texts) {
            m_nodes.back().at.push_back(qsizetype(text.atoms.size()));
            m_readings.emplace_back(text.atoms);
        }
        m_best.assign(m_nodes.size(), std::vector(m_mostSteps + 1, never));
        m_from.assign(m_nodes.size(), std::vector<Step>(m_mostSteps + 1));
    }

    [[nodiscard]] std::vector<CommonStretch> kept()
    {
        m_best[0][0] = 0;
        for (size_t node = 1; node < m_nodes.size(); ++node) {
            size_t cuts = 0;
            for (size_t before = node; before-- > 0 && (m_isLimited || node - before <= lookBack);) {
                if (cuts == 0 || (isBorder(before) && isBorder(node)))
                    lead(before, node, cuts);
                cuts += isCut(before) ? 1 : 0;
                if (cuts > 0 && !m_isLimited)
                    break;
            }
        }
        std::vector<CommonStretch> kept;
        size_t node = m_nodes.size() - 1;
        size_t steps = size_t(std::ranges::max_element(m_best[node]) - m_best[node].begin());
        while (node > 0) {
            const Step step = m_from[node][steps];
            node = step.node;
            steps = step.steps;
            if (node > 0)
                kept.push_back(m_nodes[node]);
        }
        std::ranges::reverse(kept);
        return kept;
    }

private:
    struct Step {
        size_t node = 0;
        size_t steps = 0;
    };

    [[nodiscard]] bool isEnd(size_t node) const { return node + 1 == m_nodes.size(); }
    /// The beginning counts as one.
    [[nodiscard]] bool isCut(size_t node) const { return m_nodes[node].length == 0 && !isEnd(node); }
    [[nodiscard]] bool isBorder(size_t node) const { return m_nodes[node].length == 0; }

    /// The path to `node` whose last stretch before it is `before`, with so many cuts between them given up.
    void lead(size_t before, size_t node, size_t cuts)
    {
        const int heaviest = heaviestBetween(m_nodes[before], m_nodes[node]);
        const int price = heaviest > 0 ? priceBetween(before, node, heaviest) : 0;
        const int own = isEnd(node) ? 0 : worthOf(m_nodes[node]);
        const size_t columns = columnsBetween(before, node, heaviest > 0);
        for (size_t steps = 0; steps <= m_mostSteps; ++steps) {
            if (m_best[before][steps] == never)
                continue;
            size_t more = steps + (m_isLimited ? columns : size_t(heaviest > 0));
            if (more > m_mostSteps && m_isLimited)
                break;
            more = std::min(more, m_mostSteps);
            const size_t brackets = m_isLimited ? (more + 1) / 2 : more;
            const int crowding
                = heaviest > 0 && brackets > heldTogether ? priceOfCrowding * int(brackets - heldTogether) : 0;
            const int score = m_best[before][steps] - price - crowding - priceOfJoinedSentences * int(cuts) + own;
            if (score >= m_best[node][more]) {
                m_best[node][more] = score;
                m_from[node][more] = {before, steps};
            }
        }
    }

    /// The columns that the stretch `node` adds behind `before`: its own, and that of the bracket between, or of the
    /// spaces where nothing else is between two stretches.
    [[nodiscard]] size_t columnsBetween(size_t before, size_t node, bool isBracket) const
    {
        const bool spacesDiffer = !isBorder(before) && !isBorder(node);
        const size_t own = isEnd(node) ? 0 : 1;
        if (isBracket || spacesDiffer)
            return 1 + own;
        return before == 0 ? own : 0;
    }

    /// Whether a stretch is no more than the last word of its sentence.
    [[nodiscard]] bool isLastWord(size_t node) const
    {
        if (isBorder(node) || !isBorder(node + 1))
            return false;
        const int own = worthOf(m_nodes[node]);
        return own > 2 * worth::punctuation && own <= lastWord
            && heaviestBetween(m_nodes[node], m_nodes[node + 1]) == 0;
    }

    [[nodiscard]] int worthOf(const CommonStretch &stretch) const
    {
        return m_readings[0].weightBetween(stretch.at[0], stretch.at[0] + stretch.length);
    }

    [[nodiscard]] int heaviestBetween(const CommonStretch &from, const CommonStretch &to) const
    {
        int heaviest = 0;
        for (size_t k = 0; k < m_readings.size(); ++k) {
            const qsizetype begin = from.at[k] + from.length;
            heaviest = std::max(heaviest, m_readings[k].weightBetween(begin, to.at[k]));
        }
        return heaviest;
    }

    /// What the bracket between two nodes costs.
    [[nodiscard]] int priceBetween(size_t before, size_t node, int heaviest)
    {
        const CommonStretch &from = m_nodes[before];
        const CommonStretch &to = m_nodes[node];
        m_seen.clear();
        for (size_t k = 0; k < m_readings.size(); ++k) {
            const qsizetype begin = from.at[k] + from.length;
            if (begin == to.at[k])
                continue;
            const quint64 reading = m_readings[k].between(begin, to.at[k]);
            if (std::ranges::find(m_seen, reading) == m_seen.end())
                m_seen.push_back(reading);
        }
        const bool leavesWord = heaviest >= longChange && isLastWord(node);
        return priceOfBreak(heaviest) + priceOfReading * int(m_seen.size()) + (leavesWord ? priceOfLeftover : 0);
    }

    std::vector<CommonStretch> m_nodes; ///< the beginning, the stretches, the end
    std::vector<Readings> m_readings;
    bool m_isLimited = false;
    size_t m_mostSteps = 0; ///< columns where they are limited, else brackets
    std::vector<std::vector<int>> m_best; ///< by node, then by how many of those there are up to it
    std::vector<std::vector<Step>> m_from;
    std::vector<quint64> m_seen;
};

}

std::vector<CommonStretch> stretchesWorthKeeping(
    const std::vector<CutText> &texts, const std::vector<CommonStretch> &stretches)
{
    return Path(texts, stretches).kept();
}

}
