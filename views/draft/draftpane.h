// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace concordat {

class NotationEditor;
class PageView;
class Session;

/// The current provision twice: as text to edit, and as the page it makes.
class DraftPane : public QWidget {
    Q_OBJECT

public:
    explicit DraftPane(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] NotationEditor *editor() const { return m_editor; }
    [[nodiscard]] PageView *page() const { return m_page; }

    /// Which of the two are seen; text and page, text, page, in turn.
    enum class Sides { Both, Text, Page };
    [[nodiscard]] Sides sides() const { return m_sides; }
    void setSides(Sides sides);
    void showNextSides();

private:
    Session &m_session;
    NotationEditor *m_editor;
    PageView *m_page;
    QComboBox *m_reading;
    QLabel *m_problems;
    QWidget *m_pageHead; ///< the label and the box that choose the reading
    Sides m_sides = Sides::Both;
};

}
