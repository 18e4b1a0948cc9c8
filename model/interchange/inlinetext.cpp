// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/inlinetext.h"

#include "interchange/joinedlines.h"

#include <algorithm>
#include <array>
#include <vector>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTarget = 2000;
constexpr qsizetype longestTag = 200;
constexpr qsizetype longestMark = 12;

/// What is taken out of the joined text, and what is remembered in its place.
class Signs {
public:
    Signs(JoinedLines joined, const InlineRules &rules)
        : m_joined(std::move(joined))
        , m_text(m_joined.text)
        , m_rules(rules)
    {
    }

    InlineText read()
    {
        for (const TextSpan plain : m_joined.notes)
            note(m_text.sliced(plain.begin, plain.length()), plain);
        auto noted = m_joined.notes.cbegin();
        for (qsizetype at = 0; at < m_text.size();) {
            while (noted != m_joined.notes.cend() && noted->end <= at)
                ++noted;
            // A footnote's asterisk is no emphasis.
            const bool isNoted = noted != m_joined.notes.cend() && noted->begin <= at;
            at = isNoted ? noted->end : step(at);
        }
        return result();
    }

private:
    struct Cut {
        TextSpan span;
    };
    struct Setting {
        TextSpan span;
        Marks marks;
        QString link;
    };
    struct Note {
        QString mark;
        TextSpan span;
    };
    struct Opening {
        qsizetype at;
        qsizetype length;
    };

    [[nodiscard]] QChar charAt(qsizetype at) const { return at >= 0 && at < m_text.size() ? m_text[at] : QChar(u' '); }

    qsizetype step(qsizetype at)
    {
        switch (m_text[at].unicode()) {
        case u'\\':
            return escape(at);
        case u'*':
        case u'_':
        case u'~':
            return emphasis(at);
        case u'<':
            return tag(at);
        case u'[':
            return openBracket(at);
        case u']':
            return closeBracket(at);
        default:
            return superscript(at);
        }
    }

    void cut(qsizetype begin, qsizetype end) { m_cuts.push_back({{begin, end}}); }

    qsizetype escape(qsizetype at)
    {
        const QChar next = charAt(at + 1);
        if (next.isSpace() || (next.unicode() < 0x80 && (next.isPunct() || next.isSymbol()))) {
            cut(at, at + 1);
            return next.isSpace() ? at + 1 : at + 2;
        }
        return at + 1;
    }

    qsizetype emphasis(qsizetype at)
    {
        const QChar sign = m_text[at];
        qsizetype end = at;
        while (end < m_text.size() && m_text[end] == sign)
            ++end;
        const qsizetype length = end - at;
        const QChar before = charAt(at - 1);
        const QChar after = charAt(end);
        if (length > 3 || (sign == u'~' && length != 2) || (sign == u'_' && length == 3))
            return end;
        bool opens = !after.isSpace();
        bool closes = !before.isSpace();
        if (sign == u'_') {
            opens = opens && !before.isLetterOrNumber();
            closes = closes && !after.isLetterOrNumber();
        } else if (before.isDigit() && after.isDigit()) {
            opens = closes = false;
        }
        auto &open = m_open[sign == u'*' ? 0 : sign == u'_' ? 1 : 2][size_t(length - 1)];
        // "*(RESERVATIONS) *" is closed by most converters' readers, so it is here
        const bool looseClose = !opens && !closes && !open.empty() && sign == u'*' && end == m_text.size();
        if ((closes || looseClose) && !open.empty()) {
            const Opening opening = open.back();
            open.pop_back();
            cut(opening.at, opening.at + length);
            cut(at, end);
            m_settings.push_back({{opening.at + length, at}, marksOf(sign, length), {}});
        } else if (opens) {
            open.push_back({at, length});
        }
        return end;
    }

    static Marks marksOf(QChar sign, qsizetype length)
    {
        if (sign == u'~')
            return Mark::Struck;
        return length == 1 ? Marks(Mark::Italic) : length == 2 ? Marks(Mark::Bold) : Mark::Bold | Mark::Italic;
    }

