// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/draft/notationeditor.h"

#include "collation/editednotation.h"
#include "views/draft/attributioncompletion.h"
#include "views/draft/bracketpair.h"
#include "views/draft/notationedits.h"
#include "views/draft/notationhighlighter.h"
#include "views/draft/originmargin.h"
#include "views/draft/spelling.h"
#include "views/passage/passageclipboard.h"
#include "views/session/session.h"
#include "views/theme/colours.h"
#include "views/theme/measure.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QtConcurrentRun>
#include <QTextDocumentFragment>
#include <QTextOption>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

/// How long a hand rests before what it typed is kept as one step.
constexpr std::chrono::milliseconds rest(900);
/// How much of what is being typed a crash may cost at most.
constexpr std::chrono::milliseconds aside(250);
/// A word is not wrong while it is being typed.
constexpr std::chrono::milliseconds spellingRest(400);

/// Which way a provision's lines run. Each follows its own first letter, but in Arabic text that is often one of a
/// Latin name in front of a bracket.
Qt::LayoutDirection directionOf(const Provision &provision)
{
    const auto isRightToLeft = [](const Paragraph &paragraph) { return flatText(paragraph.passage).isRightToLeft(); };
    const auto leading = std::ranges::count_if(provision.paragraphs, isRightToLeft);
    return 2 * leading > provision.paragraphs.size() ? Qt::RightToLeft : Qt::LayoutDirectionAuto;
}

}

NotationEditor::NotationEditor(Session &session, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_session(session)
    , m_highlighter(new NotationHighlighter(document()))
    , m_completion(new AttributionCompletion(*this))
    , m_margin(new OriginMargin(*this))
{
    setObjectName(u"notation"_s);
    setAccessibleName(tr("Text of the provision in the notation"));
    setPlaceholderText(tr("Choose a provision in the outline to read and edit its text."));
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setTabChangesFocus(true);
    document()->setDocumentMargin(12);
    // What lies beside the lines is of the same paper.
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_highlighter->setPalette(palette());

    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &NotationEditor::keepTyping);
    m_aside.setSingleShot(true);
    m_aside.setInterval(aside);
    connect(&m_aside, &QTimer::timeout, this, &NotationEditor::keepAside);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        if (!m_aside.isActive())
            m_aside.start();
        checkNotation();
        m_completion->offer();
        m_rest.start();
    });
    m_spellingRest.setSingleShot(true);
    m_spellingRest.setInterval(spellingRest);
    connect(&m_spellingRest, &QTimer::timeout, this, &NotationEditor::checkSpelling);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, qOverload<>(&QWidget::update));
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &NotationEditor::tellPlace);
    connect(&session, &Session::projectChanged, this, &NotationEditor::showProvision);
    connect(&session, &Session::draftChanged, this, &NotationEditor::showProvision);
    connect(&session, &Session::currentProvisionChanged, this, [this] {
        keepTyping();
        showProvision();
    });
    connect(&session, &Session::currentParagraphChanged, this, &NotationEditor::showCurrentParagraph);
    connect(&session, &Session::submissionsChanged, this, [this] {
        m_completion->setNames(m_session.knownDelegations());
        checkNotation();
        showOrigins();
    });
    showProvision();
}

NotationEditor::~NotationEditor() = default;

const Provision *NotationEditor::shown() const
{
    return concordat::find(m_session.draft(), m_provision);
}

/// Puts what is being typed where the next start finds it, should this be the last thing that happens.
void NotationEditor::keepAside()
{
    if (!document()->isModified() || !shown())
        return;
    const auto here = std::ranges::find(m_before.paragraphs, m_session.currentParagraph(), &Paragraph::id);
    if (m_before.paragraphs.isEmpty())
        return;
    const ParagraphId paragraph
        = here == m_before.paragraphs.end() ? m_before.paragraphs.first().id : m_session.currentParagraph();
    // Where it cannot be kept aside, the commit that follows says so.
    (void)m_session.project().keepTyping(paragraph, toPlainText());
}

