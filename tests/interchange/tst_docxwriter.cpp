// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/docx/changeddocument.h"
#include "interchange/docx/draftdocument.h"
#include "interchange/docx/reader.h"
#include "interchange/docx/trackedpassage.h"
#include "interchange/docx/writer.h"
#include "interchange/docxwriter.h"

#include "collation/consolidateddraft.h"
#include "draft/draftnotation.h"
#include "draft/edit.h"
#include "interchange/compilationreader.h"
#include "support/randompassage.h"
#include "text/notation.h"

#include <QFile>
#include <QTest>

using namespace concordat;
using namespace concordat::docx;
using namespace Qt::StringLiterals;

namespace {

Draft sampleDraft(const QString &name)
{
    QFile file(u":/samples/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto read = readCompilationText(file.readAll(), name);
    return read ? consolidatedDraft(read->submissions, correspond(read->submissions)) : Draft();
}

/// Without what only marks where words came from.
Passage bare(const Passage &passage)
{
    Passage plain;
    for (const Piece &piece : passage.pieces) {
        if (const auto *run = std::get_if<Run>(&piece)) {
            plain.pieces.append(Run{run->text, {}, run->marks, run->link});
            continue;
        }
        Bracket bracket;
        for (const Alternative &alternative : std::get<Bracket>(piece).alternatives)
            bracket.alternatives.append({bare(alternative.passage), alternative.positions});
        plain.pieces.append(bracket);
    }
    return normal(plain);
}

/// True where tracked changes can say all of a passage (see trackedpassage.h).
bool canBeTracked(const Passage &passage)
{
    bool touching = false;
    for (const Piece &piece : passage.pieces) {
        const auto *bracket = std::get_if<Bracket>(&piece);
        if (bracket && touching)
            return false;
        touching = bracket;
        if (!bracket)
            continue;
        for (qsizetype i = 0; i < bracket->alternatives.size(); ++i) {
            const Alternative &one = bracket->alternatives[i];
            const bool last = i + 1 == bracket->alternatives.size();
            if (one.passage.isEmpty() && (!last || i == 0 || one.positions.isEmpty()))
                return false;
            if (i > 0 && one.positions == bracket->alternatives[i - 1].positions)
                return false;
            if (one.passage.pieces.size() == 1 && std::holds_alternative<Bracket>(one.passage.pieces.first()))
                return false;
            // Who deletes and inserts replaces.
            for (qsizetype k = 0; k < i; ++k) {
                if (one.positions == bracket->alternatives[k].positions)
                    return false;
            }
            if (!canBeTracked(one.passage))
                return false;
        }
    }
    return true;
}

QString textOf(const Document &document, ChangeView view)
{
    QString text;
    for (const Block &block : document.body) {
        const auto &paragraph = std::get<DocParagraph>(block);
        text += plainText(paragraph, view);
        if (shows(paragraph.mark, view))
            text += u'\n';
    }
    return text;
}

}

class DocxWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDocumentIsReadBackAsItWasWritten_data()
    {
        QTest::addColumn<QString>("sample");
        for (const QString &sample : {u"mountain-springs-compilation.txt"_s, u"springs.ar.txt"_s, u"springs.zh.txt"_s,
                 u"springs.fr.txt"_s, u"springs.es.txt"_s, u"springs.ru.txt"_s})
            QTest::newRow(qPrintable(sample)) << sample;
    }
    void aDocumentIsReadBackAsItWasWritten()
    {
        QFETCH(QString, sample);
        Draft draft = sampleDraft(sample);
        QVERIFY(!draft.provisions.isEmpty());
        draft.annotations = notesOn(draft);
        for (const AttributionStyle style : {AttributionStyle::InFront, AttributionStyle::Footnotes}) {
            const WriteOptions options{.attribution = style, .annotations = true};
            for (const Document &written : {documentOf(draft, options), trackedDocumentOf(draft, options)}) {
                const auto read = readDocument(writeDocument(written));
                QVERIFY(read);
                QCOMPARE(read->body.size(), written.body.size());
                for (qsizetype i = 0; i < written.body.size(); ++i)
                    QVERIFY(
                        sameParagraph(std::get<DocParagraph>(read->body[i]), std::get<DocParagraph>(written.body[i])));
                QCOMPARE(read->comments, written.comments);
                QCOMPARE(underMarks(*read), underMarks(written));
                // Programs count marks: a note that two of them named would be told under the first alone.
                QCOMPARE(read->notes.size(), underMarks(written).size());
            }
        }
    }

    void alternativesTravelAsTrackedChanges_data()
    {
        QTest::addColumn<QString>("notation");
        QTest::newRow("two proposals") << u"it [CARICOM: is][Viet Nam, +EU: shall be] deemed"_s;
        QTest::newRow("a deletion") << u"act [duly ][EU: ]now"_s;
        QTest::newRow("somebody's text that somebody else deletes") << u"act[CARICOM: at once][EU: ]"_s;
        QTest::newRow("a replacement") << u"[may][EU: shall] act"_s;
        QTest::newRow("two replacements") << u"[may][EU: shall][-CARICOM: will] act"_s;
        QTest::newRow("nobody's") << u"[promptly ]act"_s;
        QTest::newRow("nested") << u"[EU: States [Viet Nam: Parties ]shall][CARICOM: States may] act"_s;
        QTest::newRow("two who delete") << u"[duly][EU: ][CARICOM: ] act"_s;
        QTest::newRow("marks") << u"[EU: *mutatis* mutandis][CARICOM: **so**]"_s;
    }
    void alternativesTravelAsTrackedChanges()
    {
        QFETCH(QString, notation);
        const Passage passage = parsePassage(notation, RandomPassage::delegations()).passage;
        QCOMPARE(printPassage(passageOf(trackedRuns(passage))), printPassage(passage));
    }

