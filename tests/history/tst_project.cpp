// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/project.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

const Profile amina{u"Amina Diallo"_s, u"Senegal"_s, u"delegate"_s};
const Profile kenji{u"Kenji Sato"_s, u"Japan"_s, u"delegate"_s};

Paragraph paragraph(const QString &id, const QString &text)
{
    return {ParagraphId{id}, {}, 0, passageOf(text), {}, {}};
}

Draft twoArticles()
{
    Draft draft;
    draft.title = u"Draft convention"_s;
    draft.provisions = {
        {ProvisionId{u"a1"_s}, Provision::Kind::Article, u"1"_s, u"Article"_s, passageOf(u"Terms"_s), {},
            {paragraph(u"p1"_s, u"States Parties shall cooperate."_s)}},
        {ProvisionId{u"a2"_s}, Provision::Kind::Article, u"2"_s, u"Article"_s, {}, {},
            {paragraph(u"p2"_s, u"Nothing here prevents them."_s), paragraph(u"p3"_s, u"They may consult."_s)}},
    };
    return draft;
}

Draft withText(Draft draft, qsizetype provision, const QString &text)
{
    draft.provisions[provision].paragraphs[0].passage = passageOf(text);
    return draft;
}

Compilation received()
{
    Compilation compilation;
    compilation.source.bytes = "JAMAICA\n1. States shall.\n";
    compilation.source.text = QString::fromUtf8(compilation.source.bytes);
    compilation.source.id = SourceId{QString(64, u'a')};
    compilation.source.fileName = u"compilation.txt"_s;
    Unit unit;
    unit.id = UnitId{u"u1"_s};
    unit.number = u"1"_s;
    unit.text = u"States shall."_s;
    unit.locators = {{8, 24}};
    compilation.submissions = {{SubmissionId{u"s1"_s}, compilation.source.id, u"Jamaica"_s, u"CARICOM"_s,
        {u"Caribbean Community"_s}, u"English"_s, u"2022-07-12"_s, Language::English, {{0, 7}}, {unit}}};
    compilation.doubts = {{{8, 9}, unit.id, u"Is this a number?"_s}};
    return compilation;
}

}

class ProjectTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_count = 0;

    QString freshPath() { return m_folder.filePath(u"مشروع %1 draft.concordat"_s.arg(++m_count)); }