void NotationEditor::keepTyping()
{
    m_rest.stop();
    m_aside.stop();
    if (!document()->isModified() || !shown())
        return;
    const EditId id = fresh<EditId>();
    const auto edit = editFrom(m_before, toPlainText(), m_session.knownDelegations(), id, m_pasted);
    document()->setModified(false);
    m_pasted.clear();
    if (!edit)
        (void)m_session.project().dropTyping();
    else if (!m_session.commit(*edit, id))
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
        QTextOption option = document()->defaultTextOption();
        option.setTextDirection(directionOf(m_before));
        document()->setDefaultTextOption(option);
        // One change that can be seen as such keeps the cursor and the scroll where they were.
        const int position = textCursor().position();
        setPlainText(m_printed.text);
        QTextCursor cursor = textCursor();
        cursor.setPosition(std::min(position, int(m_printed.text.size())));
        setTextCursor(cursor);
        m_filling = false;
    }
    document()->setModified(false);
    m_completion->setNames(m_session.knownDelegations());
    checkNotation();
    showOrigins();
    showCurrentParagraph();
}

void NotationEditor::showOrigins()
{
    QList<OriginMargin::Bar> bars;
    const auto delegationOf = [this](const UnitId &unit) { return m_session.delegationOf(unit); };
    for (const NotationLine &line : std::as_const(m_printed.lines)) {
        const auto paragraph = std::ranges::find(m_before.paragraphs, line.paragraph, &Paragraph::id);
        if (!line.paragraph.isNull() && paragraph != m_before.paragraphs.end())
            bars.append({line.span, contributions(paragraph->passage, delegationOf)});
    }
    m_margin->show(bars);
}