    qsizetype tag(qsizetype at)
    {
        const qsizetype close = QStringView(m_text).sliced(at, std::min(longestTag, m_text.size() - at)).indexOf(u'>');
        if (close < 0)
            return at + 1;
        QStringView inner = QStringView(m_text).sliced(at + 1, close - 1);
        const qsizetype end = at + close + 1;
        const bool closing = inner.startsWith(u'/');
        if (closing)
            inner = inner.sliced(1);
        qsizetype nameEnd = 0;
        while (nameEnd < inner.size() && inner[nameEnd].isLetterOrNumber())
            ++nameEnd;
        const QString name = inner.first(nameEnd).toString().toLower();
        static const QHash<QString, Marks> known{{u"i"_s, Mark::Italic}, {u"em"_s, Mark::Italic}, {u"b"_s, Mark::Bold},
            {u"strong"_s, Mark::Bold}, {u"u"_s, Mark::Underline}, {u"ins"_s, Mark::Underline}, {u"s"_s, Mark::Struck},
            {u"del"_s, Mark::Struck}, {u"strike"_s, Mark::Struck}, {u"sup"_s, Mark::Superscript}, {u"sub"_s, {}},
            {u"span"_s, {}}, {u"br"_s, {}}, {u"a"_s, {}}, {u"font"_s, {}}, {u"p"_s, {}}, {u"div"_s, {}}};
        const auto found = known.constFind(name);
        if (found == known.constEnd())
            return at + 1;
        if (name == u"sup" && !closing) {
            if (const qsizetype behindNote = superscriptTag(at, end); behindNote > 0)
                return behindNote;
        }
        auto &open = m_openTags[name];
        if (closing && !open.empty()) {
            if (found->toInt() != 0)
                m_settings.push_back({{open.back(), at}, *found, {}});
            open.pop_back();
        } else if (!closing && found->toInt() != 0) {
            open.push_back(end);
        }
        cut(at, end);
        return end;
    }

    /// <sup>2</sup> where 2 is a footnote.
    qsizetype superscriptTag(qsizetype at, qsizetype inside)
    {
        constexpr QLatin1StringView closing("</sup>");
        const QStringView rest = QStringView(m_text).sliced(inside, std::min(longestMark + 6, m_text.size() - inside));
        const qsizetype length = rest.indexOf(closing, 0, Qt::CaseInsensitive);
        if (length <= 0)
            return 0;
        const QString mark = rest.first(length).trimmed().toString();
        if (!m_rules.notes.contains(mark))
            return 0;
        const qsizetype end = inside + length + closing.size();
        note(mark, {at, end});
        return end;
    }

    qsizetype superscript(qsizetype at)
    {
        constexpr QStringView digits = u"\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
        qsizetype end = at;
        QString mark;
        for (qsizetype digit; end < m_text.size() && (digit = digits.indexOf(m_text[end])) >= 0; ++end)
            mark += QChar(u'0' + char16_t(digit));
        if (mark.isEmpty())
            return at + 1;
        const QChar before = charAt(at - 1);
        const bool unit = before == u'm' && !charAt(at - 2).isLetter();
        if (!unit && m_rules.notes.contains(mark))
            note(mark, {at, end});
        return end;
    }

    qsizetype openBracket(qsizetype at)
    {
        if (charAt(at + 1) == u'^') {
            const QStringView rest
                = QStringView(m_text).sliced(at + 2, std::min<qsizetype>(40, m_text.size() - at - 2));
            const qsizetype length = rest.indexOf(u']');
            if (length > 0 && m_rules.notes.contains(rest.first(length).toString())) {
                note(rest.first(length).toString(), {at, at + 3 + length});
                return at + 3 + length;
            }
        }
        m_brackets.push_back(at);
        return at + 1;
    }

    qsizetype closeBracket(qsizetype at)
    {
        if (m_brackets.empty())
            return at + 1;
        const qsizetype open = m_brackets.back();
        m_brackets.pop_back();
        if (charAt(at + 1) != u'(')
            return at + 1;
        const QStringView rest = QStringView(m_text).sliced(at + 2, std::min(longestTarget, m_text.size() - at - 2));
        qsizetype length = 0;
        int depth = 0;
        while (length < rest.size() && !rest[length].isSpace() && !(rest[length] == u')' && depth == 0)) {
            depth += rest[length] == u'(' ? 1 : rest[length] == u')' ? -1 : 0;
            ++length;
        }
        if (length == rest.size() || rest[length] != u')' || !isTarget(rest.first(length)))
            return at + 1;
        cut(open, open + 1);
        cut(at, at + 3 + length);
        m_settings.push_back({{open + 1, at}, {}, rest.first(length).toString()});
        return at + 3 + length;
    }

