// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/pdf/pageline.h"

#include "interchange/headinglines.h"
#include "interchange/pdf/visualorder.h"
#include "interchange/typography.h"
#include "text/numbering.h"

#include <algorithm>
#include <cmath>

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

/// A PDF says where a word stands in numbers of any size, or in none; no paper reaches further.
QRectF onPaper(const QRectF &box)
{
    static constexpr double edge = 1e6;
    const auto held = [](double place) { return std::isfinite(place) ? std::clamp(place, -edge, edge) : 0; };
    return QRectF(QPointF(held(box.left()), held(box.top())), QPointF(held(box.right()), held(box.bottom())));
}

double usualHeight(const QList<PageWord> &words)
{
    QList<double> heights;
    for (const PageWord &word : words)
        heights.append(word.box.height());
    std::ranges::nth_element(heights, heights.begin() + heights.size() / 2);
    return heights[heights.size() / 2];
}

bool isHan(QStringView text, bool last)
{
    return !text.isEmpty() && (last ? text.back() : text.front()).script() == QChar::Script_Han;
}

/// A line of ideographs is so many times as high as its type. What Poppler says of its height is that of the face of
/// its first sign, which may be a quotation mark of another.
constexpr double ideographicLine = 1.2;

double widthOfIdeographs(const QList<PageWord> &words)
{
    const auto most = std::ranges::max_element(
        words, {}, [](const PageWord &word) { return word.ideograph > 0 ? word.text.size() : 0; });
    return most->ideograph;
}

/// How many signs stay together at the head of a line of ideographs: no closing sign begins a line, and no opening one
/// ends it.
qsizetype signsTogether(QStringView text)
{
    static constexpr QStringView closing = u"、。，；：！？）》〉」』】〕”’…";
    static constexpr QStringView opening = u"（《〈「『【〔“‘";
    qsizetype count = 0;
    while (count < text.size() && opening.contains(text[count]))
        ++count;
    ++count;
    while (count < text.size() && closing.contains(text[count]))
        ++count;
    return std::min(count, text.size());
}

/// Between an ideograph and a figure or a Latin letter typographers leave a little room, which is no space.
bool isTypographersRoom(const PageWord &word, const PageWord &next, double gap, double height)
{
    return isHan(word.text, true) != isHan(next.text, false) && gap < 0.5 * height
        && (word.text.back().isLetterOrNumber() && next.text.front().isLetterOrNumber());
}

QString textOf(const PageWord &word, const PageLine &line, double foot)
{
    // Figures among Arabic letters are of another face, whose letters are less tall.
    const bool raised = word.box.height() < (line.rightToLeft ? 0.7 : 0.85) * line.height && isNumber(word.text)
        && word.box.bottom() < foot - 0.2 * line.height;
    return raised ? superscript(word.text) : word.text;
}

bool isSpaced(const PageWord &word, const PageWord &next, const PageLine &line)
{
    const double gap = next.box.left() - word.box.right();
    // Poppler takes the shapes of an Arabic word for words where they were drawn one by one.
    if (line.rightToLeft)
        return gap > 0.1 * line.height;
    return (word.spaceAfter || gap > 0.25 * line.height) && !isTypographersRoom(word, next, gap, line.height);
}

bool wordsRunRightToLeft(const QList<PageWord> &words, bool otherwise)
{
    QString letters;
    for (const PageWord &word : words)
        letters += word.text;
    const bool letter = std::ranges::any_of(letters, [](QChar c) { return c.isLetter(); });
    return letter ? runsRightToLeft(letters) : otherwise;
}

double middleFoot(const QList<PageWord> &words)
{
    QList<double> feet;
    for (const PageWord &word : words)
        feet.append(word.box.bottom());
    std::ranges::nth_element(feet, feet.begin() + feet.size() / 2);
    return feet[feet.size() / 2];
}

/// A line of these words; where it has no letters, it runs as its page does.
PageLine lineFrom(QList<PageWord> words, bool rightToLeft)
{
    PageLine line;
    line.rightToLeft = wordsRunRightToLeft(words, rightToLeft);
    if (line.rightToLeft)
        std::ranges::sort(words, {}, [](const PageWord &word) { return word.box.center().x(); });
    line.height = usualHeight(words);
    line.foot = middleFoot(words);
    QString drawn;
    QRectF first; // the word that is read first: the last one that is drawn, where the line runs right to left
    bool within = true;
    for (qsizetype i = 0; i < words.size(); ++i) {
        drawn += textOf(words[i], line, line.foot);
        line.box |= words[i].box;
        first |= within ? words[i].box : QRectF();
        if (i + 1 == words.size() || !isSpaced(words[i], words[i + 1], line))
            continue;
        drawn += u' ';
        within = line.rightToLeft;
        first = within ? QRectF() : first;
    }
    line.firstWord = first.width();
    if (const double ideograph = widthOfIdeographs(words); ideograph > 0) {
        line.height = ideographicLine * ideograph;
        if (isIdeographic(drawn.front()))
            line.firstWord = double(signsTogether(drawn)) * ideograph;
    }
    line.text = line.rightToLeft ? asLetters(logicalOrder(drawn)) : drawn;
    return line;
}

