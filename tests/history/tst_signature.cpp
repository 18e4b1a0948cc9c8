// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleproject.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

class SignatureTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void aKeyIsKeptForItsOwnerAloneAndReadBack()
    {
        const QString path = m_folder.filePath(u"amina.key"_s);
        const auto key = SigningKey::create(path, u"Amina Diallo"_s);
        QVERIFY(key);
        QCOMPARE(
            QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
        const auto again = SigningKey::read(path);
        QVERIFY(again);
        QCOMPARE(again->publicKey(), key->publicKey());
        QCOMPARE(again->publicKey().fingerprint().size(), 39);
        QCOMPARE(SigningKey::create(path, u"Amina"_s).error().fault, Fault::Refused);
        QCOMPARE(SigningKey::read(m_folder.filePath(u"none.key"_s)).error().fault, Fault::NotFound);
    }

    void whatIsNotAKeyIsRefused()
    {
        const QString path = m_folder.filePath(u"not-a-key"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("concordat signing key 1\nAmina\n1234\n");
        file.close();
        QCOMPARE(SigningKey::read(path).error().fault, Fault::Malformed);
    }

    void aSignatureHoldsForItsRevisionAlone()
    {
        const auto key = SigningKey::create(m_folder.filePath(u"one.key"_s), u"One"_s);
        const auto other = SigningKey::create(m_folder.filePath(u"other.key"_s), u"Other"_s);
        QVERIFY(key && other);
        const RevisionId revision{QString(64, u'a')};
        QByteArray signature = key->sign(revision);
        QVERIFY(isSignedBy(key->publicKey().bytes, revision, signature));
        QVERIFY(!isSignedBy(other->publicKey().bytes, revision, signature));
        QVERIFY(!isSignedBy(key->publicKey().bytes, RevisionId{QString(64, u'b')}, signature));
        signature[5] = char(signature[5] ^ 1);
        QVERIFY(!isSignedBy(key->publicKey().bytes, revision, signature));
        QVERIFY(!isSignedBy("short", revision, signature));
        QVERIFY(!isSignedBy(key->publicKey().bytes, revision, "short"));
    }

    void aProjectShowsWhoSignedWhat()
    {
        const auto project = Project::create(m_folder.filePath(u"signed.concordat"_s), sample::amina());
        QVERIFY(project);
        const auto key = SigningKey::create(m_folder.filePath(u"two.key"_s), u"Amina Diallo"_s);
        QVERIFY(key);
        const RevisionId head = (*project)->commitDraft(sample::draft(), u"Began"_s, u"import"_s).value();
        QCOMPARE((*project)->signaturesOf(head, {}).value(), QList<Signing>());
        QVERIFY((*project)->sign(head, *key));
        QVERIFY((*project)->sign(head, *key));
        const auto known = (*project)->signaturesOf(head, {key->publicKey()}).value();
        QCOMPARE(known.size(), 1);
        QCOMPARE(known[0], (Signing{Signing::Standing::Known, key->publicKey()}));
        const auto unknown = (*project)->signaturesOf(head, {}).value();
        QCOMPARE(unknown[0].standing, Signing::Standing::Unknown);
        QVERIFY(unknown[0].by.name.isEmpty());
        QCOMPARE((*project)->sign(RevisionId{QString(64, u'c')}, *key).error().fault, Fault::NotFound);
        QCOMPARE((*project)->verify(), QStringList());
    }

    void knownKeysAreKeptInAPlainList()
    {
        const auto key = SigningKey::create(m_folder.filePath(u"three.key"_s), u"أمينة ديالو"_s);
        QVERIFY(key);
        const QString path = m_folder.filePath(u"known keys"_s);
        QVERIFY(writeKnownKeys(path, {key->publicKey()}));
        QCOMPARE(readKnownKeys(path).value(), QList<PublicKey>{key->publicKey()});
    }

    /// Found by fuzzing: a key whose name was blank was read, and lost when the list was written.
    void aKeyWithoutANameIsNotKnown()
    {
        const QString path = m_folder.filePath(u"nameless keys"_s);
        QFile file(path);
        const QByteArray key(64, 'a');
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(key + "  \n" + key + '\n' + key + " Ana \n");
        file.close();
        const auto read = readKnownKeys(path);
        QVERIFY(read);
        QCOMPARE(*read, (QList<PublicKey>{{u"Ana"_s, QByteArray(32, char(0xaa))}}));
        QVERIFY(writeKnownKeys(path, *read));
        QCOMPARE(readKnownKeys(path).value(), *read);
    }
};

QTEST_GUILESS_MAIN(SignatureTest)
#include "tst_signature.moc"
