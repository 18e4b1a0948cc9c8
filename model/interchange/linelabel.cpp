// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/linelabel.h"

#include "interchange/labelscan.h"
#include "interchange/typography.h"
#include "text/numerals.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostLabels = 4;
std::optional<LineLabel> finished(QStringView line, LineLabel label, LabelShape shape, TextSpan written, LabelScan scan)
{
    label.shape = shape;
    label.written = line.sliced(written.begin, written.length()).trimmed().toString();
    scan.skipBlanks();
    label.end = scan.at();
    return label;
}

std::optional<LineLabel> bracketsLabel(QStringView line, LineLabel label, LabelScan scan)
{
    const qsizetype begin = scan.at();
    if (!scan.takeAny(u"(\uff08"))
        return {};
    while (scan.peek() == u' ')
        scan.take(u' ');
    const qsizetype core = scan.at();
    if (!takeCore(scan, label))
        return {};
    const QStringView inner = line.sliced(core, scan.at() - core).trimmed();
    while (scan.peek() == u' ')
        scan.take(u' ');
    if (!scan.takeAny(u")\uff09"))
        return {};
    const bool nextLabel = line[scan.at() - 1] == u'\uff09' && scan.peek().isDigit(); // （二）1．
    if (!nextLabel && !opensWideText(scan))
        return {};
    const QString written = line[begin] + inner.toString() + line[scan.at() - 1];
    auto found = finished(line, label, LabelShape::Brackets, {begin, scan.at()}, scan);
    found->written = written;
    return found;
}

/// ’1‘, an item in Arabic texts.
std::optional<LineLabel> quotedLabel(QStringView line, LineLabel label, LabelScan scan)
{
    constexpr QStringView quotes = u"'\u2018\u2019";
    const qsizetype begin = scan.at();
    if (!scan.takeAny(quotes) || !scan.peek().isDigit() || !takeCore(scan, label) || !scan.takeAny(quotes)
        || !opensText(scan))
        return {};
    return finished(line, label, LabelShape::Brackets, {begin, scan.at()}, scan);
}

std::optional<LineLabel> sectionLabel(QStringView line, LineLabel label, LabelScan scan)
{
    const qsizetype begin = scan.at();
    if (!scan.take(u'\u00a7'))
        return {};
    scan.skipBlanks();
    if (!takeCore(scan, label) || label.readings[0].style != LabelStyle::Decimal)
        return {};
    const qsizetype end = scan.at();
    scan.takeAny(u".):");
    if (!opensText(scan))
        return {};
    return finished(line, label, LabelShape::Section, {begin, end}, scan);
}

/// "1 - " and, in texts that run from right to left, "- 1 ", "-1 " and "1-".
std::optional<LineLabel> dashLabel(QStringView line, LineLabel label, LabelScan scan)
{
    constexpr QStringView dashes = u"-\u2013\u2014\u2010\u2011\u2012";
    const qsizetype begin = scan.at();
    const bool before = scan.takeAny(dashes);
    if (before)
        scan.skipBlanks();
    const qsizetype core = scan.at();
    if (!takeCore(scan, label))
        return {};
    const LabelStyle style = label.readings[0].style;
    const bool letter = style == LabelStyle::LowerLetter && scan.at() - core == 1;
    if (style != LabelStyle::Decimal && style != LabelStyle::Arabic && (before || !letter))
        return {};
    const qsizetype end = scan.at();
    if (before) {
        LabelScan ahead = scan;
        ahead.skipBlanks();
        if (!scan.peek().isSpace() || !isArabic(ahead.peek()))
            return {};
        return finished(line, label, LabelShape::Dash, {core, end}, scan);
    }
    const bool spaced = scan.peek().isSpace();
    scan.skipBlanks();
    if (!scan.takeAny(dashes) || !(scan.peek().isSpace() || isArabic(scan.peek())))
        return {};
    LabelScan ahead = scan;
    ahead.skipBlanks();
    // "1- The purposes", "a- to combat", and "1 - The purposes"
    const bool opens = spaced ? ahead.peek().isUpper() && !letter : ahead.peek().isUpper() || letter;
    if (!isArabic(ahead.peek()) && !opens)
        return {};
    return finished(line, label, LabelShape::Dash, {begin, end}, scan);
}

/// The PP and OP before the numbers of a resolution's preambular and operative paragraphs.
void takeResolutionSign(LabelScan &scan)
{
    if (!scan.rest().startsWith(u"PP") && !scan.rest().startsWith(u"OP"))
        return;
    const qsizetype digit = scan.peek(2) == u' ' ? 3 : 2;
    if (scan.peek(digit).isDigit())
        scan.to(scan.at() + digit);
}