/// "第四条", behind which the room of an ideograph is left before the title.
bool isChineseHeadingNumber(const QString &text)
{
    const auto heading = text.startsWith(u'第') ? keywordHeading(text) : std::nullopt;
    return heading && !heading->number.isEmpty() && heading->title.isEmpty() && heading->textFrom == text.size();
}

/// "1.", "(a)", "(أ)", "第四条" by itself, or the raised mark of a footnote before its line.
bool isBareLabel(const QList<PageWord> &words, const QRectF &beside, bool rightToLeft)
{
    if (words.size() > 4)
        return false;
    if (words.size() == 1 && isNumber(words.first().text))
        return words.first().box.height() < 0.7 * beside.height();
    const QString text = lineFrom(words, rightToLeft).text;
    if (isChineseHeadingNumber(text))
        return true;
    for (const QString &read : {text, withBracketsTurned(text)}) {
        const auto label = leadingLabel(read + u" x"_s);
        if (label && label->length >= read.size())
            return true;
    }
    return false;
}

QRectF boxOf(const QList<PageWord> &words)
{
    QRectF box;
    for (const PageWord &word : words)
        box |= word.box;
    return box;
}

/// The words of each line in the order of the page.
QList<QList<PageWord>> wordsByLine(const QList<PageWord> &words)
{
    QList<QList<PageWord>> lines;
    QRectF box;
    for (const PageWord &word : words) {
        const bool back = !lines.isEmpty() && word.box.right() < lines.last().last().box.left() - 4 * word.box.height()
            && !runsRightToLeft(word.text) && !runsRightToLeft(lines.last().last().text);
        if (lines.isEmpty() || !sameLine(box, word.box) || back) {
            lines.append(QList<PageWord>());
            box = {};
        }
        lines.last().append(word);
        box |= word.box;
    }
    return lines;
}

/// A line whose label was taken for a column may have been read behind lines that stand below it in its own column.
void moveAboveWhatFollows(QList<QList<PageWord>> &lines, QList<QRectF> &boxes, qsizetype line)
{
    const auto isBelow = [&](const QRectF &box) {
        return box.top() > boxes[line].center().y() && box.left() < boxes[line].right()
            && box.right() > boxes[line].left();
    };
    const auto end = boxes.cbegin() + line;
    const qsizetype place = std::find_if(boxes.cbegin(), end, isBelow) - boxes.cbegin();
    lines.move(line, place);
    boxes.move(line, place);
}

/// A list's labels stand before its lines, with a gap between, and are taken for a column of their own: each goes back
/// to the line that it stands before.
void joinLabels(QList<QList<PageWord>> &lines, bool rightToLeft)
{
    constexpr double reach = 4; // times the label's height
    QList<QRectF> boxes;
    for (const QList<PageWord> &words : std::as_const(lines))
        boxes.append(boxOf(words));
    for (qsizetype label = 0; label < lines.size(); ++label) {
        qsizetype nearest = -1;
        double least = reach * boxes[label].height();
        for (qsizetype other = 0; other < lines.size(); ++other) {
            const double gap
                = rightToLeft ? boxes[label].left() - boxes[other].right() : boxes[other].left() - boxes[label].right();
            if (other != label && !lines[other].isEmpty() && sameLine(boxes[label], boxes[other]) && gap > 0
                && gap < least) {
                nearest = other;
                least = gap;
            }
        }
        if (nearest < 0 || !isBareLabel(lines[label], boxes[nearest], rightToLeft))
            continue;
        lines[nearest] = lines[label] + lines[nearest];
        boxes[nearest] |= boxes[label];
        lines[label].clear();
        boxes[label] = {};
        moveAboveWhatFollows(lines, boxes, nearest);
    }
    lines.removeIf([](const QList<PageWord> &words) { return words.isEmpty(); });
}

}

QList<PageLine> linesOf(const QList<PageWord> &words)
{
    QList<PageWord> held = words;
    for (PageWord &word : held)
        word.box = onPaper(word.box);
    QList<QList<PageWord>> lines = wordsByLine(held);
    const bool rightToLeft = wordsRunRightToLeft(held, false);
    joinLabels(lines, rightToLeft);
    QList<PageLine> read;
    for (const QList<PageWord> &line : std::as_const(lines))
        read.append(lineFrom(line, rightToLeft));
    return read;
}

void turnBrackets(QList<QList<PageLine>> &pages)
{
    int balance = 0;
    const auto each = [&](const auto &job) {
        for (QList<PageLine> &lines : pages) {
            for (PageLine &line : lines) {
                if (line.rightToLeft)
                    job(line.text);
            }
        }
    };
    each([&](const QString &text) { balance += bracketsInOrder(text); });
    if (balance < 0)
        each([](QString &text) { text = withBracketsTurned(text); });
}

}
