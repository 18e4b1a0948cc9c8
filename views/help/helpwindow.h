// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/help/chapters.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace concordat {

class Actions;

/// The help: chapters at the side, one of them open, and a field that finds words in all of them.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(Actions &actions, QWidget *parent = nullptr);

    /// An unknown name opens the first chapter.
    void open(const QString &chapter);
    [[nodiscard]] QString chapter() const { return m_chapter; }

private:
    void list();
    void showChapter(const QString &name);
    void markWords();

    Actions &m_actions;
    QLineEdit *m_words;
    QListWidget *m_titles;
    QTextBrowser *m_text;
    QList<Chapter> m_chapters;
    QString m_chapter;
};

}
