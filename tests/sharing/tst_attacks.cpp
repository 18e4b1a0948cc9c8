// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sampleproject.h"
#include "sharing/git.h"
#include "sharing/participant.h"
#include "sharing/server.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <zlib.h>

using namespace concordat;
using namespace Qt::StringLiterals;

/// Remotes that are rewritten, damaged, closed or gone: nothing is lost, and each is named.
class AttacksTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<sharing::Table> m_table;
    std::unique_ptr<sharing::Participant> m_amina;
    std::unique_ptr<sharing::Participant> m_kenji;

    QString remote() const { return m_table->share().url; }

private Q_SLOTS:
    void init()
    {
        m_table = std::make_unique<sharing::Table>();
        m_amina = std::make_unique<sharing::Participant>(*m_table, sample::amina());
        m_kenji = std::make_unique<sharing::Participant>(*m_table, sample::kenji());
        QVERIFY(m_amina->begin(sample::draft()));
        QVERIFY(sharing::worked(m_amina->exchange().send()));
        QVERIFY(m_kenji->join());
    }

    void aBranchThatWasRewrittenIsNamedAndMended()
    {
        QVERIFY(m_amina->reword(u"paragraph1-1"_s, u"Amina's words."_s));
        QVERIFY(sharing::worked(m_amina->exchange().send()));
        QVERIFY(sharing::worked(m_kenji->exchange().get()));
        // An outsider takes the last commit away by force.
        m_table->git({u"update-ref"_s, u"refs/heads/main"_s, u"main~1"_s});
        QVERIFY(m_kenji->reword(u"paragraph2-1"_s, u"Kenji's words."_s));
        const auto got = m_kenji->exchange().getAndSend();
        QVERIFY(sharing::worked(got));
        QCOMPARE(got->noticed.size(), 1);
        QVERIFY2(got->noticed.first().contains(u"rewrote"_s), qPrintable(got->noticed.first()));
        QVERIFY(sharing::worked(m_amina->exchange().getAndSend()));
        QVERIFY(m_amina->open());
        const Draft &draft = m_amina->project()->draft();
        QCOMPARE(flatText(find(draft, ParagraphId{u"paragraph1-1"_s})->passage), u"Amina's words."_s);
        QCOMPARE(flatText(find(draft, ParagraphId{u"paragraph2-1"_s})->passage), u"Kenji's words."_s);
    }

    void anOlderCopyOfTheRemoteThatIsPutBackIsBroughtUpToDate()
    {
        const QString backup = m_table->path(u"backup"_s);
        sharing::Participant noor(*m_table, Profile{u"Noor"_s, u"Oman"_s, u"delegate"_s});
        QVERIFY(noor.join());
        QCOMPARE(sharing::output(u"cp"_s, {u"-a"_s, remote(), backup}), QString());
        QVERIFY(m_amina->reword(u"paragraph1-1"_s, u"Amina's words."_s));
        QVERIFY(sharing::worked(m_amina->exchange().getAndSend()));
        // What Kenji sends stands on what lies in the remote alone.
        QVERIFY(m_kenji->reword(u"paragraph2-1"_s, u"Kenji's words."_s));
        QVERIFY(sharing::worked(m_kenji->exchange().getAndSend()));
        QVERIFY(QDir(remote()).removeRecursively() && QDir().rename(backup, remote()));
        QVERIFY(noor.reword(u"paragraph2-2"_s, u"Noor's words."_s));
        QVERIFY(sharing::worked(noor.exchange().getAndSend()));
        const auto got = m_kenji->exchange().getAndSend();
        QVERIFY(sharing::worked(got));
        QCOMPARE(got->noticed.size(), 1);
        QVERIFY(sharing::worked(noor.exchange().get()) && noor.open());
        const Draft &draft = noor.project()->draft();
        QCOMPARE(flatText(find(draft, ParagraphId{u"paragraph1-1"_s})->passage), u"Amina's words."_s);
        QCOMPARE(flatText(find(draft, ParagraphId{u"paragraph2-1"_s})->passage), u"Kenji's words."_s);
        QCOMPARE(flatText(find(draft, ParagraphId{u"paragraph2-2"_s})->passage), u"Noor's words."_s);
    }

    void aBranchThatWasDeletedIsSentAgain()
    {
        m_table->git({u"update-ref"_s, u"-d"_s, u"refs/heads/main"_s});
        QVERIFY(m_kenji->reword(u"paragraph2-1"_s, u"Kenji's words."_s));
        QVERIFY(sharing::worked(m_kenji->exchange().getAndSend()));
        QCOMPARE(m_table->git({u"rev-list"_s, u"--count"_s, u"main"_s}).trimmed(), u"3"_s);
    }

    void anObjectThatWasAlteredIsNamedAndNothingComesIn()
    {
        // A forged commit: well formed for git, with the trailers it needs, and another text in an object.
        const QString clone = m_table->path(u"forger"_s);
        m_table->git({u"clone"_s, u"-q"_s, remote(), clone}, m_table->path({}));
        QVERIFY(m_amina->reword(u"paragraph1-1"_s, u"Amina's words."_s));
        QVERIFY(sharing::worked(m_amina->exchange().send()));
        m_table->git({u"pull"_s, u"-q"_s}, clone);
        QFile object(clone + u"/objects/provisions/0/0/0"_s);
        if (!object.exists()) {
            QDirIterator files(clone + u"/objects/provisions"_s, {u"0"_s}, QDir::Files, QDirIterator::Subdirectories);
            QVERIFY(files.hasNext());
            object.setFileName(files.next());
        }
        QVERIFY(object.open(QIODevice::ReadWrite));
        QByteArray bytes = object.readAll();
        QVERIFY(bytes.contains("Amina's"));
        object.resize(0);
        object.write(bytes.replace("Amina's", "Mallory's"));
        object.close();
        m_table->git({u"add"_s, u"-A"_s}, clone);
        const QString tree = m_table->git({u"write-tree"_s}, clone).trimmed();
        const QString message
            = m_table->git({u"log"_s, u"-1"_s, u"--format=%B"_s}, clone).trimmed().section(u"\nTree: "_s, 0, 0)
            + u"\nTree: "_s + tree;
        const QString forged = m_table
                                   ->git({u"-c"_s, u"user.name=M"_s, u"-c"_s, u"user.email=m@example.org"_s,
                                             u"commit-tree"_s, tree, u"-p"_s, u"HEAD~1"_s, u"-m"_s, message},
                                       clone)
                                   .trimmed();
        m_table->git({u"push"_s, u"-qf"_s, u"origin"_s, forged + u":main"_s}, clone);
        const RevisionId before = m_kenji->project()->head();
        const auto got = m_kenji->exchange().get();
        QVERIFY(!got);
        QCOMPARE(got.error().fault, Fault::Damaged);
        QVERIFY2(got.error().sentence.contains(u"does not match its name"_s), qPrintable(got.error().sentence));
        QVERIFY(m_kenji->open());
        QCOMPARE(m_kenji->project()->head(), before);
    }

    void aDamagedPackIsNamedAndNothingComesIn()
    {
        QVERIFY(m_amina->reword(u"paragraph1-1"_s, u"Amina's words."_s));
        QVERIFY(sharing::worked(m_amina->exchange().send()));
        m_table->git({u"gc"_s, u"-q"_s});
        QDirIterator packs(remote() + u"/objects/pack"_s, {u"*.pack"_s}, QDir::Files);
        QVERIFY(packs.hasNext());
        QFile pack(packs.next());
        pack.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(pack.open(QIODevice::ReadWrite));
        for (qint64 at = 200; at < pack.size() - 40; at += 97) {
            pack.seek(at);
            pack.write("\x5a");
        }
        pack.close();
        const RevisionId before = m_kenji->project()->head();
        const auto got = m_kenji->exchange().get();
        QVERIFY(!got);
        QVERIFY(!got.error().sentence.isEmpty());
        QVERIFY(m_kenji->open());
        QCOMPARE(m_kenji->project()->head(), before);
        QCOMPARE(m_kenji->project()->verify(), QStringList());
    }

    void aStickThatWasPulledOutIsNamed()
    {
        QVERIFY(QDir().rename(remote(), remote() + u"-away"_s));
        const auto got = m_kenji->exchange().get();
        QVERIFY(!got);
        QCOMPARE(got.error().fault, Fault::NotFound);
        QVERIFY(QDir().rename(remote() + u"-away"_s, remote()));
        QVERIFY(sharing::worked(m_kenji->exchange().get()));
    }

    void aFolderOfOtherThingsIsLeftAlone()
    {
        Share share = m_table->share();
        share.url = m_table->path(u"holiday"_s);
        QVERIFY(QDir().mkpath(share.url));
        QFile picture(share.url + u"/picture.jpg"_s);
        QVERIFY(picture.open(QIODevice::WriteOnly));
        const auto sent = m_kenji->exchange(share).send();
        QVERIFY(!sent);
        QCOMPARE(sent.error().fault, Fault::Refused);
    }

    void whatIsStoppedChangesNothing()
    {
        QVERIFY(m_amina->reword(u"paragraph1-1"_s, u"Amina's words."_s));
        QVERIFY(sharing::worked(m_amina->exchange().send()));
        std::stop_source stop;
        stop.request_stop();
        ExchangeOptions options;
        options.cache = m_kenji->cache();
        options.stop = stop.get_token();
        const RevisionId before = m_kenji->project()->head();
        const auto got = Exchange(m_kenji->file(), sample::kenji(), m_table->share(), options).get();
        QVERIFY(!got);
        QCOMPARE(got.error().fault, Fault::Cancelled);
        QVERIFY(m_kenji->open());
        QCOMPARE(m_kenji->project()->head(), before);
        QVERIFY(sharing::worked(m_kenji->exchange().get()));
    }

    /// A few megabytes in the remote that would be a gigabyte and more in memory.
    void anObjectThatGrowsPastEveryMeasureIsRefused()
    {
        constexpr quint64 size = (quint64(1) << 30) + (1 << 20);
        const QByteArray name = "1123456789abcdef0123456789abcdef01234567";
        const QString folder = remote() + u"/objects/"_s + QString::fromLatin1(name.first(2));
        QVERIFY(QDir().mkpath(folder));
        QFile loose(folder + u'/' + QString::fromLatin1(name.sliced(2)));
        QVERIFY(loose.open(QIODevice::WriteOnly));
        z_stream stream{};
        QCOMPARE(deflateInit(&stream, Z_BEST_SPEED), Z_OK);
        QByteArray piece = "blob " + QByteArray::number(size) + '\0';
        QByteArray out(1 << 20, Qt::Uninitialized);
        for (quint64 written = 0; !piece.isEmpty();) {
            stream.next_in = reinterpret_cast<Bytef *>(piece.data());
            stream.avail_in = uInt(piece.size());
            const bool last = written >= size;
            do {
                stream.next_out = reinterpret_cast<Bytef *>(out.data());
                stream.avail_out = uInt(out.size());
                deflate(&stream, last ? Z_FINISH : Z_NO_FLUSH);
                loose.write(out.constData(), out.size() - qint64(stream.avail_out));
            } while (stream.avail_out == 0);
            piece = last ? QByteArray() : QByteArray(1 << 20, '\0');
            written += quint64(piece.size());
        }
        deflateEnd(&stream);
        loose.close();
        QVERIFY(loose.size() < 8 << 20);

        git::begin();
        const auto repository = git::owned<git::Repository>(
            [&](git_repository **opened) { return git_repository_open(opened, remote().toUtf8().constData()); });
        const auto database
            = git::owned<git::Database>([&](git_odb **opened) { return git_repository_odb(opened, repository.get()); });
        const auto bytes = git::bytesOf(database.get(), git::Oid::fromHex(name), GIT_OBJECT_BLOB);
        QVERIFY(!bytes);
        // It was not read to its end, where it would have been found not to match its name.
        QVERIFY2(!git::said().contains(u"mismatch"_s), qPrintable(git::said()));
        QVERIFY2(bytes.error().sentence.contains(QString::fromLatin1(name)), qPrintable(bytes.error().sentence));
    }

    void anAddressWithAPasswordIsRefused()
    {
        const auto share = checked({u"room"_s, u"https://ana:secret@server.example/springs.git"_s, u"main"_s, true});
        QVERIFY(!share);
        QVERIFY(!share.error().sentence.contains(u"secret"_s));
    }
};

QTEST_GUILESS_MAIN(AttacksTest)
#include "tst_attacks.moc"
