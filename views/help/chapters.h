// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QList>
#include <QString>

namespace concordat {

/// A chapter of the help, in Markdown.
struct Chapter {
    QString name; ///< "projection": what links and windows call it
    QString title;
    QString text; ///< with its title as the first heading

    friend bool operator==(const Chapter &, const Chapter &) = default;
};

/// Names the state of an English chapter; a translation says of which one it is.
[[nodiscard]] QString editionOf(const QString &chapter);

/// All chapters in reading order, in the language of the window. Where a chapter says {key:lift}, it says the keys that
/// this action has now; the last chapter lists all of them.
[[nodiscard]] QList<Chapter> helpChapters(const QList<QAction *> &actions);

/// The chapters in which all the words stand, whatever their case; all of them for no words.
[[nodiscard]] QList<Chapter> chaptersWith(const QList<Chapter> &chapters, const QString &words);

}
