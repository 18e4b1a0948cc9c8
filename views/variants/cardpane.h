// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QTextBrowser;
class QToolBar;

namespace concordat {

class CardModel;
class Session;

/// The consolidation card of the current paragraph: on one side a switch a delegation, on the other the text that
/// follows, live. Nothing changes in the draft until the text is taken.
class CardPane : public QWidget {
    Q_OBJECT

public:
    explicit CardPane(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] CardModel *model() const { return m_model; }
    /// A button for what can be done with the card.
    void addTool(QAction *action);
    /// Puts the text of the card into the draft.
    void takeText();
    /// Makes the delegation at the cursor the base of the card.
    void chooseBase();
    /// Whole alternatives in place of phrases, and back.
    void bracketWhole();
    /// The selected delegations mean the same.
    void declareSame();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showText();

    Session &m_session;
    CardModel *m_model;
    QListView *m_delegations;
    QTextBrowser *m_text;
    QLabel *m_state;
    QToolBar *m_tools;
};

}
