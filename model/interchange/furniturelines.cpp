// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/furniturelines.h"

#include "interchange/linelabel.h"
#include "interchange/typography.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPageLine = 80;
constexpr qsizetype longestEntry = 300;

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

QStringView withoutDashes(QStringView content)
{
    constexpr QStringView dashes = u"-\u2013\u2014 |*_";
    while (!content.isEmpty() && dashes.contains(content.front()))
        content = content.sliced(1);
    while (!content.isEmpty() && dashes.contains(content.back()))
        content.chop(1);
    return content;
}

/// "12", "- 12 -", "12/29", "Page 12 of 29", "V.22-12345", "22-12345 12/29": what stands on a page's edge.
bool isPageMark(QStringView content)
{
    if (content.size() > longestPageLine)
        return false;
    content = withoutDashes(content);
    bool number = false;
    for (QStringView word : content.tokenize(u' ', Qt::SkipEmptyParts)) {
        static constexpr std::array words{QStringView(u"page"), QStringView(u"p."), QStringView(u"of"),
            QStringView(u"de"), QStringView(u"sur"), QStringView(u"p\u00e1gina"), QStringView(u"\u0441\u0442\u0440."),
            QStringView(u"\u0438\u0437"), QStringView(u"\u0627\u0644\u0635\u0641\u062d\u0629")};
        if (std::ranges::any_of(
                words, [&](QStringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; }))
            continue;
        const qsizetype slash = word.indexOf(u'/');
        const bool pages = allDigits(word)
            ? word.size() <= 4
            : slash > 0 && allDigits(word.first(slash)) && allDigits(word.sliced(slash + 1));
        const qsizetype dash = word.indexOf(u'-');
        const bool job = dash >= 2 && word.size() - dash >= 5 && allDigits(word.sliced(dash + 1))
            && word.first(dash).back().isDigit() && (word.front().isUpper() || word.front().isDigit());
        if (!pages && !job)
            return false;
        number = true;
    }
    return number;
}

/// "- 2 -"
bool standsBetweenDashes(QStringView content)
{
    constexpr QStringView dashes = u"-\u2013\u2014";
    return content.size() > 2 && dashes.contains(content.front()) && dashes.contains(content.back());
}

/// The number a page mark gives, for seeing whether they count up.
int pageOf(QStringView content)
{
    int page = 0;
    for (const QChar c : withoutDashes(content)) {
        if (!c.isDigit())
            break;
        page = std::min(page * 10 + c.digitValue(), 99999);
    }
    return page;
}

bool aloneOnLine(const std::vector<TextLine> &lines, size_t at)
{
    const bool above = at == 0 || lines[at - 1].isBlank() || lines[at].pageStart;
    const bool below = at + 1 == lines.size() || lines[at + 1].isBlank() || lines[at + 1].pageStart;
    return above || below;
}

QString withoutDigits(QStringView content)
{
    QString key;
    for (const QChar c : content) {
        if (!c.isDigit() && !c.isSpace())
            key += c;
    }
    return key;
}

class Furnisher {
public:
    Furnisher(QStringView text, const std::vector<TextLine> &lines)
        : m_text(text)
        , m_lines(lines)
    {
        m_found.kinds.resize(lines.size());
    }

    FurnitureLines find()
    {
        markFrontMatter();
        markSigns();
        markContents();
        markPageNumbers();
        markRunningHeads();
        return std::move(m_found);
    }

private:
    [[nodiscard]] QStringView content(size_t at) const { return slice(m_text, m_lines[at].content); }
    [[nodiscard]] bool isFree(size_t at) const { return !m_lines[at].isBlank() && !m_found.kinds[at]; }

    /// The block between --- and --- at the head of a Markdown file.
    void markFrontMatter()
    {
        size_t first = 0;
        while (first < m_lines.size() && m_lines[first].isBlank())
            ++first;
        if (first >= m_lines.size() || content(first) != u"---")
            return;
        const size_t reach = std::min(m_lines.size(), first + 60);
        for (size_t end = first + 1; end < reach; ++end) {
            if (content(end) != u"---" && content(end) != u"...")
                continue;
            for (size_t at = first; at <= end; ++at)
                m_found.kinds[at] = Furniture::Kind::Markup;
            return;
        }
    }

    void markSigns()
    {
        bool comment = false;
        for (size_t at = 0; at < m_lines.size(); ++at) {
            if (m_lines[at].isBlank())
                continue;
            const QStringView line = content(at);
            if (!comment && line.startsWith(u"<!--"))
                comment = true;
            if (comment) {
                m_found.kinds[at] = Furniture::Kind::Markup;
                comment = !line.contains(u"-->");
            } else if (isRule(line)) {
                m_found.kinds[at] = Furniture::Kind::Rule;
            } else if (isMarkup(line)) {
                m_found.kinds[at] = Furniture::Kind::Markup;
            }
        }
    }

