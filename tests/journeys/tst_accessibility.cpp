// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journey.h"

#include "views/history/comparisonmodel.h"
#include "views/history/comparisonpane.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QDockWidget>
#include <QMenu>
#include <QTabWidget>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

/// Roles of what a person works with, which a screen reader has to name.
bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonDropDown:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::ProgressBar:
        return true;
    default:
        return false;
    }
}

/// What Qt puts into a control of ours, or beside it, and names by that control.
bool isPartOfAControl(const QObject *object)
{
    const QObject *parent = object->parent();
    return object->objectName().startsWith(u"qt_"_s) || (parent && parent->objectName().startsWith(u"qt_"_s))
        || object->inherits("QScrollBar") || object->inherits("QHeaderView") || object->inherits("QTabBar")
        || object->inherits("QTableCornerButton") || object->inherits("QToolBarExtension")
        || object->inherits("QComboBoxPrivateContainer") || object->inherits("QDockWidgetTitleButton")
        || (parent
            && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox") || parent->inherits("QTabBar")
                || parent->inherits("QLineEdit") || parent->inherits("QKeySequenceEdit")
                || parent->inherits("QComboBoxPrivateContainer")));
}

QString placeOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *up = widget; up; up = up->parentWidget())
        path.prepend(QString::fromLatin1(up->metaObject()->className()) + u'#' + up->objectName());
    return path.join(u" > "_s);
}

/// The controls of a window that have no name or do not say what they are for.
QStringList unnamedIn(const QWidget *window)
{
    QStringList faults;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || isPartOfAControl(widget) || !isControl(face->role()))
            continue;
        if (face->text(QAccessible::Name).isEmpty())
            faults.append(u"no name: "_s + placeOf(widget));
        // Words on a button say what it does; a picture needs a sentence.
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool mute = button && (button->text().isEmpty() || button->inherits("QToolButton"));
        if (mute && face->text(QAccessible::Description).isEmpty() && widget->toolTip().isEmpty())
            faults.append(u"no description: "_s + placeOf(widget));
    }
    return faults;
}

}

/// The window as a screen reader and a keyboard meet it.
class AccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_journey = std::make_unique<Journey>(u"accessibility"_s);
        QVERIFY(m_journey->openSample());
    }

    void everyControlOfTheMainWindowHasAName()
    {
        auto *tabs = m_journey->the<QTabWidget>(u"tabs"_s);
        for (int i = 0; i < tabs->count(); ++i)
            tabs->setCurrentIndex(i);
        const QStringList faults = unnamedIn(&m_journey->window());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everyWindowBesideItIsNamedToo()
    {
        for (const QString &action :
            {u"lift-for"_s, u"annotate"_s, u"settings"_s, u"help"_s, u"projection"_s, u"palette"_s, u"about"_s})
            QVERIFY2(m_journey->act(action), qPrintable(action));
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            if (window->inherits("QMenu") || window->inherits("QComboBoxPrivateContainer") || !window->isVisible())
                continue;
            QVERIFY2(!window->windowTitle().isEmpty(), qPrintable(placeOf(window)));
            const QStringList faults = unnamedIn(window);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window != &m_journey->window())
                window->hide();
        }
    }

    void everyActionHasAnIconKeysAndASentence()
    {
        QSet<QString> sentences;
        for (const QAction *action : m_journey->window().actions().all()) {
            const QByteArray name = action->objectName().toUtf8();
            QVERIFY2(!action->icon().isNull(), name);
            QVERIFY2(!action->shortcut().isEmpty(), name);
            QVERIFY2(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)), name);
            QVERIFY2(!action->whatsThis().isEmpty() && !sentences.contains(action->whatsThis()), name);
            sentences.insert(action->whatsThis());
        }
    }

    void everyTabSaysItsKeys()
    {
        const auto *tabs = m_journey->the<QTabWidget>(u"tabs"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            const bool says = std::ranges::any_of(m_journey->window().actions().all(), [&](const QAction *action) {
                return !action->shortcut().isEmpty() && action->toolTip() == tabs->tabToolTip(i);
            });
            QVERIFY2(says, qPrintable(tabs->tabText(i)));
        }
    }

    void everyActionIsInAMenuOrThePalette()
    {
        // The palette has them all; menus must not repeat a mnemonic, or the letter only walks between two.
        for (const QMenu *menu : m_journey->window().findChildren<QMenu *>()) {
            QSet<QChar> letters;
            for (const QAction *action : menu->actions()) {
                const qsizetype at = action->text().indexOf(u'&');
                if (at < 0 || action->isSeparator() || !m_journey->window().actions().all().contains(action))
                    continue;
                const QChar letter = action->text()[at + 1].toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(menu->title() + u": "_s + action->text()));
                letters.insert(letter);
            }
        }
    }

    void everyPaneIsReachedByTheKeyboard()
    {
        // From any control, Tab comes back to it, having passed through every pane that is shown.
        QWidget *window = &m_journey->window();
        QSet<const QWidget *> reached;
        for (QWidget *next = window->nextInFocusChain(); next != window; next = next->nextInFocusChain()) {
            if (next->focusPolicy() & Qt::TabFocus)
                reached.insert(next);
        }
        for (const QDockWidget *dock : window->findChildren<QDockWidget *>()) {
            const bool any
                = std::ranges::any_of(reached, [&](const QWidget *widget) { return dock->isAncestorOf(widget); });
            QVERIFY2(any, qPrintable(dock->objectName()));
        }
    }

    void bracketsAreSaidToWhoCannotSeeThem()
    {
        auto *editor = m_journey->the<QWidget>(u"notation"_s);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(editor);
        QVERIFY(face->textInterface());
        const QString text = face->textInterface()->text(0, face->textInterface()->characterCount());
        QVERIFY(text.contains(u'['));
    }

    void whatChangedIsSaidInWordsToWhoCannotSeeARedline()
    {
        const ParagraphId paragraph = m_journey->draft().provisions.last().paragraphs.last().id;
        QVERIFY(m_journey->session().commit(edits::SetPassage{paragraph, passageOf(u"States shall confer."_s)}));
        const RevisionId after = m_journey->session().project().head();
        QVERIFY(m_journey->session().commit(edits::SetPassage{paragraph, passageOf(u"States may confer."_s)}));
        m_journey->window().findChild<ComparisonPane *>()->compare(after, m_journey->session().project().head());
        auto *list = m_journey->the<QWidget>(u"differences"_s);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(list);
        QVERIFY(face->tableInterface());
        QTRY_COMPARE(face->tableInterface()->rowCount(), 1);
        QAccessibleInterface *words = face->tableInterface()->cellAt(0, ComparisonModel::Words);
        QVERIFY(words);
        QCOMPARE(words->text(QAccessible::Name), u"“shall” became “may”"_s);
    }

private:
    std::unique_ptr<Journey> m_journey;
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
