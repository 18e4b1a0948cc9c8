// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/draft/attributioncompletion.h"

#include "proposals/delegation.h"
#include "text/languagelocale.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

/// No name of a State or group is longer.
constexpr qsizetype longestHead = 200;

}

std::optional<TextSpan> nameBeingTyped(QStringView text, qsizetype position)
{
    static const QString stances = u"+-?~"_s;
    qsizetype begin = -1;
    for (qsizetype i = position; i-- > std::max<qsizetype>(0, position - longestHead);) {
        if (text[i] == u'\n' || text[i] == u':' || text[i] == u']' || (i > 0 && text[i - 1] == u'\\'))
            return std::nullopt;
        if (text[i] == u',' && begin < 0)
            begin = i + 1;
        if (text[i] != u'[')
            continue;
        if (begin < 0)
            begin = i + 1;
        while (begin < position && (text[begin].isSpace() || stances.contains(text[begin])))
            ++begin;
        return begin < position ? std::optional(TextSpan{begin, position}) : std::nullopt;
    }
    return std::nullopt;
}

AttributionCompletion::AttributionCompletion(QPlainTextEdit &text)
    : QObject(&text)
    , m_text(text)
{
    m_completer.setModel(&m_names);
    m_completer.setWidget(&text);
    m_completer.setCaseSensitivity(Qt::CaseInsensitive);
    m_completer.setFilterMode(Qt::MatchStartsWith);
    m_completer.popup()->setAccessibleName(tr("Delegations"));
    connect(&m_completer, qOverload<const QString &>(&QCompleter::activated), this, &AttributionCompletion::complete);
}

void AttributionCompletion::setNames(const QSet<Attribution> &names)
{
    const QStringList sorted = sortedFor(names.values(), languageOf(QLocale()));
    if (sorted != m_names.stringList())
        m_names.setStringList(sorted);
}

void AttributionCompletion::offer()
{
    const QString text = m_text.toPlainText();
    const auto name = nameBeingTyped(text, m_text.textCursor().position());
    const QString typed = name ? text.sliced(name->begin, name->end - name->begin) : QString();
    if (!typed.isEmpty())
        m_completer.setCompletionPrefix(typed);
    const bool done = m_completer.completionCount() == 1 && m_completer.currentCompletion() == typed;
    if (typed.isEmpty() || m_completer.completionCount() == 0 || done) {
        m_completer.popup()->hide();
        return;
    }
    m_completer.popup()->setCurrentIndex(m_completer.completionModel()->index(0, 0));
    QRect below = m_text.cursorRect();
    below.setWidth(
        m_completer.popup()->sizeHintForColumn(0) + m_completer.popup()->verticalScrollBar()->sizeHint().width());
    m_completer.complete(below);
}

bool AttributionCompletion::isOffering() const
{
    return m_completer.popup()->isVisible();
}

void AttributionCompletion::complete(const QString &name)
{
    QTextCursor cursor = m_text.textCursor();
    const auto typed = nameBeingTyped(m_text.toPlainText(), cursor.position());
    if (!typed)
        return;
    cursor.setPosition(int(typed->begin));
    cursor.setPosition(int(typed->end), QTextCursor::KeepAnchor);
    cursor.insertText(name);
    m_text.setTextCursor(cursor);
}

}