    /// Lines that say something to a converter and nothing to a reader.
    static bool isMarkup(QStringView line)
    {
        if (line.startsWith(u"```") || (line.startsWith(u"{:") && line.endsWith(u'}')) || line == u"* TOC"
            || line == u"[TOC]")
            return true;
        if (line.startsWith(u"![") && line.endsWith(u')'))
            return true;
        const auto isQuoteSign = [](QChar c) { return c == u'>' || c == u' '; };
        if (std::ranges::all_of(line, isInvisible) || std::ranges::all_of(line, isQuoteSign))
            return true;
        // a link's target: [source]: http://…
        const qsizetype close = line.startsWith(u'[') ? line.indexOf(u"]: ") : -1;
        return close > 1 && line[1] != u'^' && close < 60
            && (line.sliced(close + 3).startsWith(u"http") || line.sliced(close + 3).startsWith(u'#'));
    }

    static bool isContentsHeading(QStringView line)
    {
        static const QSet<QString> names{u"contents"_s, u"table of contents"_s, u"table des mati\u00e8res"_s,
            u"sommaire"_s, u"\u00edndice"_s, u"indice"_s, u"contenido"_s,
            u"\u0441\u043e\u0434\u0435\u0440\u0436\u0430\u043d\u0438\u0435"_s,
            u"\u043e\u0433\u043b\u0430\u0432\u043b\u0435\u043d\u0438\u0435"_s, u"\u76ee\u5f55"_s, u"\u76ee\u6b21"_s,
            u"\u5185\u5bb9"_s, u"\u0627\u0644\u0645\u062d\u062a\u0648\u064a\u0627\u062a"_s};
        return line.size() < 60 && names.contains(headingKey(line));
    }

    /// The entry without its leader and page number; empty where no page number closes the line.
    static QStringView entryBeforePage(QStringView line)
    {
        qsizetype end = line.size();
        while (end > 0 && line[end - 1].isDigit())
            --end;
        if (end == line.size() || line.size() - end > 4 || end == 0)
            return {};
        const bool leader
            = line[end - 1] == u'\t' || line[end - 1] == u'.' || line[end - 1] == u'\u2026' || line[end - 1].isSpace();
        if (!leader)
            return {};
        QStringView entry = line.first(end);
        while (!entry.isEmpty() && (entry.back().isSpace() || QStringView(u".\u2026\u00b7").contains(entry.back())))
            entry.chop(1);
        return entry;
    }

    static bool isPageWord(QStringView line)
    {
        static const QSet<QString> words{u"page"_s, u"p\u00e1gina"_s, u"\u0441\u0442\u0440."_s, u"\u0441\u0442\u0440"_s,
            u"\u0441\u0442\u0440\u0430\u043d\u0438\u0446\u0430"_s, u"\u9875\u6b21"_s, u"\u9801\u6b21"_s,
            u"\u0627\u0644\u0635\u0641\u062d\u0629"_s, u"paragraphs page"_s};
        return line.size() < 40 && words.contains(headingKey(line));
    }

    void remember(QStringView entry)
    {
        if (entry.size() > longestEntry)
            return;
        m_found.contents.insert(headingKey(entry));
        if (const auto label = labelAt(entry))
            m_found.contents.insert(headingKey(entry.sliced(label->end)));
    }

    /// Where each short line's wording stands last, to see whether a line of the contents comes again.
    void markContents()
    {
        const size_t reach = std::min<size_t>(m_lines.size(), 4000);
        size_t head = 0;
        while (head < reach && !(isFree(head) && isContentsHeading(content(head))))
            ++head;
        if (head == reach)
            return;
        QHash<QString, size_t> last;
        for (size_t at = head + 1; at < m_lines.size(); ++at) {
            if (isFree(at) && m_lines[at].content.length() <= longestEntry)
                last.insert(headingKey(content(at)), at);
        }
        m_found.kinds[head] = Furniture::Kind::Contents;
        std::vector<size_t> waiting; // the head of an entry cut over two lines
        size_t end = head + 1;
        for (size_t at = head + 1; at < m_lines.size(); ++at) {
            if (!isFree(at) || isPageMark(content(at)))
                continue;
            const QStringView line = content(at);
            const QStringView entry = line.size() <= longestEntry ? entryBeforePage(line) : QStringView();
            const bool comesAgain = line.size() <= longestEntry && last.value(headingKey(line), at) > at
                && !(at + 1 < m_lines.size() && isOriginLine(at));
            if (isPageWord(line) || !entry.isEmpty() || comesAgain) {
                for (const size_t earlier : waiting)
                    m_found.kinds[earlier] = Furniture::Kind::Contents;
                QString whole;
                for (const size_t earlier : waiting)
                    whole += content(earlier).toString() + u' ';
                waiting.clear();
                m_found.kinds[at] = Furniture::Kind::Contents;
                remember(entry.isEmpty() ? line : entry);
                if (!whole.isEmpty())
                    remember(QString(whole + (entry.isEmpty() ? line : entry).toString()));
                end = at + 1;
            } else if (waiting.empty() && line.size() <= longestEntry && at == end && end > head + 1) {
                waiting.push_back(at);
            } else {
                break;
            }
        }
        m_found.contentsEnd = qsizetype(end);
    }

