// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journey.h"
#include "text/notation.h"
#include "views/actions/actions.h"
#include "views/messages/messagebar.h"
#include "views/session/session.h"
#include "views/variants/variantsmodel.h"
#include "views/workbench/workbench.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

/// Whether the project on disk, opened afresh, says what the window says.
QString savedText(const QString &path, const ParagraphId &paragraph)
{
    const auto project = Project::open(path, {});
    const Paragraph *found = project ? find((*project)->draft(), paragraph) : nullptr;
    return found ? printPassage(found->passage) : QString();
}

}

/// A morning with the sample, through the real window.
class NegotiatingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_compilation = m_folder.filePath(u"عيون الجبال – springs.txt"_s);
        QVERIFY(QFile::copy(u":/samples/mountain-springs-compilation.txt"_s, m_compilation));
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->setValue("profile/name", u"Ana"_s);
        m_settings->setValue("profile/delegation", u"Peru"_s);
        speak(Journey::language());
        m_window = std::make_unique<Workbench>(*m_settings);
        m_window->show();
    }

    void openingACompilationMakesAProjectBesideIt()
    {
        m_window->openPath(m_compilation);
        QTRY_VERIFY_WITH_TIMEOUT(session().hasProject(), 20'000);
        QVERIFY(QFile::exists(session().project().path()));
        QVERIFY(session().project().path().endsWith(u".concordat"_s));
        QVERIFY(session().draft().provisions.size() > 10);
        QVERIFY(window<MessageBar>()->sentence().contains(
            Journey::told("concordat::Workbench", "%n submission(s) were read.", 6)));
        QVERIFY(window<QTreeView>(u"outline"_s)->model()->rowCount() > 10);
    }

    void aBracketIsFoundAndLifted()
    {
        trigger(u"next-change"_s);
        const ParagraphId paragraph = session().currentParagraph();
        const int before = bracketCount(find(session().draft(), paragraph)->passage);
        QVERIFY(before > 0);
        trigger(u"lift"_s);
        QVERIFY(bracketCount(find(session().draft(), paragraph)->passage) < before);
        QCOMPARE(savedText(session().project().path(), paragraph),
            printPassage(find(session().draft(), paragraph)->passage));
        trigger(u"undo"_s);
        QCOMPARE(bracketCount(find(session().draft(), paragraph)->passage), before);
    }

    void typingInTheNotationIsKeptWhenTheHandRests()
    {
        const ParagraphId paragraph = agreedBeginning();
        QVERIFY(!paragraph.isNull());
        session().selectParagraph(paragraph);
        auto *editor = window<QPlainTextEdit>(u"notation"_s);
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(
            int(editor->toPlainText().indexOf(printPassage(find(session().draft(), paragraph)->passage))));
        editor->setTextCursor(cursor);
        QTest::keyClicks(editor, u"[Peru: Indeed, ]"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            savedText(session().project().path(), paragraph).startsWith(u"[Peru: Indeed, ]"_s), 10'000);
    }

    void provenanceLeadsToTheReceivedDocument()
    {
        const ParagraphId paragraph = agreedBeginning();
        session().selectParagraph(paragraph, 3);
        QVERIFY(window<QLabel>(u"origin"_s)->text().contains(u"springs.txt"_s));
        auto *source = window<QPlainTextEdit>(u"source"_s);
        QVERIFY(!source->extraSelections().isEmpty());
    }

    void aVariantIsTakenIntoTheDraft()
    {
        auto *table = window<QTableView>(u"variants"_s);
        const auto *variants = qobject_cast<VariantsModel *>(table->model());
        QVERIFY(variants);
        for (const Provision &provision : session().draft().provisions) {
            session().selectProvision(provision.id);
            for (int row = 0; row < variants->rowCount() && variants->columnCount() > 1; ++row) {
                if (variants->paragraphAt(row).isNull() || variants->cell(row, 1).text.isEmpty())
                    continue;
                session().selectParagraph(variants->paragraphAt(row));
                const QString wanted = variants->cell(row, 1).text;
                trigger(u"take-2"_s);
                QCOMPARE(flatText(find(session().draft(), session().currentParagraph())->passage), wanted);
                return;
            }
        }
        QFAIL("No provision has two variants.");
    }

    void everyActionSaysWhatItDoes()
    {
        QSet<QKeySequence> keys;
        for (const QAction *action : m_window->actions().all()) {
            QVERIFY2(!action->icon().isNull(), qPrintable(action->objectName()));
            QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
            for (const QKeySequence &shortcut : action->shortcuts()) {
                QVERIFY2(!keys.contains(shortcut), qPrintable(shortcut.toString()));
                keys.insert(shortcut);
            }
        }
    }

private:
    [[nodiscard]] Session &session() const { return m_window->session(); }

    template <typename Widget>
    Widget *window(const QString &name = {}) const
    {
        return m_window->findChild<Widget *>(name);
    }

    void trigger(const QString &action) { m_window->actions().find(action)->trigger(); }

    /// A paragraph that begins with words all agree on.
    [[nodiscard]] ParagraphId agreedBeginning() const
    {
        for (const Provision &provision : session().draft().provisions) {
            for (const Paragraph &paragraph : provision.paragraphs) {
                const QList<PlacedRun> runs = placedRuns(paragraph.passage);
                if (!runs.isEmpty() && runs.first().inside.isEmpty() && runs.first().run.text.size() > 10
                    && runs.first().run.origin.kind == Origin::Kind::Received)
                    return paragraph.id;
            }
        }
        return {};
    }

    QTemporaryDir m_folder;
    QString m_compilation;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Workbench> m_window;
};

QTEST_MAIN(NegotiatingTest)
#include "tst_negotiating.moc"
