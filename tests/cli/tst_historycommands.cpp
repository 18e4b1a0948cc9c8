// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calledprogram.h"
#include "draft/edit.h"
#include "history/project.h"
#include "interchange/docx/draftdocument.h"
#include "interchange/docx/writer.h"
#include "support/paths.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace concordat;
using namespace concordat::cli;
using namespace Qt::StringLiterals;

namespace {

const QString sample = QStringLiteral(CONCORDAT_SOURCE_DIR "/resources/samples/mountain-springs-compilation.txt");

/// Somebody with the file on a machine of theirs.
std::unique_ptr<Project> opened(const QString &path, const QString &name, const QString &delegation)
{
    auto project = Project::open(path, {name, delegation, u"delegate"_s});
    return project ? std::move(*project) : nullptr;
}

QStringList strings(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue &value : array.toArray())
        strings.append(value.toString());
    return strings;
}

}

/// The commands that work on a project's history, as a program reads them.
class HistoryCommandsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;
    ParagraphId m_paragraph;

    QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void init()
    {
        m_project = path(u"springs.concordat"_s);
        QFile::remove(m_project);
        QCOMPARE(called({u"consolidate"_s, sample, u"-o"_s, m_project}).code, int(Done));
        const auto project = opened(m_project, u"Ada"_s, u"Norway"_s);
        QVERIFY(project);
        for (const Provision &provision : project->draft().provisions) {
            if (!provision.paragraphs.isEmpty())
                m_paragraph = provision.paragraphs.first().id;
        }
        Annotation note;
        note.anchor.paragraph = m_paragraph;
        note.text = u"Our fallback is the second text."_s;
        note.isPrivate = true;
        QVERIFY(project->commit(edits::Annotate{note}));
    }

    void sendingSaysWhatLeavesAndLeavesTheRestHere()
    {
        const QString review = path(u"review.concordat"_s);
        const Outcome sent = called({u"send"_s, m_project, review, u"--json"_s});
        QVERIFY2(sent.code == Done, qPrintable(sent.err));
        const QJsonObject json = sent.json();
        QCOMPARE(json[u"annotations"_s].toInt(), 0);
        QCOMPARE(json[u"private_annotations"_s].toInt(), 0);
        QCOMPARE(json[u"revisions"_s].toInt(), 1);
        QVERIFY(strings(json[u"sources"_s]).contains(u"mountain-springs-compilation.txt"_s));
        QVERIFY(!json[u"stays_here"_s].toArray().isEmpty());
        QCOMPARE(called({u"verify"_s, review}).code, int(Done));
        QCOMPARE(called({u"log"_s, review, u"--json"_s}).json()[u"revisions"_s].toArray().size(), 1);
        QCOMPARE(called({u"search"_s, review, u"fallback"_s}).code, int(ExitCode::Found));
    }

    void aDryRunWritesNothing()
    {
        const QString review = path(u"dry.concordat"_s);
        const Outcome said = called({u"send"_s, m_project, review, u"--private"_s, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(said.code, int(Done));
        QCOMPARE(said.json()[u"private_annotations"_s].toInt(), 1);
        QVERIFY(!QFile::exists(review));
    }

    void sendingWithoutAttributionsNamesNoDelegation()
    {
        const QString review = path(u"nameless.concordat"_s);
        const Outcome sent = called({u"send"_s, m_project, review, u"--no-attributions"_s, u"--json"_s});
        QCOMPARE(sent.code, int(Done));
        QCOMPARE(strings(sent.json()[u"delegations"_s]), QStringList());
        QCOMPARE(strings(sent.json()[u"sources"_s]), QStringList());
        const auto project = opened(review, u"Kenji"_s, u"Japan"_s);
        QVERIFY(project);
        for (const Provision &provision : project->draft().provisions) {
            for (const Paragraph &paragraph : provision.paragraphs)
                QVERIFY(attributions(paragraph.passage).isEmpty());
        }
    }

    void sendingTheHistorySendsAllOfIt()
    {
        const QString review = path(u"whole.concordat"_s);
        const Outcome sent = called({u"send"_s, m_project, review, u"--history"_s, u"--json"_s});
        QVERIFY2(sent.code == Done, qPrintable(sent.err));
        const int revisions = int(called({u"log"_s, m_project, u"--json"_s}).json()[u"revisions"_s].toArray().size());
        QVERIFY(revisions > 1);
        QCOMPARE(sent.json()[u"revisions"_s].toInt(), revisions);
        QCOMPARE(sent.json()[u"private_annotations"_s].toInt(), 1);
        QCOMPARE(called({u"log"_s, review, u"--json"_s}).json()[u"revisions"_s].toArray().size(), revisions);
        QCOMPARE(called({u"verify"_s, review}).code, int(Done));
    }

    void nothingCanBeLeftOutOfAWholeHistory()
    {
        const QString review = path(u"contradiction.concordat"_s);
        QCOMPARE(called({u"send"_s, m_project, review, u"--history"_s, u"--no-attributions"_s}).code, int(Usage));
        QVERIFY(!QFile::exists(review));
    }

    void whatComesBackIsAccountedFor()
    {
        const QString review = path(u"returned.concordat"_s);
        QCOMPARE(called({u"send"_s, m_project, review}).code, int(Done));
        const auto reword
            = [&](const QString &file, const QString &name, const QString &delegation, const QString &words) {
                  const auto project = opened(file, name, delegation);
                  return project && project->commit(edits::SetPassage{m_paragraph, passageOf(words)}).has_value();
              };
        QVERIFY(reword(review, u"Kenji"_s, u"Japan"_s, u"Each spring shall be measured every year."_s));
        QVERIFY(reword(m_project, u"Ada"_s, u"Norway"_s, u"No spring shall be sold to anybody."_s));
        const Outcome brought = called({u"bring-in"_s, m_project, review, u"--json"_s});
        QCOMPARE(brought.code, int(ExitCode::Found));
        const QJsonObject copy = brought.json()[u"copies"_s][0].toObject();
        QCOMPARE(copy[u"revisions"_s].toInt(), 2); // the sending, and Kenji's
        const QJsonArray account = brought.json()[u"account"_s].toArray();
        QVERIFY(std::ranges::any_of(
            account, [](const QJsonValue &event) { return event[u"kind"_s].toString() == u"bracketed"; }));
        QVERIFY(brought.json()[u"before"_s] != brought.json()[u"after"_s]);
    }

    void aReturnedWordFileComesInWithItsAuthors()
    {
        const QString file = path(u"returned.docx"_s);
        const auto project = opened(m_project, u"Ada"_s, u"Norway"_s);
        QVERIFY(project);
        auto document = docx::documentOf(project->draft(), {});
        docx::TextRun words{.text = u" Indeed."_s};
        words.changes = {{docx::Change::Kind::Inserted, u"Japan"_s, QDateTime::currentDateTimeUtc()}};
        std::get<docx::DocParagraph>(document.body.last()).runs.append(words);
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(docx::writeDocument(document));
        written.close();
        const Outcome brought = called({u"bring-in"_s, m_project, file, u"--json"_s});
        QVERIFY2(brought.code == Done, qPrintable(brought.err));
        const QJsonObject change = brought.json()[u"documents"_s][0][u"changes"_s][0].toObject();
        QCOMPARE(change[u"kind"_s].toString(), u"insertion"_s);
        QCOMPARE(change[u"delegation"_s].toString(), u"Japan"_s);
        const QJsonValue newest = called({u"log"_s, m_project, u"--json"_s}).json()[u"revisions"_s][0];
        QVERIFY(QJsonDocument(newest.toObject()).toJson().contains("Japan"));
        QCOMPARE(called({u"verify"_s, m_project}).code, int(Done));
    }

    void aWordKnowsWhoWroteItAndInsteadOfWhatAndAnOldNumberResolves()
    {
        const auto project = opened(m_project, u"Ada"_s, u"Norway"_s);
        const auto place = placeOf(project->draft(), m_paragraph);
        const Provision provision = project->draft().provisions[place->provision];
        const QString before = citation(project->draft(), m_paragraph);
        const QString words = flatText(provision.paragraphs[place->paragraph].passage);
        const auto id = fresh<EditId>();
        QVERIFY(project->commit(
            edits::SetPassage{m_paragraph, passageOf(u"Entirely other words."_s, Origin::edited(id))}, id));
        QVERIFY(project->commit(edits::SetProvisionNumber{provision.id, u"77"_s}));
        const QJsonValue found
            = called({u"provenance"_s, m_project, u"Entirely other"_s, u"--json"_s}).json()[u"paragraphs"_s][0];
        const QJsonValue run = found[u"runs"_s][0];
        QCOMPARE(run[u"author"_s].toString(), u"Ada"_s);
        QVERIFY2(words.contains(run[u"instead_of"_s].toString().first(8)), qPrintable(run[u"instead_of"_s].toString()));
        const QJsonArray labels = found[u"called"_s].toArray();
        QCOMPARE(labels.first()[u"place"_s].toString(), before);
        QCOMPARE(labels.last()[u"place"_s].toString(), citation(project->draft(), m_paragraph));
        if (before.contains(u','))
            QVERIFY(called({u"search"_s, m_project, before}).out.contains(before));
    }

    void everyHistoryCommandAnswersInJson()
    {
        const QString copy = path(u"copy.concordat"_s);
        const QString saved = path(u"saved.concordat"_s);
        QFile::remove(saved);
        const QJsonArray log = called({u"log"_s, m_project, u"--json"_s}).json()[u"revisions"_s].toArray();
        const QString newest = log.first()[u"id"_s].toString();
        const QString oldest = log.last()[u"id"_s].toString();
        const QList<QStringList> calls{{u"log"_s, m_project}, {u"versions"_s, m_project, u"--name"_s, u"Rev.1"_s},
            {u"compare"_s, m_project, oldest, newest}, {u"copy"_s, m_project, copy}, {u"verify"_s, m_project},
            {u"salvage"_s, m_project, saved}, {u"search"_s, m_project, u"spring"_s}, {u"stats"_s, m_project},
            {u"send"_s, m_project, copy}, {u"bring-in"_s, m_project, copy}, {u"receive"_s, m_project, sample},
            {u"key"_s, path(u"a.key"_s), u"--new"_s, u"Ada"_s}, {u"sign"_s, m_project, path(u"a.key"_s)}};
        for (const QStringList &arguments : calls) {
            const Outcome outcome = called(arguments + QStringList{u"--json"_s});
            QVERIFY2(outcome.code == Done || outcome.code == ExitCode::Found,
                qPrintable(arguments.first() + u": "_s + outcome.err));
            QVERIFY2(!outcome.json().isEmpty(), qPrintable(arguments.first() + u": "_s + outcome.out));
        }
    }
};

QTEST_GUILESS_MAIN(HistoryCommandsTest)
#include "tst_historycommands.moc"
