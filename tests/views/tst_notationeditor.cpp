// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sampleproject.h"
#include "views/draft/attributioncompletion.h"
#include "views/draft/bracketpair.h"
#include "views/draft/notationeditor.h"
#include "views/draft/notationhighlighter.h"
#include "views/draft/originmargin.h"
#include "views/draft/spelling.h"
#include "views/provenance/contributions.h"
#include "views/session/session.h"
#include "views/theme/colours.h"
#include "views/theme/measure.h"

#include <KSyntaxHighlighting/Definition>

#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace concordat;
using namespace Qt::StringLiterals;

class NotationEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBracketHasItsPartner_data()
    {
        QTest::addColumn<QString>("text"); // the cursor is at |
        QTest::addColumn<std::optional<BracketPair>>("pair");
        using Pair = std::optional<BracketPair>;
        QTest::newRow("before the opening sign") << u"shall |[EU: not] act"_s << Pair({6, 14});
        QTest::newRow("behind the closing sign") << u"shall [EU: not]| act"_s << Pair({6, 14});
        QTest::newRow("inner of two") << u"[a [b]| c]"_s << Pair({3, 5});
        QTest::newRow("the sign ahead goes first") << u"[a]|[b]"_s << Pair({3, 5});
        QTest::newRow("escaped") << u"a |\\[b]"_s << Pair();
        QTest::newRow("alone") << u"a |[b"_s << Pair();
        QTest::newRow("not over a blank line") << u"a |[b\n\nc]"_s << Pair();
        QTest::newRow("in the second paragraph") << u"[a\n\nb |[c]"_s << Pair({6, 8});
        QTest::newRow("nowhere near") << u"[a] b| c"_s << Pair();
    }
    void aBracketHasItsPartner()
    {
        QFETCH(QString, text);
        QFETCH(std::optional<BracketPair>, pair);
        const qsizetype position = text.indexOf(u'|');
        text.remove(position, 1);
        QCOMPARE(bracketPairAt(text, position), pair);
    }

    void aNameIsKnownWhileItIsTyped_data()
    {
        QTest::addColumn<QString>("text"); // up to the cursor
        QTest::addColumn<QString>("name");
        QTest::newRow("first") << u"shall [CAR"_s << u"CAR"_s;
        QTest::newRow("with a stance") << u"[+CAR"_s << u"CAR"_s;
        QTest::newRow("second of a list") << u"[EU, -Viet N"_s << u"Viet N"_s;
        QTest::newRow("nothing yet") << u"shall ["_s << QString();
        QTest::newRow("behind the colon") << u"[EU: shall"_s << QString();
        QTest::newRow("outside") << u"[EU: shall] not"_s << QString();
        QTest::newRow("escaped bracket") << u"a \\[EU"_s << QString();
        QTest::newRow("another line") << u"[\nEU"_s << QString();
    }
    void aNameIsKnownWhileItIsTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        const auto span = nameBeingTyped(text, text.size());
        QCOMPARE(span ? text.sliced(span->begin, span->end - span->begin) : QString(), name);
    }

    void aParagraphSaysWhoseWordsItHas()
    {
        Passage passage = passageOf(u"States shall "_s, Origin::received(UnitId(u"a"_s)));
        passage = joined(passage, passageOf(u"promptly "_s, Origin::edited(EditId(u"e"_s))));
        passage = joined(passage, passageOf(u"act."_s, Origin::received(UnitId(u"b"_s))));
        const auto delegationOf = [](const UnitId &unit) { return unit.value == u"a" ? u"CARICOM"_s : u"Viet Nam"_s; };
        const QList<Contribution> shares = contributions(passage, delegationOf);
        QCOMPARE(shares, (QList<Contribution>{{u"CARICOM"_s, 13}, {{}, 9}, {u"Viet Nam"_s, 4}}));
        QCOMPARE(sentenceOf(shares), u"CARICOM 50 %, written in the draft 35 %, Viet Nam 15 %"_s);
    }

    void theDefinitionOfTheNotationIsSound()
    {
        QTextDocument document;
        NotationHighlighter highlighter(&document);
        QVERIFY(highlighter.definition().isValid());
        QVERIFY(highlighter.definition().foldingEnabled());
    }

    void everyWordOfTheNotationCanBeReadOnADarkGround()
    {
        QTextDocument document(u"Article 4. Cooperation\n\n1. States shall [Peru: consult under article 5]."_s);
        NotationHighlighter highlighter(&document);
        QPalette palette;
        palette.setColor(QPalette::Base, Qt::black);
        palette.setColor(QPalette::Text, Qt::white);
        highlighter.setPalette(palette);
        int coloured = 0;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                if (!range.format.hasProperty(QTextFormat::ForegroundBrush))
                    continue;
                QVERIFY2(theme::contrast(range.format.foreground().color(), Qt::black) >= 4.5,
                    qPrintable(block.text().sliced(range.start, range.length)));
                ++coloured;
            }
        }
        QVERIFY(coloured > 3);
    }

    void everyDelegationHasItsColour()
    {
        QTextDocument document(u"1. States shall [CARICOM, +Viet Nam: act][Peru: consult]."_s);
        NotationHighlighter highlighter(&document);
        const QPalette palette;
        highlighter.setPalette(palette);
        const QString text = document.firstBlock().text();
        const auto colourAt = [&](const QString &word) {
            const int at = int(text.indexOf(word));
            for (const QTextLayout::FormatRange &range : document.firstBlock().layout()->formats()) {
                if (range.start <= at && at < range.start + range.length)
                    return range.format.foreground().color();
            }
            return QColor();
        };
        for (const QString &name : {u"CARICOM"_s, u"Viet Nam"_s, u"Peru"_s})
            QCOMPARE(colourAt(name), theme::delegation(name, palette));
        QCOMPARE(colourAt(u"[CARICOM"_s), theme::bracket(0, palette));
    }

    void linesAreNoLongerInAWideWindowThanOnAPage()
    {
        const SampleProject sample;
        Session session;
        NotationEditor editor(session);
        session.setProject(sample.make());
        editor.resize(4000, 900);
        editor.show();
        QCOMPARE(editor.viewport()->width(), theme::measure(editor));
        QTRY_COMPARE(editor.horizontalScrollBar()->maximum(), 0);
        editor.resize(400, 900);
        QVERIFY(editor.viewport()->width() > 300);
    }

    void whatIsUnderlinedIsMendedByOneKey()
    {
        const SampleProject sample;
        Session session;
        NotationEditor editor(session);
        session.setProject(sample.make());
        editor.selectAll();
        QTest::keyClicks(&editor, u"1. States shall [act."_s);
        editor.moveCursor(QTextCursor::Start);
        QVERIFY(!editor.mendAtCursor());
        editor.find(u"["_s);
        QVERIFY(!editor.problemAtCursor().isEmpty());
        QVERIFY(editor.mendAtCursor());
        QVERIFY(editor.toPlainText().contains(u"shall \\[act."_s));
        editor.find(u"["_s, QTextDocument::FindBackward);
        QVERIFY(editor.problemAtCursor().isEmpty());
    }

    void wordsPastedIntoAnotherArticleKeepTheirOrigins()
    {
        const SampleProject sample;
        Session session;
        NotationEditor editor(session);
        session.setProject(sample.make());
        // The first two articles with text that was received.
        QList<ParagraphId> places;
        for (const Provision &provision : session.draft().provisions) {
            if (provision.kind != Provision::Kind::Article || provision.paragraphs.isEmpty())
                continue;
            places.append(provision.paragraphs.first().id);
        }
        QVERIFY(places.size() > 2);
        session.selectParagraph(places[0]);
        const QList<PlacedRun> runs = placedRuns(find(session.draft(), places[0])->passage);
        const auto longest
            = std::ranges::max_element(runs, {}, [](const PlacedRun &placed) { return placed.run.text.size(); });
        QCOMPARE(longest->run.origin.kind, Origin::Kind::Received);
        QVERIFY(editor.find(longest->run.text.first(25)));
        editor.copy();
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());

        session.selectParagraph(places[2]);
        editor.moveCursor(QTextCursor::End);
        editor.paste();
        editor.keepTyping();
        const Provision *target = find(session.draft(), session.currentProvision());
        bool found = false;
        for (const PlacedRun &placed : placedRuns(target->paragraphs.last().passage))
            found = found || placed.run.origin.unit == longest->run.origin.unit;
        QVERIFY(found);
    }

    void aWordThatNoDictionaryHasIsFound()
    {
        Spelling spelling(Language::English);
        const QString text = u"1. States Parties shall cooperate in [EU: protecting sprngs][Perou: NOTHING9]. All "_s
                             u"States shall report to the Conference of the Parties on the measures that they take."_s;
        if (spelling.misspelt(u"All States shall report to the othr Parties and to the Conference."_s, {}).isEmpty())
            QSKIP("This computer has no English dictionary.");
        const QList<TextSpan> found = spelling.misspelt(text, {u"EU"_s, u"Perou"_s});
        QCOMPARE(found.size(), 1);
        QCOMPARE(text.sliced(found.first().begin, found.first().length()), u"sprngs"_s);
        QVERIFY(spelling.suggestions(u"sprngs"_s).contains(u"springs"_s));
    }

    void whatIsMisspeltIsUnderlinedOnceTheDictionaryIsRead()
    {
        Spelling spelling(Language::English);
        if (spelling.misspelt(u"All States shall report to the othr Parties and to the Conference."_s, {}).isEmpty())
            QSKIP("This computer has no English dictionary.");
        const SampleProject sample;
        Session session;
        NotationEditor editor(session);
        session.setProject(sample.make());
        editor.setChecksSpelling(true);
        editor.moveCursor(QTextCursor::End);
        QTest::keyClicks(&editor, u" sprngs"_s);
        const auto isUnderlined = [&] {
            return std::ranges::any_of(editor.extraSelections(),
                [](const QTextEdit::ExtraSelection &mark) { return mark.cursor.selectedText() == u"sprngs"_s; });
        };
        QTRY_VERIFY(isUnderlined());
    }

    void aNameIsCompletedFromTheRegister()
    {
        const SampleProject sample;
        Session session;
        NotationEditor editor(session);
        session.setProject(sample.make());
        editor.show();
        editor.selectAll();
        QTest::keyClicks(&editor, u"1. States shall [Luxem"_s);
        auto *completion = editor.findChild<AttributionCompletion *>();
        QVERIFY(completion && completion->isOffering());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QCOMPARE(editor.toPlainText(), u"1. States shall [Luxembourg"_s);
    }
};

QTEST_MAIN(NotationEditorTest)
#include "tst_notationeditor.moc"
