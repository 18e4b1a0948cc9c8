// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sampleproject.h"
#include "sharing/looseobjects.h"
#include "sharing/participant.h"
#include "sharing/server.h"

#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

/// What this computer keeps of a server can always be got again: damage in it costs nobody an exchange.
class DamagedCacheTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverIsGoneOrCutShort()
    {
        qunsetenv("SSH_AUTH_SOCK");
        const sharing::SshServer server;
        QVERIFY(server.isServing());
        const QString repository = server.path(u"springs.git"_s);
        const sharing::Table table(server.url(repository));
        QVERIFY(QDir().mkpath(repository));
        QCOMPARE(table.git({u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, u"main"_s}, repository), QString());
        sharing::Participant amina(table, sample::amina());
        sharing::Participant kenji(table, sample::kenji());
        for (sharing::Participant *one : {&amina, &kenji}) {
            one->door.keyFiles = {server.path(u"friend"_s)};
            one->door.trustedServers = {server.fingerprint()};
        }
        QVERIFY(amina.begin(sample::draft(2, 2)));
        QVERIFY(sharing::worked(amina.exchange().send()));
        QVERIFY(kenji.join());
        QVERIFY(amina.reword(u"paragraph1-1"_s, u"Amina's words."_s));
        QVERIFY(sharing::worked(amina.exchange().send()));
        QVERIFY(sharing::worked(kenji.exchange().get()));
        QDirIterator caches(kenji.cache(), {u"objects"_s}, QDir::Dirs, QDirIterator::Subdirectories);
        QVERIFY(caches.hasNext());
        const QString cache = QFileInfo(caches.next()).path();
        const QStringList files = sharing::looseObjects(cache);
        QVERIFY(files.size() > 20);
        QProcess::execute(u"cp"_s, {u"-a"_s, cache, table.path(u"kept"_s)});
        QVERIFY(amina.reword(u"paragraph1-2"_s, u"More of Amina's words."_s));
        QVERIFY(sharing::worked(amina.exchange().send()));
        for (qsizetype i = 0; i < files.size(); i += 5) {
            QVERIFY(QDir(cache).removeRecursively());
            QProcess::execute(u"cp"_s, {u"-a"_s, table.path(u"kept"_s), cache});
            QVERIFY(sharing::damage(files[i], i % 2 == 0));
            QVERIFY(kenji.open() && kenji.reword(u"paragraph2-1"_s, u"Words no. %1 of Kenji's."_s.arg(i)));
            QVERIFY2(sharing::worked(kenji.exchange().getAndSend()), qPrintable(files[i]));
            QVERIFY(kenji.open());
            QCOMPARE(kenji.project()->verify(), QStringList());
        }
        QVERIFY(sharing::worked(amina.exchange().get()) && amina.open());
        QVERIFY(flatText(find(amina.project()->draft(), ParagraphId{u"paragraph2-1"_s})->passage).contains(u"Kenji"_s));
    }
};

QTEST_GUILESS_MAIN(DamagedCacheTest)
#include "tst_damagedcache.moc"
