// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"
#include "app/openwindow.h"
#include "look.h"
#include "support/sampleproject.h"
#include "views/actions/actions.h"
#include "views/session/session.h"
#include "views/settings/preferences.h"
#include "views/statistics/chartview.h"
#include "views/statistics/statisticspane.h"
#include "views/workbench/workbench.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

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

/// What a widget says, to the eye and to a screen reader.
QStringList wordsOf(const QWidget *widget)
{
    QStringList words{
        widget->windowTitle(), widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        words += button->text();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        words += label->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        words += box->title();
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        words += field->placeholderText();
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            words += tabs->tabText(i);
    }
    if (const auto *view = qobject_cast<const QHeaderView *>(widget);
        view && view->orientation() == Qt::Horizontal && view->isVisible()) {
        for (int i = 0; i < view->count(); ++i)
            words += view->model()->headerData(i, Qt::Horizontal).toString();
    }
    return words;
}

/// Words of Latin letters alone, where the language has others: they were not translated. Names of files, formats and
/// delegations stand in any language.
bool isLeftInEnglish(const QString &words)
{
    static const QRegularExpression letter(u"[\\p{Cyrillic}\\p{Arabic}\\p{Han}]"_s);
    static const QRegularExpression lowerWords(u"(?:^|[ (])[a-z]{3,}[ ,.:)]"_s);
    return words.contains(lowerWords) && !words.contains(letter) && !words.contains(u".txt"_s)
        && !words.endsWith(u"– Concordat"_s);
}

/// What shows fewer pixels than its words need.
bool isCutOff(const QWidget *widget)
{
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        const bool lying = tabs->shape() == QTabBar::RoundedNorth;
        const auto room = [&](int i) { return lying ? tabs->tabRect(i).width() : tabs->tabRect(i).height(); };
        for (int i = 0; i < tabs->count(); ++i) {
            if (!tabs->rect().contains(tabs->tabRect(i))
                || room(i) <= tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)))
                return true;
        }
        return false;
    }
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool speaks = (label && !label->wordWrap() && label->pixmap().isNull() && !label->text().isEmpty())
        || (button && !button->text().isEmpty() && !button->inherits("QToolButton"));
    return speaks && widget->width() < widget->minimumSizeHint().width();
}

QString placeOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u'#' + widget->objectName() + u" in "_s
        + QString::fromLatin1(widget->window()->metaObject()->className());
}

/// Keeps a picture of a window in the build folder, for somebody to look at, and says what is wrong with it.
QStringList faultsOf(QWidget *window, const QString &name, Language language)
{
    QApplication::processEvents();
    window->grab().save(look::pictures().filePath(u"windows-%1-%2.png"_s.arg(code(language), name)));
    QStringList faults;
    QList<QWidget *> widgets = window->findChildren<QWidget *>();
    widgets.append(window);
    const bool otherLetters = localeOf(language).script() != QLocale::LatinScript;
    for (const QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible() || widget->inherits("QFontComboBox"))
            continue;
        if (isCutOff(widget))
            faults.append(u"cut off: %1: %2"_s.arg(placeOf(widget), wordsOf(widget).join(u' ')));
        for (const QString &words : wordsOf(widget)) {
            if (otherLetters && isLeftInEnglish(words))
                faults.append(u"in English: %1: %2"_s.arg(placeOf(widget), words));
        }
    }
    return faults;
}

/// The same of a box that an action opens and that waits for an answer; it gets none.
QStringList faultsOfAsking(Workbench &window, const QString &action, Language language)
{
    QStringList faults{u"asks nothing: "_s + action};
    QTimer waiting;
    waiting.callOnTimeout(&window, [&] {
        auto *asking = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!asking)
            return;
        waiting.stop();
        faults = faultsOf(asking, action, language);
        asking->reject();
    });
    waiting.start();
    window.actions().find(action)->trigger();
    return faults;
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
        QStringList faults = faultsOf(&window, u"welcome"_s, language);
        window.openPath(document);
        QTRY_VERIFY_WITH_TIMEOUT(window.session().hasProject(), 60000);
        window.session().selectProvision(window.session().draft().provisions[4].id);
        auto *tabs = window.findChild<QTabWidget *>(u"tabs"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            if (const auto *statistics = qobject_cast<const StatisticsPane *>(tabs->currentWidget()))
                QTRY_VERIFY(!statistics->chart().chart().values.isEmpty());
            faults += faultsOf(&window, u"tab-%1"_s.arg(i), language);
        }
        auto *recognised = window.findChild<QAbstractItemView *>(u"recognised"_s);
        const QModelIndex submission = recognised->model()->index(0, 0);
        recognised->setCurrentIndex(recognised->model()->index(0, 0, submission));
        for (const QString &action : {u"review-number"_s, u"review-delegation"_s})
            faults += faultsOfAsking(window, action, language);
        tabs->setCurrentIndex(0);
        window.actions().find(u"next-change"_s)->trigger();
        for (const QString &action : {u"version"_s, u"alternative"_s, u"position"_s})
            faults += faultsOfAsking(window, action, language);
        for (QDockWidget *dock : window.findChildren<QDockWidget *>()) {
            dock->raise();
            faults += faultsOf(&window, dock->objectName(), language);
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
                        faults += faultsOf(other, u"settings-%1"_s.arg(page), language);
                    }
                } else {
                    faults += faultsOf(other, action, language);
                }
                other->close();
            }
        }
        for (const QAction *action : window.actions().all()) {
            for (const QString &words : {action->text(), action->toolTip(), action->statusTip()}) {
                if (localeOf(language).script() != QLocale::LatinScript && isLeftInEnglish(words))
                    faults.append(u"in English: "_s + words);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
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