/// 1.  1)  a.  IV.  一、  1．  3.3bis  PP2.
std::optional<LineLabel> plainLabel(QStringView line, LineLabel label, LabelScan scan)
{
    const qsizetype begin = scan.at();
    const bool bold = begin > 0 && line[begin - 1] == u'*';
    takeResolutionSign(scan);
    const qsizetype core = scan.at();
    if (!takeCore(scan, label))
        return {};
    const qsizetype end = scan.at();
    const bool decimal = label.readings[0].style == LabelStyle::Decimal;
    if (decimal && scan.peek() == u' ' && scan.peek(1) == u'.' && scan.peek(2) == u' ')
        scan.take(u' '); // "1 . States", as some scans have it
    scan.take(u'\\'); // Markdown's "1\."
    const qsizetype stop = scan.at();
    if (scan.takeAny(u".:") && (label.parts > 1 || line[stop] == u'.' || core > begin)) {
        if (decimal && QStringView(u"-\u2013\u2014").contains(scan.peek()))
            scan.to(scan.at() + 1); // "1.- Los Estados"
        if (opensText(scan) || (bold && scan.peek() == u'*'))
            return finished(line, label, LabelShape::Dot, {begin, end}, scan);
    }
    scan.to(end);
    if (scan.takeAny(u".\uff0e\u3001\uff61") && opensWideText(scan)
        && (isIdeographic(scan.peek()) || isIdeographic(line[end]) || scan.peek() == u'['))
        return finished(line, label, LabelShape::Dot, {begin, end}, scan);
    scan.to(end);
    if (decimal && scan.take(u'\u00b0') && opensText(scan))
        return finished(line, label, LabelShape::Bracket, {begin, end + 1}, scan); // 1° Les Parties
    scan.to(end);
    const bool escaped = scan.take(u'\\'); // Markdown's "a\)"
    if (scan.takeAny(u")\uff09") && opensWideText(scan)) {
        auto found = finished(line, label, LabelShape::Bracket, {begin, scan.at()}, scan);
        if (escaped)
            found->written.remove(found->written.size() - 2, 1);
        return found;
    }
    scan.to(end);
    const bool several = label.parts > 1 || (label.ordinal > 0 && label.readings[0].style == LabelStyle::Decimal);
    const bool tabbed = scan.peek() == u'\t' || (scan.peek() == u' ' && scan.peek(1) == u' ');
    if (!decimal || !(several || tabbed) || !opensText(scan))
        return {};
    LabelScan ahead = scan;
    ahead.skipBlanks();
    const bool alone = ahead.atEnd() && label.parts > 1;
    if (!alone && label.parts < 3 && !ahead.peek().isUpper() && !isIdeographic(ahead.peek()) && !isArabic(ahead.peek())
        && !QStringView(u"[*\u201c\u00ab\"").contains(ahead.peek()))
        return {};
    return finished(line, label, LabelShape::Bare, {begin, end}, scan);
}

std::optional<LineLabel> optionLabel(QStringView line, LineLabel label, LabelScan scan)
{
    static constexpr std::array words{QStringView(u"option"), QStringView(u"alternative"), QStringView(u"alt"),
        QStringView(u"variante"), QStringView(u"variant"), QStringView(u"opci\u00f3n"), QStringView(u"opcion"),
        QStringView(u"alternativa"), QStringView(u"\u0432\u0430\u0440\u0438\u0430\u043d\u0442"),
        QStringView(u"\u0430\u043b\u044c\u0442\u0435\u0440\u043d\u0430\u0442\u0438\u0432\u0430"),
        QStringView(u"\u5907\u9009\u6848\u6587"), QStringView(u"\u5907\u9009\u65b9\u6848"),
        QStringView(u"\u65b9\u6848"), QStringView(u"\u9009\u9879"),
        QStringView(u"\u0627\u0644\u062e\u064a\u0627\u0631"), QStringView(u"\u0627\u0644\u0628\u062f\u064a\u0644")};
    const qsizetype begin = scan.at();
    for (const QStringView word : words) {
        scan.to(begin);
        if (!scan.rest().startsWith(word, Qt::CaseInsensitive))
            continue;
        scan.to(begin + word.size());
        if (word == u"alt")
            scan.take(u'.');
        const bool wide = isIdeographic(word.front());
        if (!wide && !scan.peek().isSpace())
            continue;
        scan.skipBlanks();
        LineLabel numbered = label;
        if (!takeCore(scan, numbered))
            return {};
        const qsizetype end = scan.at();
        const bool named = scan.peek() == u' ' && QStringView(u"[(").contains(scan.peek(1)); // Option 1 [Norway]:
        if (!named && !scan.takeAny(u".:)\uff1a\u3002-\u2013") && !scan.atEnd() && scan.peek() != u'*')
            return {};
        return finished(line, numbered, LabelShape::Option, {begin, end}, scan);
    }
    return {};
}

