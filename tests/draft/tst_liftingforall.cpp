// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/liftingforall.h"
#include "text/notation.h"

#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

const QSet<Attribution> known{u"EU"_s, u"Peru"_s, u"Norway"_s, u"CARICOM"_s, u"Jamaica"_s};

Draft draftOf(const QStringList &paragraphs)
{
    Draft draft;
    for (const QString &text : paragraphs) {
        const QString number = QString::number(draft.provisions.size() + 1);
        Provision article{ProvisionId{u"a"_s + number}, Provision::Kind::Article, number, u"Article"_s, {}, {}, {}};
        article.paragraphs
            = {{ParagraphId{u"p"_s + number}, {}, 0, parsePassage(text, known).passage, Status(), QStringList()}};
        draft.provisions.append(article);
    }
    return draft;
}

QString text(const Draft &draft, int paragraph = 0)
{
    return printPassage(draft.provisions[paragraph].paragraphs.first().passage);
}

}

/// Settling for one side, everywhere at once.
class LiftingForAllTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsOfADelegationAreKeptWhereItProposesOrSupportsThem_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("places");
        QTest::newRow("proposed") << u"They [EU: shall][Peru: may] meet."_s << u"They shall meet."_s << 1;
        QTest::newRow("supported") << u"They [Norway, +EU: shall][Peru: may] meet."_s << u"They shall meet."_s << 1;
        QTest::newRow("opposed only") << u"They [Norway, -EU: shall][Peru: may] meet."_s
                                      << u"They [Norway, -EU: shall][Peru: may] meet."_s << 0;
        QTest::newRow("no text") << u"They [EU: ][Peru: really ]meet."_s << u"They meet."_s << 1;
        QTest::newRow("inside its own") << u"[EU: They [EU: shall][Peru: may] meet.][Peru: No.]"_s
                                        << u"They shall meet."_s << 2;
        QTest::newRow("inside another's")
            << u"[Peru: They [EU: shall][Norway: may] meet.]"_s << u"[Peru: They shall meet.]"_s << 1;
    }
    void wordsOfADelegationAreKeptWhereItProposesOrSupportsThem()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const LiftedForAll result = lifted(draftOf({before}), {{u"EU"_s}, LiftingForAll::Way::Keep, {}});
        QCOMPARE(text(result.draft), after);
        QTEST(result.places, "places");
    }

    void whatNobodyElseWantsIsGivenUp_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("its own alternative") << u"They [EU: shall][Peru: may] meet."_s << u"They [Peru: may] meet."_s;
        QTest::newRow("somebody supports it")
            << u"They [EU, +Norway: shall][Peru: may] meet."_s << u"They [EU, +Norway: shall][Peru: may] meet."_s;
        QTest::newRow("the whole bracket") << u"They meet[EU:  daily]."_s << u"They meet."_s;
        QTest::newRow("nobody's") << u"They [shall] meet."_s << u"They [shall] meet."_s;
    }
    void whatNobodyElseWantsIsGivenUp()
    {
        QFETCH(QString, before);
        const LiftedForAll result = lifted(draftOf({before}), {{u"EU"_s}, LiftingForAll::Way::GiveUp, {}});
        QTEST(text(result.draft), "after");
    }

    void aGroupSpeaksForItsMembers()
    {
        const Draft draft = draftOf({u"[CARICOM: a][Peru: b] [Jamaica: c][Peru: d]"_s});
        QCOMPARE(text(lifted(draft, {{u"CARICOM"_s, u"Jamaica"_s}, LiftingForAll::Way::Keep, {}}).draft), u"a c"_s);
    }

    void oneProvisionCanBeSettledAlone()
    {
        const Draft draft = draftOf({u"[EU: a]"_s, u"[EU: b]"_s});
        const LiftedForAll result = lifted(draft, {{u"EU"_s}, LiftingForAll::Way::Keep, ProvisionId{u"a2"_s}});
        QCOMPARE(text(result.draft, 0), u"[EU: a]"_s);
        QCOMPARE(text(result.draft, 1), u"b"_s);
    }

    void agreedTextIsLeftAloneAndCounted()
    {
        Draft draft = draftOf({u"[EU: a]"_s, u"[EU: b]"_s});
        draft.provisions[0].paragraphs[0].status.level = Status::Level::AgreedAdReferendum;
        const LiftedForAll result = lifted(draft, {{u"EU"_s}, LiftingForAll::Way::Keep, {}});
        QCOMPARE(text(result.draft, 0), u"[EU: a]"_s);
        QCOMPARE(result.agreed, 1);
        QCOMPARE(result.places, 1);
    }

    void annotationsFollowTheirWords()
    {
        Draft draft = draftOf({u"They [EU: shall][Peru: may] meet daily."_s});
        Annotation note;
        note.anchor = {ProvisionId{u"a1"_s}, ParagraphId{u"p1"_s}, {19, 24}, u"daily"_s, false};
        draft.annotations = {note};
        const LiftedForAll result = lifted(draft, {{u"EU"_s}, LiftingForAll::Way::Keep, {}});
        QVERIFY(!result.draft.annotations.first().anchor.orphaned);
        QCOMPARE(result.draft.annotations.first().anchor.range, (TextSpan{16, 21}));
    }
};

QTEST_GUILESS_MAIN(LiftingForAllTest)
#include "tst_liftingforall.moc"
