// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"
#include "app/openwindow.h"
#include "faults.h"
#include "support/sampleproject.h"
#include "views/actions/actions.h"
#include "views/session/session.h"
#include "views/settings/preferences.h"
#include "views/statistics/chartview.h"
#include "views/statistics/statisticspane.h"
#include "views/workbench/workbench.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QListWidget>
#include <QMenuBar>
#include <QSettings>
#include <QTabWidget>
#include <QTest>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

/// The letters that open the entries of a menu, those of menus in it too, with whoever shares one.
void findShared(const QMenu *menu, QStringList &shared)
{
    QHash<QChar, QString> taken;
    for (const QAction *action : menu->actions()) {
        if (action->menu())
            findShared(action->menu(), shared);
        const qsizetype mark = action->text().indexOf(u'&');
        if (mark < 0 || mark + 1 >= action->text().size())
            continue;
        const QChar letter = action->text()[mark + 1].toLower();
        if (taken.contains(letter))
            shared.append(taken.value(letter) + u" / "_s + action->text());
        taken.insert(letter, action->text());
    }
}

}

class LanguagesJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_settings = std::make_unique<QSettings>(m_home.filePath(u"settings.ini"_s), QSettings::IniFormat); }
    void cleanup()
    {
        m_settings->clear();
        speak(Language::English);
    }

    void theWindowSpeaksAnotherLanguageAtTheSamePlace()
    {
        const QString document = m_home.filePath(u"springs.txt"_s);
        QVERIFY(QFile::copy(SampleProject::compilation(), document));
        m_settings->setValue("window/language", u"en"_s);
        const OpenWindow window(*m_settings);
        window.workbench().openPath(document);
        QTRY_VERIFY_WITH_TIMEOUT(window.workbench().session().hasProject(), 60000);
        const ProvisionId place = window.workbench().session().draft().provisions[2].id;
        window.workbench().session().selectProvision(place);
        QVERIFY(!window.workbench().isRightToLeft());
        const QString english = window.workbench().menuBar()->actions().constFirst()->text();

        window.workbench().preferences().setLanguage(Language::Arabic);
        QTRY_VERIFY(window.workbench().isRightToLeft());
        QVERIFY(window.workbench().menuBar()->actions().constFirst()->text() != english);
        QVERIFY(window.workbench().session().hasProject());
        QCOMPARE(window.workbench().session().currentProvision(), place);
        QCOMPARE(QLocale().language(), QLocale::Arabic);
        auto *chosen = window.workbench().findChild<QComboBox *>(u"interfaceLanguage"_s);
        QVERIFY(chosen);
        QCOMPARE(chosen->currentText(), ownName(Language::Arabic));

        window.workbench().preferences().setLanguage(Language::English);
        QTRY_COMPARE(window.workbench().menuBar()->actions().constFirst()->text(), english);
        QVERIFY(!window.workbench().isRightToLeft());
    }

    void everyMenuOpensItsEntriesByLettersOfTheirOwn_data()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : {Language::Arabic, Language::Chinese, Language::English, Language::French,
                 Language::Russian, Language::Spanish})
            QTest::newRow(qPrintable(code(language))) << language;
    }
    void everyMenuOpensItsEntriesByLettersOfTheirOwn()
    {
        QFETCH(Language, language);
        speak(language);
        const Workbench window(*m_settings);
        QMenu bar;
        bar.addActions(window.menuBar()->actions());
        QStringList shared;
        findShared(&bar, shared);
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
    }

    void everyWindowIsWholeInEveryLanguage_data() { everyMenuOpensItsEntriesByLettersOfTheirOwn_data(); }
    void everyWindowIsWholeInEveryLanguage()
    {
        QFETCH(Language, language);
        const QTemporaryDir home;
        const QString document = home.filePath(u"springs.txt"_s);
        QVERIFY(QFile::copy(SampleProject::compilation(), document));
        speak(language);
        m_settings->setValue("profile/name", SampleProject::profile().name);
        m_settings->setValue("profile/delegation", SampleProject::profile().delegation);
        m_settings->setValue("appearance", look::appearance());
        Workbench window(*m_settings);
        look::show(window);
        QCOMPARE(window.isRightToLeft(), isRightToLeft(language));
        QStringList found = faults::of(&window, u"welcome"_s, language);
        window.openPath(document);
        QTRY_VERIFY_WITH_TIMEOUT(window.session().hasProject(), 60000);
        window.session().selectProvision(window.session().draft().provisions[4].id);
        auto *tabs = window.findChild<QTabWidget *>(u"tabs"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            if (const auto *statistics = qobject_cast<const StatisticsPane *>(tabs->currentWidget()))
                QTRY_VERIFY(!statistics->chart().chart().values.isEmpty());
            found += faults::of(&window, u"tab-%1"_s.arg(i), language);
        }
        auto *recognised = window.findChild<QAbstractItemView *>(u"recognised"_s);
        const QModelIndex submission = recognised->model()->index(0, 0);
        recognised->setCurrentIndex(recognised->model()->index(0, 0, submission));
        for (const QString &action : {u"review-number"_s, u"review-delegation"_s})
            found += faults::ofAsking([&] { window.actions().find(action)->trigger(); }, action, language);
        tabs->setCurrentIndex(0);
        window.actions().find(u"next-change"_s)->trigger();
        for (const QString &action : {u"version"_s, u"alternative"_s, u"position"_s})
            found += faults::ofAsking([&] { window.actions().find(action)->trigger(); }, action, language);
        for (QDockWidget *dock : window.findChildren<QDockWidget *>()) {
            dock->raise();
            found += faults::of(&window, dock->objectName(), language);
        }
        for (const QString &action : {u"settings"_s, u"help"_s, u"projection"_s, u"palette"_s, u"export"_s, u"send"_s,
                 u"share"_s, u"lift-for"_s, u"annotate"_s, u"print-preview"_s, u"about"_s}) {
            window.actions().find(action)->trigger();
            QApplication::processEvents();
            for (QWidget *other : QApplication::topLevelWidgets()) {
                if (other == &window || !other->isVisible() || other->inherits("QMenu"))
                    continue;
                if (auto *pages = other->findChild<QListWidget *>(); pages && action == u"settings"_s) {
                    for (int page = 0; page < pages->count(); ++page) {
                        pages->setCurrentRow(page);
                        found += faults::of(other, u"settings-%1"_s.arg(page), language);
                    }
                } else {
                    found += faults::of(other, action, language);
                }
                other->close();
            }
        }
        for (const QAction *action : window.actions().all()) {
            for (const QString &words : {action->text(), action->toolTip(), action->statusTip()}) {
                if (localeOf(language).script() != QLocale::LatinScript && faults::isLeftInEnglish(words))
                    found.append(u"in English: "_s + words);
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void numbersAndDatesAreThoseOfTheLanguage()
    {
        speak(Language::French);
        QCOMPARE(QLocale().toString(1.5), u"1,5"_s);
        speak(Language::Arabic);
        // The digits of the sentences around them.
        QCOMPARE(QLocale().toString(15), u"15"_s);
        speak(Language::Chinese);
        QCOMPARE(QLocale().dayName(1), u"星期一"_s);
    }

private:
    QTemporaryDir m_home;
    std::unique_ptr<QSettings> m_settings;
};

QTEST_MAIN(LanguagesJourney)
#include "tst_languages.moc"