private Q_SLOTS:
    void aNewProjectIsEmptyAndWhole()
    {
        const auto project = Project::create(freshPath(), amina);
        QVERIFY2(project, project ? "" : qPrintable(project.error().sentence));
        QCOMPARE((*project)->draft(), Draft());
        QCOMPARE((*project)->log().size(), 1);
        QVERIFY(!(*project)->canUndo());
        QCOMPARE((*project)->verify(), QStringList());
    }

    void creatingNeverOverwrites()
    {
        const QString path = freshPath();
        QVERIFY(Project::create(path, amina));
        const auto again = Project::create(path, amina);
        QVERIFY(!again);
        QCOMPARE(again.error().fault, Fault::Refused);
        QVERIFY(Project::open(path, amina));
    }

    void whatWasCommittedIsThereAfterOpeningAgain()
    {
        const QString path = freshPath();
        RevisionId first;
        RevisionId second;
        {
            const auto project = Project::create(path, amina);
            QVERIFY(project);
            first = (*project)->commitDraft(twoArticles(), u"Began"_s, u"import"_s).value();
            second = (*project)
                         ->commitDraft(withText(twoArticles(), 0, u"States shall."_s), u"Cut"_s, u"set-text"_s)
                         .value();
        }
        QVERIFY(!QFile::exists(path + u"-journal"_s));
        const auto project = Project::open(path, kenji);
        QVERIFY(project);
        QCOMPARE((*project)->head(), second);
        QCOMPARE((*project)->draft(), withText(twoArticles(), 0, u"States shall."_s));
        QCOMPARE((*project)->draftAt(first).value(), twoArticles());
        const auto log = (*project)->log();
        QCOMPARE(log.size(), 3);
        QCOMPARE(log[0].id, second);
        QCOMPARE(log[0].parents, QList<RevisionId>{first});
        QCOMPARE(log[0].author, (Author{u"Amina Diallo"_s, u"Senegal"_s}));
        QCOMPARE(log[0].summary, u"Cut"_s);
        QCOMPARE(identityOf(log[0]), log[0].id);
        QCOMPARE((*project)->log(1).size(), 1);
        QCOMPARE((*project)->log(1)[0], log[0]);
        QCOMPARE((*project)->verify(), QStringList());
    }

    void importKeepsWhatWasReceived()
    {
        const QString path = freshPath();
        {
            const auto project = Project::create(path, amina);
            QVERIFY(project);
            QSignalSpy arrived(project->get(), &Project::submissionsChanged);
            QVERIFY((*project)->importCompilation(received(), twoArticles()));
            QCOMPARE(arrived.size(), 1);
        }
        const auto project = Project::open(path, amina);
        QVERIFY(project);
        QCOMPARE((*project)->sources(), QList<SourceId>{received().source.id});
        QCOMPARE((*project)->submissions(), received().submissions);
        QCOMPARE((*project)->compilation(received().source.id).value(), received());
        QCOMPARE((*project)->source(SourceId{u"00"_s}).error().fault, Fault::NotFound);
        QCOMPARE((*project)->verify(), QStringList());
    }

    void undoAndRedoSurviveARestart()
    {
        const QString path = freshPath();
        const Draft one = twoArticles();
        const Draft two = withText(one, 0, u"Two."_s);
        const Draft three = withText(two, 1, u"Three."_s);
        {
            const auto project = Project::create(path, amina);
            QVERIFY(project);
            for (const Draft &draft : {one, two, three})
                QVERIFY((*project)->commitDraft(draft, u"Edited"_s, u"set-text"_s));
            QVERIFY((*project)->undo());
            QCOMPARE((*project)->draft(), two);
        }
        const auto project = Project::open(path, amina);
        QVERIFY(project);
        QVERIFY((*project)->canRedo());
        QVERIFY((*project)->undo());
        QCOMPARE((*project)->draft(), one);
        QVERIFY((*project)->redo());
        QCOMPARE((*project)->draft(), two);
        QVERIFY((*project)->redo());
        QCOMPARE((*project)->draft(), three);
        QVERIFY(!(*project)->canRedo());
        QVERIFY((*project)->undo());
        QVERIFY((*project)->commitDraft(withText(two, 1, u"Other."_s), u"Edited"_s, u"set-text"_s));
        QVERIFY(!(*project)->canRedo());
        for (int i = 0; i < 3; ++i)
            QVERIFY((*project)->undo());
        QCOMPARE((*project)->draft(), Draft());
        QVERIFY(!(*project)->canUndo());
    }

    void undoIsEachPersonsOwn()
    {
        const auto project = Project::create(freshPath(), amina);
        QVERIFY(project);
        QVERIFY((*project)->commitDraft(twoArticles(), u"Began"_s, u"import"_s));
        (*project)->setProfile(kenji);
        QVERIFY(!(*project)->canUndo());
        QVERIFY(!(*project)->undo());
    }

    void versionsAreNamedOnce()
    {
        const auto project = Project::create(freshPath(), amina);
        QVERIFY(project);
        const RevisionId head = (*project)->head();
        QVERIFY((*project)->nameVersion(u"Rev.1"_s, head));
        QCOMPARE((*project)->nameVersion(u" Rev.1 "_s, head).error().fault, Fault::Refused);
        QCOMPARE((*project)->nameVersion(u" "_s, head).error().fault, Fault::Refused);
        QCOMPARE((*project)->nameVersion(u"Rev.2"_s, RevisionId{u"ab"_s}).error().fault, Fault::NotFound);
        QCOMPARE((*project)->versions().size(), 1);
        QCOMPARE((*project)->versions()[0].namedBy, u"Amina Diallo"_s);
    }

    void aCopyIsTheSameProject()
    {
        const auto project = Project::create(freshPath(), amina);
        QVERIFY(project);
        QVERIFY((*project)->importCompilation(received(), twoArticles()));
        const QString copy = freshPath();
        QVERIFY((*project)->saveCopy(copy));
        const auto opened = Project::open(copy, kenji);
        QVERIFY(opened);
        QCOMPARE((*opened)->head(), (*project)->head());
        QCOMPARE((*opened)->draft(), twoArticles());
        QCOMPARE((*opened)->verify(), QStringList());
        QCOMPARE((*project)->saveCopy((*project)->path()).error().fault, Fault::Refused);
        QVERIFY(!(*project)->saveCopy(m_folder.filePath(u"nowhere/copy.concordat"_s)));
    }

    void whatIsNotAProjectIsRefusedWithASentence()
    {
        const QString path = freshPath();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(Project::open(path, amina).error().fault, Fault::Damaged);
        file.write("This is not a database, but a letter that is long enough to be looked at.");
        file.close();
        const auto opened = Project::open(path, amina);
        QVERIFY(!opened);
        QCOMPARE(opened.error().fault, Fault::Malformed);
        QVERIFY(opened.error().sentence.contains(u"draft.concordat"_s));
        QCOMPARE(Project::open(freshPath(), amina).error().fault, Fault::NotFound);
        QCOMPARE(Project::open(m_folder.path(), amina).error().fault, Fault::Unreadable);
    }
};

QTEST_GUILESS_MAIN(ProjectTest)
#include "tst_project.moc"
