// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/returneddraft.h"

#include "interchange/docx/draftdocument.h"
#include "interchange/docx/writer.h"
#include "support/randompassage.h"
#include "text/notation.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace concordat;
using namespace concordat::docx;
using namespace Qt::StringLiterals;

namespace {

Passage parsed(const QString &notation)
{
    return parsePassage(notation, RandomPassage::delegations()).passage;
}

Paragraph paragraph(const QString &id, const QString &label, const QString &notation)
{
    return {ParagraphId{id}, {label, {}, {}}, 0, parsed(notation), {}, {}};
}

Draft smallDraft()
{
    Provision first{ProvisionId{u"a1"_s}, Provision::Kind::Article, u"1"_s, u"Article"_s, parsed(u"Terms"_s), {},
        {paragraph(u"p1"_s, u"1"_s, u"Each Party shall protect its springs."_s),
            paragraph(u"p2"_s, u"2"_s, u"Water [CARICOM: is][Viet Nam: shall be] held in common by all."_s)}};
    Provision second{ProvisionId{u"a2"_s}, Provision::Kind::Article, u"2"_s, u"Article"_s, parsed(u"Reports"_s), {},
        {paragraph(u"p3"_s, u"1"_s, u"Every report is public and free of charge."_s)}};
    return {u"Springs"_s, {first, second}, {}, {}, {}, {}};
}

const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::UTC);

Change by(const QString &author, Change::Kind kind = Change::Kind::Inserted)
{
    return {kind, author, noon};
}

/// A person with a word processor that tracks changes.
class Reviser {
public:
    explicit Reviser(const Draft &draft, bool tracked = false, WriteOptions options = {})
        : m_document(tracked ? trackedDocumentOf(draft, options) : documentOf(draft, options))
    {
    }

    /// The paragraph in which these words stand.
    DocParagraph &with(const QString &words) { return std::get<DocParagraph>(m_document.body[placeOf(words)]); }

    void remove(const QString &words, const QString &author)
    {
        const qsizetype begin = isolate(words);
        for (qsizetype i = begin, left = words.size(); left > 0; ++i) {
            TextRun &run = with(words).runs[i];
            left -= run.text.size();
            run.changes.append(by(author, Change::Kind::Deleted));
        }
    }

    /// Writes `words` in front of the words that stand there.
    void insert(const QString &before, const QString &words, const QString &author)
    {
        const qsizetype at = isolate(before);
        with(before).runs.insert(at, TextRun{.text = words, .changes = {by(author)}});
    }

    void addParagraph(const QString &behind, const QString &words, const QString &author)
    {
        DocParagraph paragraph{.style = with(behind).style, .mark = {by(author)}};
        paragraph.runs = {{.text = words, .changes = {by(author)}}};
        m_document.body.insert(placeOf(behind) + 1, paragraph);
    }

    void comment(const QString &words, const Comment &comment)
    {
        m_document.comments.append(comment);
        const qsizetype begin = isolate(words);
        for (qsizetype i = begin, left = words.size(); left > 0; ++i) {
            TextRun &run = with(words).runs[i];
            left -= run.text.size();
            run.comments.append(comment.id);
        }
    }

    void reply(const Comment &comment)
    {
        m_document.comments.append(comment);
        for (Block &block : m_document.body) {
            for (TextRun &run : std::get<DocParagraph>(block).runs) {
                if (run.comments.contains(comment.answers))
                    run.comments.append(comment.id);
            }
        }
    }

    void forgetBookmarks()
    {
        for (Block &block : m_document.body)
            std::get<DocParagraph>(block).bookmarks.clear();
    }

    [[nodiscard]] QByteArray bytes() const { return writeDocument(m_document); }

private:
    qsizetype placeOf(const QString &words)
    {
        return std::distance(m_document.body.begin(), std::ranges::find_if(m_document.body, [&](const Block &block) {
            return plainText(std::get<DocParagraph>(block), ChangeView::Everything).contains(words);
        }));
    }

