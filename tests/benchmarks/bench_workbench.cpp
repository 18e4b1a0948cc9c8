// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measured.h"
#include "negotiation.h"

#include "views/session/session.h"
#include "views/workbench/workbench.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QFile>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

constexpr int roomDelegations = 30;
constexpr int roomProvisions = 60;
constexpr int roomParagraphs = 12;

/// Processor time of the window's thread, in milliseconds: what others do meanwhile keeps nobody waiting.
double now()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1'000'000;
}

/// Every delegation has a text for every paragraph, a few words apart from the others'.
Compilation roomOf(int delegation, const QStringList &words, QRandomGenerator &random)
{
    Compilation compilation = negotiation::submissionOf(delegation, random);
    Submission &submission = compilation.submissions.first();
    submission.units.clear();
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QStringList own = words[i].split(u' ');
        own[random.bounded(own.size())] = negotiation::sentence(random, 2);
        Unit unit;
        unit.number = QString::number(i + 1);
        unit.text = own.join(u' ');
        unit.locators = {{text.size(), text.size() + unit.text.size()}};
        text += unit.text + u'\n';
        unit.id = UnitId{contentHash((submission.attribution + unit.number + unit.text).toUtf8())};
        submission.units.append(unit);
    }
    compilation.source.text = text;
    compilation.source.bytes = text.toUtf8();
    compilation.source.id = SourceId{contentHash(compilation.source.bytes)};
    submission.source = compilation.source.id;
    return compilation;
}

Draft roomDraft(const QList<Submission> &submissions)
{
    Draft draft;
    draft.title = u"Draft agreement"_s;
    for (int i = 0; i < roomProvisions; ++i) {
        Provision provision{ProvisionId{freshName()}, Provision::Kind::Article, QString::number(i + 1), u"Article"_s,
            passageOf(u"Subject %1"_s.arg(i + 1)), {}, {}};
        for (int k = 0; k < roomParagraphs; ++k) {
            const qsizetype unit = i * roomParagraphs + k;
            Paragraph paragraph{ParagraphId{freshName()}, {QString::number(k + 1), {}, {}}, 0,
                passageOf(submissions.first().units[unit]), {}, {}};
            for (const Submission &submission : submissions) {
                draft.concordance.append({submission.units[unit].id, submission.attribution, provision.id, paragraph.id,
                    ConcordanceEntry::Outcome::Linked, 0.9, u"14 of 18 content words"_s, false});
            }
            provision.paragraphs.append(paragraph);
        }
        draft.provisions.append(provision);
    }
    return draft;
}

}

