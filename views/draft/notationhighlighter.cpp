// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/draft/notationhighlighter.h"

#include "views/theme/colours.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace concordat {

NotationHighlighter::NotationHighlighter(QTextDocument *document)
    : KSyntaxHighlighting::SyntaxHighlighter(document)
{
    m_definitions.addCustomSearchPath(u":/"_s);
    setDefinition(m_definitions.definitionForName(u"Concordat"_s));
}

void NotationHighlighter::setPalette(const QPalette &palette)
{
    m_palette = palette;
    setTheme(m_definitions.defaultTheme(theme::isDark(palette) ? KSyntaxHighlighting::Repository::DarkTheme
                                                               : KSyntaxHighlighting::Repository::LightTheme));
    rehighlight();
}

void NotationHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    KSyntaxHighlighting::SyntaxHighlighter::applyFormat(offset, length, format);
    QTextCharFormat look = QSyntaxHighlighter::format(offset);
    if (format.name() == u"Attribution") {
        colourNames(offset, length, look);
    } else if (format.name().startsWith(u"Bracket ")) {
        look.setForeground(theme::bracket(format.name().last(1).toInt() - 1, m_palette));
        setFormat(offset, length, look);
    } else if (format.textStyle() == KSyntaxHighlighting::Theme::Normal) {
        // Words are as black, or as white, as everywhere in the window.
        look.clearForeground();
        setFormat(offset, length, look);
    } else if (look.hasProperty(QTextFormat::ForegroundBrush)) {
        // The highlighter's themes are for grounds of their own.
        look.setForeground(theme::legible(look.foreground().color(), m_palette));
        setFormat(offset, length, look);
    }
}

void NotationHighlighter::colourNames(int offset, int length, const QTextCharFormat &look)
{
    const QString names = currentBlock().text().sliced(offset, length);
    static const QString stances = u"+-?~ "_s;
    for (qsizetype begin = 0; begin < names.size();) {
        qsizetype end = names.indexOf(u',', begin);
        if (end < 0)
            end = names.endsWith(u':') ? names.size() - 1 : names.size();
        qsizetype first = begin;
        while (first < end && stances.contains(names[first]))
            ++first;
        QTextCharFormat name = look;
        name.setForeground(theme::delegation(names.sliced(first, end - first).trimmed(), m_palette));
        setFormat(offset + int(begin), int(end - begin), name);
        begin = end + 1;
    }
}

}
