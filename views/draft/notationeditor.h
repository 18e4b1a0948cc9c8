// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draftnotation.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <memory>

namespace concordat {

class AttributionCompletion;
class NotationHighlighter;
class OriginMargin;
class Session;
class Spelling;

/// The current provision as text in the notation. What is typed becomes an edit of the draft when the hand rests,
/// when another provision is looked at, or when the editor is left.
class NotationEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NotationEditor(Session &session, QWidget *parent = nullptr);
    ~NotationEditor() override;

    /// Makes an edit of what was typed and not yet kept.
    void keepTyping();
    /// The selection in the flat text of one paragraph; nothing where it is empty or reaches over two.
    [[nodiscard]] std::optional<std::pair<ParagraphId, TextSpan>> selectedWords() const;
    /// The sentence for what is odd at the cursor; empty where all is well.
    [[nodiscard]] QString problemAtCursor() const;
    /// Puts right what is odd at the cursor, where there is one way to do so; says whether there was.
    bool mendAtCursor();
    /// Whether words that no dictionary has are underlined.
    void setChecksSpelling(bool checks);

Q_SIGNALS:
    void problemsChanged(int count);

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void showProvision();
    void keepAside();
    void showCurrentParagraph();
    void tellPlace();
    void checkNotation();
    void checkSpelling();
    void readDictionary(Language language);
    void offerSpellings(QMenu &menu, const QPoint &at);
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
    QTimer m_spellingRest;
    std::shared_ptr<Spelling> m_spelling; ///< null until the first dictionary was read
    Language m_dictionary = Language::Undetermined; ///< of the dictionary that was asked for last
    bool m_checksSpelling = false;
    QList<QTextCursor> m_misspelt; ///< they stay on their words while others are typed
    ProvisionId m_provision;
    Provision m_before; ///< as it was when its text was printed
    PrintedDraft m_printed;
    QList<NotationProblem> m_problems;
    QList<Passage> m_pasted; ///< what was pasted since the last edit, with the origins it had
    bool m_filling = false;
    bool m_telling = false; ///< the session is hearing of our cursor just now
};

}
