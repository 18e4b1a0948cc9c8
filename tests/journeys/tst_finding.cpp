// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journey.h"
#include "views/actions/shortcuts.h"
#include "views/messages/messagebar.h"
#include "views/palette/commandmodel.h"
#include "views/search/searchpane.h"
#include "views/settings/preferences.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeView>

using namespace concordat;
using namespace Qt::StringLiterals;

/// Finding one's way: where a word came from, where one was, what the window can do.
class FindingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void searchLeadsToTheDocumentAWordCameFrom()
    {
        Journey journey(u"finding"_s);
        QVERIFY(journey.openSample());
        QVERIFY(journey.act(u"search"_s));
        auto *words = journey.the<QLineEdit>(u"searchWords"_s);
        QTRY_VERIFY(words->isVisible());
        QTest::keyClicks(words, u"peatland"_s);
        auto *found = journey.the<QTreeView>(u"found"_s);
        QTRY_VERIFY(found->model()->rowCount() > 1);
        journey.picture(u"found"_s);
        const QModelIndex received = found->model()->index(1, 0);
        QVERIFY(received.data().toString().startsWith(
            QCoreApplication::translate("concordat::SearchModel", "In what was received: %n").section(u'%', 0, 0)));
        found->setCurrentIndex(found->model()->index(0, 0, received));
        QTest::keyClick(found, Qt::Key_Return);
        auto *source = journey.the<QPlainTextEdit>(u"source"_s);
        QTRY_VERIFY(!source->extraSelections().isEmpty());
        QVERIFY(source->extraSelections().first().cursor.selectedText().contains(u"peatland"_s, Qt::CaseInsensitive));
        QVERIFY(journey.the<QLabel>(u"origin"_s)->text().contains(u"springs.txt"_s));
        journey.picture(u"received"_s);
    }

    void thePaletteGoesToAnArticleAndBackLeadsHome()
    {
        Journey journey(u"palette"_s);
        QVERIFY(journey.openSample());
        const ProvisionId home = journey.session().currentProvision();
        QCoreApplication::processEvents();
        QVERIFY(journey.act(u"palette"_s));
        auto *typed = journey.the<QLineEdit>(u"paletteWords"_s);
        QTest::keyClicks(typed, u"art 12"_s);
        journey.picture(u"palette"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        const Provision *there = find(journey.draft(), journey.session().currentProvision());
        QCOMPARE(there->number, u"12"_s);
        QTRY_VERIFY(journey.window().actions().find(u"back"_s)->isEnabled());
        QVERIFY(journey.act(u"back"_s));
        QCOMPARE(journey.session().currentProvision(), home);
        QTRY_VERIFY(journey.window().actions().find(u"forward"_s)->isEnabled());
        QVERIFY(journey.act(u"forward"_s));
        QCOMPARE(journey.session().currentProvision(), there->id);
    }

    void aShortcutIsChangedAndHolds()
    {
        Journey journey(u"shortcut"_s);
        QVERIFY(journey.openSample());
        QVERIFY(journey.act(u"settings"_s));
        journey.the<QLineEdit>(u"shortcutFilter"_s)
            ->setText(withoutMnemonic(journey.window().actions().find(u"renumber"_s)->text()));
        auto *list = journey.the<QTreeView>(u"shortcuts"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        list->setCurrentIndex(list->model()->index(0, 0));
        auto *keys = journey.the<QKeySequenceEdit>(u"shortcutKeys"_s);
        keys->setKeySequence(QKeySequence(u"Ctrl+Alt+Y"_s));
        Q_EMIT keys->editingFinished();
        QCOMPARE(journey.window().actions().find(u"renumber"_s)->shortcut(), QKeySequence(u"Ctrl+Alt+Y"_s));
        QVERIFY(journey.window()
                .actions()
                .find(u"renumber"_s)
                ->toolTip()
                .contains(QKeySequence(u"Ctrl+Alt+Y"_s).toString(QKeySequence::NativeText)));
    }

    void theLastSessionIsRestored()
    {
        speak(Journey::language());
        QTemporaryDir home;
        QSettings settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
        const QString document = home.filePath(u"springs.txt"_s);
        QVERIFY(QFile::copy(SampleProject::compilation(), document));
        ProvisionId provision;
        {
            Workbench window(settings);
            window.show();
            window.openPath(document);
            QTRY_VERIFY_WITH_TIMEOUT(window.session().hasProject(), 60000);
            provision = window.session().draft().provisions[7].id;
            window.session().selectProvision(provision);
            window.actions().find(u"show-variants"_s)->trigger();
            window.findChild<QWidget *>(u"historyPane"_s)->hide();
            window.close();
        }
        Workbench window(settings);
        window.show();
        window.restoreSession();
        QVERIFY(window.session().hasProject());
        QCOMPARE(window.session().currentProvision(), provision);
        QCOMPARE(window.findChild<QTabWidget *>(u"tabs"_s)->currentIndex(), 1);
        QVERIFY(window.findChild<QWidget *>(u"historyPane"_s)->isHidden());
        QVERIFY(!QFile::exists(window.session().project().path() + u"-journal"_s)
            || QFileInfo(window.session().project().path() + u"-journal"_s).size() == 0);
    }

    void whoNeverSaidWhoTheyAreIsToldOnce()
    {
        QTemporaryDir home;
        QSettings settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
        const QString document = home.filePath(u"springs.txt"_s);
        QVERIFY(QFile::copy(SampleProject::compilation(), document));
        Workbench window(settings);
        window.show();
        window.openPath(document);
        QTRY_VERIFY_WITH_TIMEOUT(window.session().hasProject(), 60000);
        QVERIFY(window.findChild<MessageBar *>()->sentence().contains(Journey::told("concordat::Workbench",
            "What you do here is kept under the name “%1”: say who you are, so that others know.")));
        window.preferences().setProfile({u"Ana"_s, u"Peru"_s, u"delegate"_s});
        QCOMPARE(window.session().project().profile().name, u"Ana"_s);
    }

    void zoomMakesTheTextOfAllPanesLarger()
    {
        Journey journey(u"zoom"_s);
        QVERIFY(journey.openSample());
        auto *editor = journey.the<QPlainTextEdit>(u"notation"_s);
        auto *outline = journey.the<QTreeView>(u"outline"_s);
        const double before = editor->font().pointSizeF();
        for (int i = 0; i < 5; ++i)
            QVERIFY(journey.act(u"zoom-in"_s));
        QCOMPARE(editor->font().pointSizeF(), before * 1.5);
        QCOMPARE(outline->font().pointSizeF(), before * 1.5);
        journey.picture(u"zoomed"_s);
        QVERIFY(journey.act(u"zoom-reset"_s));
        QCOMPARE(editor->font().pointSizeF(), before);
    }
};

QTEST_MAIN(FindingTest)
#include "tst_finding.moc"
