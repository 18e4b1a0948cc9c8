// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draftnotation.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace concordat {

class AttributionCompletion;
class NotationHighlighter;
class OriginMargin;
class Session;

/// The current provision as text in the notation. What is typed becomes an edit of the draft when the hand rests,
/// when another provision is looked at, or when the editor is left.
class NotationEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NotationEditor(Session &session, QWidget *parent = nullptr);

    /// Makes an edit of what was typed and not yet kept.
    void keepTyping();
    /// The selection in the flat text of one paragraph; nothing where it is empty or reaches over two.
    [[nodiscard]] std::optional<std::pair<ParagraphId, TextSpan>> selectedWords() const;
    /// The sentence for what is odd at the cursor; empty where all is well.
    [[nodiscard]] QString problemAtCursor() const;
    /// Puts right what is odd at the cursor, where there is one way to do so; says whether there was.
    bool mendAtCursor();

Q_SIGNALS:
    void problemsChanged(int count);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void showProvision();
    void keepAside();
    void showCurrentParagraph();
    void tellPlace();
    void checkNotation();
    void markLines();
    void markPairOfBrackets(QList<QTextEdit::ExtraSelection> &marks) const;
    void showOrigins();
    void placeMargin();
    void mend(const NotationProblem &problem);
    [[nodiscard]] const NotationProblem *problemAt(qsizetype position) const;
    [[nodiscard]] const Provision *shown() const;

    Session &m_session;
    NotationHighlighter *m_highlighter;
    AttributionCompletion *m_completion;
    OriginMargin *m_margin;
    QTimer m_rest;
    QTimer m_aside;
    ProvisionId m_provision;
    Provision m_before; ///< as it was when its text was printed
    PrintedDraft m_printed;
    QList<NotationProblem> m_problems;
    bool m_filling = false;
    bool m_telling = false; ///< the session is hearing of our cursor just now
};

}
