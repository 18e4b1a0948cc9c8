// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/draft/notationeditor.h"

#include "views/draft/notationedits.h"
#include "views/session/session.h"
#include "views/theme/colours.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

/// How long a hand rests before what it typed is kept as one step.
constexpr std::chrono::milliseconds rest(900);

}

NotationEditor::NotationEditor(Session &session, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_session(session)
    , m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(document()))
{
    setObjectName(u"notation"_s);
    setAccessibleName(tr("Text of the provision in the notation"));
    setPlaceholderText(tr("Choose a provision in the outline to read and edit its text."));
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setTabChangesFocus(true);
    document()->setDocumentMargin(12);
    m_definitions.addCustomSearchPath(u":/"_s);
    m_highlighter->setDefinition(m_definitions.definitionForName(u"Concordat"_s));
    chooseTheme();

    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &NotationEditor::keepTyping);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        checkNotation();
        m_rest.start();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &NotationEditor::tellPlace);
    connect(&session, &Session::projectChanged, this, &NotationEditor::showProvision);
    connect(&session, &Session::draftChanged, this, &NotationEditor::showProvision);
    connect(&session, &Session::currentProvisionChanged, this, [this] {
        keepTyping();
        showProvision();
    });
    connect(&session, &Session::currentParagraphChanged, this, &NotationEditor::showCurrentParagraph);
    showProvision();
}

const Provision *NotationEditor::shown() const
{
    return concordat::find(m_session.draft(), m_provision);
}

void NotationEditor::keepTyping()
{
    m_rest.stop();
    if (!document()->isModified() || !shown())
        return;
    const EditId id = fresh<EditId>();
    const auto edit = editFrom(m_before, toPlainText(), m_session.knownDelegations(), id);
    document()->setModified(false);
    if (edit && !m_session.commit(*edit, id))
        document()->setModified(true);
}

void NotationEditor::showProvision()
{
    m_provision = m_session.currentProvision();
    const Provision *provision = shown();
    setReadOnly(!provision || (m_session.hasProject() && m_session.project().isReadOnly()));
    m_before = provision ? *provision : Provision();
    m_printed = provision ? printProvision(*provision) : PrintedDraft();
    if (toPlainText() != m_printed.text) {
        m_filling = true;
        // One change that can be seen as such keeps the cursor and the scroll where they were.
        const int position = textCursor().position();
        setPlainText(m_printed.text);
        QTextCursor cursor = textCursor();
        cursor.setPosition(std::min(position, int(m_printed.text.size())));
        setTextCursor(cursor);
        m_filling = false;
    }
    document()->setModified(false);
    checkNotation();
    showCurrentParagraph();
}

void NotationEditor::showCurrentParagraph()
{
    const Provision *provision = shown();
    if (!provision || hasFocus() || document()->isModified())
        return;
    const auto offset = offsetOf(*provision, m_printed, {m_session.currentParagraph(), m_session.currentPosition()});
    if (!offset)
        return;
    m_filling = true;
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(*offset));
    setTextCursor(cursor);
    m_filling = false;
    markLines();
}

void NotationEditor::tellPlace()
{
    markLines();
    const Provision *provision = shown();
    if (m_filling || !provision || document()->isModified())
        return;
    if (const auto place = placeAt(*provision, m_printed, textCursor().position()))
        m_session.selectParagraph(place->paragraph, place->position);
}

void NotationEditor::checkNotation()
{
    m_problems = parseDraft(toPlainText(), m_session.knownDelegations()).problems;
    markLines();
    Q_EMIT problemsChanged(int(m_problems.size()));
}

void NotationEditor::markLines()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextEdit::ExtraSelection line;
    line.cursor = textCursor();
    line.cursor.clearSelection();
    line.format.setBackground(palette().color(QPalette::AlternateBase));
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    marks.append(line);
    for (const NotationProblem &problem : std::as_const(m_problems)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(int(problem.span.begin));
        mark.cursor.setPosition(int(problem.span.end), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(theme::status(Status::Level::Reserved, palette()));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

QString NotationEditor::problemAtCursor() const
{
    const int position = textCursor().position();
    const auto found = std::ranges::find_if(m_problems,
        [&](const NotationProblem &problem) { return problem.span.begin <= position && position <= problem.span.end; });
    return found == m_problems.end() ? QString() : found->sentence;
}

std::optional<std::pair<ParagraphId, TextSpan>> NotationEditor::selectedWords() const
{
    const Provision *provision = shown();
    const QTextCursor cursor = textCursor();
    if (!provision || !cursor.hasSelection() || document()->isModified())
        return std::nullopt;
    const auto first = placeAt(*provision, m_printed, cursor.selectionStart());
    const auto last = placeAt(*provision, m_printed, cursor.selectionEnd());
    if (!first || !last || first->paragraph != last->paragraph || first->position >= last->position)
        return std::nullopt;
    return std::pair(first->paragraph, TextSpan{first->position, last->position});
}

void NotationEditor::chooseTheme()
{
    const auto kind = theme::isDark(palette()) ? KSyntaxHighlighting::Repository::DarkTheme
                                               : KSyntaxHighlighting::Repository::LightTheme;
    m_highlighter->setTheme(m_definitions.defaultTheme(kind));
    m_highlighter->rehighlight();
}

void NotationEditor::focusOutEvent(QFocusEvent *event)
{
    keepTyping();
    QPlainTextEdit::focusOutEvent(event);
}

void NotationEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        chooseTheme();
}

bool NotationEditor::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int position = cursorForPosition(viewport()->mapFrom(this, help->pos())).position();
    for (const NotationProblem &problem : std::as_const(m_problems)) {
        if (problem.span.begin <= position && position <= problem.span.end) {
            QToolTip::showText(help->globalPos(), problem.sentence, this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

}
