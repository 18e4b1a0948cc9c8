// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <array>

class QAction;
class QLabel;
class QProgressBar;
class QToolButton;

namespace concordat {

/// A line at the head of the window for what a person should know: what happened (with a way to take it back),
/// what went wrong, how far a long work is (with a way to stop it). It never asks and never blocks.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const QString &sentence, bool canUndo = false);
    /// A message with what can be done about it: one thing, or two.
    void offer(const QString &sentence, const QList<QAction *> &actions);
    void showProgress(const QString &sentence, double share);
    void clear();

    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void undoWanted();
    void stopWanted();

private:
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QToolButton *m_undo;
    std::array<QToolButton *, 2> m_offers;
    QToolButton *m_stop;
    QToolButton *m_close;
};

}
