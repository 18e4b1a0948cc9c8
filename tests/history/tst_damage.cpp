// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/salvage.h"
#include "sampleproject.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

/// CONCORDAT_LONG_TESTS asks for the long run; a short one is part of every test run.
int places(int few)
{
    return qEnvironmentVariableIsSet("CONCORDAT_LONG_TESTS") ? 500 : few;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

}

/// Files that a disk, a stick or a transmission has damaged: a sentence and a salvage, never a crash, and never
/// a word that was not written.
class DamageTest : public QObject {
    Q_OBJECT

public:
    /// The long run is longer than QtTest lets a function be.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); }

private:
    QTemporaryDir m_folder;
    QByteArray m_whole;
    QSet<QString> m_texts; ///< every wording that some revision had
    Draft m_latest;

    /// What opening, checking and salvaging make of these bytes; true where the damage was noticed or did
    /// no harm.
    void meet(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"damaged.concordat"_s);
        const QString rescue = m_folder.filePath(u"salvaged.concordat"_s);
        QFile::remove(rescue);
        write(path, bytes);
        bool accepted = false;
        {
            const auto project = Project::open(path, sample::amina());
            if (!project) {
                QVERIFY(!project.error().sentence.isEmpty());
            } else {
                accepted = (*project)->draft() == m_latest;
                const bool sound = (*project)->verify().isEmpty();
                QVERIFY2(accepted || !sound, "a damaged draft passed for sound");
            }
        }
        write(path, bytes);
        const auto salvaged = salvage(path, rescue);
        if (!salvaged) {
            QVERIFY(!salvaged.error().sentence.isEmpty());
            QVERIFY(!QFile::exists(rescue));
            return;
        }
        QVERIFY(!QFile::exists(rescue + u".making"_s));
        const auto project = Project::open(rescue, sample::amina());
        QVERIFY2(project, project ? "" : qPrintable(project.error().sentence));
        const QStringList wrong = (*project)->verify();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        for (const Provision &provision : (*project)->draft().provisions) {
            for (const Paragraph &paragraph : provision.paragraphs)
                QVERIFY(m_texts.contains(flatText(paragraph.passage)));
        }
        if (salvaged->losses.isEmpty())
            QCOMPARE((*project)->draft(), m_latest);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"whole.concordat"_s);
        const auto project = Project::create(path, sample::amina());
        QVERIFY(project);
        QVERIFY((*project)->importCompilation(sample::compilation(), sample::draft(12, 8)));
        QRandomGenerator random(7);
        for (int i = 0; i < 150; ++i) {
            const auto id = fresh<EditId>();
            QVERIFY((*project)->commit(sample::rewording((*project)->draft(), random, id), id));
        }
        QVERIFY((*project)->nameVersion(u"Rev.1"_s, (*project)->head()));
        m_latest = (*project)->draft();
        for (const Revision &revision : (*project)->log()) {
            const auto draft = (*project)->draftAt(revision.id);
            QVERIFY(draft);
            for (const Provision &provision : draft->provisions) {
                for (const Paragraph &paragraph : provision.paragraphs)
                    m_texts.insert(flatText(paragraph.passage));
            }
        }
        QVERIFY((*project)->saveCopy(m_folder.filePath(u"copy.concordat"_s)));
        m_whole = contentsOf(m_folder.filePath(u"copy.concordat"_s));
        QVERIFY(m_whole.size() > 50'000);
    }

    void aWholeFileLosesNothingInSalvage()
    {
        meet(m_whole);
        const auto salvaged = salvage(m_folder.filePath(u"copy.concordat"_s), m_folder.filePath(u"again.concordat"_s));
        QVERIFY(salvaged);
        QCOMPARE(salvaged->losses, QStringList());
        QVERIFY(salvaged->latest);
        QCOMPARE(salvaged->revisions, 152);
        QCOMPARE(salvaged->versions, 1);
        QCOMPARE(salvaged->compilations, 1);
        const auto project = Project::open(m_folder.filePath(u"again.concordat"_s), sample::amina());
        QVERIFY(project);
        QCOMPARE((*project)->submissions(), sample::compilation().submissions);
    }

    void flippedBitsAreNoticedAndTheRestIsSaved()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < places(8); ++i) {
            QByteArray bytes = m_whole;
            const qsizetype at = random.bounded(bytes.size());
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            meet(bytes);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"with a bit flipped at %1"_s.arg(at)));
        }
    }

    void overwrittenStretchesAreNoticedAndTheRestIsSaved()
    {
        QRandomGenerator random(13);
        for (int i = 0; i < places(5); ++i) {
            QByteArray bytes = m_whole;
            const qsizetype at = random.bounded(bytes.size());
            for (qsizetype k = at; k < std::min<qsizetype>(bytes.size(), at + 600); ++k)
                bytes[k] = char(random.bounded(256));
            meet(bytes);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"overwritten from %1"_s.arg(at)));
        }
    }

    void truncatedFilesAreNoticedAndTheRestIsSaved()
    {
        QRandomGenerator random(17);
        for (int i = 0; i < places(5); ++i) {
            const qsizetype size = random.bounded(m_whole.size());
            meet(m_whole.first(size));
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"cut at %1"_s.arg(size)));
        }
    }

    void aDamagedBeginningDoesNotLoseTheText()
    {
        QByteArray bytes = m_whole;
        bytes.replace(0, 100, QByteArray(100, '\0'));
        meet(bytes);
        const auto project = Project::open(m_folder.filePath(u"salvaged.concordat"_s), sample::amina());
        QVERIFY(project);
        QCOMPARE((*project)->draft(), m_latest);
    }

    void salvageNeverOverwrites()
    {
        const QString path = m_folder.filePath(u"copy.concordat"_s);
        const auto salvaged = salvage(path, path);
        QVERIFY(!salvaged);
        QCOMPARE(salvaged.error().fault, Fault::Refused);
    }
};

QTEST_GUILESS_MAIN(DamageTest)
#include "tst_damage.moc"
