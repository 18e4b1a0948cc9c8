// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/wordtable.h"

#include <memory>

namespace concordat {

namespace {

constexpr int never = -(1 << 28);

/// How the best path came to a cell.
enum Step : quint8 {
    FromMatch = 1, ///< the match in this cell goes on from a match
    Diagonal = 2, ///< the best path in this cell ends with its match
    Up = 4, ///< the best path in this cell passes over an atom of a
};

/// One row at a time; `best` is the worth of the best path to a cell, `match` of the best that ends there
/// with a match.
class Table {
public:
    Table(AtomSpan a, AtomSpan b, int price)
        : m_a(a)
        , m_b(b)
        , m_price(price)
        , m_width(b.size() + 1)
        , m_steps(std::make_unique_for_overwrite<quint8[]>((a.size() + 1) * m_width))
        , m_best(m_width, 0)
        , m_match(m_width, never)
        , m_ids(b.size())
    {
        std::ranges::transform(b, m_ids.begin(), &Atom::id);
    }

    std::vector<Island> islands()
    {
        std::fill_n(m_steps.get(), m_width, quint8(0));
        m_match[0] = 0; // what stands in front of the table is common, or is the beginning
        for (size_t row = 1; row <= m_a.size(); ++row)
            fill(row);
        return traced();
    }

private:
    void fill(size_t row)
    {
        const quint32 id = m_a[row - 1].id;
        const int weight = m_a[row - 1].weight;
        quint8 *steps = m_steps.get() + row * m_width;
        int diagonalBest = m_best[0];
        int diagonalMatch = m_match[0];
        m_match[0] = never;
        steps[0] = Up;
        int left = m_best[0];
        for (size_t column = 1; column < m_width; ++column) {
            const int up = m_best[column];
            const int upMatch = m_match[column];
            int best = up > left ? up : left;
            quint8 step = up > left ? Up : 0;
            int match = never;
            if (m_ids[column - 1] == id) {
                const int fromGap = diagonalBest - m_price;
                match = weight + std::max(diagonalMatch, fromGap);
                step |= diagonalMatch >= fromGap ? FromMatch : 0;
                if (match >= best) {
                    best = match;
                    step |= Diagonal;
                }
            }
            m_match[column] = match;
            m_best[column] = best;
            steps[column] = step;
            diagonalBest = up;
            diagonalMatch = upMatch;
            left = best;
        }
    }

    std::vector<Island> traced() const
    {
        std::vector<Island> found;
        size_t row = m_a.size();
        size_t column = m_b.size();
        bool inMatch = m_match[column] >= m_best[column] - m_price;
        while (row > 0 && column > 0) {
            const quint8 step = m_steps[row * m_width + column];
            if (inMatch || (step & Diagonal)) {
                --row;
                --column;
                if (!found.empty() && found.back().a == qsizetype(row) + 1 && found.back().b == qsizetype(column) + 1)
                    found.back() = {qsizetype(row), qsizetype(column), found.back().length + 1};
                else
                    found.push_back({qsizetype(row), qsizetype(column), 1});
                inMatch = step & FromMatch;
            } else if (step & Up) {
                --row;
            } else {
                --column;
            }
        }
        std::ranges::reverse(found);
        return found;
    }

    AtomSpan m_a;
    AtomSpan m_b;
    int m_price;
    size_t m_width;
    std::unique_ptr<quint8[]> m_steps;
    std::vector<int> m_best;
    std::vector<int> m_match;
    std::vector<quint32> m_ids;
};

}

std::vector<Island> bestIslands(AtomSpan a, AtomSpan b, TextSpan inA, TextSpan inB, int price)
{
    auto islands = Table(
        a.subspan(size_t(inA.begin), size_t(inA.length())), b.subspan(size_t(inB.begin), size_t(inB.length())), price)
                       .islands();
    for (Island &island : islands) {
        island.a += inA.begin;
        island.b += inB.begin;
    }
    return islands;
}

}
