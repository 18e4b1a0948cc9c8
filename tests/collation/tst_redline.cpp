// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/redline.h"

#include "support/cases.h"
#include "support/paths.h"
#include "support/treatytexts.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

/// "it [is][shall be] deemed {1<forthwith >1}": what a redline looks like on one line.
QString drawn(const QString &a, const QString &b, const CompareOptions &options = {})
{
    QString drawing;
    for (const Segment &segment : compare(a, b, options)) {
        const QString ofA = a.sliced(segment.a.begin, segment.a.length());
        const QString ofB = b.sliced(segment.b.begin, segment.b.length());
        switch (segment.kind) {
        case Segment::Kind::Same:
            drawing += ofB;
            break;
        case Segment::Kind::Change:
            drawing += u'[' + ofA + u"]["_s + ofB + u']';
            break;
        case Segment::Kind::MovedFrom:
            drawing += u"{-"_s + ofA + u'}';
            break;
        case Segment::Kind::MovedTo:
            drawing += u"{+"_s + ofB + u'}';
            break;
        }
    }
    return drawing;
}

QSet<qsizetype> tokenBorders(const QString &text)
{
    QSet<qsizetype> borders{0, text.size()};
    for (const Token &token : tokens(text))
        borders.insert(token.span.end);
    return borders;
}

/// The sentences that the words of `span` stand in.
QSet<qsizetype> sentencesOf(const QString &text, const QList<TextSpan> &sentences, TextSpan span)
{
    QSet<qsizetype> found;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        const TextSpan both{std::max(span.begin, sentences[i].begin), std::min(span.end, sentences[i].end)};
        if (!both.isEmpty() && !text.sliced(both.begin, both.length()).trimmed().isEmpty())
            found.insert(i);
    }
    return found;
}

QString inWords(const QString &a, const QString &b)
{
    return u"\nA: "_s + a + u"\nB: "_s + b + u"\n   "_s + drawn(a, b);
}

}

class RedlineTest : public QObject {
    Q_OBJECT

private:
    /// Pairs by chance with what compare() makes of them; every law is held against all of them.
    struct Compared {
        QString a;
        QString b;
        bool divisionKept = false; ///< b has the sentences of a, with other words
        QList<Segment> segments;
    };
    QList<Compared> m_all;

