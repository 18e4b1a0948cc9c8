// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sampleproject.h"
#include "views/search/searchmodel.h"
#include "views/search/searchpane.h"
#include "views/session/projectreader.h"
#include "views/session/session.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace concordat;
using namespace Qt::StringLiterals;

class SearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExcerptIsCutBetweenWordsAndKnowsWhereTheHitIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hit");
        QTest::addColumn<QString>("excerpt");
        QTest::newRow("whole") << u"Parties shall report."_s << u"shall"_s << u"Parties shall report."_s;
        QTest::newRow("cut on both sides")
            << u"States Parties shall report yearly to all."_s << u"shall"_s << u"… Parties shall report …"_s;
        QTest::newRow("at the beginning") << u"States Parties shall report"_s << u"States"_s << u"States Parties …"_s;
        QTest::newRow("at the end") << u"States Parties shall report"_s << u"report"_s << u"… shall report"_s;
        QTest::newRow("lines are joined") << u"a\nb c"_s << u"b"_s << u"a b c"_s;
        QTest::newRow("no spaces") << u"各缔约国应当保护山区水源,免受各种污染和破坏"_s << u"保护"_s
                                   << u"各缔约国应当保护山区水源,免受各种 …"_s;
    }
    void anExcerptIsCutBetweenWordsAndKnowsWhereTheHitIs()
    {
        QFETCH(QString, text);
        QFETCH(QString, hit);
        const qsizetype at = text.indexOf(hit);
        const Excerpt excerpt = excerptAround(text, {at, at + hit.size()}, 9);
        QTEST(excerpt.text, "excerpt");
        QCOMPARE(excerpt.text.mid(excerpt.hit.begin, excerpt.hit.length()), hit);
    }

    void wordsAreFoundInTheDraftAndInWhatWasReceived()
    {
        const SampleProject sample;
        const auto project = sample.make();
        const auto found = findEverywhere(*project, u"springs"_s);
        QVERIFY(found);
        QSet<Finding> kinds;
        for (const FoundPlace &place : *found) {
            kinds.insert(place.kind);
            QVERIFY(!place.where.isEmpty());
            QVERIFY(place.excerpt.text.mid(place.excerpt.hit.begin, place.excerpt.hit.length())
                    .contains(u"spring"_s, Qt::CaseInsensitive));
        }
        QVERIFY(kinds.contains(Finding::Draft));
        QVERIFY(kinds.contains(Finding::Variants));
        QVERIFY(kinds.contains(Finding::Documents));
        QVERIFY(std::ranges::is_sorted(*found, {}, &FoundPlace::kind));
    }

    void whatIsInAVariantIsNotListedAsTheDocumentsOnceMore()
    {
        const SampleProject sample;
        const auto project = sample.make();
        const auto found = findEverywhere(*project, u"shall"_s);
        QVERIFY(found);
        for (const FoundPlace &document : *found) {
            if (document.kind != Finding::Documents)
                continue;
            for (const FoundPlace &variant : *found) {
                if (variant.kind == Finding::Variants && variant.found.source == document.found.source)
                    QVERIFY(document.words.begin < variant.words.begin || variant.words.end < document.words.end);
            }
        }
    }

    void theModelGroupsWhatWasFound()
    {
        SearchModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        FoundPlace place;
        place.where = u"Article 4"_s;
        FoundPlace past = place;
        past.kind = Finding::History;
        model.setPlaces({place, place, past});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        QCOMPARE(model.rowCount(model.index(1, 0)), 1);
        QCOMPARE(model.placeCount(), 3);
        QVERIFY(!model.placeAt(model.index(0, 0)));
        QCOMPARE(model.placeAt(model.index(0, 0, model.index(1, 0)))->kind, Finding::History);
        model.setPlaces({});
        QCOMPARE(model.rowCount(), 0);
    }

    void thePaneFindsWhileAPersonTypesAndSeesWhatWasJustWritten()
    {
        const SampleProject sample;
        Session session;
        ProjectReader reader(session);
        SearchPane pane(session, reader);
        pane.show();
        session.setProject(sample.make());
        auto *words = pane.findChild<QLineEdit *>(u"searchWords"_s);
        words->setFocus();
        QTest::keyClicks(words, u"permafrost"_s);
        QSignalSpy searched(&pane, &SearchPane::searched);
        QVERIFY(searched.wait());
        QCOMPARE(pane.placeCount(), 0);
        const Paragraph &first = session.draft().provisions.first().paragraphs.first();
        Annotation note;
        note.kind = Annotation::Kind::Comment;
        note.anchor.paragraph = first.id;
        note.text = u"What of permafrost?"_s;
        QVERIFY(session.commit(edits::Annotate{note}));
        QTRY_COMPARE(pane.placeCount(), 1);
        QSignalSpy wanted(&pane, &SearchPane::placeWanted);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(SearchTest)
#include "tst_search.moc"
