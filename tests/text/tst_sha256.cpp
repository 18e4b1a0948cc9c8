// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/sha256.h"

#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const Sha256::Value &value)
{
    return QByteArray(QByteArrayView(value)).toHex();
}

}

class Sha256Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The examples of FIPS 180-4: names of objects must never change.
    void isWhatTheStandardSays()
    {
        QCOMPARE(hex(Sha256::of("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba);
        QCOMPARE(hex(Sha256::of("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba);
        QCOMPARE(hex(Sha256::of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"_ba);
        QCOMPARE(hex(Sha256::of(QByteArray(1'000'000, 'a'))),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_ba);
    }

    void doesNotMindHowItsBytesCome()
    {
        Sha256 hash;
        hash.add("a");
        hash.add("");
        hash.add("bc");
        QCOMPARE(hash.result(), Sha256::of("abc"));
        QCOMPARE(hash.result(), Sha256::of(""));
    }
};

QTEST_APPLESS_MAIN(Sha256Test)

#include "tst_sha256.moc"
