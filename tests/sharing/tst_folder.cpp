// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sampleproject.h"
#include "sharing/damagedpack.h"
#include "sharing/exchange.h"
#include "sharing/packs.h"
#include "sharing/participant.h"

#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

/// A project shared in a folder, with git itself as the witness of what lies there.
class FolderTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<sharing::Table> m_table;

    QString git(const QStringList &arguments) const { return m_table->git(arguments); }

    /// How many packs lie in the folder.
    qsizetype packs() const
    {
        return QDir(m_table->share().url + u"/objects/pack"_s).entryList({u"*.pack"_s}, QDir::Files).size();
    }
    /// Adds a pack that holds a file of these bytes.
    bool packOf(const QString &path, const QByteArray &bytes) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
        file.close();
        const qsizetype before = packs();
        const QString oid = git({u"hash-object"_s, u"-w"_s, path}).trimmed();
        QProcess packing;
        packing.setWorkingDirectory(m_table->share().url);
        packing.start(u"git"_s, {u"pack-objects"_s, u"-q"_s, u"objects/pack/pack"_s});
        packing.write(oid.toUtf8() + '\n');
        packing.closeWriteChannel();
        return packing.waitForFinished() && packs() == before + 1;
    }
    /// Sends so often, a few words each time.
    bool sendOften(const sharing::Participant &who, int times) const
    {
        for (int i = 0; i < times; ++i) {
            const auto reworded = who.project()->commit(
                edits::SetPassage{ParagraphId{u"paragraph1-1"_s}, passageOf(u"Wording no. %1."_s.arg(i))});
            if (!sharing::worked(reworded) || !sharing::worked(who.exchange().send()))
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void init() { m_table = std::make_unique<sharing::Table>(); }

    void whatWasSentIsSoundAndReadableForGit()
    {
        sharing::Participant amina(*m_table, sample::amina());
        QVERIFY(amina.begin(sample::draft()));
        QVERIFY(amina.reword(u"paragraph2-3"_s, u"Each Party shall guard its springs."_s));
        const auto sent = amina.exchange().send();
        QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().sentence));
        QCOMPARE(sent->sent, 3);

        QVERIFY2(git({u"fsck"_s, u"--strict"_s, u"--no-dangling"_s}).isEmpty(), "git fsck");
        const QStringList log = git({u"log"_s, u"--format=%an|%s"_s, u"main"_s}).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(log.size(), 3);
        QVERIFY(log.first().startsWith(u"Amina Diallo|"_s));
        const QString text = git({u"show"_s, u"main:draft/02-article-2-protection-of-springs-part-2.txt"_s});
        QVERIFY2(text.contains(u"3. Each Party shall guard its springs."_s), qPrintable(text));
        QVERIFY(git({u"show"_s, u"main:README.md"_s}).contains(u"Draft convention on mountain springs"_s));
    }

    void gitBlameNamesWhoWroteALine()
    {
        sharing::Participant amina(*m_table, sample::amina());
        QVERIFY(amina.begin(sample::draft()));
        QVERIFY(amina.exchange().send());
        sharing::Participant kenji(*m_table, sample::kenji());
        QVERIFY(kenji.join());
        QVERIFY(kenji.reword(u"paragraph1-2"_s, u"Kenji's words."_s));
        QVERIFY(kenji.exchange().send());
        const QString blame = git({u"blame"_s, u"--line-porcelain"_s, u"main"_s, u"--"_s,
            u"draft/01-article-1-protection-of-springs-part-1.txt"_s});
        const qsizetype line = blame.indexOf(u"Kenji's words."_s);
        QVERIFY2(line > 0, qPrintable(blame));
        QCOMPARE(blame.first(line).section(u"\nauthor "_s, -1).section(u'\n', 0, 0), u"Kenji Sato"_s);
        QVERIFY(blame.contains(u"author Amina Diallo"_s));
    }

    void theSameRevisionHasTheSameCommitFromEveryCopy()
    {
        sharing::Participant amina(*m_table, sample::amina());
        QVERIFY(amina.begin(sample::draft()));
        QVERIFY(amina.project()->importCompilation(sample::compilation(), amina.project()->draft()));
        QVERIFY(amina.exchange().send());
        sharing::Participant kenji(*m_table, sample::kenji());
        QVERIFY(kenji.join());
        Share elsewhere = m_table->share();
        elsewhere.url += u"-elsewhere"_s;
        QVERIFY(kenji.exchange(elsewhere).send());
        QCOMPARE(m_table->git({u"rev-parse"_s, u"main"_s}, elsewhere.url), git({u"rev-parse"_s, u"main"_s}));
    }

    void aFirstGetMakesTheProjectBitForBit()
    {
        sharing::Participant amina(*m_table, sample::amina());
        QVERIFY(amina.begin(sample::draft()));
        QVERIFY(amina.project()->importCompilation(sample::compilation(), amina.project()->draft()));
        Annotation note;
        note.anchor.paragraph = ParagraphId{u"paragraph1-1"_s};
        note.text = u"Which springs?"_s;
        QVERIFY(amina.project()->commit(edits::Annotate{note}));
        QVERIFY(amina.project()->nameVersion(u"Rev.1, after lunch"_s, amina.project()->head()));
        QVERIFY(amina.exchange().send());

        sharing::Participant kenji(*m_table, sample::kenji());
        const auto begun = kenji.exchange().begin();
        QVERIFY2(begun, qPrintable(begun ? QString() : begun.error().sentence));
        QVERIFY(kenji.open());
        QCOMPARE(kenji.project()->head(), amina.project()->head());
        QCOMPARE(kenji.project()->draft(), amina.project()->draft());
        QCOMPARE(kenji.project()->log(), amina.project()->log());
        QCOMPARE(kenji.project()->submissions(), amina.project()->submissions());
        QCOMPARE(kenji.project()->versions(), amina.project()->versions());
        QCOMPARE(kenji.project()->verify(), QStringList());
        const auto history = kenji.project()->paragraphLog(ParagraphId{u"paragraph1-1"_s});
        QVERIFY(history && !history->isEmpty());
    }

    void signaturesTravelAndStayTrue()
    {
        const auto key = SigningKey::create(m_table->path(u"signing.key"_s), u"Amina"_s);
        QVERIFY(key);
        sharing::Participant amina(*m_table, sample::amina());
        QVERIFY(amina.begin(sample::draft()));
        QVERIFY(amina.exchange().send());
        sharing::Participant kenji(*m_table, sample::kenji());
        QVERIFY(kenji.join());
        const RevisionId head = amina.project()->head();
        QVERIFY(amina.project()->sign(head, *key));
        QVERIFY(amina.exchange().send());
        QVERIFY(kenji.exchange().get());
        const auto signings = kenji.project()->signaturesOf(head, {key->publicKey()});
        QVERIFY(signings);
        QCOMPARE(signings->size(), 1);
        QCOMPARE(signings->first().standing, Signing::Standing::Known);
    }

    void twoWhoSendAtTheSameTimeBothHaveTheirWordsIn()
    {
        sharing::Participant amina(*m_table, sample::amina());
        QVERIFY(amina.begin(sample::draft()));
        QVERIFY(amina.exchange().send());
        sharing::Participant kenji(*m_table, sample::kenji());
        QVERIFY(kenji.join());
        QVERIFY(amina.reword(u"paragraph1-1"_s, u"Amina's words."_s));
        QVERIFY(kenji.reword(u"paragraph1-1"_s, u"Kenji's words."_s));
        QVERIFY(amina.exchange().send());
        const auto sent = kenji.exchange().send();
        QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().sentence));
        QCOMPARE(sent->overtaken, 1);
        QVERIFY(amina.exchange().getAndSend());
        QVERIFY(kenji.refresh() && amina.refresh());
        QCOMPARE(kenji.project()->draft(), amina.project()->draft());
        const auto *both = find(amina.project()->draft(), ParagraphId{u"paragraph1-1"_s});
        QCOMPARE(brackets(both->passage).size(), 1);
        QVERIFY(flatText(both->passage).contains(u"Amina's"_s) && flatText(both->passage).contains(u"Kenji's"_s));
        QVERIFY(git({u"fsck"_s, u"--strict"_s, u"--no-dangling"_s}).isEmpty());
    }

    void aDelegationSendsTheRoomOnlyWhatItChooses()
    {
        sharing::Participant amina(*m_table, sample::amina());
        QVERIFY(amina.begin(sample::draft()));
        QVERIFY(sharing::worked(amina.exchange().send()));
        sharing::Participant kenji(*m_table, sample::kenji());
        QVERIFY(kenji.join());
        // Kenji prepares at a remote of his own, with everything, and shows the room the result alone.
        const Share own{u"ours"_s, m_table->path(u"own.git"_s), u"main"_s, true};
        Share room = m_table->share();
        room.wholeHistory = false;
        Annotation note;
        note.anchor.paragraph = ParagraphId{u"paragraph1-1"_s};
        note.text = u"Our fallback is the old text."_s;
        note.isPrivate = true;
        QVERIFY(kenji.project()->commit(edits::Annotate{note}));
        QVERIFY(kenji.reword(u"paragraph1-1"_s, u"A first try that nobody shall see."_s));
        QVERIFY(kenji.reword(u"paragraph1-1"_s, u"Kenji's words."_s));
        QVERIFY(sharing::worked(kenji.exchange(own).getAndSend()));
        const auto sent = kenji.exchange(room).getAndSend();
        QVERIFY(sharing::worked(sent));
        QCOMPARE(sent->sent, 1);
        QCOMPARE(kenji.exchange(room).getAndSend()->sent, 0);
        QCOMPARE(git({u"grep"_s, u"-c"_s, u"fallback"_s, u"main"_s}), QString());
        QCOMPARE(git({u"log"_s, u"--all"_s, u"-S"_s, u"nobody shall see"_s, u"--oneline"_s}), QString());
        QVERIFY(m_table->git({u"grep"_s, u"-c"_s, u"fallback"_s, u"main"_s}, own.url).contains(u":1"_s));

        // What the room builds on it is merged with what Kenji keeps, without a bracket of his against himself.
        QVERIFY(sharing::worked(amina.exchange().get()));
        QVERIFY(amina.reword(u"paragraph1-1"_s, u"Kenji's words, and Amina's."_s));
        QVERIFY(sharing::worked(amina.exchange().send()));
        QVERIFY(sharing::worked(kenji.exchange(room).get()));
        QVERIFY(kenji.open());
        const auto *paragraph = find(kenji.project()->draft(), ParagraphId{u"paragraph1-1"_s});
        QCOMPARE(flatText(paragraph->passage), u"Kenji's words, and Amina's."_s);
        QVERIFY(brackets(paragraph->passage).isEmpty());
        QCOMPARE(kenji.project()->draft().annotations.size(), 1);
        QVERIFY(amina.open());
        QVERIFY(amina.project()->draft().annotations.isEmpty());
        QCOMPARE(kenji.project()->verify(), QStringList());
    }

    void aLongHistoryIsSentAsAWhole()
    {
        sharing::Participant amina(*m_table, sample::amina());
        sharing::Participant kenji(*m_table, sample::kenji());
        QVERIFY(amina.begin(sample::draft(2, 2)));
        for (int i = 0; i < 510; ++i)
            QVERIFY(amina.project()->commit(
                edits::SetPassage{ParagraphId{u"paragraph1-1"_s}, passageOf(u"Wording no. %1."_s.arg(i))}));
        const auto sent = amina.exchange().send();
        QVERIFY(sharing::worked(sent));
        QCOMPARE(sent->sent, amina.project()->revisionCount());
        QVERIFY(kenji.join());
        QCOMPARE(kenji.project()->head(), amina.project()->head());
        QCOMPARE(kenji.project()->revisionCount(), amina.project()->revisionCount());
        QCOMPARE(kenji.project()->verify(), QStringList());
        const QString said = m_table->git({u"fsck"_s, u"--strict"_s, u"--no-dangling"_s});
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }

    void whereNobodyCanShareIsNamed()
    {
        sharing::Participant amina(*m_table, sample::amina());
        sharing::Participant kenji(*m_table, sample::kenji());
        QVERIFY(amina.begin(sample::draft(2, 2)));
        Share share = m_table->share();
        const auto refused = [&](const Result<ExchangeAccount> &done, Fault fault) {
            return !done && done.error().fault == fault && done.error().sentence.contains(share.url);
        };
        share.url = m_table->path(u"working"_s);
        QVERIFY(QDir().mkpath(share.url));
        m_table->git({u"init"_s, u"-q"_s}, share.url);
        QVERIFY(refused(amina.exchange(share).send(), Fault::Refused));
        share.url = m_table->path(u"no/such/folder.git"_s);
        QVERIFY(refused(amina.exchange(share).send(), Fault::NotFound));
        share.url = m_table->path(u"empty.git"_s);
        m_table->git({u"init"_s, u"-q"_s, u"--bare"_s, share.url}, m_table->path({}));
        QVERIFY(refused(kenji.exchange(share).begin(), Fault::NotFound));
        QVERIFY(!QFile::exists(kenji.file()));
        // Somebody was cut off while sending.
        QVERIFY(sharing::worked(amina.exchange().send()));
        share = m_table->share();
        QFile lock(share.url + u"/refs/heads/main.lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        QVERIFY(amina.reword(u"paragraph1-1"_s, u"Amina's words."_s));
        QVERIFY(refused(amina.exchange().send(), Fault::Locked));
        QVERIFY(lock.remove());
        QVERIFY(sharing::worked(amina.exchange().send()));
        QVERIFY(kenji.join());
        const auto again = kenji.exchange().begin();
        QVERIFY(!again);
        QCOMPARE(again.error().fault, Fault::Refused);
    }

    void sendingNothingNewSendsNothing()
    {
        sharing::Participant amina(*m_table, sample::amina());
        QVERIFY(amina.begin(sample::draft()));
        QVERIFY(amina.exchange().send());
        const auto again = amina.exchange().getAndSend();
        QVERIFY(again);
        QCOMPARE(again->sent, 0);
        QCOMPARE(again->received, 0);
    }

    void manySendingsDoNotFillTheFolderWithPacks()
    {
        sharing::Participant amina(*m_table, sample::amina());
        QVERIFY(amina.begin(sample::draft()));
        QVERIFY(sendOften(amina, 60));
        QVERIFY2(packs() < 30, qPrintable(QString::number(packs())));
        QVERIFY2(git({u"fsck"_s, u"--strict"_s, u"--no-dangling"_s}).isEmpty(), "git fsck");
        sharing::Participant kenji(*m_table, sample::kenji());
        QVERIFY(kenji.join());
        QCOMPARE(kenji.project()->head(), amina.project()->head());
    }

    void noPackGoesWhileOneOfThemIsDamaged()
    {
        sharing::Participant amina(*m_table, sample::amina());
        QVERIFY(amina.begin(sample::draft()));
        QVERIFY(sendOften(amina, 50));
        const QString oneMore = m_table->path(u"oneMore"_s);
        QByteArray numbers;
        for (int i = 0; i < 400; ++i)
            numbers += QByteArray::number(i * i * 7919);
        QVERIFY(packOf(oneMore, numbers));
        const qsizetype before = packs();
        QCOMPARE(before, 51);
        sharing::DamagedPack pack(m_table->share().url);
        QVERIFY(pack.isDamaged());
        const QByteArray folder = m_table->share().url.toUtf8();
        const auto repository = git::owned<git::Repository>(
            [&](git_repository **made) { return git_repository_open_bare(made, folder.constData()); });
        git::gatherPacks(repository.get());
        QCOMPARE(packs(), before);
        QVERIFY(pack.mend());
        git::gatherPacks(repository.get());
        QCOMPARE(packs(), 1);
        QVERIFY2(git({u"fsck"_s, u"--strict"_s, u"--no-dangling"_s}).isEmpty(), "git fsck");
    }

    void whatWasKeptOfTheRemoteCanBeThrownAway()
    {
        sharing::Participant amina(*m_table, sample::amina());
        QVERIFY(amina.begin(sample::draft()));
        QVERIFY(amina.exchange().send());
        m_table->forgetCaches();
        QVERIFY(amina.reword(u"paragraph1-1"_s, u"Later words."_s));
        const auto sent = amina.exchange().send();
        QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().sentence));
        QCOMPARE(git({u"rev-list"_s, u"--count"_s, u"main"_s}).trimmed(), u"3"_s);
    }
};

QTEST_GUILESS_MAIN(FolderTest)
#include "tst_folder.moc"
