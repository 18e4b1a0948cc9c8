// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calledprogram.h"
#include "draft/edit.h"
#include "history/project.h"
#include "text/notation.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using namespace concordat::cli;
using namespace Qt::StringLiterals;

namespace {

const QByteArray compilation = R"(# Peru

## Article 1. Duty

1. States Parties shall protect mountain springs against pollution.

2. Each State Party shall keep a register of its mountain springs.

# Nepal

## Article 1. Duty

1. States Parties should protect mountain springs against pollution.
)";

const QByteArray revised = R"(# Nepal

## Article 1. Duty

1. States Parties should always protect mountain springs against pollution and drought.
)";

const QByteArray strangersText = R"(# Kenya

## Article 1. Duty

1. States Parties shall protect mountain springs and wetlands against pollution.

## Article 2. Herders

Herders shall have access to every spring in times of drought.
)";

QStringList strings(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue &value : array.toArray())
        strings.append(value.toString());
    return strings;
}

}

/// Further documents that come into a project in which people have worked already.
class ReceiveCommandTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;
    ParagraphId m_register;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString document(const QString &name, const QByteArray &text)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text);
        return file.fileName();
    }

    std::unique_ptr<Project> opened() const
    {
        auto project = Project::open(m_project, {u"Ada"_s, u"Norway"_s, u"chair"_s});
        return project ? std::move(*project) : nullptr;
    }

    static QString notationOf(const Draft &draft)
    {
        QString text;
        for (const Provision &provision : draft.provisions) {
            for (const Paragraph &paragraph : provision.paragraphs)
                text += printPassage(paragraph.passage) + u'\n';
        }
        return text;
    }

private Q_SLOTS:
    void init()
    {
        m_project = path(u"springs – ينابيع.concordat"_s);
        QFile::remove(m_project);
        const QString first = document(u"springs.md"_s, compilation);
        QCOMPARE(called({u"consolidate"_s, first, u"-o"_s, m_project}).code, int(Done));
        const auto project = opened();
        QVERIFY(project);
        m_register = project->draft().provisions.first().paragraphs.last().id;
        QVERIFY(project->commit(edits::SetPassage{m_register, passageOf(u"A register of springs shall be kept."_s)}));
    }

    void aRevisedTextComesInAndTheWorkOfTheRoomStays()
    {
        const QString again = document(u"nepal-rev1.md"_s, revised);
        const Outcome received = called({u"receive"_s, m_project, again, u"--name"_s, u"Ada"_s, u"--json"_s});
        QVERIFY2(received.code == Done, qPrintable(received.err + received.out));
        const QJsonObject report = received.json()[u"received"_s][0].toObject();
        QCOMPARE(strings(report[u"revised"_s]), QStringList{u"Nepal"_s});
        QCOMPARE(strings(report[u"added"_s]), QStringList());
        QVERIFY(received.json()[u"before"_s] != received.json()[u"after"_s]);
        const auto project = opened();
        QCOMPARE(flatText(find(project->draft(), m_register)->passage), u"A register of springs shall be kept."_s);
        const QString text = notationOf(project->draft());
        QVERIFY2(text.contains(u"and drought"_s), qPrintable(text));
        QCOMPARE(project->sources().size(), 2);
        QCOMPARE(project->verify(), QStringList());
    }

    void theSameTextOnceMoreChangesNothing()
    {
        const QString again = document(u"nepal-rev1.md"_s, revised);
        QCOMPARE(called({u"receive"_s, m_project, again}).code, int(Done));
        const RevisionId head = opened()->head();
        const Outcome twice = called({u"receive"_s, m_project, again});
        QCOMPARE(twice.code, int(Done));
        QVERIFY(twice.out.contains(u"received already"_s));
        QCOMPARE(opened()->head(), head);
    }

    void aPersonSaysWhetherATextIsRevisedOrFurther()
    {
        const QString again = document(u"nepal-more.md"_s, revised);
        const Outcome received = called({u"receive"_s, m_project, again, u"--additional"_s, u"--json"_s});
        QCOMPARE(strings(received.json()[u"received"_s][0][u"added"_s]), QStringList{u"Nepal"_s});
        QCOMPARE(called({u"receive"_s, m_project, again, u"--additional"_s, u"--revised"_s}).code, int(Usage));
    }

    void aStrangersProjectIsReceivedLikeACompilation()
    {
        const QString theirs = path(u"kenya.concordat"_s);
        QFile::remove(theirs);
        const QString text = document(u"kenya.md"_s, strangersText);
        QCOMPARE(
            called({u"consolidate"_s, text, u"-o"_s, theirs, u"--name"_s, u"Wanjiru"_s, u"--delegation"_s, u"Kenya"_s})
                .code,
            int(Done));
        for (const QString &command : {u"receive"_s, u"bring-in"_s}) {
            init();
            const Outcome brought = called({command, m_project, theirs, u"--json"_s});
            QVERIFY2(brought.code == Done || brought.code == ExitCode::Found, qPrintable(brought.err));
            QCOMPARE(strings(brought.json()[u"received"_s][0][u"added"_s]), QStringList{u"Kenya"_s});
            const auto project = opened();
            QCOMPARE(project->verify(), QStringList());
            QCOMPARE(project->log(1).first().kind, u"import"_s);
            const QString notation = notationOf(project->draft());
            QVERIFY2(notation.contains(u"Herders shall have access"_s), qPrintable(notation));
            QVERIFY2(notation.contains(u"A register of springs shall be kept."_s), qPrintable(notation));
            // The way back leads into the file as it came, byte for byte.
            QFile file(theirs);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(project->source(project->sources().last()).value().bytes, file.readAll());
            const Outcome whence = called({u"provenance"_s, m_project, u"Herders"_s});
            QVERIFY2(whence.out.contains(u"Kenya, line"_s), qPrintable(whence.out));
        }
    }

    void aCopyIsNotReceivedButMerged()
    {
        const QString copy = path(u"copy.concordat"_s);
        QCOMPARE(called({u"copy"_s, m_project, copy}).code, int(Done));
        const Outcome received = called({u"receive"_s, m_project, copy});
        QCOMPARE(received.code, int(Input));
        QVERIFY(received.err.contains(u"bring-in"_s));
    }

    void whatHoldsNoSubmissionIsRefused()
    {
        const RevisionId head = opened()->head();
        const Outcome received = called({u"receive"_s, m_project, document(u"empty.md"_s, "\n")});
        QCOMPARE(received.code, int(Input));
        QVERIFY(!received.err.isEmpty());
        QCOMPARE(opened()->head(), head);
    }
};

QTEST_GUILESS_MAIN(ReceiveCommandTest)
#include "tst_receivecommand.moc"
