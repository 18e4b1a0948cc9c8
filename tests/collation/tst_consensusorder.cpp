// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/consensusorder.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace concordat;

using Items = std::vector<int>;

namespace {

bool keeps(const Items &order, const Items &ranking)
{
    auto place = order.begin();
    for (int item : ranking) {
        place = std::find(place, order.end(), item);
        if (place == order.end())
            return false;
    }
    return true;
}

}

class ConsensusOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRankingIsKept() { QCOMPARE(consensusOrder(3, {{{2, 0, 1}, 1}}), (Items{2, 0, 1})); }

    void whatOnlyOneHasStandsWhereItStoodThere()
    {
        // 3 is only in the second ranking, between 0 and 1.
        QCOMPARE(consensusOrder(4, {{{0, 1, 2}, 1}, {{0, 3, 1}, 1}}), (Items{0, 3, 1, 2}));
    }

    void whatStoodTogetherStaysTogether()
    {
        QCOMPARE(consensusOrder(6, {{{0, 1, 2}, 1}, {{3, 4, 5}, 1}}), (Items{0, 1, 2, 3, 4, 5}));
    }

    void theMajorityDecidesAContradiction()
    {
        QCOMPARE(consensusOrder(2, {{{0, 1}, 1}, {{1, 0}, 1}, {{1, 0}, 1}}), (Items{1, 0}));
        QCOMPARE(consensusOrder(2, {{{0, 1}, 3}, {{1, 0}, 1}, {{1, 0}, 1}}), (Items{0, 1}));
    }

    void aCircleIsCutWhereItIsWeakest()
    {
        QCOMPARE(consensusOrder(3, {{{0, 1}, 3}, {{1, 2}, 3}, {{2, 0}, 1}}), (Items{0, 1, 2}));
    }

    void rankingsThatAgreeAreAllKept()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            Items truth(12);
            std::iota(truth.begin(), truth.end(), 0);
            std::shuffle(truth.begin(), truth.end(), random);
            std::vector<Ranking> rankings;
            for (int i = 0; i < 4; ++i) {
                Ranking ranking;
                for (int item : truth) {
                    if (random.bounded(2) == 0)
                        ranking.items.push_back(item);
                }
                rankings.push_back(ranking);
            }
            const Items order = consensusOrder(12, rankings);
            QCOMPARE(order.size(), truth.size());
            for (const Ranking &ranking : rankings)
                QVERIFY(keeps(order, ranking.items));
        }
    }
};

QTEST_GUILESS_MAIN(ConsensusOrderTest)
#include "tst_consensusorder.moc"
