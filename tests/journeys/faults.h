// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language.h"
#include "look.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QTimer>

/// What is wrong with a window in a language, as far as a program can see it: words that are cut off, words that were
/// left in English. The rest is for the eyes, for which a picture is kept.
namespace faults {

using namespace Qt::StringLiterals;
using concordat::Language;

/// What a widget says, to the eye and to a screen reader.
[[nodiscard]] inline QStringList wordsOf(const QWidget *widget)
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
[[nodiscard]] inline bool isLeftInEnglish(const QString &words)
{
    static const QRegularExpression letter(u"[\\p{Cyrillic}\\p{Arabic}\\p{Han}]"_s);
    static const QRegularExpression lowerWords(u"(?:^|[ (])[a-z]{3,}[ ,.:)]"_s);
    return words.contains(lowerWords) && !words.contains(letter) && !words.contains(u".txt"_s)
        && !words.endsWith(u"– Concordat"_s);
}

/// What shows fewer pixels than its words need.
[[nodiscard]] inline bool isCutOff(const QWidget *widget)
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
    // What lies in a pane that is behind another has been laid out for no place yet.
    const bool isInSight = widget->window()->rect().contains(widget->mapTo(widget->window(), QPoint()));
    if (label && label->wordWrap() && isInSight && label->height() < label->heightForWidth(label->width()))
        return true;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool speaks = (label && !label->wordWrap() && label->pixmap().isNull() && !label->text().isEmpty())
        || (button && !button->text().isEmpty() && !button->inherits("QToolButton"));
    return speaks && widget->width() < widget->minimumSizeHint().width();
}

[[nodiscard]] inline QString placeOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u'#' + widget->objectName() + u" in "_s
        + QString::fromLatin1(widget->window()->metaObject()->className());
}

/// Keeps a picture of a window in the build folder, for somebody to look at, and says what is wrong with it.
[[nodiscard]] inline QStringList of(QWidget *window, const QString &name, Language language)
{
    (void)QTest::qWaitForWindowExposed(window);
    QApplication::processEvents();
    window->grab().save(look::pictures().filePath(u"windows-%1-%2.png"_s.arg(concordat::code(language), name)));
    QStringList faults;
    QList<QWidget *> widgets = window->findChildren<QWidget *>();
    widgets.append(window);
    const bool otherLetters = concordat::localeOf(language).script() != QLocale::LatinScript;
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

/// The same of a box that waits for an answer once `opens` is called; it gets none.
[[nodiscard]] inline QStringList ofAsking(const std::function<void()> &opens, const QString &name, Language language)
{
    QStringList faults{u"asks nothing: "_s + name};
    QTimer waiting;
    waiting.callOnTimeout(&waiting, [&] {
        auto *asking = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!asking)
            return;
        waiting.stop();
        faults = of(asking, name, language);
        asking->reject();
    });
    waiting.start();
    opens();
    (void)QTest::qWaitFor([&] { return !waiting.isActive(); }, 60000);
    return faults;
}

}
