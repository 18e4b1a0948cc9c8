// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"
#include "app/openwindow.h"
#include "support/sampleproject.h"
#include "views/session/session.h"
#include "views/settings/preferences.h"
#include "views/workbench/workbench.h"

#include <QComboBox>
#include <QMenuBar>
#include <QSettings>
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
        QCOMPARE(shared, QStringList());
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
