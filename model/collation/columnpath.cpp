// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/columnpath.h"

#include "collation/phrasepath.h"

#include <array>
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
        , m_best(stretches.size() + 2, filled(never))
        , m_from(stretches.size() + 2)
    {
        m_nodes.insert(m_nodes.end(), stretches.begin(), stretches.end());
        m_nodes.emplace_back();
        for (const CutText &text : texts) {
            m_nodes.back().at.push_back(qsizetype(text.atoms.size()));
            m_readings.emplace_back(text.atoms);
        }
    }

    [[nodiscard]] std::vector<CommonStretch> kept()
    {
        m_best[0][0] = 0;
        for (size_t node = 1; node < m_nodes.size(); ++node) {
            for (size_t before = node; before-- > 0 && node - before <= lookBack;) {
                lead(before, node);
                if (isCut(before))
                    break;
            }
        }
        std::vector<CommonStretch> kept;
        size_t node = m_nodes.size() - 1;
        size_t brackets = size_t(std::ranges::max_element(m_best[node]) - m_best[node].begin());
        while (node > 0) {
            const Step step = m_from[node][brackets];
            node = step.node;
            brackets = step.brackets;
            if (node > 0)
                kept.push_back(m_nodes[node]);
        }
        std::ranges::reverse(kept);
        return kept;
    }

private:
    using Scores = std::array<int, mostCounted + 1>;
    struct Step {
        size_t node = 0;
        size_t brackets = 0;
    };

    static Scores filled(int value)
    {
        Scores scores;
        scores.fill(value);
        return scores;
    }

    [[nodiscard]] bool isCut(size_t node) const { return m_nodes[node].length == 0; }

    /// The path to `node` whose last stretch before it is `before`.
    void lead(size_t before, size_t node)
    {
        const int price = priceBetween(m_nodes[before], m_nodes[node]);
        const int own = node + 1 < m_nodes.size() ? worthOf(m_nodes[node]) : 0;
        for (size_t brackets = 0; brackets <= mostCounted; ++brackets) {
            if (m_best[before][brackets] == never)
                continue;
            const size_t more = price > 0 ? std::min(brackets + 1, mostCounted) : brackets;
            const int crowding = price > 0 && more > heldTogether ? priceOfCrowding * int(more - heldTogether) : 0;
            const int score = m_best[before][brackets] - price - crowding + own;
            if (score >= m_best[node][more]) {
                m_best[node][more] = score;
                m_from[node][more] = {before, brackets};
            }
        }
    }

    [[nodiscard]] int worthOf(const CommonStretch &stretch) const
    {
        return m_readings[0].weightBetween(stretch.at[0], stretch.at[0] + stretch.length);
    }

    [[nodiscard]] int priceBetween(const CommonStretch &from, const CommonStretch &to)
    {
        int heaviest = 0;
        m_seen.clear();
        for (size_t k = 0; k < m_readings.size(); ++k) {
            const qsizetype begin = from.at[k] + from.length;
            if (begin == to.at[k])
                continue;
            heaviest = std::max(heaviest, m_readings[k].weightBetween(begin, to.at[k]));
            const quint64 reading = m_readings[k].between(begin, to.at[k]);
            if (std::ranges::find(m_seen, reading) == m_seen.end())
                m_seen.push_back(reading);
        }
        return heaviest > 0 ? priceOfBreak(heaviest) + priceOfReading * int(m_seen.size()) : 0;
    }

    std::vector<CommonStretch> m_nodes; ///< the beginning, the stretches, the end
    std::vector<Readings> m_readings;
    std::vector<Scores> m_best; ///< by node, then by how many brackets stand before it
    std::vector<std::array<Step, mostCounted + 1>> m_from;
    std::vector<quint64> m_seen;
};

}

std::vector<CommonStretch> stretchesWorthKeeping(
    const std::vector<CutText> &texts, const std::vector<CommonStretch> &stretches)
{
    return Path(texts, stretches).kept();
}

}