    void everyPassageThatCanBeTrackedComesBack()
    {
        RandomPassage random(7);
        int tracked = 0;
        for (int i = 0; i < 4000; ++i) {
            const Passage passage = bare(normal(random.passage()));
            if (!canBeTracked(passage))
                continue;
            ++tracked;
            QCOMPARE(printPassage(docx::passageOf(trackedRuns(passage))), printPassage(passage));
        }
        QVERIFY(tracked > 500);
    }

    void rejectingGivesTheOldTextAndAcceptingTheNew()
    {
        const Draft before = sampleDraft(u"mountain-springs-compilation.txt"_s);
        Draft after = before;
        const auto apply = [&](const Edit &edit) {
            auto next = applied(after, edit, {{}, {}, fresh<EditId>()});
            QVERIFY(next);
            after = *next;
        };
        const Provision &first = before.provisions[2];
        apply(edits::DeleteParagraph{first.paragraphs.first().id});
        apply(edits::InsertParagraph{before.provisions[3].id, {}, {}});
        const auto inserted = std::ranges::find(after.provisions, before.provisions[3].id, &Provision::id);
        apply(edits::SetPassage{inserted->paragraphs.first().id, concordat::passageOf(u"A new beginning."_s)});
        apply(edits::MoveParagraph{before.provisions[4].paragraphs.last().id, before.provisions[3].id, {}});
        apply(edits::SetPassage{
            before.provisions[5].paragraphs.first().id, concordat::passageOf(u"Something else altogether."_s)});
        const auto author = [](const ParagraphId &) { return u"CARICOM"_s; };
        const auto read = readDocument(writeDocxChanges(before, after, author));
        QVERIFY(read);
        QCOMPARE(textOf(*read, ChangeView::BeforeChanges), textOf(documentOf(before, {}), ChangeView::Everything));
        QCOMPARE(textOf(*read, ChangeView::AfterAccepting), textOf(documentOf(after, {}), ChangeView::Everything));
        const bool named = std::ranges::any_of(read->body, [](const Block &block) {
            const auto &runs = std::get<DocParagraph>(block).runs;
            return std::ranges::any_of(
                runs, [](const TextRun &run) { return !run.changes.isEmpty() && run.changes[0].author == u"CARICOM"; });
        });
        QVERIFY(named);
    }

    void privateNotesStayBehindUnlessAskedFor()
    {
        Draft draft = sampleDraft(u"springs.en.txt"_s);
        draft.annotations = notesOn(draft);
        draft.annotations.last().isPrivate = true;
        QCOMPARE(documentOf(draft, {}).comments.size(), 0);
        QCOMPARE(documentOf(draft, {.annotations = true}).comments.size(), 2);
        QCOMPARE(documentOf(draft, {.annotations = true, .privateNotes = true}).comments.size(), 3);
    }

    void theSameDraftGivesTheSameBytes()
    {
        const Draft draft = sampleDraft(u"springs.en.txt"_s);
        QCOMPARE(writeDocx(draft), writeDocx(draft));
    }

private:
    /// One with a reply on two words, one on a paragraph, the second private where a test wants it.
    static QList<Annotation> notesOn(const Draft &draft)
    {
        Annotation first;
        first.id = fresh<AnnotationId>();
        first.anchor.paragraph = draft.provisions[2].paragraphs.first().id;
        first.anchor.range = {3, 9};
        first.delegation = u"Peru"_s;
        first.when = QDateTime(QDate(2026, 11, 24), QTime(9, 30), QTimeZone::UTC);
        first.text = u"Too broad.\nSee article 2."_s;
        first.replies.append({u"Ana"_s, u"EU"_s, first.when.addSecs(60), u"We agree."_s});
        Annotation second = first;
        second.id = fresh<AnnotationId>();
        second.anchor.range = {};
        second.replies.clear();
        second.text = u"Ask the capital."_s;
        return {first, second};
    }

    /// What stands under the marks of notes, in the order of the text; a file counts them anew.
    static QStringList underMarks(const Document &document)
    {
        QStringList notes;
        for (const Block &block : document.body) {
            for (const TextRun &run : std::get<DocParagraph>(block).runs) {
                if (!run.note.isEmpty())
                    notes.append(plainText(std::get<DocParagraph>(document.notes[run.note].blocks.first())));
            }
        }
        return notes;
    }

    /// Runs may be cut differently; letters and what is known of each may not differ.
    static bool sameParagraph(const DocParagraph &a, const DocParagraph &b)
    {
        const auto letters = [](const DocParagraph &paragraph) {
            QList<TextRun> all;
            for (const TextRun &run : paragraph.runs) {
                for (const QChar c : run.note.isEmpty() ? run.text : u"#"_s) {
                    all.append(run);
                    all.last().text = c;
                    all.last().language.clear();
                    all.last().rightToLeft = false;
                    if (!run.note.isEmpty()) {
                        all.last().marks = {};
                        all.last().note = u"f"_s;
                    }
                }
            }
            return all;
        };
        return a.style == b.style && a.outlineLevel == b.outlineLevel && a.rightToLeft == b.rightToLeft
            && a.mark == b.mark && letters(a) == letters(b);
    }
};

QTEST_GUILESS_MAIN(DocxWriterTest)
#include "tst_docxwriter.moc"