    /// Cuts the runs so that these words begin and end some of them; gives the first.
    qsizetype isolate(const QString &words)
    {
        DocParagraph &paragraph = with(words);
        const qsizetype begin = plainText(paragraph, ChangeView::Everything).indexOf(words);
        qsizetype first = 0;
        for (const qsizetype edge : {begin, begin + words.size()}) {
            qsizetype at = 0;
            for (qsizetype i = 0; i < paragraph.runs.size(); ++i) {
                const qsizetype length = paragraph.runs[i].text.size();
                if (at < edge && edge < at + length) {
                    TextRun rest = paragraph.runs[i];
                    rest.text = rest.text.sliced(edge - at);
                    paragraph.runs[i].text.truncate(edge - at);
                    paragraph.runs.insert(i + 1, rest);
                    at = edge;
                    first = edge == begin ? i + 1 : first;
                    break;
                }
                if (at == edge && edge == begin)
                    first = i;
                at += length;
            }
        }
        return first;
    }

    Document m_document;
};

QString printed(const Draft &draft, const QString &paragraph)
{
    const Paragraph *found = find(draft, ParagraphId{paragraph});
    return found ? printPassage(found->passage) : QString();
}

}

class ReturnedDraftTest : public QObject {
    Q_OBJECT

private:
    static ReturnedDraft returned(const Reviser &file, const Draft &draft = smallDraft())
    {
        const auto read = readReturned(draft, file.bytes(), Register::unitedNations());
        return read ? *read : ReturnedDraft();
    }

    static Draft after(const Reviser &file, const Draft &draft = smallDraft())
    {
        const ReturnedDraft read = returned(file, draft);
        return read.steps.isEmpty() ? draft : read.steps.last().draft;
    }

private Q_SLOTS:
    void anInsertionBecomesAnAlternativeOfItsAuthor()
    {
        for (const QString &file : {u"signs"_s, u"tracked changes"_s, u"without bookmarks"_s}) {
            Reviser reviser(smallDraft(), file == u"tracked changes"_s);
            reviser.insert(u"protect"_s, u"fully "_s, u"EU"_s);
            if (file == u"without bookmarks"_s)
                reviser.forgetBookmarks();
            const ReturnedDraft read = returned(reviser);
            QCOMPARE(printed(read.steps.last().draft, u"p1"_s), u"Each Party shall [EU: fully ]protect its springs."_s);
            QCOMPARE(read.account.size(), 1);
            QCOMPARE(read.account.first().kind, ReturnedChange::Kind::Insertion);
        }
    }

    void aDeletionBecomesNoText()
    {
        Reviser file(smallDraft());
        file.remove(u" and free of charge"_s, u"EU"_s);
        QCOMPARE(printed(after(file), u"p3"_s), u"Every report is public[ and free of charge][EU: ]."_s);
    }

    void aReplacementStandsBesideWhatItReplaces()
    {
        Reviser file(smallDraft());
        file.insert(u"protect"_s, u"conserve"_s, u"EU"_s);
        file.remove(u"protect"_s, u"EU"_s);
        QCOMPARE(printed(after(file), u"p1"_s), u"Each Party shall [protect][EU: conserve] its springs."_s);
    }

    void everybodyReadsTheirOwnWhereChangesTouch()
    {
        Reviser file(smallDraft());
        file.insert(u"protect"_s, u"conserve"_s, u"EU"_s);
        file.remove(u"protect"_s, u"CARICOM"_s);
        QCOMPARE(printed(after(file), u"p1"_s),
            u"Each Party shall [protect][EU: conserveprotect][CARICOM: ] its springs."_s);
    }

    void aChangeInsideAnInsertionIsABracketInThatAlternative()
    {
        Reviser file(smallDraft());
        file.insert(u"protect"_s, u"fully and promptly "_s, u"EU"_s);
        file.remove(u"and promptly "_s, u"CARICOM"_s);
        QCOMPARE(printed(after(file), u"p1"_s),
            u"Each Party shall [EU: fully [and promptly ][CARICOM: ]]protect its springs."_s);
    }

    void anAlternativeThatIsThereGetsOneMoreBesideIt()
    {
        Reviser file(smallDraft());
        file.insert(u"shall be"_s, u"will be"_s, u"EU"_s);
        file.remove(u"shall be"_s, u"EU"_s);
        QCOMPARE(printed(after(file), u"p2"_s),
            u"Water [CARICOM: is][Viet Nam: shall be][EU: will be] held in common by all."_s);
    }