/// What the window costs at the size of the largest negotiations, without a display: what Qt does and what we do, not
/// what a graphics card does. Processor time, because other work on the machine says nothing about ours.
class WorkbenchBenchmark : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_large;
    QString m_room;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<Workbench> m_window;

    static Profile profile() { return {u"Amina Diallo"_s, u"Senegal"_s, u"secretariat"_s}; }

    void open(const QString &path)
    {
        m_window = std::make_unique<Workbench>(m_settings);
        m_window->resize(1920, 1080);
        m_window->show();
        m_window->openPath(path);
        QApplication::processEvents();
    }

    template <typename Widget>
    [[nodiscard]] Widget *the(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }

    /// Moves a list through its whole length, a step and a painted frame at a time.
    static QList<double> scrolled(QScrollBar *bar, QWidget *viewport, int step)
    {
        QList<double> frames;
        // What showing it still had to do is not scrolling.
        QApplication::processEvents();
        for (int at = bar->minimum(); at <= bar->maximum(); at += step) {
            const double begun = now();
            bar->setValue(at);
            QApplication::processEvents();
            viewport->repaint();
            frames.append(now() - begun);
        }
        return frames;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_settings.setValue("profile/name", u"Amina Diallo"_s);
        QRandomGenerator random(20'000);
        m_large = m_folder.filePath(u"large.concordat"_s);
        {
            auto project = Project::create(m_large, profile());
            QVERIFY(project);
            for (int i = 0; i < negotiation::delegations; ++i)
                QVERIFY((*project)->importCompilation(negotiation::submissionOf(i, random), (*project)->draft()));
            QVERIFY((*project)->commitDraft(
                negotiation::draftOf((*project)->submissions()), u"Consolidated"_s, u"consolidate"_s));
        }
        // CONCORDAT_ROOM keeps the room of thirty, to look at.
        const QString kept = qEnvironmentVariable("CONCORDAT_ROOM");
        m_room = kept.isEmpty() ? m_folder.filePath(u"room.concordat"_s) : kept;
        QFile::remove(m_room);
        auto project = Project::create(m_room, profile());
        QVERIFY(project);
        QStringList words;
        for (int i = 0; i < roomProvisions * roomParagraphs; ++i)
            words.append(negotiation::sentence(random, 60));
        for (int i = 0; i < roomDelegations; ++i)
            QVERIFY((*project)->importCompilation(roomOf(i, words, random), (*project)->draft()));
        QVERIFY((*project)->commitDraft(roomDraft((*project)->submissions()), u"Consolidated"_s, u"consolidate"_s));
    }

    void openingALargeProject()
    {
        QList<double> shown;
        for (int i = 0; i < 3; ++i) {
            m_window.reset();
            const double begun = now();
            open(m_large);
            shown.append(now() - begun);
            QVERIFY(m_window->session().hasProject());
            QTRY_VERIFY_WITH_TIMEOUT(m_window->session().knowsReceived(), 60000);
        }
        measured::report("window shown with 20,000 paragraphs", shown);
    }

    void typingInALargeProject()
    {
        m_window->session().selectProvision(m_window->session().draft().provisions[500].id);
        auto *editor = the<QPlainTextEdit>(u"notation"_s);
        editor->setFocus();
        editor->moveCursor(QTextCursor::Down);
        editor->moveCursor(QTextCursor::Down);
        editor->moveCursor(QTextCursor::EndOfLine);
        QList<double> keys;
        for (int i = 0; i < 400; ++i) {
            const double begun = now();
            QTest::keyClick(editor, i % 6 == 5 ? Qt::Key_Space : Qt::Key_E);
            editor->viewport()->repaint();
            keys.append(now() - begun);
        }
        measured::report("keystroke to painted, 20,000 paragraphs", keys);
        const double begun = now();
        editor->clearFocus();
        m_window->session().selectProvision(m_window->session().draft().provisions[501].id);
        QApplication::processEvents();
        qInfo("%-52s        %8.2f ms", "what was typed kept, and the next provision shown", now() - begun);
    }

    void scrollingALargeProject()
    {
        auto *outline = the<QAbstractItemView>(u"outline"_s);
        measured::report(
            "a frame of scrolling the outline", scrolled(outline->verticalScrollBar(), outline->viewport(), 3));
        QList<double> chosen;
        for (int i = 0; i < 200; ++i) {
            const double begun = now();
            m_window->session().selectProvision(m_window->session().draft().provisions[i * 5].id);
            QApplication::processEvents();
            chosen.append(now() - begun);
        }
        measured::report("another provision chosen and shown", chosen);
        qInfo("%-52s        %8.1f MB", "memory", measured::memory("VmRSS"));
    }

    void variantsOfThirtyDelegations()
    {
        m_window.reset();
        open(m_room);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().knowsReceived(), 60000);
        the<QTabWidget>(u"tabs"_s)->setCurrentIndex(1);
        QList<double> chosen;
        for (int i = 0; i < 10; ++i) {
            const double begun = now();
            m_window->session().selectProvision(m_window->session().draft().provisions[i].id);
            QApplication::processEvents();
            chosen.append(now() - begun);
        }
        measured::report("variants of 30 delegations laid out", chosen);
        auto *table = the<QTableView>(u"variants"_s);
        measured::report("a frame of scrolling them down", scrolled(table->verticalScrollBar(), table->viewport(), 24));
        measured::report(
            "a frame of scrolling them across", scrolled(table->horizontalScrollBar(), table->viewport(), 48));
    }

    void theConcordanceOfSixtyByThirty()
    {
        the<QTabWidget>(u"tabs"_s)->setCurrentIndex(2);
        QApplication::processEvents();
        auto *table = the<QTableView>(u"concordanceTable"_s);
        measured::report(
            "a frame of scrolling the concordance", scrolled(table->verticalScrollBar(), table->viewport(), 1));
        qInfo("%-52s        %8.1f MB", "memory at its most, both projects", measured::memory("VmHWM"));
    }
};

QTEST_MAIN(WorkbenchBenchmark)
#include "bench_workbench.moc"
