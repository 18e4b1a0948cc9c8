// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calledprogram.h"
#include "history/project.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using namespace concordat::cli;
using namespace Qt::StringLiterals;

namespace {

const QByteArray english = R"(# Peru

## Article 1. Duty

1. States Parties shall protect the mountain springs in their territory against pollution within 30 days.

2. Each State Party shall keep a register of the mountain springs that are in its territory.
)";

const QByteArray french = R"(# Pérou

## Article 1. Obligation

1. Les États parties protègent contre la pollution les sources de montagne de leur territoire dans les 60 jours.

2. Chaque État partie tient un registre des sources de montagne qui se trouvent sur son territoire.

3. Le registre est public et les autres États parties peuvent le consulter.
)";

QStringList findingsOf(const QJsonObject &told, const QString &words)
{
    QStringList found;
    for (const QJsonValue &row : told[u"rows"_s].toArray()) {
        const bool meant = row[u"here"_s][u"text"_s].toString().contains(words)
            || row[u"there"_s][u"text"_s].toString().contains(words);
        for (const QJsonValue &finding : row[u"findings"_s].toArray()) {
            if (meant)
                found.append(finding.toString());
        }
    }
    return found;
}

}

/// concordat-cli parallel, and the export of what it links.
class ParallelCommandTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(path(u"project.concordat"_s));
        QVERIFY(write(u"english.md"_s, english));
        QVERIFY(write(u"french.md"_s, french));
        QCOMPARE(called({u"consolidate"_s, path(u"english.md"_s), u"-o"_s, path(u"project.concordat"_s)}).code, 0);
    }

    void aDocumentInAnotherLanguageIsHeldAgainstTheDraft()
    {
        const Outcome told = called({u"parallel"_s, path(u"project.concordat"_s), path(u"french.md"_s), u"--json"_s});
        QCOMPARE(told.code, 1);
        QCOMPARE(told.json()[u"here"_s].toString(), u"en"_s);
        QCOMPARE(told.json()[u"there"_s].toString(), u"fr"_s);
        QVERIFY(findingsOf(told.json(), u"60 jours"_s).contains(u"figures"_s));
        QVERIFY(findingsOf(told.json(), u"registre est public"_s).contains(u"missing"_s));
        QCOMPARE(findingsOf(told.json(), u"Chaque État"_s), QStringList{u"unchecked"_s});
        const Outcome listed = called({u"parallel"_s, path(u"project.concordat"_s)});
        QCOMPARE(listed.code, 1);
        QVERIFY2(listed.out.contains(u"30"_s) && listed.out.count(u'\n') == 2, qPrintable(listed.out));
    }

    void whatIsCheckedIsKeptAndWhatChangesLaterIsTold()
    {
        const QString project = path(u"project.concordat"_s);
        (void)called({u"parallel"_s, project, path(u"french.md"_s), u"--check"_s, u"--name"_s, u"Ada"_s});
        QByteArray later = french;
        later.replace("public", "ouvert à tous");
        QVERIFY(write(u"french.md"_s, later));
        const Outcome told = called({u"parallel"_s, project, path(u"french.md"_s), u"--json"_s});
        QVERIFY(findingsOf(told.json(), u"ouvert à tous"_s).contains(u"changed_there"_s));
        QCOMPARE(findingsOf(told.json(), u"Chaque État"_s), QStringList());
        QCOMPARE(called({u"verify"_s, project}).code, 0);
        const auto opened = Project::openToRead(project);
        QVERIFY(opened);
        QCOMPARE((*opened)->draft().checks.first().by, u"Ada"_s);
    }

    void theTwoLanguagesAreWrittenSideBySide()
    {
        const QString project = path(u"project.concordat"_s);
        (void)called({u"parallel"_s, project, path(u"french.md"_s)});
        const Outcome page = called(
            {u"export"_s, project, u"--content"_s, u"parallel"_s, u"--beside"_s, u"fr"_s, u"--format"_s, u"html"_s});
        QCOMPARE(page.code, 0);
        QVERIFY(page.out.contains(u"lang=\"fr\""_s) && page.out.contains(u"Chaque État partie"_s));
        QCOMPARE(called({u"export"_s, project, u"--content"_s, u"parallel"_s, u"--beside"_s, u"ru"_s, u"--format"_s,
                            u"html"_s})
                     .code,
            3);
    }

    void whatMakesNoSenseIsRefused()
    {
        const QString project = path(u"project.concordat"_s);
        QCOMPARE(called({u"parallel"_s, project}).code, 3);
        QCOMPARE(called({u"parallel"_s, project, path(u"english.md"_s)}).code, 3);
        QCOMPARE(called({u"parallel"_s, project, u"--language"_s, u"xx"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(ParallelCommandTest)
#include "tst_parallelcommand.moc"
