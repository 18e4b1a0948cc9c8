// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sampleproject.h"
#include "sharing/participant.h"

#include <QFile>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

/// Somebody edits the files of the remote with git alone.
class ByHandTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<sharing::Table> m_table;
    std::unique_ptr<sharing::Participant> m_amina;
    std::unique_ptr<sharing::Participant> m_kenji;

    QString clone() const { return m_table->path(u"by-hand"_s); }
    QString git(const QStringList &arguments) const
    {
        return m_table->git(
            QStringList{u"-c"_s, u"user.name=Ana Souza"_s, u"-c"_s, u"user.email=ana@example.org"_s} + arguments,
            clone());
    }
    void write(const QString &file, const QByteArray &bytes) const
    {
        QFile out(clone() + u'/' + file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    QByteArray read(const QString &file) const
    {
        QFile in(clone() + u'/' + file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void push(const QString &message) const
    {
        git({u"add"_s, u"-A"_s});
        git({u"commit"_s, u"-qm"_s, message});
        const QString said = git({u"push"_s, u"-q"_s, u"origin"_s, u"HEAD:main"_s});
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }

    static inline const QString first = u"draft/01-article-1-protection-of-springs-part-1.txt"_s;

private Q_SLOTS:
    void init()
    {
        m_table = std::make_unique<sharing::Table>();
        m_amina = std::make_unique<sharing::Participant>(*m_table, sample::amina());
        m_kenji = std::make_unique<sharing::Participant>(*m_table, sample::kenji());
        QVERIFY(m_amina->begin(sample::draft()));
        QVERIFY(sharing::worked(m_amina->exchange().send()));
        QVERIFY(m_kenji->join());
        m_table->git({u"clone"_s, u"-q"_s, m_table->share().url, clone()}, m_table->path({}));
    }

    void anEditedFileComesInAsARevisionOfItsAuthor()
    {
        QByteArray text = read(first);
        QVERIFY(text.contains("2. Each Party"));
        write(first, text.replace("2. Each Party shall", "2. Each Party should"));
        push(u"Soften paragraph 2"_s);
        const auto got = m_kenji->exchange().getAndSend();
        QVERIFY(sharing::worked(got));
        QCOMPARE(got->noticed.size(), 1);
        QVERIFY2(got->noticed.first().contains(u"Ana Souza"_s), qPrintable(got->noticed.first()));
        QVERIFY(m_kenji->open());
        const Revision head = *m_kenji->project()->revision(m_kenji->project()->head());
        QCOMPARE(head.author.name, u"Ana Souza"_s);
        QCOMPARE(head.summary, u"Soften paragraph 2"_s);
        const auto *paragraph = find(m_kenji->project()->draft(), ParagraphId{u"paragraph1-2"_s});
        QVERIFY(paragraph && flatText(paragraph->passage).startsWith(u"Each Party should protect"_s));
        QCOMPARE(m_kenji->project()->verify(), QStringList());
    }

    void everybodyTakesItInAsTheSameRevision()
    {
        write(first, read(first) + "\n6. A new paragraph of Ana's.\n");
        push(u"Add paragraph 6"_s);
        QVERIFY(sharing::worked(m_kenji->exchange().get()));
        QVERIFY(sharing::worked(m_amina->exchange().get()));
        QVERIFY(m_kenji->open() && m_amina->open());
        QCOMPARE(m_kenji->project()->head(), m_amina->project()->head());
        QCOMPARE(m_kenji->project()->draft(), m_amina->project()->draft());
        QCOMPARE(m_kenji->project()->draft().provisions.first().paragraphs.size(), 6);
    }

    void itMeetsWhatOthersDidMeanwhile()
    {
        QByteArray text = read(first);
        write(first, text.replace("1. Each Party shall", "1. Each Party should"));
        push(u"Soften paragraph 1"_s);
        QVERIFY(m_kenji->reword(u"paragraph3-1"_s, u"Kenji's words."_s));
        QVERIFY(sharing::worked(m_kenji->exchange().send()));
        QVERIFY(sharing::worked(m_amina->exchange().getAndSend()));
        QVERIFY(m_kenji->open() && m_amina->open());
        QCOMPARE(m_amina->project()->draft(), m_kenji->project()->draft());
        const Draft &draft = m_amina->project()->draft();
        QVERIFY(flatText(find(draft, ParagraphId{u"paragraph1-1"_s})->passage).contains(u"should"_s));
        QCOMPARE(flatText(find(draft, ParagraphId{u"paragraph3-1"_s})->passage), u"Kenji's words."_s);
        const QString said = m_table->git({u"fsck"_s, u"--strict"_s, u"--no-dangling"_s});
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }

    void severalCommitsInARowComeInOneByOne()
    {
        for (int nth = 1; nth <= 3; ++nth) {
            QByteArray text = read(first);
            write(first, text.replace("springs of category " + QByteArray::number(nth), "wells"));
            push(u"Wells, %1"_s.arg(nth));
        }
        QVERIFY(sharing::worked(m_kenji->exchange().getAndSend()));
        QVERIFY(m_kenji->open());
        QCOMPARE(flatText(m_kenji->project()->draft().provisions.first().paragraphs[2].passage).count(u"wells"_s), 1);
        QVERIFY(sharing::worked(m_amina->exchange().getAndSend()));
        QVERIFY(m_amina->open());
        QCOMPARE(m_amina->project()->head(), m_kenji->project()->head());
    }

    void articlesAreAddedRenamedAndTakenAway()
    {
        QByteArray added = read(first);
        added.replace("Article 1", "Article 1 bis").replace("Each Party", "Each riparian State");
        write(u"draft/01b-article-1-bis.txt"_s, added);
        write(u"draft/notes.md"_s, "What we spoke of.");
        const QDir folder(clone() + u"/draft"_s);
        const QStringList second = folder.entryList({u"02-*"_s});
        const QStringList third = folder.entryList({u"03-*"_s});
        QVERIFY(second.size() == 1 && third.size() == 1);
        QVERIFY(QFile::rename(folder.filePath(second.first()), folder.filePath(u"02-called-otherwise.txt"_s)));
        QVERIFY(QFile::remove(folder.filePath(third.first())));
        push(u"Rearrange"_s);
        const auto got = m_kenji->exchange().getAndSend();
        QVERIFY(sharing::worked(got));
        QVERIFY2(got->noticed.join(u'\n').contains(u"notes.md"_s), qPrintable(got->noticed.join(u'\n')));
        QVERIFY(sharing::worked(m_amina->exchange().getAndSend()));
        QVERIFY(m_kenji->open() && m_amina->open());
        QCOMPARE(m_kenji->project()->verify(), QStringList());
        QCOMPARE(m_amina->project()->draft(), m_kenji->project()->draft());
        const QList<Provision> &provisions = m_kenji->project()->draft().provisions;
        QStringList numbers;
        for (const Provision &provision : provisions)
            numbers.append(provision.number);
        QCOMPARE(numbers, QStringList({u"1"_s, u"1 bis"_s, u"2"_s, u"4"_s}));
        QVERIFY(flatText(provisions[1].paragraphs.first().passage).startsWith(u"Each riparian State"_s));
        QCOMPARE(provisions[2].id, ProvisionId{u"article2"_s});
    }

    void anEmptiedFolderChangesNothing()
    {
        const Draft before = m_kenji->project()->draft();
        QVERIFY(QDir(clone() + u"/draft"_s).removeRecursively());
        push(u"Clear"_s);
        const auto got = m_kenji->exchange().get();
        QVERIFY(sharing::worked(got));
        QVERIFY2(got->noticed.join(u'\n').contains(u"emptied"_s), qPrintable(got->noticed.join(u'\n')));
        QVERIFY(m_kenji->open());
        QCOMPARE(m_kenji->project()->draft(), before);
    }

    void twoBranchesThatAreMergedByHandAreMergedHere()
    {
        Share aside = m_table->share();
        aside.branch = u"aside"_s;
        QVERIFY(m_kenji->reword(u"paragraph2-1"_s, u"Kenji's words."_s));
        QVERIFY(sharing::worked(m_kenji->exchange(aside).send()));
        QVERIFY(m_amina->reword(u"paragraph1-1"_s, u"Amina's words."_s));
        QVERIFY(sharing::worked(m_amina->exchange().send()));
        git({u"fetch"_s, u"-q"_s, u"origin"_s});
        git({u"reset"_s, u"-q"_s, u"--hard"_s, u"origin/main"_s});
        git({u"merge"_s, u"-q"_s, u"-s"_s, u"ours"_s, u"-m"_s, u"Both"_s, u"origin/aside"_s});
        const QString said = git({u"push"_s, u"-q"_s, u"origin"_s, u"HEAD:main"_s});
        QVERIFY2(said.isEmpty(), qPrintable(said));
        sharing::Participant noor(*m_table, Profile{u"Noor"_s, u"Oman"_s, u"delegate"_s});
        QVERIFY(noor.join());
        QVERIFY(sharing::worked(m_amina->exchange().get()) && m_amina->open());
        for (const sharing::Participant *one : {&*m_amina, &noor}) {
            const Draft &draft = one->project()->draft();
            QCOMPARE(flatText(find(draft, ParagraphId{u"paragraph1-1"_s})->passage), u"Amina's words."_s);
            QCOMPARE(flatText(find(draft, ParagraphId{u"paragraph2-1"_s})->passage), u"Kenji's words."_s);
            QCOMPARE(one->project()->verify(), QStringList());
        }
    }

    void whatIsNoDraftIsSetAsideWithASentence()
    {
        write(u"objects/draft"_s, "nonsense");
        write(first, QByteArray("\xff\xfe\x00 not text", 12));
        push(u"Break everything"_s);
        const Draft before = m_kenji->project()->draft();
        const auto got = m_kenji->exchange().getAndSend();
        QVERIFY(sharing::worked(got));
        QVERIFY2(
            got->noticed.first().contains(u"nothing of it could be taken over"_s), qPrintable(got->noticed.first()));
        QVERIFY(got->noticed.first().contains(u"not a text in UTF-8"_s));
        QVERIFY(m_kenji->open());
        QCOMPARE(m_kenji->project()->draft(), before);
        QVERIFY(sharing::worked(m_amina->exchange().getAndSend()));
    }

    void aBranchOfSomethingElseIsLeftAlone()
    {
        sharing::Table other(m_table->path(u"other.git"_s));
        m_table->git({u"init"_s, u"-q"_s, u"--bare"_s, other.share().url}, m_table->path({}));
        git({u"checkout"_s, u"-q"_s, u"--orphan"_s, u"else"_s});
        git({u"commit"_s, u"-qm"_s, u"Something else"_s});
        git({u"push"_s, u"-q"_s, other.share().url, u"HEAD:main"_s});
        const auto sent = m_kenji->exchange(other.share()).send();
        QVERIFY(!sent);
        QCOMPARE(sent.error().fault, Fault::Unrelated);
    }
};

QTEST_GUILESS_MAIN(ByHandTest)
#include "tst_byhand.moc"