    static bool isTarget(QStringView target)
    {
        return target.startsWith(u'#') || target.startsWith(u'/') || target.startsWith(u"./")
            || target.startsWith(u"http:") || target.startsWith(u"https:") || target.startsWith(u"mailto:")
            || (target.contains(u'.') && target.contains(u'/')) || target.endsWith(u".html")
            || target.endsWith(u".pdf");
    }

    void note(const QString &mark, TextSpan span)
    {
        m_notes.push_back({mark, span});
        cut(span.begin, span.end);
    }

    /// In order, none reaching into the one before: a sign may be next to a footnote's, of which it seems a part.
    void straightenCuts()
    {
        std::ranges::sort(m_cuts, {}, [](const Cut &one) { return one.span.begin; });
        qsizetype from = 0;
        for (Cut &cut : m_cuts) {
            cut.span = {std::max(from, cut.span.begin), std::max(from, cut.span.end)};
            from = cut.span.end;
        }
    }

    InlineText result()
    {
        straightenCuts();
        std::vector<qsizetype> removed(m_cuts.size() + 1, 0); // before each cut
        InlineText read;
        read.text.reserve(m_text.size());
        qsizetype from = 0;
        for (size_t i = 0; i < m_cuts.size(); ++i) {
            read.text += QStringView(m_text).sliced(from, m_cuts[i].span.begin - from);
            removed[i + 1] = removed[i] + m_cuts[i].span.length();
            from = m_cuts[i].span.end;
        }
        read.text += QStringView(m_text).sliced(from);
        const auto mapped = [&](qsizetype at) {
            const auto next = std::ranges::upper_bound(m_cuts, at, {}, [](const Cut &one) { return one.span.begin; });
            const size_t before = size_t(next - m_cuts.begin());
            if (before > 0 && at < m_cuts[before - 1].span.end)
                return m_cuts[before - 1].span.begin - removed[before - 1];
            return at - removed[before];
        };
        for (const Setting &setting : m_settings) {
            const TextSpan span{mapped(setting.span.begin), mapped(setting.span.end)};
            if (!span.isEmpty())
                read.marks.append({span, setting.marks, setting.link});
        }
        std::ranges::sort(read.marks, {}, [](const MarkedSpan &marked) { return marked.span.begin; });
        for (const Note &note : m_notes) {
            read.notes.append({note.mark, mapped(note.span.begin),
                {m_joined.sourceOf(note.span.begin), m_joined.sourceOf(note.span.end - 1) + 1}});
        }
        return read;
    }

    const JoinedLines m_joined;
    const QString &m_text;
    const InlineRules &m_rules;
    std::vector<Cut> m_cuts;
    std::vector<Setting> m_settings;
    std::vector<Note> m_notes;
    std::array<std::array<std::vector<Opening>, 3>, 3> m_open;
    QHash<QString, std::vector<qsizetype>> m_openTags;
    std::vector<qsizetype> m_brackets;
};

}

InlineText inlineText(QStringView source, const QList<TextSpan> &spans, const InlineRules &rules)
{
    return Signs(joinedLines(source, spans, rules), rules).read();
}

InlineText behind(const InlineText &text, qsizetype from)
{
    while (from < text.text.size() && text.text[from].isSpace())
        ++from;
    InlineText rest{text.text.sliced(from), {}, {}};
    for (MarkedSpan marked : text.marks) {
        marked.span.begin = std::max<qsizetype>(marked.span.begin - from, 0);
        marked.span.end -= from;
        if (!marked.span.isEmpty())
            rest.marks.append(marked);
    }
    for (NoteMark note : text.notes) {
        note.at = std::max<qsizetype>(note.at - from, 0);
        rest.notes.append(note);
    }
    return rest;
}

}