void NotationEditor::placeMargin()
{
    // While it is being shown, Qt would lose that the room for the lines was made smaller.
    if (!viewport()->isVisible())
        return;
    const int width = m_margin->sizeHint().width();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int beside = std::max(0, contentsRect().width() - width - theme::measure(*this));
    setViewportMargins(mirrored ? beside : width, 0, mirrored ? width : beside, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(
        mirrored ? viewport()->geometry().right() + 1 : inside.left(), inside.top(), width, viewport()->height());
}

void NotationEditor::showCurrentParagraph()
{
    const Provision *provision = shown();
    if (!provision || m_telling || document()->isModified())
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
    const QScopedValueRollback telling(m_telling, true);
    if (const auto place = placeAt(*provision, m_printed, textCursor().position()))
        m_session.selectParagraph(place->paragraph, place->position);
}

void NotationEditor::checkNotation()
{
    m_problems = parseDraft(toPlainText(), m_session.knownDelegations()).problems;
    if (m_checksSpelling)
        m_spellingRest.start();
    markLines();
    Q_EMIT problemsChanged(int(m_problems.size()));
}

void NotationEditor::setChecksSpelling(bool checks)
{
    m_checksSpelling = checks;
    m_spellingRest.start();
}

void NotationEditor::checkSpelling()
{
    m_misspelt.clear();
    const Language language = m_checksSpelling ? guessLanguage(toPlainText()) : Language::Undetermined;
    if (language != Language::Undetermined && language != m_dictionary)
        readDictionary(language);
    if (m_spelling && m_spelling->language() == language) {
        for (const TextSpan &span : m_spelling->misspelt(toPlainText(), m_session.knownDelegations())) {
            QTextCursor word(document());
            word.setPosition(int(span.begin));
            word.setPosition(int(span.end), QTextCursor::KeepAnchor);
            m_misspelt.append(word);
        }
    }
    markLines();
}

/// Beside the window, which goes on meanwhile.
void NotationEditor::readDictionary(Language language)
{
    m_dictionary = language;
    QtConcurrent::run([language] {
        return std::make_shared<Spelling>(language);
    }).then(this, [this](const std::shared_ptr<Spelling> &read) {
        if (read->language() != m_dictionary)
            return; // the text is in another language by now
        m_spelling = read;
        checkSpelling();
    });
}

void NotationEditor::offerSpellings(QMenu &menu, const QPoint &at)
{
    const int position = cursorForPosition(at).position();
    const auto found = std::ranges::find_if(m_misspelt,
        [&](const QTextCursor &word) { return word.selectionStart() <= position && position <= word.selectionEnd(); });
    if (found == m_misspelt.end() || isReadOnly())
        return;
    QTextCursor word = *found;
    QAction *first = menu.actions().value(0);
    for (const QString &spelling : m_spelling->suggestions(word.selectedText())) {
        auto *action = new QAction(spelling, &menu);
        connect(action, &QAction::triggered, this, [word, spelling]() mutable { word.insertText(spelling); });
        menu.insertAction(first, action);
    }
    auto *learn = new QAction(tr("&Add “%1” to the dictionary").arg(word.selectedText()), &menu);
    connect(learn, &QAction::triggered, this, [this, word] {
        m_spelling->learn(word.selectedText());
        checkSpelling();
    });
    menu.insertAction(first, learn);
    menu.insertSeparator(first);
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
    for (const QTextCursor &word : std::as_const(m_misspelt)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = word;
        mark.format.setUnderlineStyle(QTextCharFormat::DotLine);
        mark.format.setUnderlineColor(theme::status(Status::Level::Reserved, palette()));
        marks.append(mark);
    }
    for (const NotationProblem &problem : std::as_const(m_problems)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(int(problem.span.begin));
        mark.cursor.setPosition(int(problem.span.end), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(theme::status(Status::Level::Reserved, palette()));
        marks.append(mark);
    }
    markPairOfBrackets(marks);
    setExtraSelections(marks);
}

void NotationEditor::markPairOfBrackets(QList<QTextEdit::ExtraSelection> &marks) const
{
    const auto pair = bracketPairAt(toPlainText(), textCursor().position());
    if (!pair)
        return;
    for (const qsizetype sign : {pair->opening, pair->closing}) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(int(sign));
        mark.cursor.setPosition(int(sign) + 1, QTextCursor::KeepAnchor);
        mark.format.setBackground(theme::found(palette()));
        marks.append(mark);
    }
}

const NotationProblem *NotationEditor::problemAt(qsizetype position) const
{
    const auto found = std::ranges::find_if(m_problems,
        [&](const NotationProblem &problem) { return problem.span.begin <= position && position <= problem.span.end; });
    return found == m_problems.end() ? nullptr : &*found;
}

QString NotationEditor::problemAtCursor() const
{
    const NotationProblem *problem = problemAt(textCursor().position());
    return problem ? problem->sentence : QString();
}

bool NotationEditor::mendAtCursor()
{
    const NotationProblem *problem = problemAt(textCursor().position());
    if (!problem || problem->fix.isEmpty() || isReadOnly())
        return false;
    mend(*problem);
    return true;
}

void NotationEditor::mend(const NotationProblem &problem)
{
    QTextCursor cursor(document());
    cursor.setPosition(int(problem.span.begin));
    cursor.setPosition(int(problem.span.end), QTextCursor::KeepAnchor);
    cursor.insertText(problem.fix);
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

/// Words of one paragraph take their origins along; what reaches over several, or was just typed, goes as text.
QMimeData *NotationEditor::createMimeDataFromSelection() const
{
    const auto words = selectedWords();
    const Paragraph *paragraph = words ? concordat::find(m_session.draft(), words->first) : nullptr;
    if (!paragraph)
        return QPlainTextEdit::createMimeDataFromSelection();
    return mimeOf(sliced(paragraph->passage, words->second), textCursor().selection().toPlainText()).release();
}

void NotationEditor::insertFromMimeData(const QMimeData *source)
{
    if (const auto passage = passageIn(*source))
        m_pasted.append(*passage);
    QPlainTextEdit::insertFromMimeData(source);
}

void NotationEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    offerSpellings(*menu, event->pos());
    if (!isReadOnly()) {
        menu->addSeparator();
        menu->addActions(actions());
    }
    const NotationProblem *problem = problemAt(cursorForPosition(event->pos()).position());
    QAction *fix = nullptr;
    if (problem && !problem->fix.isEmpty() && !isReadOnly()) {
        fix = new QAction(tr("Write “%1” instead").arg(problem->fix), menu.get());
        fix->setToolTip(problem->sentence);
        QAction *first = menu->actions().value(0);
        menu->insertAction(first, fix);
        menu->insertSeparator(first);
    }
    if (menu->exec(event->globalPos()) == fix && fix)
        mend(NotationProblem(*problem));
}

void NotationEditor::keyPressEvent(QKeyEvent *event)
{
    static constexpr std::array choosing{Qt::Key_Enter, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab};
    if (m_completion->isOffering() && std::ranges::contains(choosing, event->key()))
        event->ignore(); // the list of names takes it
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NotationEditor::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    placeMargin();
}

void NotationEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void NotationEditor::focusOutEvent(QFocusEvent *event)
{
    if (!m_completion->isOffering())
        keepTyping();
    QPlainTextEdit::focusOutEvent(event);
}

void NotationEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        placeMargin();
}

bool NotationEditor::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int position = cursorForPosition(viewport()->mapFrom(this, help->pos())).position();
    if (const NotationProblem *problem = problemAt(position)) {
        QToolTip::showText(help->globalPos(), problem->sentence, this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

}
