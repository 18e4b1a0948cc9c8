// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/statistics.h"

#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

Alternative alternative(const QString &text, const QList<Position> &positions)
{
    return {passageOf(text), positions};
}

/// Article 1: "They shall [CARICOM: meet][Japan, +Cuba: confer]" and "Agreed text."
Draft draft()
{
    Draft draft;
    Provision article{ProvisionId{u"a1"_s}, Provision::Kind::Article, u"1"_s, u"Article"_s, {}, {}, {}};
    Bracket bracket{{alternative(u"meet"_s, {{u"CARICOM"_s, Stance::Proposes}}),
        alternative(u"confer"_s, {{u"Japan"_s, Stance::Proposes}, {u"Cuba"_s, Stance::Supports}})}};
    article.paragraphs = {
        {ParagraphId{u"p1"_s}, {}, 0, {{Run{u"They shall "_s, {}, {}, {}}, bracket}}, {}, {}},
        {ParagraphId{u"p2"_s}, {}, 0, passageOf(u"Agreed text."_s), {}, {}},
    };
    draft.provisions = {article};
    draft.concordance = {{UnitId{u"u1"_s}, u"Japan"_s, article.id, ParagraphId{u"p1"_s},
        ConcordanceEntry::Outcome::Linked, 1, {}, false}};
    Annotation open;
    open.id = AnnotationId{u"n1"_s};
    open.anchor.provision = article.id;
    Annotation settled = open;
    settled.id = AnnotationId{u"n2"_s};
    settled.settled = true;
    draft.annotations = {open, settled};
    return draft;
}

}

class StatisticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatStandsOutsideBracketsIsAgreed()
    {
        const Statistics statistics = statisticsOf(draft());
        QCOMPARE(statistics.total.paragraphs, 2);
        QCOMPARE(statistics.total.agreedParagraphs, 1);
        QCOMPARE(statistics.total.brackets, 1);
        QCOMPARE(statistics.total.characters, 11 + 4 + 6 + 12);
        QCOMPARE(statistics.total.agreedCharacters, 11 + 12);
        QCOMPARE(statistics.total.openAnnotations, 1);
        QCOMPARE(statistics.agreedShare(), 23.0 / 33.0);
        QCOMPARE(statisticsOf({}).agreedShare(), 1.0);
    }

    void delegationsAreCountedByWhatTheyHaveOnTheTable()
    {
        Submission submission;
        submission.attribution = u"Japan"_s;
        Unit placed;
        placed.id = UnitId{u"u1"_s};
        placed.text = u"They shall confer."_s;
        Unit unplaced = placed;
        unplaced.id = UnitId{u"u2"_s};
        Unit commentary = placed;
        commentary.id = UnitId{u"u3"_s};
        commentary.commentary = true;
        submission.units = {placed, unplaced, commentary};
        const Statistics statistics = statisticsOf(draft(), {submission});
        QCOMPARE(statistics.delegations.size(), 3);
        QCOMPARE(statistics.delegations[0], (DelegationFigures{u"CARICOM"_s, 1, 1, 0, 0, 0}));
        QCOMPARE(statistics.delegations[1], (DelegationFigures{u"Cuba"_s, 1, 0, 0, 0, 0}));
        QCOMPARE(statistics.delegations[2], (DelegationFigures{u"Japan"_s, 1, 1, 1, 2, 1}));
    }
};

QTEST_GUILESS_MAIN(StatisticsTest)
#include "tst_statistics.moc"
