// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sealing.h"
#include "sampleproject.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

Passphrase words()
{
    return Passphrase(u"correct horse battery staple"_s);
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class SealedFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoKnowsThePassphraseGetsTheBytesBack_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 65536, 65537})
            QTest::addRow("%d", int(size)) << size;
    }
    void whoKnowsThePassphraseGetsTheBytesBack()
    {
        QFETCH(qsizetype, size);
        QByteArray content(size, 'x');
        if (size > 0)
            content.back() = 'z';
        const auto bytes = sealed(content, words());
        QVERIFY(bytes);
        QVERIFY(looksSealed(*bytes));
        QVERIFY(size < 10 || !bytes->contains("xxxxxxxx"));
        QCOMPARE(unsealed(*bytes, words()).value_or("nothing"), content);
    }

    void aPassphraseIsTheSameHoweverItsLettersAreComposed()
    {
        const auto bytes = sealed("text", Passphrase(u"cooperaci\u00f3n"_s));
        QVERIFY(bytes);
        QVERIFY(unsealed(*bytes, Passphrase(u"cooperacio\u0301n"_s)));
    }

    void anotherPassphraseAndAnyAlterationAreRefused()
    {
        const QByteArray content(150'000, 'x');
        const QByteArray bytes = *sealed(content, words());
        QCOMPARE(unsealed(bytes, Passphrase(u"correct horse battery stable"_s)).error().fault, Fault::Refused);
        const qsizetype chunk = 65536 + 17;
        const qsizetype opening = bytes.size() - 2 * chunk - (150'000 - 2 * 65536) - 17;
        QList<QByteArray> altered;
        for (const qsizetype at : {qsizetype(25), opening - 1, opening + chunk}) {
            QByteArray other = bytes;
            other[at] = char(other[at] ^ 1);
            altered.append(other);
        }
        altered.append(bytes.chopped(1));
        altered.append(bytes.first(opening + 2 * chunk));
        altered.append(bytes + "x");
        altered.append(bytes.first(opening) + bytes.sliced(opening + chunk, chunk) + bytes.sliced(opening, chunk)
            + bytes.sliced(opening + 2 * chunk));
        for (const QByteArray &other : altered) {
            const auto opened = unsealed(other, words());
            QVERIFY(!opened);
            QCOMPARE(opened.error().fault, Fault::Refused);
            QVERIFY(!opened.error().sentence.isEmpty());
        }
    }

    void whatIsNoWholeSealedFileGetsASentence()
    {
        QCOMPARE(unsealed("SQLite format 3", words()).error().fault, Fault::Malformed);
        QCOMPARE(unsealed("concordat sealed file 1\nshort", words()).error().fault, Fault::Malformed);
        QCOMPARE(sealed("text", Passphrase(u"1234567"_s)).error().fault, Fault::Refused);
        QCOMPARE(contentOfSealed(m_folder.filePath(u"none"_s), words()).error().fault, Fault::NotFound);
    }

    void aSealedReviewGoesOutIsWorkedOnAndComesBackSealed_data()
    {
        QTest::addColumn<bool>("wholeHistory");
        QTest::newRow("the present text") << false;
        QTest::newRow("the whole history") << true;
    }
    void aSealedReviewGoesOutIsWorkedOnAndComesBackSealed()
    {
        QFETCH(bool, wholeHistory);
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"out.sealed"_s);
        const QString theirs = folder.filePath(u"theirs.concordat"_s);
        const QString back = folder.filePath(u"back.sealed"_s);
        auto ours = Project::create(folder.filePath(u"ours.concordat"_s), sample::amina());
        QVERIFY(ours && (*ours)->importCompilation(sample::compilation(), sample::draft()));
        QVERIFY((*ours)->keepTyping(ParagraphId{u"paragraph1-1"_s}, u"our fallback"_s));
        ReviewOptions options;
        options.wholeHistory = wholeHistory;
        const auto key = SigningKey::create(folder.filePath(u"key"_s), u"Amina"_s);
        QVERIFY(key);
        const auto leaving = sealForReview(**ours, out, options, words(), &*key);
        QVERIFY2(leaving, qPrintable(leaving ? QString() : leaving.error().sentence));
        QCOMPARE(*leaving, (*ours)->whatLeaves(options));
        QVERIFY(!contentsOf(out).contains("springs"));
        // The journal is that of our own open project.
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
            (QStringList{u"key"_s, u"ours.concordat"_s, u"ours.concordat-journal"_s, u"out.sealed"_s}));

        QCOMPARE(unsealProject(out, Passphrase(u"some other words"_s), theirs).error().fault, Fault::Refused);
        QVERIFY(!QFile::exists(theirs));
        QVERIFY(unsealProject(out, words(), theirs));
        QCOMPARE(unsealProject(out, words(), theirs).error().fault, Fault::Refused);
        QCOMPARE(QFile::permissions(theirs) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!contentsOf(theirs).contains("our fallback"));
        auto copy = Project::open(theirs, sample::kenji());
        QVERIFY2(copy, qPrintable(copy ? QString() : copy.error().sentence));
        QCOMPARE((*copy)->verify(), QStringList());
        QCOMPARE((*copy)->signaturesOf((*copy)->head(), {key->publicKey()}).value().size(), 1);
        QVERIFY((*copy)->commit(edits::SetPassage{ParagraphId{u"paragraph2-1"_s}, passageOf(u"Kenji's words."_s)}));
        ReviewOptions whole;
        whole.wholeHistory = true;
        QVERIFY(sealForReview(**copy, back, whole, words()));

        QCOMPARE(bringInSealed(**ours, {back}, {}).error().fault, Fault::Refused);
        const auto account = bringInSealed(**ours, {back}, [](const QString &) { return words(); });
        QVERIFY2(account, qPrintable(account ? QString() : account.error().sentence));
        QCOMPARE(account->copies.first().path, back);
        QCOMPARE(flatText(find((*ours)->draft(), ParagraphId{u"paragraph2-1"_s})->passage), u"Kenji's words."_s);
        QCOMPARE((*ours)->verify(), QStringList());
    }

    void whatIsSealedAndNoProjectIsNotBroughtIn()
    {
        const QString path = m_folder.filePath(u"letter.sealed"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*sealed("A letter.", words())) > 0);
        file.close();
        QCOMPARE(unsealProject(path, words(), m_folder.filePath(u"x"_s)).error().fault, Fault::Malformed);
        auto ours = Project::create(m_folder.filePath(u"ours.concordat"_s), sample::amina());
        QVERIFY(ours && (*ours)->importCompilation(sample::compilation(), sample::draft()));
        const auto account = bringInSealed(**ours, {path}, [](const QString &) { return words(); });
        QCOMPARE(account.error().fault, Fault::Malformed);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SealedFileTest)
#include "tst_sealedfile.moc"
