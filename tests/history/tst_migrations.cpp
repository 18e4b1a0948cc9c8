// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/draftjson.h"
#include "history/schema.h"
#include "sampleproject.h"
#include "support/paths.h"
#include "text/hash.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

const QString stored = QStringLiteral(CONCORDAT_DATA_DIR "/projects");

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A project that uses every table, as this schema stores it.
bool writeGolden(const QString &path)
{
    QFile::remove(path);
    auto project = Project::create(path, sample::amina());
    if (!project || !(*project)->importCompilation(sample::compilation(), sample::draft()))
        return false;
    QRandomGenerator random(1);
    for (int i = 0; i < 5; ++i) {
        const auto id = fresh<EditId>();
        if (!(*project)->commit(sample::rewording((*project)->draft(), random, id), id))
            return false;
    }
    QTemporaryDir folder;
    const auto key = SigningKey::create(folder.filePath(u"key"_s), u"Amina Diallo"_s);
    return key && (*project)->sign((*project)->head(), *key) && (*project)->nameVersion(u"Rev.1"_s, (*project)->head())
        && (*project)->keepTyping(ParagraphId{u"paragraph1-1"_s}, u"Each"_s);
}

}

/// Files of every schema there has been still open, and say what they said. With CONCORDAT_WRITE_GOLDEN set, the
/// file of the present schema is written where there is none.
class MigrationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString base = stored + u"/schema%1"_s.arg(schemaVersion);
        if (!qEnvironmentVariableIsSet("CONCORDAT_WRITE_GOLDEN") || QFile::exists(base + u".concordat"_s))
            return;
        QVERIFY(QDir().mkpath(stored));
        QVERIFY(writeGolden(base + u".concordat"_s));
        QFile json(base + u".json"_s);
        QVERIFY(json.open(QIODevice::WriteOnly));
        const auto project = Project::open(base + u".concordat"_s, sample::amina());
        json.write(canonicalBytes(toJson((*project)->draft())) + '\n');
    }

    void everyOldFileOpensAndSaysTheSame()
    {
        for (qint64 version = 1; version <= schemaVersion; ++version) {
            const QString golden = stored + u"/schema%1"_s.arg(version);
            QVERIFY2(QFile::exists(golden + u".concordat"_s), qPrintable(golden));
            QTemporaryDir folder;
            const QString path = folder.filePath(u"old.concordat"_s);
            QVERIFY(QFile::copy(golden + u".concordat"_s, path));
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
            const auto project = Project::open(path, sample::amina());
            QVERIFY2(project, project ? "" : qPrintable(project.error().sentence));
            QCOMPARE((*project)->verify(), QStringList());
            QCOMPARE(canonicalBytes(toJson((*project)->draft())) + '\n', contentsOf(golden + u".json"_s));
            QCOMPARE((*project)->log().size(), 7);
            QCOMPARE((*project)->submissions(), sample::compilation().submissions);
            QCOMPARE((*project)->versions().size(), 1);
            QCOMPARE((*project)->signaturesOf((*project)->head(), {}).value().size(), 1);
            QCOMPARE((*project)->typing()->text, u"Each"_s);
            QVERIFY((*project)->commit(edits::SetDraftTitle{u"Goes on"_s}));
        }
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
