// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/pdf/paragraphs.h"

#include "interchange/pdf/runningheads.h"
#include "text/numbering.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace concordat::pdf {

namespace {

/// The words of the document, to tell "capacity-" + "building" from "obli-" + "gation".
QSet<QString> vocabulary(const QList<QList<PageLine>> &pages)
{
    static const QRegularExpression word(u"[\\p{L}\\p{M}]+(?:[-‐\u2011][\\p{L}\\p{M}]+)*"_s);
    QSet<QString> words;
    for (const QList<PageLine> &lines : pages) {
        for (const PageLine &line : lines) {
            for (auto match = word.globalMatch(line.text); match.hasNext();)
                words.insert(match.next().captured().toLower());
        }
    }
    return words;
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han || (c.script() == QChar::Script_Common && c.unicode() >= 0x3000);
}

bool endsInHyphen(const QString &text)
{
    return text.size() > 1 && (text.endsWith(u'-') || text.endsWith(u'\u2010') || text.endsWith(u'\u00ad'))
        && text[text.size() - 2].isLetter();
}

class TextBuilder {
public:
    explicit TextBuilder(const QList<QList<PageLine>> &pages)
        : m_words(vocabulary(pages))
    {
    }

    void startPage() { m_result.pageStarts.append(m_result.text.size()); }

    void startParagraph(const QString &text)
    {
        if (!m_result.text.isEmpty())
            m_result.text += u"\n\n"_s;
        if (!m_result.pageStarts.isEmpty() && !m_pageBegun)
            m_result.pageStarts.last() = m_result.text.size();
        m_pageBegun = true;
        m_result.text += text;
    }

    void furniture(const QString &text, Furniture::Kind kind)
    {
        startParagraph(text);
        m_result.furniture.append({kind, {{m_result.text.size() - text.size(), m_result.text.size()}}});
    }

    void goOn(const QString &line)
    {
        QString &text = m_result.text;
        if (endsInHyphen(text) && !line.isEmpty() && line.front().isLower()) {
            if (!keepsHyphen(line))
                text.chop(1);
        } else if (!text.endsWith(u' ') && !isHan(text.back()) && !(line.isEmpty() || isHan(line.front()))) {
            text += u' ';
        }
        text += line;
    }

    void endPage() { m_pageBegun = false; }

    [[nodiscard]] ExtractedText result() const { return m_result; }

private:
    [[nodiscard]] bool keepsHyphen(const QString &next) const
    {
        if (m_result.text.endsWith(u'\u00ad'))
            return false;
        static const QRegularExpression tail(u"[\\p{L}\\p{M}-]+$"_s);
        static const QRegularExpression head(u"^[\\p{L}\\p{M}]+"_s);
        const QString first = tail.match(m_result.text).captured().chopped(1).toLower();
        const QString second = head.match(next).captured().toLower();
        if (m_words.contains(first + u'-' + second))
            return true;
        if (m_words.contains(first + second))
            return false;
        return m_words.contains(first) && m_words.contains(second);
    }

    QSet<QString> m_words;
    ExtractedText m_result;
    bool m_pageBegun = false;
};

bool endsSentence(QStringView text)
{
    static constexpr QStringView ends = u".:;?!。：；？！؟؛…";
    while (!text.isEmpty() && u"\"”’»)]*"_s.contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && ends.contains(text.back());
}

/// What a page's own type looks like.
struct Measure {
    double left = 0;
    double right = 0;
    double height = 0; ///< of most lines
    double pitch = 0; ///< from one line's foot to the next within a paragraph
};

/// The value below which that share of them lies.
double quantile(QList<double> values, double share, double otherwise)
{
    if (values.isEmpty())
        return otherwise;
    const auto at = values.begin() + qsizetype(double(values.size()) * share);
    std::ranges::nth_element(values, at);
    return *at;
}

bool sameType(const PageLine &line, const PageLine &next, double height)
{
    return std::abs(next.height - line.height) <= 0.15 * height;
}

/// How far it is from one line's foot to the next within a paragraph, in heights of a line: where lines stand closest
/// in the whole document, for there are pages on which every paragraph is one line.
double closestLines(const QList<QList<PageLine>> &pages)
{
    QList<double> steps;
    for (const QList<PageLine> &lines : pages) {
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const double step = (lines[i].foot - lines[i - 1].foot) / lines[i].height;
            if (step > 0.5 && sameType(lines[i - 1], lines[i], lines[i].height))
                steps.append(step);
        }
    }
    return quantile(steps, 0.05, 1.2);
}

Measure measure(const QList<PageLine> &lines, double closest)
{
    QList<double> heights;
    Measure page{1e9, 0, 0, 0};
    for (const PageLine &line : lines) {
        heights.append(line.height);
        page.left = std::min(page.left, line.box.left());
        page.right = std::max(page.right, line.box.right());
    }
    page.height = quantile(heights, 0.5, 10);
    page.pitch = page.height * closest;
    return page;
}

bool beginsList(const QString &line)
{
    return leadingLabel(line).has_value() || line.startsWith(u'•') || line.startsWith(u"– "_s)
        || line.startsWith(u"- "_s);
}

/// Lines further apart than this times the pitch are of two paragraphs.
constexpr double paragraphStep = 1.25;

/// True where `next` goes on with the paragraph that `line` is part of.
bool continuesParagraph(const PageLine &line, const PageLine &next, const Measure &page)
{
    const double step = next.foot - line.foot;
    if (step <= 0 || step > paragraphStep * page.pitch || !sameType(line, next, page.height))
        return false;
    if (beginsList(next.text))
        return false;
    const bool mirrored = line.rightToLeft;
    const double room = mirrored ? line.box.left() - page.left : page.right - line.box.right();
    // What came next found no room in the line, or hardly.
    const bool full = room < std::max(0.12 * (page.right - page.left), next.firstWord + 0.2 * page.height)
        || endsInHyphen(line.text);
    const double indent
        = mirrored ? page.right - next.box.right() : next.box.left() - std::min(line.box.left(), next.box.left());
    if (!full)
        return false;
    return !endsSentence(line.text) || indent < 0.5 * page.height;
}

/// A label alone on its line ("1.") belongs to the text that follows it.
bool isBareLabel(const QString &text)
{
    const auto label = leadingLabel(text + u" x"_s);
    return label && label->length >= text.trimmed().size();
}

void addPage(TextBuilder &builder, const QList<PageLine> &lines, const QList<std::optional<Furniture::Kind>> &furniture,
    double closest)
{
    const Measure page = measure(lines, closest);
    const PageLine *last = nullptr;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const PageLine &line = lines[i];
        if (furniture[i]) {
            builder.furniture(line.text, *furniture[i]);
            last = nullptr;
            continue;
        }
        const bool goesOn = last
            && (continuesParagraph(*last, line, page)
                || (isBareLabel(last->text) && line.foot < last->foot + paragraphStep * page.pitch));
        if (goesOn)
            builder.goOn(line.text);
        else
            builder.startParagraph(line.text);
        last = &line;
    }
}

}

ExtractedText paragraphsOf(const QList<QList<PageLine>> &pages)
{
    const auto furniture = pageFurniture(pages);
    const double closest = closestLines(pages);
    TextBuilder builder(pages);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        builder.startPage();
        addPage(builder, pages[i], furniture[i], closest);
        builder.endPage();
    }
    return builder.result();
}

}
