// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/sentencemoves.h"

#include "collation/increasing.h"

#include <unordered_map>

namespace concordat {

namespace {

constexpr int fewestWords = 4; ///< content words a sentence has that is recognised elsewhere
constexpr double leastLikeness = 0.5;
constexpr double poorLikeness = 0.5; ///< an answer less alike than this is given up for a better one elsewhere
constexpr double margin = 0.2; ///< by which it must be better
constexpr size_t commonWord = 12; ///< a word that more of the sentences have says nothing

struct Free {
    qsizetype sentence = 0;
    double likenessNow = 0; ///< to what it answers; 0 where to nothing
};

struct Candidate {
    qsizetype index = -1; ///< into the free sentences of the other text
    double likeness = 0;
};

class MoveSearch {
public:
    MoveSearch(const CutText &a, const CutText &b, Bags &bagsA, Bags &bagsB, SentenceAlignment &alignment)
        : m_a(a)
        , m_b(b)
        , m_bagsA(bagsA)
        , m_bagsB(bagsB)
        , m_alignment(alignment)
    {
    }

    void run()
    {
        collectFree();
        if (m_freeA.empty() || m_freeB.empty())
            return;
        std::unordered_map<quint32, std::vector<qsizetype>> index;
        for (size_t i = 0; i < m_freeB.size(); ++i) {
            quint32 last = ~quint32(0);
            for (const quint32 id : m_bagsB[m_freeB[i].sentence].ids()) {
                if (id != last)
                    index[id].push_back(qsizetype(i));
                last = id;
            }
        }
        std::vector<Candidate> bestForA(m_freeA.size());
        std::vector<Candidate> bestForB(m_freeB.size());
        for (size_t i = 0; i < m_freeA.size(); ++i) {
            for (const qsizetype other : counterparts(index, m_bagsA[m_freeA[i].sentence]))
                weigh(qsizetype(i), other, bestForA, bestForB);
        }
        settle(bestForA, bestForB);
    }

private:
    void collectFree()
    {
        qsizetype atA = 0;
        qsizetype atB = 0;
        const auto passUp = [&](qsizetype toA, qsizetype toB) {
            for (; atA < toA; ++atA)
                addFree(m_freeA, m_bagsA, atA, 0);
            for (; atB < toB; ++atB)
                addFree(m_freeB, m_bagsB, atB, 0);
        };
        for (const SentenceGroup &group : m_alignment.groups) {
            passUp(group.a.begin, group.b.begin);
            const bool single = group.a.length() == 1 && group.b.length() == 1;
            if (single && !sameAtoms(m_a.within(m_a.atomsOf(group.a)), m_b.within(m_b.atomsOf(group.b)))) {
                const double now = m_bagsA[atA].likeness(m_bagsB[atB]);
                if (now < poorLikeness) {
                    addFree(m_freeA, m_bagsA, atA, now);
                    addFree(m_freeB, m_bagsB, atB, now);
                }
            }
            atA = group.a.end;
            atB = group.b.end;
        }
        passUp(qsizetype(m_a.sentences.size()), qsizetype(m_b.sentences.size()));
    }

    static void addFree(std::vector<Free> &free, Bags &bags, qsizetype sentence, double likenessNow)
    {
        if (bags[sentence].size() >= fewestWords)
            free.push_back({sentence, likenessNow});
    }

    static std::vector<qsizetype> counterparts(
        const std::unordered_map<quint32, std::vector<qsizetype>> &index, const Bag &bag)
    {
        std::vector<qsizetype> found;
        for (const quint32 id : bag.ids()) {
            const auto entry = index.find(id);
            if (entry != index.end() && entry->second.size() <= commonWord)
                found.insert(found.end(), entry->second.begin(), entry->second.end());
        }
        std::ranges::sort(found);
        const auto doubles = std::ranges::unique(found);
        found.erase(doubles.begin(), doubles.end());
        return found;
    }

    void weigh(qsizetype inA, qsizetype inB, std::vector<Candidate> &bestForA, std::vector<Candidate> &bestForB)
    {
        const Free &a = m_freeA[size_t(inA)];
        const Free &b = m_freeB[size_t(inB)];
        const double likeness = m_bagsA[a.sentence].likeness(m_bagsB[b.sentence]);
        if (likeness < std::max(leastLikeness, std::max(a.likenessNow, b.likenessNow) + margin))
            return;
        if (likeness > bestForA[size_t(inA)].likeness)
            bestForA[size_t(inA)] = {inB, likeness};
        if (likeness > bestForB[size_t(inB)].likeness)
            bestForB[size_t(inB)] = {inA, likeness};
    }

    /// Keeps what is best for both, and takes those sentences out of the groups they stood in.
    void settle(const std::vector<Candidate> &bestForA, const std::vector<Candidate> &bestForB)
    {
        std::vector<bool> movedA(m_a.sentences.size());
        std::vector<bool> movedB(m_b.sentences.size());
        for (size_t i = 0; i < bestForA.size(); ++i) {
            const qsizetype other = bestForA[i].index;
            if (other < 0 || bestForB[size_t(other)].index != qsizetype(i))
                continue;
            const qsizetype inA = m_freeA[i].sentence;
            const qsizetype inB = m_freeB[size_t(other)].sentence;
            movedA[size_t(inA)] = true;
            movedB[size_t(inB)] = true;
            m_alignment.moves.push_back({{inA, inA + 1}, {inB, inB + 1}});
        }
        std::erase_if(m_alignment.groups,
            [&](const SentenceGroup &group) { return movedA[size_t(group.a.begin)] || movedB[size_t(group.b.begin)]; });
        returnUnmoved();
    }

    /// What was found through its rare words but stands in the order of both texts has not moved.
    void returnUnmoved()
    {
        std::vector<qsizetype> order;
        std::vector<size_t> inOrder;
        for (size_t i = 0; i < m_alignment.moves.size(); ++i) {
            const SentenceGroup &move = m_alignment.moves[i];
            const auto &groups = m_alignment.groups;
            const auto afterA = std::ranges::lower_bound(
                groups, move.a.begin, {}, [](const SentenceGroup &group) { return group.a.begin; });
            const auto afterB = std::ranges::lower_bound(
                groups, move.b.begin, {}, [](const SentenceGroup &group) { return group.b.begin; });
            if (afterA != afterB)
                continue;
            order.push_back(move.b.begin);
            inOrder.push_back(i);
        }
        std::vector<bool> stays(m_alignment.moves.size());
        for (const size_t index : longestIncreasing(order)) {
            stays[inOrder[index]] = true;
            m_alignment.groups.push_back(m_alignment.moves[inOrder[index]]);
        }
        std::vector<SentenceGroup> moves;
        for (size_t i = 0; i < stays.size(); ++i) {
            if (!stays[i])
                moves.push_back(m_alignment.moves[i]);
        }
        m_alignment.moves = std::move(moves);
        std::ranges::sort(m_alignment.groups, {}, [](const SentenceGroup &group) { return group.a.begin; });
    }

    const CutText &m_a;
    const CutText &m_b;
    Bags &m_bagsA;
    Bags &m_bagsB;
    SentenceAlignment &m_alignment;
    std::vector<Free> m_freeA;
    std::vector<Free> m_freeB;
};

}

void findMovedSentences(const CutText &a, const CutText &b, Bags &bagsA, Bags &bagsB, SentenceAlignment &alignment)
{
    MoveSearch(a, b, bagsA, bagsB, alignment).run();
}

}
