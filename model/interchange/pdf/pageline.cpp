// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/pdf/pageline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace concordat::pdf {

namespace {

bool sameLine(const QRectF &line, const QRectF &word)
{
    const double overlap = std::min(line.bottom(), word.bottom()) - std::max(line.top(), word.top());
    return overlap > 0.4 * std::min(line.height(), word.height());
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && text.size() <= 3 && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

QString superscript(QStringView digits)
{
    static constexpr QStringView signs = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString text;
    for (const QChar digit : digits)
        text += signs[digit.digitValue()];
    return text;
}

double usualHeight(const QList<PageWord> &words)
{
    QList<double> heights;
    for (const PageWord &word : words)
        heights.append(word.box.height());
    std::ranges::nth_element(heights, heights.begin() + heights.size() / 2);
    return heights[heights.size() / 2];
}

PageLine lineFrom(const QList<PageWord> &words)
{
    PageLine line;
    line.height = usualHeight(words);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const PageWord &word = words[i];
        const bool raised = word.box.height() < 0.8 * line.height && isNumber(word.text)
            && word.box.center().y() < words.first().box.center().y() + 0.25 * line.height;
        line.text += raised ? superscript(word.text) : word.text;
        line.box |= word.box;
        if (i + 1 == words.size())
            break;
        const double gap = words[i + 1].box.left() - word.box.right();
        if (word.spaceAfter || gap > 0.25 * line.height)
            line.text += u' ';
    }
    return line;
}

}

QList<PageLine> linesOf(const QList<PageWord> &words)
{
    QList<PageLine> lines;
    QList<PageWord> current;
    QRectF box;
    for (const PageWord &word : words) {
        const bool back = !current.isEmpty() && word.box.right() < current.last().box.left() - 4 * word.box.height()
            && !word.text.front().isDigit() && word.text.front().direction() != QChar::DirAL
            && word.text.front().direction() != QChar::DirR;
        if (!current.isEmpty() && (!sameLine(box, word.box) || back)) {
            lines.append(lineFrom(current));
            current.clear();
            box = {};
        }
        current.append(word);
        box |= word.box;
    }
    if (!current.isEmpty())
        lines.append(lineFrom(current));
    return lines;
}

}
