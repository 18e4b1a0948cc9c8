// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calledprogram.h"
#include "history/project.h"
#include "support/paths.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using namespace concordat::cli;
using namespace Qt::StringLiterals;

namespace {

const QString sample = QStringLiteral(CONCORDAT_SOURCE_DIR "/resources/samples/mountain-springs-compilation.txt");

}

/// Sharing without a window: share, hand-in, get.
class ShareCommandsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    Outcome with(QStringList arguments, const QString &who) const
    {
        arguments += {u"--cache"_s, path(u"cache-"_s + who), u"--name"_s, who, u"--json"_s};
        return called(arguments);
    }

private Q_SLOTS:
    void aProjectGoesThroughAFolderAndBack()
    {
        const QString ada = path(u"ada.concordat"_s);
        const QString ben = path(u"ben.concordat"_s);
        QCOMPARE(called({u"consolidate"_s, sample, u"-o"_s, ada}).code, int(Done));
        const Outcome shared = called({u"share"_s, ada, path(u"remote.git"_s), u"--json"_s});
        QVERIFY2(shared.code == Done, qPrintable(shared.err));
        QCOMPARE(shared.json()[u"shares"_s].toArray().size(), 1);

        const Outcome sent = with({u"hand-in"_s, ada}, u"Ada"_s);
        QVERIFY2(sent.code == Done, qPrintable(sent.err));
        QVERIFY(sent.json()[u"sent"_s].toInt() > 0);

        const Outcome begun = with({u"get"_s, ben, u"--from"_s, path(u"remote.git"_s)}, u"Ben"_s);
        QVERIFY2(begun.code == Done, qPrintable(begun.err));
        QCOMPARE(called({u"verify"_s, ben}).code, int(Done));
        QCOMPARE(called({u"share"_s, ben, u"--json"_s}).json(), shared.json());
        QCOMPARE(begun.json()[u"after"_s], sent.json()[u"after"_s]);

        {
            auto project = Project::open(ben, {u"Ben"_s, u"Fiji"_s, u"delegate"_s});
            QVERIFY(project);
            QVERIFY((*project)->commit(edits::SetDraftTitle{u"A new title"_s}));
        }
        QCOMPARE(with({u"hand-in"_s, ben}, u"Ben"_s).json()[u"sent"_s].toInt(), 1);
        const Outcome got = with({u"get"_s, ada, u"--send"_s}, u"Ada"_s);
        QVERIFY2(got.code == Done, qPrintable(got.err));
        QCOMPARE(got.json()[u"received"_s].toInt(), 1);
        auto project = Project::openToRead(ada);
        QVERIFY(project);
        QCOMPARE((*project)->draft().title, u"A new title"_s);
    }

    void whatIsNotSharedSaysHowToShare()
    {
        const QString alone = path(u"alone.concordat"_s);
        QCOMPARE(called({u"consolidate"_s, sample, u"-o"_s, alone}).code, int(Done));
        const Outcome got = with({u"get"_s, alone}, u"Ada"_s);
        QCOMPARE(got.code, int(Input));
        QVERIFY2(got.err.contains(u"share PROJECT ADDRESS"_s), qPrintable(got.err));
        QCOMPARE(called({u"share"_s, alone, u"ftp://server.example/x"_s}).code, int(Usage));
    }

    void aPlaceCanBeForgotten()
    {
        const QString file = path(u"forget.concordat"_s);
        QCOMPARE(called({u"consolidate"_s, sample, u"-o"_s, file}).code, int(Done));
        QCOMPARE(called({u"share"_s, file, path(u"x.git"_s), u"--as"_s, u"ours"_s}).code, int(Done));
        const Outcome left = called({u"share"_s, file, u"--forget"_s, u"ours"_s, u"--json"_s});
        QVERIFY(left.json()[u"shares"_s].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ShareCommandsTest)
#include "tst_sharecommands.moc"