    void aNewParagraphStandsInABracketWithItsNumber()
    {
        Reviser file(smallDraft());
        file.addParagraph(u"Each Party"_s, u"1 bis.\tNo spring is sold."_s, u"Ana Silva (Brazil)"_s);
        const Draft draft = after(file);
        const Paragraph &added = draft.provisions[0].paragraphs[1];
        QCOMPARE(added.label.written, u"1 bis"_s);
        QCOMPARE(printPassage(added.passage), u"[Brazil: No spring is sold.]"_s);
        QCOMPARE(draft.provisions[0].paragraphs.size(), 3);
    }

    void commentsAndRepliesBecomeAnnotationsOnTheirWords()
    {
        Reviser file(smallDraft());
        file.comment(u"public"_s, {.id = u"7"_s, .author = u"EU"_s, .when = noon, .text = u"Online?"_s});
        file.reply({.id = u"8"_s, .author = u"J. Doe"_s, .when = noon, .text = u"Yes."_s, .answers = u"7"_s});
        file.insert(u"Every report"_s, u"Indeed "_s, u"EU"_s);
        const Draft draft = after(file);
        QCOMPARE(draft.annotations.size(), 1);
        const Annotation &note = draft.annotations.first();
        QCOMPARE(note.delegation, u"EU"_s);
        QCOMPARE(note.when, noon);
        QCOMPARE(note.anchor.paragraph, ParagraphId{u"p3"_s});
        QCOMPARE(flatText(find(draft, note.anchor.paragraph)->passage)
                     .sliced(note.anchor.range.begin, note.anchor.range.length()),
            u"public"_s);
        QCOMPARE(note.replies.size(), 1);
        QCOMPARE(note.replies.first().author, u"J. Doe"_s);
        QVERIFY(note.replies.first().delegation.isEmpty());
    }

    void ourOwnTrackedAlternativesAndCommentsComeBackAsTheyAre()
    {
        Draft draft = smallDraft();
        Annotation note;
        note.id = AnnotationId{u"n"_s};
        note.anchor = {ProvisionId{u"a2"_s}, ParagraphId{u"p3"_s}, {0, 5}, u"Every"_s, false};
        note.delegation = u"Peru"_s;
        note.text = u"All of them?"_s;
        draft.annotations = {note};
        for (const bool tracked : {false, true}) {
            const ReturnedDraft read = returned(Reviser(draft, tracked, {.annotations = true}), draft);
            QVERIFY(read.steps.isEmpty());
            QVERIFY(std::ranges::none_of(read.account, qOverload<const ReturnedChange &>(needsALook)));
        }
    }

    void theSameFileAgainBringsNothing()
    {
        Reviser file(smallDraft());
        file.insert(u"protect"_s, u"fully "_s, u"EU"_s);
        file.remove(u" and free of charge"_s, u"CARICOM"_s);
        file.insert(u"is]"_s, u"was"_s, u"EU"_s);
        file.addParagraph(u"Each Party"_s, u"No spring is sold."_s, u"EU"_s);
        file.comment(u"public"_s, {.id = u"7"_s, .author = u"EU"_s, .when = noon, .text = u"Online?"_s});
        const Draft once = after(file);
        QVERIFY(once != smallDraft());
        const ReturnedDraft again = returned(file, once);
        QVERIFY2(again.steps.isEmpty(), qPrintable(printed(again.steps.value(0).draft, u"p1"_s)));
    }

    void whatChangedSinceKeepsItsWordsAndTheRestIsPlaced()
    {
        Reviser file(smallDraft());
        file.insert(u"springs"_s, u"mountain "_s, u"EU"_s);
        Draft draft = smallDraft();
        draft.provisions[0].paragraphs[0].passage = parsed(u"Each State Party [CARICOM: shall] protect its springs."_s);
        QCOMPARE(printed(after(file, draft), u"p1"_s),
            u"Each State Party [CARICOM: shall] protect its [EU: mountain ]springs."_s);
    }

    void whatHasNoPlaceIsANote()
    {
        Reviser file(smallDraft());
        file.remove(u"protect its springs"_s, u"EU"_s);
        Draft draft = smallDraft();
        draft.provisions[0].paragraphs[0].passage = parsed(u"Rivers are free."_s);
        const ReturnedDraft read = returned(file, draft);
        QCOMPARE(read.account.first().kind, ReturnedChange::Kind::Unplaced);
        const Draft &last = read.steps.last().draft;
        QCOMPARE(printed(last, u"p1"_s), u"Rivers are free."_s);
        QVERIFY(last.annotations.first().text.contains(u"protect its springs"_s));
    }

