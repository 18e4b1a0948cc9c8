// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/language.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QTextEdit;
class QToolBar;
class QTreeView;

namespace concordat {

class ParallelModel;
class Session;

/// The draft beside its text in another language: where one has a bracket, a number or a paragraph that the other
/// lacks, and what changed in either since somebody held the two against each other.
class ParallelPane : public QWidget {
    Q_OBJECT

public:
    explicit ParallelPane(Session &session, QWidget *parent = nullptr);

    /// What can be done with the chosen rows, above the list.
    void addTool(QAction *action);
    /// The text in that language, if the project has it.
    void showLanguage(Language language);
    /// Says of the chosen rows that their texts say the same, as they stand now.
    void check();
    /// Says that what each of two chosen rows has alone answers the other.
    void putTogether();
    /// Says that the two texts of the chosen row do not answer each other.
    void takeApart();
    void step(int by);
    /// Takes the text in the shown language out of the project.
    void takeAway();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void listLanguages();
    void count();
    void showTexts();
    [[nodiscard]] QList<int> chosenRows() const;

    Session &m_session;
    ParallelModel *m_model;
    QComboBox *m_languages;
    QComboBox *m_shown;
    QLabel *m_count;
    QToolBar *m_tools;
    QTreeView *m_list;
    QTextEdit *m_here;
    QTextEdit *m_there;
    QLabel *m_empty;
    QWidget *m_texts;
};

}
