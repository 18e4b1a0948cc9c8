// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forgery.h"
#include "history/salvage.h"
#include "sampleproject.h"
#include "support/draftflaws.h"

#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using forgery::everyOne;
using forgery::isAnswered;
using namespace Qt::StringLiterals;

/// Objects that are not there, or not what they were, or that say what no program writes under a name that is true:
/// each time a sentence or an answer, and nothing of it gets into the file of whoever is sent it.
class ForgeryTest : public QObject {
    Q_OBJECT

public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); }

private:
    QTemporaryDir m_folder;
    QString m_ours; ///< a project whose copy is forged
    std::unique_ptr<forgery::Laid> m_laid; ///< the copy, with work in it

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Whatever is asked of the forged file is answered.
    void ask(const QString &file)
    {
        const auto opened = Project::open(file, sample::kenji());
        QVERIFY(isAnswered(opened));
        if (!opened)
            return;
        Project &project = **opened;
        (void)project.verify();
        (void)project.submissions();
        const ParagraphId paragraph{u"paragraph1-1"_s};
        const QList<Revision> log = project.log();
        for (const Revision &revision : log) {
            QVERIFY(isAnswered(project.draftAt(revision.id)));
            QVERIFY(isAnswered(project.compareRevisions(revision.id, project.head())));
            QVERIFY(isAnswered(project.arrivals(revision.id, project.head())));
            QVERIFY(isAnswered(project.paragraphStep(paragraph, revision.id)));
        }
        for (const SourceId &source : project.sources())
            QVERIFY(isAnswered(project.compilation(source)));
        QVERIFY(isAnswered(project.paragraphLog(paragraph)));
        QVERIFY(isAnswered(project.authorship(paragraph, 3)));
        QVERIFY(isAnswered(project.labelHistory(paragraph)));
        QVERIFY(isAnswered(project.search(u"springs"_s)));
        for (const bool whole : {false, true}) {
            QFile::remove(path(u"review.concordat"_s));
            ReviewOptions options;
            options.wholeHistory = whole;
            QVERIFY(isAnswered(project.sendForReview(path(u"review.concordat"_s), options)));
        }
        QVERIFY(isAnswered(project.undo()));
        QVERIFY(isAnswered(project.redo()));
        for (const Edit &edit : {Edit(edits::SetStretchStatus{paragraph, {2, 7}, {Status::Level::Pending, {}, {}, {}}}),
                 Edit(edits::BracketRange{paragraph, {3, 9}, {}}), Edit(edits::SplitParagraph{paragraph, 12}),
                 Edit(edits::JoinWithNext{paragraph}), Edit(edits::SetLabel{paragraph, {u"1 bis"_s, {}, {}}}),
                 Edit(edits::Renumber{}), Edit(edits::DeleteParagraph{paragraph})})
            QVERIFY(isAnswered(project.commit(edit)));
        QVERIFY(isAnswered(project.commit(edits::SetPassage{paragraph, passageOf(u"Other words."_s)})));
        if (!log.isEmpty())
            QVERIFY(isAnswered(project.bringBack(log.last().id)));
    }

    /// What is saved of the forged file verifies.
    void save(const QString &file)
    {
        const QString saved = path(u"saved.concordat"_s);
        QFile::remove(saved);
        const auto done = salvage(file, saved);
        QVERIFY(isAnswered(done));
        QCOMPARE(QFile::exists(saved), done.has_value());
        if (!done)
            return;
        const auto project = Project::open(saved, sample::amina());
        QVERIFY2(project, project ? "" : qPrintable(project.error().sentence));
        const QStringList wrong = (*project)->verify();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// The forged file is brought into the project that it is a copy of: all of it is sound, or none of it comes.
    void bringIn(const QString &file)
    {
        const QString ours = path(u"asked.concordat"_s);
        QFile::remove(ours);
        QVERIFY(QFile::copy(m_ours, ours));
        const auto project = Project::open(ours, sample::amina());
        QVERIFY(project);
        const RevisionId head = (*project)->head();
        const auto brought = (*project)->bringIn({file});
        QVERIFY(isAnswered(brought));
        if (!brought)
            QCOMPARE((*project)->head(), head);
        const QStringList wrong = (*project)->verify();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        for (const Revision &revision : (*project)->log())
            QVERIFY((*project)->draftAt(revision.id));
        const QString flaw = flawOf((*project)->draft());
        QVERIFY2(flaw.isEmpty() || flaw.contains(u"quote"_s), qPrintable(flaw));
    }

    void meet(qsizetype object, const QString &how)
    {
        const QString forged = path(u"forged.concordat"_s);
        bringIn(forged);
        if (!QTest::currentTestFailed())
            save(forged);
        if (!QTest::currentTestFailed())
            ask(forged);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"object %1, %2: %3"_s.arg(object).arg(how).arg(
                QString::fromUtf8(m_laid->objects()[object].bytes.left(400)))));
    }

    /// All objects but most of the paragraphs, which are alike.
    QList<qsizetype> chosen() const
    {
        QList<qsizetype> all;
        int paragraphs = 0;
        for (qsizetype i = 0; i < m_laid->objects().size(); ++i) {
            if (m_laid->objects()[i].kind != ObjectKind::Paragraph || ++paragraphs % 12 == 1)
                all.append(i);
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_ours = path(u"ours.concordat"_s);
        const auto project = Project::create(m_ours, sample::amina());
        QVERIFY(project && (*project)->importCompilation(sample::compilation(), sample::fullDraft()));
        const QString copy = path(u"copy.concordat"_s);
        QVERIFY((*project)->saveCopy(copy));
        const ParagraphId paragraph{u"paragraph1-1"_s};
        {
            const auto theirs = Project::open(copy, sample::kenji());
            QVERIFY(theirs);
            Compilation second = sample::compilation();
            second.source.id = SourceId{QString(64, u'b')};
            second.source.fileName = u"second.docx"_s;
            second.source.bytes = "PK, and what was in it";
            Draft draft = sample::fullDraft();
            draft.title = u"Kenji's title"_s;
            draft.annotations[0].text = u"Is it not so?"_s;
            draft.provisions[2].paragraphs[3].passage = passageOf(u"Each Party may do no. 3."_s);
            QVERIFY((*theirs)->importCompilation(second, draft));
            QVERIFY(
                (*theirs)->commit(edits::SetPassage{paragraph, passageOf(u"Each Party may protect the springs."_s)}));
        }
        QVERIFY((*project)->commit(edits::SetPassage{paragraph, passageOf(u"Each Party must protect the springs."_s)}));
        m_laid = std::make_unique<forgery::Laid>(copy);
        QVERIFY(m_laid->isSound());
        QVERIFY(QFile::copy(copy, path(u"forged.concordat"_s)));
        meet(0, u"not changed"_s);
    }

    void anObjectThatIsNotThere()
    {
        for (const qsizetype object : chosen()) {
            QVERIFY(m_laid->without(object, path(u"forged.concordat"_s)));
            meet(object, u"not there"_s);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void anObjectThatIsNotWhatItWas()
    {
        for (const qsizetype object : chosen()) {
            QVERIFY(m_laid->garbled(object, path(u"forged.concordat"_s)));
            meet(object, u"garbled"_s);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void anObjectThatSaysSomethingElse()
    {
        int n = 0;
        for (const qsizetype object : chosen()) {
            for (const QByteArray &bytes : forgery::instead(m_laid->objects()[object].bytes)) {
                if (n++ % everyOne(13) != 0)
                    continue;
                QVERIFY(m_laid->saying(bytes, object, path(u"forged.concordat"_s)));
                meet(object, QString::fromUtf8(bytes));
                if (QTest::currentTestFailed())
                    return;
            }
        }
        qInfo("%d forgeries there could be", n);
    }
};

QTEST_GUILESS_MAIN(ForgeryTest)
#include "tst_forgery.moc"
