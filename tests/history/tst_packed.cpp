// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/packed.h"

#include <QRandomGenerator>
#include <QTest>

using namespace concordat;

/// Bytes that are made small and read again, here and by Qt, as every release has read them.
class PackedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedIsReadAgain_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 119, 120, 4095, 4096, 4097, 32'768, 100'000, 3'000'000})
            QTest::addRow("%d bytes", size) << size;
    }
    void whatIsPackedIsReadAgain()
    {
        QFETCH(const int, size);
        QRandomGenerator random(5);
        QByteArray words;
        while (words.size() < size)
            words += QByteArray::number(random.bounded(1000)) + " of the parties ";
        words.truncate(size);
        const QByteArray small = packed(words);
        QCOMPARE(unpacked(small), words);
        QCOMPARE(qUncompress(small), words);
        if (size > 1000)
            QVERIFY(small.size() < size / 2);
        QCOMPARE(unpacked(qCompress(words)), words);
    }

    void whatIsDamagedOrClaimsTooMuchIsRefused()
    {
        const QByteArray small = packed(QByteArray(5000, 'a'));
        QCOMPARE(unpacked(small.first(3)), std::nullopt);
        QCOMPARE(unpacked(small.first(small.size() / 2)), std::nullopt);
        QByteArray claiming = small;
        claiming[0] = '\x7f';
        QCOMPARE(unpacked(claiming), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(PackedTest)
#include "tst_packed.moc"
