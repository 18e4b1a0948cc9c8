// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/paths.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// From the lowest room to the highest: each may include itself and those before it.
const QStringList rooms{
    u"text"_s, u"proposals"_s, u"draft"_s, u"collation"_s, u"history"_s, u"sharing"_s, u"interchange"_s};

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sourcesBelow(const QString &folder)
{
    QStringList found;
    QDirIterator files(QStringLiteral(CONCORDAT_SOURCE_DIR) + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(files.next());
    return found;
}

QStringList includes(const QString &path)
{
    static const QRegularExpression include(
        u"^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = include.globalMatch(contents(path)); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

}

/// The arrows of ARCHITECTURE.md, held against every include of the tree.
class RoomsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRoomOfTheModelIncludesOnlyRoomsBelowIt()
    {
        for (qsizetype level = 0; level < rooms.size(); ++level) {
            const QStringList files = sourcesBelow(u"model/"_s + rooms[level]);
            QVERIFY2(!files.isEmpty(), qPrintable(rooms[level]));
            for (const QString &path : files) {
                for (const QString &header : includes(path)) {
                    const qsizetype room = rooms.indexOf(header.section(u'/', 0, 0));
                    QVERIFY2(room <= level, qPrintable(path + u" includes "_s + header));
                }
            }
        }
    }

    void theModelKnowsNoWidgetsAndNoHigherFolder()
    {
        static const QRegularExpression forbidden(
            u"^(QtWidgets|QWidget|QApplication|KSyntaxHighlighting|views/|app/)"_s);
        for (const QString &path : sourcesBelow(u"model"_s)) {
            for (const QString &header : includes(path))
                QVERIFY2(!header.contains(forbidden), qPrintable(path + u" includes "_s + header));
        }
    }

    void theViewsDoNotKnowTheApplication()
    {
        for (const QString &path : sourcesBelow(u"views"_s)) {
            for (const QString &header : includes(path))
                QVERIFY2(!header.startsWith(u"app/"_s), qPrintable(path + u" includes "_s + header));
        }
    }

    void everySourceNamesItsLicence()
    {
        for (const QString &folder : {u"model"_s, u"views"_s, u"app"_s, u"tests"_s}) {
            for (const QString &path : sourcesBelow(folder)) {
                QVERIFY2(contents(path).contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s), qPrintable(path));
            }
        }
    }
};

QTEST_GUILESS_MAIN(RoomsTest)
#include "tst_rooms.moc"