    void aForeignDocumentIsRefused()
    {
        Document other;
        other.body.append(DocParagraph{.runs = {{.text = u"Minutes of the meeting of the choir."_s}}});
        const auto read = readReturned(smallDraft(), writeDocument(other), Register::unitedNations());
        QVERIFY(!read);
        QCOMPARE(read.error().fault, Fault::Unrelated);
    }

    void everyAuthorHasARevisionAndTheOriginOfTheirWords()
    {
        QTemporaryDir folder;
        auto project = Project::create(folder.filePath(u"p.concordat"_s), {u"Ada"_s, u"Norway"_s, u"secretariat"_s});
        QVERIFY(project);
        QVERIFY((*project)->commitDraft(smallDraft(), u"Start"_s, u"import"_s));
        Reviser file(smallDraft());
        file.insert(u"protect"_s, u"fully "_s, u"EU"_s);
        file.insert(u"springs"_s, u"mountain "_s, u"Ana Silva (Brazil)"_s);
        const auto account = bringInReturned(**project, file.bytes(), u"draft.docx"_s);
        QVERIFY(account);
        const QList<Revision> log = (*project)->log(2);
        QCOMPARE(log[0].author, (Author{u"Ana Silva (Brazil)"_s, u"Brazil"_s}));
        QCOMPARE(log[1].author, (Author{u"EU"_s, u"EU"_s}));
        const QString flat = flatText(find((*project)->draft(), ParagraphId{u"p1"_s})->passage);
        const auto wrote = (*project)->authorship(ParagraphId{u"p1"_s}, flat.indexOf(u"fully"_s));
        QVERIFY(wrote);
        QCOMPARE((*project)->profile().name, u"Ada"_s);
        QVERIFY((*project)->verify().isEmpty());
    }

    void choosingAnAuthorGivesTheTextThatTheySent()
    {
        RandomPassage random(11);
        for (int round = 0; round < 150; ++round) {
            Draft draft = smallDraft();
            const QStringList words{u"Each"_s, u"Party"_s, u"shall"_s, u"protect"_s, u"its"_s, u"springs"_s};
            Document document = documentOf(draft, {});
            auto &paragraph = std::get<DocParagraph>(document.body[2]);
            const QList<QString> authors{u"EU"_s, u"CARICOM"_s};
            QHash<QString, QString> sent;
            QList<TextRun> runs{paragraph.runs.first()}; // the label
            for (const QString &word : words) {
                TextRun run{.text = word + u' '};
                for (const QString &author : authors) {
                    if (random.below(4) != 0)
                        continue;
                    if (random.below(2) == 0)
                        run.changes.append(by(author, Change::Kind::Deleted));
                    const QString added = u"x%1 "_s.arg(random.below(9));
                    runs.append({.text = added, .changes = {by(author)}});
                    sent[author] += added;
                }
                for (const QString &author : authors) {
                    if (!std::ranges::contains(run.changes, author, &Change::author))
                        sent[author] += run.text;
                }
                runs.append(run);
            }
            draft.provisions[0].paragraphs[0].passage = parsed(words.join(u' ') + u' ');
            paragraph.runs = runs;
            const auto read = readReturned(draft, writeDocument(document), Register::unitedNations());
            QVERIFY(read);
            const Draft last = read->steps.isEmpty() ? draft : read->steps.last().draft;
            const Passage passage = find(last, ParagraphId{u"p1"_s})->passage;
            for (const QString &author : authors) {
                const Choice theirs = [&](const Bracket &bracket) {
                    for (qsizetype i = 0; i < bracket.alternatives.size(); ++i) {
                        if (std::ranges::contains(bracket.alternatives[i].positions, author, &Position::by))
                            return i;
                    }
                    return bracket.alternatives.first().positions.isEmpty() ? qsizetype(0) : qsizetype(-1);
                };
                QCOMPARE(flatText(chosen(passage, theirs)), sent[author]);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ReturnedDraftTest)
#include "tst_returneddraft.moc"
