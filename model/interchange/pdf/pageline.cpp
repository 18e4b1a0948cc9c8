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

bool isRightToLeft(QStringView text)
{
    return std::ranges::any_of(
        text, [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

/// A PDF draws letters from left to right in the shapes they have in print. Text wants them in the order in
/// which they are read, as letters.
QString asRead(const QString &drawn)
{
    if (!isRightToLeft(drawn))
        return drawn;
    QString text;
    for (qsizetype i = drawn.size(); i > 0;) {
        // A mark stays behind its letter.
        qsizetype first = --i;
        while (first > 0 && drawn[first].isMark())
            --first;
        text += QStringView(drawn).sliced(first, i - first + 1);
        i = first;
    }
    return text.normalized(QString::NormalizationForm_KC);
}

/// The words of a line in reading order: where it runs right to left, all but its left-to-right stretches
/// are turned round.
QList<PageWord> inReadingOrder(QList<PageWord> words)
{
    const auto backward = std::ranges::count_if(words, [](const PageWord &word) { return isRightToLeft(word.text); });
    if (2 * backward < words.size() || backward == 0)
        return words;
    std::ranges::sort(words, std::greater(), [](const PageWord &word) { return word.box.right(); });
    for (auto first = words.begin(); first != words.end();) {
        auto last = first;
        while (last != words.end() && !isRightToLeft(last->text))
            ++last;
        std::reverse(first, last);
        first = last == words.end() ? last : std::next(last);
    }
    return words;
}

PageLine lineFrom(const QList<PageWord> &drawn)
{
    const QList<PageWord> words = inReadingOrder(drawn);
    PageLine line;
    line.height = usualHeight(words);
    QList<double> feet;
    for (const PageWord &word : words)
        feet.append(word.box.bottom());
    std::ranges::sort(feet);
    const double foot = feet[feet.size() / 2];
    for (qsizetype i = 0; i < words.size(); ++i) {
        const PageWord &word = words[i];
        const bool raised = word.box.height() < 0.85 * line.height && isNumber(word.text)
            && word.box.bottom() < foot - 0.2 * line.height;
        line.text += raised ? superscript(word.text) : asRead(word.text);
        line.box |= word.box;
        if (i + 1 == words.size())
            break;
        // In a line that runs right to left the word drawn before this one is the next to be read.
        const PageWord &next = words[i + 1];
        const bool backward = next.box.right() <= word.box.left();
        const double gap = backward ? word.box.left() - next.box.right() : next.box.left() - word.box.right();
        const bool spaced = backward ? next.spaceAfter && gap > 0.1 * line.height : word.spaceAfter;
        if (spaced || gap > 0.25 * line.height)
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
            && !isRightToLeft(word.text) && !isRightToLeft(current.last().text);
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
