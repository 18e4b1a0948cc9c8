// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historyfile.h"
#include "sampleproject.h"
#include "support/paths.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

/// What lies between two revisions, told by what was noted of those in between, is what reading both says: in histories
/// of chance, with branches, and in files that noted nothing.
class PastDraftTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QRandomGenerator m_random{20'261'128};

    template <typename List>
    const auto &anyOf(const List &list)
    {
        return list[m_random.bounded(list.size())];
    }

    Edit anEdit(const Draft &draft, const EditId &id)
    {
        const Provision &provision = anyOf(draft.provisions);
        const Provision &other = anyOf(draft.provisions);
        if (provision.paragraphs.isEmpty() || draft.provisions.size() < 3)
            return edits::InsertParagraph{provision.id, {}, sample::paragraph({}, u"Put in."_s)};
        const Paragraph &paragraph = anyOf(provision.paragraphs);
        switch (m_random.bounded(16)) {
        case 0:
            return edits::InsertParagraph{provision.id, paragraph.id, sample::paragraph({}, u"Put in."_s)};
        case 1:
            return edits::DeleteParagraph{paragraph.id};
        case 2:
            return edits::MoveParagraph{
                paragraph.id, other.id, other.paragraphs.isEmpty() ? ParagraphId() : other.paragraphs.first().id};
        case 3:
            return edits::SplitParagraph{paragraph.id, flatLength(paragraph.passage) / 2};
        case 4:
            return edits::JoinWithNext{paragraph.id};
        case 5:
            return edits::SetLevel{paragraph.id, m_random.bounded(3)};
        case 6:
            return edits::InsertProvision{other.id,
                {{}, Provision::Kind::Article, u"9 bis"_s, u"Article"_s, passageOf(u"New"_s), {},
                    {sample::paragraph({}, u"Of the new one."_s)}}};
        case 7:
            return edits::DeleteProvision{provision.id};
        case 8:
            return edits::MoveProvision{provision.id, other.id};
        case 9:
            return edits::Renumber{};
        case 10:
            return edits::SetDraftTitle{u"Title %1"_s.arg(m_random.bounded(100))};
        case 11:
            return edits::SetTitle{provision.id, passageOf(u"Title %1"_s.arg(m_random.bounded(100)))};
        case 12: {
            Annotation note;
            note.anchor = {provision.id, paragraph.id, {}, {}, false};
            note.text = u"A note."_s;
            return edits::Annotate{note};
        }
        default:
            return sample::rewording(draft, m_random, id);
        }
    }

    /// Edits of chance; what makes no sense where it falls is refused, and counts for nothing.
    void work(Project &project, int edits)
    {
        for (int i = 0; i < edits; ++i) {
            const auto id = fresh<EditId>();
            (void)project.commit(anEdit(project.draft(), id), id);
        }
    }

    static void readWords(const Project &project, const PastDraft &past, std::optional<Paragraph> &paragraph)
    {
        if (paragraph)
            paragraph = project.read(past, *paragraph).value_or(Paragraph());
    }

    /// True where words were left unread.
    bool compareBothWays(const Project &project, const RevisionId &before, const RevisionId &after)
    {
        auto told = project.compareRevisions(before, after);
        const auto was = project.draftAt(before);
        const auto is = project.draftAt(after);
        if (!told || !was || !is) {
            QTest::qFail("The revisions cannot be compared.", __FILE__, __LINE__);
            return false;
        }
        for (ParagraphComparison &paragraph : told->differences.paragraphs) {
            readWords(project, told->before, paragraph.before);
            readWords(project, told->after, paragraph.after);
        }
        const DraftComparison read = compareDrafts(*was, *is);
        if (told->differences != read)
            QTest::qFail(qPrintable(before.value + u" – "_s + after.value), __FILE__, __LINE__);
        return !told->before.unread.isEmpty() || !told->after.unread.isEmpty();
    }

private Q_SLOTS:
    void whatWasNotedTellsWhatReadingSays()
    {
        const QString path = m_folder.filePath(u"room.concordat"_s);
        const QString copy = m_folder.filePath(u"copy.concordat"_s);
        auto made = Project::create(path, sample::amina());
        QVERIFY(made);
        Project &room = **made;
        QVERIFY(room.importCompilation(sample::compilation(), sample::draft(8, 5)));
        for (int round = 0; round < 4; ++round) {
            QFile::remove(copy);
            QVERIFY(room.saveCopy(copy));
            const auto theirs = Project::open(copy, sample::kenji());
            QVERIFY(theirs);
            work(**theirs, 15);
            work(room, 15);
            QVERIFY(room.undo());
            QVERIFY(room.bringIn({copy}));
            QVERIFY(room.nameVersion(u"Rev.%1"_s.arg(round), room.head()));
        }
        QList<RevisionId> all;
        for (const Revision &revision : room.log())
            all.append(revision.id);
        int unread = 0;
        for (int i = 0; i < 150 && !QTest::currentTestFailed(); ++i)
            unread += compareBothWays(room, anyOf(all), i % 3 == 0 ? room.head() : anyOf(all)) ? 1 : 0;
        QVERIFY2(unread > 100, "What was noted was not used.");
        QCOMPARE(room.verify(), QStringList());
    }

    void aFileOfTheFirstSchemaIsReadInstead()
    {
        const QString path = m_folder.filePath(u"old.concordat"_s);
        QVERIFY(QFile::copy(QStringLiteral(CONCORDAT_DATA_DIR "/projects/schema1.concordat"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        {
            const auto project = Project::openToRead(path);
            QVERIFY2(project, project ? "" : qPrintable(project.error().sentence));
            const RevisionId first = (*project)->log().last().id;
            QVERIFY(!compareBothWays(**project, first, (*project)->head()));
        }
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto project = Project::open(path, sample::amina());
        QVERIFY(project);
        const RevisionId before = (*project)->head();
        work(**project, 30);
        QVERIFY(!compareBothWays(**project, (*project)->log().last().id, (*project)->head()));
        QVERIFY(compareBothWays(**project, before, (*project)->head()));
        QCOMPARE((*project)->verify(), QStringList());
    }

    void aCopyOfTheFirstSchemaCanBeBroughtIn()
    {
        const QString path = m_folder.filePath(u"newer.concordat"_s);
        const QString old = QStringLiteral(CONCORDAT_DATA_DIR "/projects/schema1.concordat");
        QVERIFY(QFile::copy(old, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto project = Project::open(path, sample::amina());
        QVERIFY(project);
        work(**project, 5);
        const auto account = (*project)->bringIn({old});
        QVERIFY2(account, account ? "" : qPrintable(account.error().sentence));
    }

    void whatWasNotedFalselyIsNoticed()
    {
        const QString path = m_folder.filePath(u"false.concordat"_s);
        RevisionId first;
        {
            const auto project = Project::create(path, sample::amina());
            QVERIFY(project && (*project)->importCompilation(sample::compilation(), sample::draft()));
            first = (*project)->head();
            QVERIFY((*project)->nameVersion(u"Rev.1"_s, first));
            work(**project, 10);
            QCOMPARE((*project)->verify(), QStringList());
        }
        {
            const auto file = HistoryFile::openToWrite(path);
            QVERIFY(file && (*file)->database->run(u"UPDATE touched SET was = 0 WHERE was > 0"_s));
        }
        const auto project = Project::openToRead(path);
        QVERIFY(project);
        QCOMPARE((*project)->verify().size(), 1);
        (void)compareBothWays(**project, first, (*project)->head());
    }
};

QTEST_GUILESS_MAIN(PastDraftTest)
#include "tst_pastdraft.moc"
