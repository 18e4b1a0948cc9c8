// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleproject.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

/// Speaks SQL to a file behind the program's back.
class Stranger {
public:
    explicit Stranger(const QString &path)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stranger"_s);
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~Stranger()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"stranger"_s);
    }
    bool says(const QString &sql) { return QSqlQuery(m_database).exec(sql); }

private:
    QSqlDatabase m_database;
};

/// Root may write everything; while this lives the test is nobody in particular.
class OrdinaryUser {
public:
    OrdinaryUser()
        : m_was(::geteuid())
    {
        if (m_was == 0)
            m_is = ::setresuid(nobody, nobody, 0) == 0;
    }
    ~OrdinaryUser()
    {
        if (m_was == 0 && m_is && ::setresuid(0, 0, 0) != 0)
            qFatal("root could not become root again");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)
    [[nodiscard]] bool is() const { return m_is; }

private:
    static constexpr uid_t nobody = 65534;
    uid_t m_was;
    bool m_is = true;
};

constexpr auto readableByAll = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr auto enteredByAll = readableByAll | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
constexpr auto writableByAll = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;

edits::SetPassage rewrite(const QString &paragraph, const QString &text)
{
    return {ParagraphId{paragraph}, passageOf(text)};
}

}

/// Files as they are met in the world: open elsewhere, read-only, replaced underneath, from a newer program.
class AccessTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;

    std::unique_ptr<Project> opened(const Profile &profile = sample::kenji())
    {
        auto project = Project::open(m_path, profile);
        return project ? std::move(*project) : nullptr;
    }
    QString text(const QString &paragraph) const
    {
        return flatText(find(m_project->draft(), ParagraphId{paragraph})->passage);
    }

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        m_path = m_folder.filePath(u"my project – مشروع %1.concordat"_s.arg(++count));
        auto project = Project::create(m_path, sample::amina());
        QVERIFY(project);
        m_project = std::move(*project);
        QVERIFY(m_project->commitDraft(sample::draft(), u"Began"_s, u"import"_s));
    }

    void twoWindowsOnOneFileLoseNothing()
    {
        const auto other = opened();
        QVERIFY(other);
        QVERIFY(other->commit(rewrite(u"paragraph1-1"_s, u"By the other window."_s)));
        QSignalSpy changed(m_project.get(), &Project::draftChanged);
        QVERIFY(m_project->commit(rewrite(u"paragraph2-1"_s, u"By this window."_s)));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(text(u"paragraph1-1"_s), u"By the other window."_s);
        QCOMPARE(text(u"paragraph2-1"_s), u"By this window."_s);
        QCOMPARE(m_project->log(1).first().parents, QList<RevisionId>{other->head()});
        QSignalSpy refreshed(other.get(), &Project::draftChanged);
        QVERIFY(other->refresh());
        QCOMPARE(refreshed.size(), 1);
        QCOMPARE(other->draft(), m_project->draft());
        QVERIFY(other->refresh());
        QCOMPARE(refreshed.size(), 1);
        QCOMPARE(m_project->verify(), QStringList());
    }

    void twoWindowsOnOneParagraphKeepBothWordings()
    {
        const auto other = opened();
        QVERIFY(other->commit(rewrite(u"paragraph1-1"_s, u"Alpha beta gamma."_s)));
        QVERIFY(m_project->commit(rewrite(u"paragraph1-1"_s, u"One two three."_s)));
        QVERIFY(text(u"paragraph1-1"_s).contains(u"Alpha"_s));
        QVERIFY(text(u"paragraph1-1"_s).contains(u"One"_s));
    }

    void anEditRefusedInOneWindowLeavesItAsItWas()
    {
        const auto other = opened();
        QVERIFY(other->commit(rewrite(u"paragraph1-1"_s, u"Elsewhere."_s)));
        const Draft draft = m_project->draft();
        QVERIFY(!m_project->commit(edits::DeleteParagraph{ParagraphId{u"none"_s}}));
        QCOMPARE(m_project->draft(), draft);
        QVERIFY(m_project->refresh());
        QCOMPARE(text(u"paragraph1-1"_s), u"Elsewhere."_s);
    }

    void aFileThatIsBeingWrittenIsSaidToBe()
    {
        Stranger stranger(m_path);
        QVERIFY(stranger.says(u"BEGIN EXCLUSIVE"_s));
        const auto refused = m_project->commit(edits::SetDraftTitle{u"Title"_s});
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Locked);
        QVERIFY(stranger.says(u"ROLLBACK"_s));
        QVERIFY(m_project->commit(edits::SetDraftTitle{u"Title"_s}));
    }

    void aFileThatWasReplacedIsNotWrittenInto()
    {
        const QString copy = m_folder.filePath(u"synchronised"_s);
        QVERIFY(m_project->saveCopy(copy));
        QVERIFY(m_project->commit(edits::SetDraftTitle{u"Since the copy"_s}));
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::rename(copy, m_path));
        const auto refused = m_project->commit(edits::SetDraftTitle{u"Too late"_s});
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Locked);
        // What this window holds can still be saved, and brought in.
        const QString rescue = m_folder.filePath(u"rescued.concordat"_s);
        QVERIFY(m_project->saveCopy(rescue));
        m_project.reset();
        m_project = opened(sample::amina());
        QVERIFY(m_project->bringIn({rescue}));
        QCOMPARE(m_project->draft().title, u"Since the copy"_s);
        QVERIFY(QFile::remove(rescue));
    }

    void aFileThatWasOverwrittenInPlaceIsNoticed()
    {
        const QString copy = m_folder.filePath(u"older"_s);
        QVERIFY(m_project->saveCopy(copy));
        QVERIFY(m_project->commit(edits::SetDraftTitle{u"Since the copy"_s}));
        QFile source(copy);
        QFile target(m_path);
        QVERIFY(source.open(QIODevice::ReadOnly) && target.open(QIODevice::ReadWrite | QIODevice::Truncate));
        target.write(source.readAll());
        target.close();
        source.remove();
        const auto refused = m_project->commit(edits::SetDraftTitle{u"Too late"_s});
        QVERIFY(!refused);
        QVERIFY2(refused.error().fault == Fault::Locked || refused.error().fault == Fault::Damaged,
            qPrintable(refused.error().sentence));
        m_project.reset();
        m_project = opened();
        QVERIFY(m_project);
        QCOMPARE(m_project->verify(), QStringList());
    }

    void aFileThatIsGoneIsSaidToBe()
    {
        QVERIFY(QFile::remove(m_path));
        const auto refused = m_project->commit(edits::SetDraftTitle{u"Title"_s});
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::NotFound);
        QVERIFY(m_project->saveCopy(m_path));
        QVERIFY(opened());
    }

    void aReadOnlyFileIsReadAndNotWritten()
    {
        m_project.reset();
        QVERIFY(QFile::setPermissions(m_folder.path(), enteredByAll | writableByAll));
        QVERIFY(QFile::setPermissions(m_path, readableByAll));
        const OrdinaryUser user;
        QVERIFY(user.is());
        const auto reader = opened();
        QVERIFY(reader);
        QVERIFY(reader->isReadOnly());
        QCOMPARE(reader->draft(), sample::draft());
        QCOMPARE(reader->commit(edits::SetDraftTitle{u"Title"_s}).error().fault, Fault::ReadOnly);
        QVERIFY(!reader->canUndo());
        QVERIFY(reader->search(u"springs"_s));
        const QString copy = m_folder.filePath(u"copy of read-only.concordat"_s);
        QVERIFY(reader->saveCopy(copy));
        QVERIFY(!Project::open(copy, sample::amina()).value()->isReadOnly());
    }

    void aFileInAReadOnlyFolderIsReadAndNotWritten()
    {
        m_project.reset();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"on a CD – على قرص.concordat"_s);
        QVERIFY(QFile::copy(m_path, path));
        QVERIFY(QFile::setPermissions(path, readableByAll | writableByAll));
        QVERIFY(QFile::setPermissions(folder.path(), enteredByAll));
        {
            const OrdinaryUser user;
            QVERIFY(user.is());
            const auto reader = Project::open(path, sample::kenji());
            QVERIFY2(reader, reader ? "" : qPrintable(reader.error().sentence));
            QVERIFY((*reader)->isReadOnly());
            QCOMPARE((*reader)->draft(), sample::draft());
            const auto refused = (*reader)->commit(edits::SetDraftTitle{u"Title"_s});
            QCOMPARE(refused.error().fault, Fault::ReadOnly);
            QVERIFY(!refused.error().sentence.isEmpty());
            const QString there = folder.filePath(u"copy.concordat"_s);
            const auto copied = (*reader)->saveCopy(there);
            QVERIFY(!copied);
            QVERIFY(!QFile::exists(there));
            QCOMPARE((*reader)->verify(), QStringList());
        }
        QVERIFY(QFile::setPermissions(folder.path(), enteredByAll | writableByAll));
    }

    void aFolderThatBecomesReadOnlyWhileItIsOpenLosesNothing()
    {
        m_project.reset();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"locked later.concordat"_s);
        QVERIFY(QFile::copy(m_path, path));
        QVERIFY(QFile::setPermissions(path, readableByAll | writableByAll));
        QVERIFY(QFile::setPermissions(folder.path(), enteredByAll | writableByAll));
        {
            const OrdinaryUser user;
            QVERIFY(user.is());
            const auto writer = Project::open(path, sample::kenji());
            QVERIFY(writer && !(*writer)->isReadOnly());
            QVERIFY((*writer)->commit(edits::SetDraftTitle{u"Before"_s}));
        }
        const auto writer = Project::open(path, sample::kenji());
        QVERIFY(writer);
        QVERIFY(QFile::setPermissions(folder.path(), enteredByAll));
        {
            const OrdinaryUser user;
            const auto refused = (*writer)->commit(edits::SetDraftTitle{u"While it is locked"_s});
            QVERIFY(!refused);
            QVERIFY(!refused.error().sentence.isEmpty());
            QCOMPARE((*writer)->draft().title, u"Before"_s);
        }
        QVERIFY(QFile::setPermissions(folder.path(), enteredByAll | writableByAll));
        QVERIFY((*writer)->commit(edits::SetDraftTitle{u"After"_s}));
        QCOMPARE((*writer)->verify(), QStringList());
    }

    void aFileFromANewerProgramIsRefusedWithASentence()
    {
        m_project.reset();
        QVERIFY(Stranger(m_path).says(u"PRAGMA user_version=99"_s));
        const auto refused = Project::open(m_path, sample::amina());
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Newer);
        QVERIFY(refused.error().sentence.contains(u"99"_s));
    }

    void aFileWithSomethingOfAStrangersIsRefused()
    {
        m_project.reset();
        QVERIFY(Stranger(m_path).says(u"CREATE TRIGGER t AFTER INSERT ON object BEGIN DELETE FROM version; END"_s));
        QCOMPARE(Project::open(m_path, sample::amina()).error().fault, Fault::Malformed);
        QVERIFY(Stranger(m_path).says(u"PRAGMA application_id=7"_s));
        QCOMPARE(Project::open(m_path, sample::amina()).error().fault, Fault::Malformed);
    }

    void whatAStrangerAlteredIsNamed()
    {
        m_project.reset();
        QVERIFY(Stranger(m_path).says(u"UPDATE revision SET summary = 'Agreed by all' WHERE summary = 'Began'"_s));
        m_project = opened();
        QVERIFY(m_project);
        const QStringList wrong = m_project->verify();
        QCOMPARE(wrong.size(), 1);
        QVERIFY(wrong.first().contains(u"Agreed by all"_s));
    }

    void aShelfThatLiesIsNamed()
    {
        m_project.reset();
        QVERIFY(Stranger(m_path).says(u"UPDATE shelf SET bytes = x'00'"_s));
        m_project = opened();
        QVERIFY2(m_project, "a broken shelf must not keep the text away");
        QCOMPARE(m_project->draft(), sample::draft());
    }
};

QTEST_GUILESS_MAIN(AccessTest)
#include "tst_access.moc"
