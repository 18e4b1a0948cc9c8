// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/passage/foundwords.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace concordat;
using namespace Qt::StringLiterals;

class FoundWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(u":/samples/mountain-springs-compilation.txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_text = QString::fromUtf8(file.readAll());
    }

    /// As when somebody walks quickly through a draft: nothing was painted between one place and the next.
    void whatWasFoundLastIsInSight()
    {
        QWidget pane;
        auto *sentence = new QLabel(&pane);
        sentence->setWordWrap(true);
        auto *document = new QPlainTextEdit(&pane);
        auto *column = new QVBoxLayout(&pane);
        column->addWidget(sentence);
        column->addWidget(document, 1);
        pane.resize(300, 600);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        document->setPlainText(m_text);
        for (const QString &words : {u"Have agreed as follows"_s, u"Customary practices"_s,
                 u"Owners of land in a protection zone shall be compensated"_s}) {
            sentence->setText(words.repeated(3));
            const qsizetype begin = m_text.indexOf(words);
            QVERIFY(begin >= 0);
            showFound(*document, {begin, begin + words.size()});
        }
        QCoreApplication::processEvents();
        QCOMPARE(document->extraSelections().size(), 1);
        const QTextCursor found = document->extraSelections().first().cursor;
        QTRY_VERIFY(document->viewport()->rect().contains(document->cursorRect(found)));
    }

private:
    QString m_text;
};

QTEST_MAIN(FoundWordsTest)
#include "tst_foundwords.moc"