std::optional<LineLabel> bulletLabel(QStringView line, LineLabel label, LabelScan scan)
{
    const qsizetype begin = scan.at();
    if (!scan.takeAny(u"-*+\u2013\u2014\u2022\u00b7\u25aa\u25e6\u2023\u25cf\u25cb\u25a0\u25ab\u2043\uf0b7\u30fb"))
        return {};
    const qsizetype end = scan.at();
    const bool tight = QStringView(u"\u2022\u25aa\u25cf\uf0b7").contains(line[begin]);
    if (!scan.peek().isSpace() && !(tight && !scan.atEnd()))
        return {};
    addReading(label, LabelStyle::Word, 1);
    return finished(line, label, LabelShape::Bullet, {begin, end}, scan);
}

}

OrdinalSuffix ordinalSuffix(QStringView text)
{
    qsizetype begin = 0;
    while (begin < text.size() && begin < 2 && (text[begin].isSpace() || text[begin] == u'-'))
        ++begin;
    qsizetype end = begin;
    while (end < text.size() && end - begin < 16 && (text[end].isLetter() || text[end].isMark()))
        ++end;
    const QStringView word = text.sliced(begin, end - begin);
    if (word.compare(u"quat", Qt::CaseInsensitive) == 0)
        return {end, 4};
    // مكررا ثانيا is one ordinal in two words
    if (!word.isEmpty() && isArabic(word.front()) && end < text.size() && text[end] == u' ') {
        qsizetype behind = end + 1;
        while (behind < text.size() && (text[behind].isLetter() || text[behind].isMark()))
            ++behind;
        if (const auto ordinal = latinOrdinal(text.sliced(begin, behind - begin)))
            return {behind, *ordinal};
    }
    const auto ordinal = latinOrdinal(word);
    return ordinal ? OrdinalSuffix{end, *ordinal} : OrdinalSuffix{};
}

std::optional<LineLabel> labelAt(QStringView line, qsizetype from)
{
    LabelScan scan(line, from);
    while (!scan.atEnd() && isInvisible(scan.peek()))
        scan.to(scan.at() + 1);
    LineLabel label;
    label.begin = scan.at();
    if (auto found = dashLabel(line, label, scan))
        return found;
    if (auto found = bulletLabel(line, label, scan))
        return found;
    const qsizetype brackets = scan.takeWhile([](QChar c) { return c == u'['; }, 3).size();
    label.bracketed = brackets > 0;
    const QStringView emphasis = scan.takeWhile([](QChar c) { return c == u'*' || c == u'_'; }, 3);
    label.begin = scan.at();
    const QChar first = scan.peek();
    std::optional<LineLabel> found;
    if (first == u'(' || first == u'\uff08')
        found = bracketsLabel(line, label, scan);
    else if (first == u'\u00a7')
        found = sectionLabel(line, label, scan);
    else if (first == u'\'' || first == u'\u2018' || first == u'\u2019')
        found = quotedLabel(line, label, scan);
    else if (first.isLetterOrNumber()) {
        found = plainLabel(line, label, scan);
        if (!found && first.isLetter())
            found = optionLabel(line, label, scan);
    }
    if (!found || emphasis.isEmpty())
        return found;
    if (line.sliced(found->end).startsWith(emphasis)) {
        found->bold = true;
        found->begin -= emphasis.size();
        LabelScan behind(line, found->end + emphasis.size());
        behind.skipBlanks();
        found->end = behind.at();
    }
    return found;
}

std::vector<LineLabel> labelsAt(QStringView line)
{
    std::vector<LineLabel> labels;
    qsizetype from = 0;
    while (labels.size() < mostLabels) {
        const auto label = labelAt(line, from);
        if (!label)
            break;
        if (!labels.empty()) {
            const LabelShape shape = label->shape;
            const bool nests = shape == LabelShape::Brackets || shape == LabelShape::Option
                || shape == LabelShape::Bracket || labels.back().shape == LabelShape::Bullet
                || (labels.back().readings[0].style == LabelStyle::Han && shape == LabelShape::Dot);
            if (!nests)
                break;
        }
        from = label->end;
        if (!labels.empty() && labels.back().shape == LabelShape::Bullet) {
            // "- (a)": the bullet is a converter's, the letter the author's
            const qsizetype begin = labels.back().begin;
            labels.back() = *label;
            labels.back().begin = begin;
        } else {
            labels.push_back(*label);
        }
    }
    return labels;
}

}