    /// A heading followed by "[Original: …]" opens a submission: the contents are over.
    [[nodiscard]] bool isOriginLine(size_t at) const
    {
        for (size_t next = at + 1; next < std::min(m_lines.size(), at + 4); ++next) {
            if (!m_lines[next].isBlank())
                return content(next).startsWith(u'[');
        }
        return false;
    }

    /// A number alone is a page's when such numbers count up through the text, one at least by a page break.
    void markPageNumbers()
    {
        std::vector<size_t> marks;
        for (size_t at = 0; at < m_lines.size(); ++at) {
            if (isFree(at) && m_lines[at].content.length() <= longestPageLine && isPageMark(content(at))
                && aloneOnLine(m_lines, at))
                marks.push_back(at);
        }
        for (size_t i = 0; i < marks.size(); ++i) {
            const int page = pageOf(content(marks[i]));
            const auto near = [&](size_t other) {
                const int step = pageOf(content(marks[other])) - page;
                return other < i ? step < 0 && step >= -3 : step > 0 && step <= 3;
            };
            const bool counts = (i > 0 && near(i - 1)) || (i + 1 < marks.size() && near(i + 1));
            const size_t at = marks[i];
            const bool atBreak = m_lines[at].pageStart || (at + 1 < m_lines.size() && m_lines[at + 1].pageStart)
                || at + 1 == m_lines.size();
            const bool plain = allDigits(withoutDashes(content(at))) && !standsBetweenDashes(content(at));
            if (counts || atBreak || !plain)
                m_found.kinds[at] = Furniture::Kind::PageNumber;
        }
    }

    [[nodiscard]] bool atPageEdge(size_t at) const
    {
        const auto isEdge = [&](size_t line) {
            return m_lines[line].pageStart
                || (m_found.kinds[line] && *m_found.kinds[line] == Furniture::Kind::PageNumber);
        };
        for (size_t step = 0; step <= 3; ++step) {
            if ((at >= step && isEdge(at - step)) || (at + step < m_lines.size() && isEdge(at + step)))
                return true;
        }
        return false;
    }

    /// A short line that comes again and again, digits aside, on the edges of pages; and a document's symbol that
    /// stands alone more than once, or beside a page's number.
    void markRunningHeads()
    {
        QHash<QString, std::vector<size_t>> repeated;
        for (size_t at = 0; at < m_lines.size(); ++at) {
            if (isFree(at) && m_lines[at].content.length() <= longestPageLine * 2)
                repeated[withoutDigits(content(at))].push_back(at);
        }
        for (const std::vector<size_t> &places : std::as_const(repeated)) {
            const bool symbol = isDocumentSymbol(content(places.front()));
            const auto edges = std::ranges::count_if(places, [&](size_t at) { return atPageEdge(at); });
            if (places.size() < (symbol ? 2 : 3) && !(symbol && edges > 0))
                continue;
            if (!symbol && size_t(edges) * 4 < places.size() * 3)
                continue;
            if (labelAt(content(places.front())) && !symbol)
                continue;
            for (const size_t at : places)
                m_found.kinds[at] = Furniture::Kind::RunningHead;
        }
    }

    QStringView m_text;
    const std::vector<TextLine> &m_lines;
    FurnitureLines m_found;
};

}

bool isRule(QStringView content)
{
    qsizetype signs = 0;
    for (const QChar c : content) {
        if (c.isSpace() || c == u'|' || c == u':' || c == u'+')
            continue;
        if (!QStringView(u"-_*=~\u2013\u2014\u2015\u2500\u2501").contains(c))
            return false;
        ++signs;
    }
    return signs >= 3;
}

bool isDocumentSymbol(QStringView content)
{
    if (content.size() > 60 || content.size() < 5)
        return false;
    qsizetype slashes = 0;
    bool digit = false;
    for (const QChar c : content) {
        if (c.isLower() && !content.contains(u"Add") && !content.contains(u"Rev") && !content.contains(u"Corr")
            && !content.contains(u"Misc"))
            return false;
        if (c.isSpace() || !(c.isLetterOrNumber() || QStringView(u"/.-()_*").contains(c)))
            return false;
        slashes += c == u'/';
        digit |= c.isDigit();
    }
    return slashes > 0 && digit && content.front().isUpper() && !content.contains(u"//");
}

FurnitureLines furnitureLines(QStringView text, const std::vector<TextLine> &lines)
{
    return Furnisher(text, lines).find();
}

}