    template <typename Law>
    void forAll(const Law &law)
    {
        for (const Compared &pair : std::as_const(m_all)) {
            law(pair);
            if (QTest::currentTestFailed()) {
                qInfo().noquote() << inWords(pair.a, pair.b);
                return;
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList texts = treatyTextsWith(QStringLiteral(CONCORDAT_COMPILATIONS_DIR));
        RandomEdits edits(1);
        for (int i = 0; i < cases(); ++i) {
            const bool wordsOnly = i % 2 == 0;
            const QString a = edits.any(texts);
            QString b = edits.edited(edits.below(20) == 0 && !wordsOnly ? edits.any(texts) : a, texts, wordsOnly);
            if (edits.below(50) == 0 && !wordsOnly)
                b = edits.below(2) ? QString() : b + u"\n\n"_s + edits.edited(a, texts);
            const bool divisionKept = wordsOnly && sentences(a).size() == sentences(b).size();
            m_all.append({a, b, divisionKept, compare(a, b)});
        }
    }

    void theSegmentsCoverBothTextsAndWhatIsTheSameIsTheSame()
    {
        forAll([](const Compared &pair) {
            qsizetype atA = 0;
            qsizetype atB = 0;
            for (const Segment &segment : pair.segments) {
                QVERIFY(segment.a.begin == atA && segment.b.begin == atB);
                QVERIFY(segment.a.length() >= 0 && segment.b.length() >= 0);
                QVERIFY(!segment.a.isEmpty() || !segment.b.isEmpty());
                atA = segment.a.end;
                atB = segment.b.end;
                if (segment.kind == Segment::Kind::Same)
                    QCOMPARE(comparisonKey(QStringView(pair.a).sliced(segment.a.begin, segment.a.length()), {}),
                        comparisonKey(QStringView(pair.b).sliced(segment.b.begin, segment.b.length()), {}));
            }
            QCOMPARE(atA, pair.a.size());
            QCOMPARE(atB, pair.b.size());
        });
    }

    void noWordNumberOrReferenceIsCut()
    {
        forAll([](const Compared &pair) {
            const QSet<qsizetype> bordersA = tokenBorders(pair.a);
            const QSet<qsizetype> bordersB = tokenBorders(pair.b);
            for (const Segment &segment : pair.segments) {
                QVERIFY(bordersA.contains(segment.a.end));
                QVERIFY(bordersB.contains(segment.b.end));
            }
        });
    }

    void noChangeCrossesASentenceEndWhereTheDivisionIsTheSame()
    {
        int looked = 0;
        forAll([&](const Compared &pair) {
            if (!pair.divisionKept || pair.segments.size() < 2)
                return;
            ++looked;
            const QList<TextSpan> ofA = sentences(pair.a);
            const QList<TextSpan> ofB = sentences(pair.b);
            for (const Segment &segment : pair.segments) {
                if (segment.kind != Segment::Kind::Change)
                    continue;
                QVERIFY(sentencesOf(pair.a, ofA, segment.a).size() <= 1);
                QVERIFY(sentencesOf(pair.b, ofB, segment.b).size() <= 1);
            }
        });
        QVERIFY(looked > cases() / 8);
    }

    void theOtherWayRoundIsTheMirrorImage()
    {
        forAll([](const Compared &pair) {
            QList<Segment> back = compare(pair.b, pair.a);
            for (Segment &segment : back) {
                std::swap(segment.a, segment.b);
                if (segment.kind == Segment::Kind::MovedFrom)
                    segment.kind = Segment::Kind::MovedTo;
                else if (segment.kind == Segment::Kind::MovedTo)
                    segment.kind = Segment::Kind::MovedFrom;
            }
            QVERIFY(pair.segments == back);
        });
    }

    void everyMoveLeavesOnceAndArrivesOnce()
    {
        int moves = 0;
        forAll([&](const Compared &pair) {
            QHash<int, std::pair<int, int>> ends;
            for (const Segment &segment : pair.segments) {
                const bool moved = segment.kind == Segment::Kind::MovedFrom || segment.kind == Segment::Kind::MovedTo;
                QCOMPARE(segment.move != 0, moved);
                if (segment.kind == Segment::Kind::MovedFrom) {
                    ++ends[segment.move].first;
                    QVERIFY(segment.b.isEmpty() && !segment.a.isEmpty());
                } else if (moved) {
                    ++ends[segment.move].second;
                    QVERIFY(segment.a.isEmpty() && !segment.b.isEmpty());
                }
            }
            for (const auto &[from, to] : std::as_const(ends))
                QVERIFY(from == 1 && to == 1);
            moves += int(ends.size());
        });
        QVERIFY(moves > 0);
    }

    void aTextAgainstItselfIsTheSame()
    {
        for (const QString &text : treatyTexts())
            QCOMPARE(
                compare(text, text), QList<Segment>({{Segment::Kind::Same, {0, text.size()}, {0, text.size()}, 0}}));
        QVERIFY(compare(u"", u"").isEmpty());
    }

    void wordsThatOnlyTieSentencesTogetherAreNoIsland()
    {
        QCOMPARE(drawn(u"Each Party shall address problems of growing concern and the needs of the poorest."_s,
                     u"Each Party shall address issues of a lasting nature and the hopes of the poorest."_s),
            u"Each Party shall address [problems of growing concern and the needs][issues of a lasting nature and the hopes] of the poorest."_s);
    }

    void aChangedWordBetweenUnchangedOnesStandsAlone()
    {
        QCOMPARE(drawn(u"it is deemed fulfilled"_s, u"it shall be deemed fulfilled"_s),
            u"it [is][shall be] deemed fulfilled"_s);
    }

    void whatIsInsertedBeginsWhereAPhraseBegins()
    {
        QCOMPARE(drawn(u"States of the region and of the world"_s,
                     u"States of the region and of the basin and of the world"_s),
            u"States of the region [][and of the basin ]and of the world"_s);
    }

    void aMovedPhraseIsAMove()
    {
        QCOMPARE(
            drawn(
                u"The Parties shall, in accordance with their domestic law, adopt such measures as may be necessary."_s,
                u"The Parties shall adopt such measures as may be necessary, in accordance with their domestic law."_s),
            u"The Parties shall{-, in accordance with their domestic law,} adopt such measures as may be necessary{+, in accordance with their domestic law}."_s);
    }

    void aMovedSentenceIsAMove()
    {
        const QString drawing = drawn(
            u"The Conference meets every two years in Geneva. Its rules of procedure are adopted by consensus of all Parties present."_s,
            u"Its rules of procedure are adopted by consensus of all Parties present. The Conference meets every two years in Geneva."_s);
        QVERIFY2(
            drawing.contains(u"{-"_s) && drawing.contains(u"{+"_s) && !drawing.contains(u'['), qPrintable(drawing));
    }

    void textsWithLittleInCommonAreTwoWholeAlternatives()
    {
        const QString a
            = u"The secretariat shall publish every year a report on the state of mountain springs in all regions."_s;
        const QString b
            = u"Disputes between two or more neighbours may be submitted to arbitration by any of them, at the request of either."_s;
        QCOMPARE(drawn(a, b), u'[' + a + u"]["_s + b + u']');
    }

    void whatIsOverlookedIsNoChange()
    {
        QCOMPARE(
            compare(u"the “mountain” springs – all\nof them", u"the \"mountain\" springs - all of them").size(), 1);
        CompareOptions strict;
        strict.overlook = {.letterCase = false, .quotes = false, .dashes = false, .invisible = false, .spacing = false};
        QVERIFY(compare(u"the “mountain” springs", u"the \"mountain\" springs", strict).size() > 1);
        CompareOptions loose;
        loose.overlook.letterCase = true;
        QCOMPARE(compare(u"the Parties", u"The parties", loose).size(), 1);
    }

    void likenessCountsContentWords()
    {
        QCOMPARE(likeness(u"", u""), 1.0);
        QCOMPARE(likeness(u"mountain springs", u"springs of the mountain"), 1.0);
        QCOMPARE(likeness(u"mountain springs", u"dispute settlement"), 0.0);
    }

    void longTextsOfOneSentenceAndOfNoneAreCompared()
    {
        QString words;
        for (int i = 0; i < 60'000; ++i)
            words += u"word"_s + QString::number(i % 7) + u' ';
        QString other = words;
        other.replace(150'000, 5, u"other"_s);
        qsizetype covered = 0;
        for (const Segment &segment : compare(words, other))
            covered += segment.a.length();
        QCOMPARE(covered, words.size());
        QCOMPARE(compare(QString(50'000, u'.'), QString(50'001, u'!')).size(), 1);
    }
};

QTEST_GUILESS_MAIN(RedlineTest)
#include "tst_redline.moc"
