// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/pdf/paragraphs.h"

#include "interchange/pdf/runningheads.h"
#include "interchange/typography.h"
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
        } else if (!text.endsWith(u' ') && !isIdeographic(text.back())
            && !(line.isEmpty() || isIdeographic(line.front()))) {
            text += u' ';
        }
        text += line;
    }

    /// The paragraph that was started last, which is that long, goes on with what the page before broke off.
    void markBroken(qsizetype length) { m_result.broken.append(m_result.text.size() - length); }

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

/// Of the mark of a footnote.
bool isRaisedDigit(QChar c)
{
    return u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s.contains(c);
}

/// True where the text comes to its end; the mark of a footnote may stand behind.
bool isEnded(QStringView text)
{
    while (!text.isEmpty() && isRaisedDigit(text.back()))
        text.chop(1);
    return endsSentence(text);
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
    // A raised digit at the head of a line is the mark of its note.
    return leadingLabel(line).has_value() || (!line.isEmpty() && isRaisedDigit(line.front())) || line.startsWith(u'•')
        || line.startsWith(u"– "_s) || line.startsWith(u"- "_s);
}

/// Chinese paragraphs begin two ideographs further in, which is more than this times the height of their lines.
constexpr double paragraphIndent = 1.2;

/// Lines further apart than this times the pitch are of two paragraphs.
constexpr double paragraphStep = 1.25;

bool beginsIdeographic(const PageLine &line)
{
    return !line.text.isEmpty() && isIdeographic(line.text.front());
}

/// What came next found no room in the line, or hardly: words are sometimes divided. Ideographs are set one by one.
bool isFull(const PageLine &line, const PageLine &next, const Measure &page)
{
    const double room = line.rightToLeft ? line.box.left() - page.left : page.right - line.box.right();
    const double hardly = beginsIdeographic(next) ? 0 : 0.12 * (page.right - page.left);
    return room < std::max(hardly, next.firstWord + 0.2 * page.height) || endsInHyphen(line.text);
}

/// True where `next` goes on with the paragraph that `line` is part of.
bool continuesParagraph(const PageLine &line, const PageLine &next, const Measure &page)
{
    const double step = next.foot - line.foot;
    if (step <= 0 || step > paragraphStep * page.pitch || !sameType(line, next, page.height))
        return false;
    if (beginsList(next.text) || !isFull(line, next, page))
        return false;
    const double indent = line.rightToLeft ? page.right - next.box.right()
                                           : next.box.left() - std::min(line.box.left(), next.box.left());
    // What follows a label may hang.
    if (beginsIdeographic(next) && indent > paragraphIndent * page.height && !beginsList(line.text))
        return false;
    return !isEnded(line.text) || indent < 0.5 * page.height;
}

/// True where the first line of a page's text, or of its notes, goes on with what `line`, the last one of those on the
/// page before, broke off.
bool goesOverPage(const PageLine &line, const PageLine &next, const Measure &pageAbove, const Measure &page)
{
    if (!sameType(line, next, page.height) || beginsList(next.text) || !isFull(line, next, pageAbove)
        || isEnded(line.text))
        return false;
    // Recitals end with commas as well.
    return beginsIdeographic(next) ? next.box.left() - page.left <= paragraphIndent * page.height
                                   : !endsWithComma(line.text);
}

/// A label alone on its line ("1.") belongs to the text that follows it.
bool isBareLabel(const QString &text)
{
    const auto label = leadingLabel(text + u" x"_s);
    return label && label->length >= text.trimmed().size();
}

/// Sets page after page; a paragraph may go on over the edge between two.
class PageSetter {
public:
    explicit PageSetter(const QList<QList<PageLine>> &pages)
        : m_builder(pages)
        , m_closest(closestLines(pages))
    {
    }

    void add(const QList<PageLine> &lines, const QList<std::optional<Furniture::Kind>> &furniture)
    {
        m_builder.startPage();
        const Measure page = measure(lines, m_closest);
        const Measure pageAbove = std::exchange(m_measure, page);
        Edge above = std::exchange(m_edge, {});
        const PageLine *last = nullptr;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const PageLine &line = lines[i];
            if (furniture[i]) {
                m_builder.furniture(line.text, *furniture[i]);
                last = nullptr;
                continue;
            }
            if (last && isOneWith(*last, line, page))
                m_builder.goOn(line.text);
            else
                m_builder.startParagraph(line.text);
            // Only the first line of text, and that of notes, goes on with the page before.
            const bool note = isNote(line, page);
            const PageLine *broken = std::exchange(note ? above.note : above.text, nullptr);
            if (broken && goesOverPage(*broken, line, pageAbove, page))
                m_builder.markBroken(line.text.size());
            (note ? m_edge.note : m_edge.text) = &line;
            last = &line;
        }
        m_builder.endPage();
    }

    [[nodiscard]] ExtractedText result() const { return m_builder.result(); }

private:
    /// The last lines of a page, null where it has none.
    struct Edge {
        const PageLine *text = nullptr;
        const PageLine *note = nullptr;
    };

    static bool isOneWith(const PageLine &line, const PageLine &next, const Measure &page)
    {
        return continuesParagraph(line, next, page)
            || (isBareLabel(line.text) && next.foot < line.foot + paragraphStep * page.pitch);
    }

    /// Notes at a page's foot are of smaller type.
    static bool isNote(const PageLine &line, const Measure &page) { return line.height < 0.85 * page.height; }

    TextBuilder m_builder;
    double m_closest;
    Edge m_edge; ///< of the page that was added last
    Measure m_measure; ///< of that page
};

}

ExtractedText paragraphsOf(const QList<QList<PageLine>> &pages)
{
    const auto furniture = pageFurniture(pages);
    PageSetter setter(pages);
    for (qsizetype i = 0; i < pages.size(); ++i)
        setter.add(pages[i], furniture[i]);
    return setter.result();
}

}
