// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/characters.h"
#include "text/numbering.h"
#include "text/reference.h"
#include "text/wordlist.h"
#include "text/words.h"

#include <vector>

namespace concordat {

namespace {

/// Abbreviations that something always follows, without their last full stop.
const WordList &abbreviations()
{
    static const WordList words(
        u"art arts para paras subpara subparas sect sects sec ch chap chaps vol vols p pp n nos fig figs cf viz v vs "
        u"e.g i.e al ed eds op cit ibid approx ca rev corr add res doc docs supp suppl mr mrs ms dr prof hon h.e st "
        u"messrs gen col amb "
        u"par pars als p.ex ex c.-à-d n° mm mme mmes mlle s.e éd "
        u"párr párrs núm núms p.ej ej sr sra sres sras dra cap caps pág págs ee excmo inc apdo "
        u"ст стст п пп подп подпп гл разд т.е т.к т.н см ср им стр рис табл напр акад проф");
    return words;
}

/// A pair of parentheses is looked for no further than this; what is longer is no citation.
constexpr qsizetype longestCitation = 600;

bool isTerminator(char16_t c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'\u2026' || c == u'。' || c == u'！' || c == u'？' || c == u'．'
        || c == u'؟' || c == u'\u06d4';
}

/// Ends a sentence without a space behind it.
bool isFullWidthTerminator(char16_t c)
{
    return c == u'。' || c == u'！' || c == u'？';
}

bool isCloser(char16_t c)
{
    return c == u')' || c == u']' || c == u'"' || c == u'\'' || c == u'\u201d' || c == u'\u2019' || c == u'\u00bb'
        || c == u'」' || c == u'』' || c == u'）' || c == u'】' || c == u'*';
}

/// Letters, ideographs and plain spaces: most of any text, and nothing that ends or opens anything.
constexpr bool isOrdinary(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u' ' || (c >= u'\u00c0' && c <= u'\u060b')
        || (c >= u'\u0620' && c <= u'\u06d3') || (c >= u'\u4e00' && c <= u'\u9fff');
}

/// One step for every character, and none that a processor could guess wrong.
const std::vector<quint8> &ordinaryCharacters()
{
    static const std::vector<quint8> table = [] {
        std::vector<quint8> ordinary(0x10000);
        for (size_t c = 0; c < ordinary.size(); ++c)
            ordinary[c] = isOrdinary(char16_t(c)) ? 1 : 0;
        return ordinary;
    }();
    return table;
}

/// The first character at or behind `at` that is not ordinary.
qsizetype pastOrdinary(QStringView text, qsizetype at)
{
    const quint8 *const ordinary = ordinaryCharacters().data();
    const char16_t *const units = text.utf16();
    const qsizetype size = text.size();
    while (at < size && ordinary[units[at]])
        ++at;
    return at;
}

class SentenceScanner {
public:
    explicit SentenceScanner(QStringView text)
        : m_text(text)
    {
    }

    QList<TextSpan> scan()
    {
        findCitations();
        for (qsizetype at = pastOrdinary(m_text, 0); at < m_text.size(); at = pastOrdinary(m_text, at)) {
            const char16_t c = unit(at);
            qsizetype next = at + 1;
            while (m_citation < m_citations.size() && m_citations[m_citation].begin < at)
                ++m_citation;
            if (m_citation < m_citations.size() && at == m_citations[m_citation].begin) {
                next = m_citations[m_citation++].end;
            } else if (isTerminator(c)) {
                next = afterTerminators(at);
                if (endsSentence(at, next))
                    close(next = afterSpaces(next));
            } else if (c == u'\n' || c == u'\u2029') {
                next = afterSpaces(at);
                if (endsParagraph(at, next))
                    close(next);
            }
            at = next;
        }
        close(m_text.size());
        return std::move(m_sentences);
    }

private:
    char16_t unit(qsizetype at) const { return at >= 0 && at < m_text.size() ? m_text[at].unicode() : u'\0'; }
    Sign sign(qsizetype at) const { return m_characters.signAt(m_text, at); }
    qsizetype after(qsizetype at) const { return at + m_characters.at(m_text, at).length; }

    /// Outermost pairs of round parentheses within one paragraph: a full stop inside does not end a sentence.
    void findCitations()
    {
        std::vector<qsizetype> open;
        for (qsizetype at = pastOrdinary(m_text, 0); at < m_text.size(); at = pastOrdinary(m_text, at + 1)) {
            const char16_t c = unit(at);
            if (c == u'\n' && unit(at + 1) == u'\n')
                open.clear();
            else if (c == u'(' || c == u'（')
                open.push_back(at);
            if ((c != u')' && c != u'）') || open.empty())
                continue;
            const qsizetype begin = open.back();
            open.pop_back();
            if (at - begin > longestCitation)
                continue;
            while (!m_citations.isEmpty() && m_citations.last().begin > begin)
                m_citations.removeLast();
            m_citations.append({begin, at + 1});
        }
    }

    qsizetype afterTerminators(qsizetype at) const
    {
        while (at < m_text.size() && (isTerminator(unit(at)) || sign(at) == Sign::Mark))
            at = after(at);
        while (at < m_text.size() && (isCloser(unit(at)) || sign(at) == Sign::Mark || isSpacedGuillemet(at)))
            at = after(at);
        return at;
    }

    bool isSpacedGuillemet(qsizetype at) const
    {
        return (unit(at) == u'\u00a0' || unit(at) == u'\u202f') && unit(at + 1) == u'\u00bb';
    }

    qsizetype afterSpaces(qsizetype at) const
    {
        while (at < m_text.size() && (sign(at) == Sign::Space || sign(at) == Sign::Mark))
            at = after(at);
        return at;
    }

    /// [stop, next) are full stops and closing signs.
    bool endsSentence(qsizetype stop, qsizetype next) const
    {
        if (next >= m_text.size())
            return true;
        if (isFullWidthTerminator(unit(stop)))
            return true;
        const qsizetype behind = afterSpaces(next);
        if (behind == next)
            return sign(next) == Sign::Ideograph;
        if (behind >= m_text.size())
            return true;
        const QChar following = m_text[behind];
        if (following.isLower() || following == u';' || following == u',')
            return false;
        if (unit(stop) != u'.')
            return true;
        return !isAbbreviation(stop, following) && !isLabel(stop);
    }

    bool isAbbreviation(qsizetype stop, QChar following) const
    {
        const TextSpan word = wordBefore(stop);
        const QStringView text = m_text.sliced(word.begin, word.length());
        const QStringView elided = text.size() > 2 && isApostrophe(text[1].unicode()) ? text.sliced(2) : text;
        if (text.isEmpty())
            return false;
        if (text.compare(u"no", Qt::CaseInsensitive) == 0)
            return following.isDigit();
        if (abbreviations().contains(elided))
            return true;
        // The initial of a name; but "in annex A." and "chapter V." end.
        if (text.size() != 1 || !text[0].isUpper())
            return false;
        const TextSpan before = wordBefore(beforeSpaces(word.begin));
        return !isReferenceNoun(m_text.sliced(before.begin, before.length()));
    }

    /// What stands before the stop, back to a space or an opening sign.
    TextSpan wordBefore(qsizetype end) const
    {
        qsizetype begin = end;
        while (begin > 0 && end - begin < 24 && sign(begin - 1) != Sign::Space && unit(begin - 1) != u'('
            && unit(begin - 1) != u'[' && unit(begin - 1) != u'\u201c' && unit(begin - 1) != u'"')
            --begin;
        return {begin, end};
    }

    qsizetype beforeSpaces(qsizetype at) const
    {
        while (at > 0 && sign(at - 1) == Sign::Space)
            --at;
        return at;
    }

    /// "1." and "Article 4." at the head of a sentence belong to what they number.
    bool isLabel(qsizetype stop) const
    {
        const QStringView head = m_text.sliced(m_begin, stop - m_begin).trimmed();
        if (head.size() > 40)
            return false;
        if (parseLabel(head))
            return true;
        const qsizetype space = head.indexOf(u' ');
        return space > 0 && isReferenceNoun(head.first(space)) && referenceEnd(head, 0, space) == head.size();
    }

    /// A blank line ends a sentence, and so does a line break before a number, a letter in brackets or a bullet.
    bool endsParagraph(qsizetype begin, qsizetype next) const
    {
        if (next >= m_text.size() || unit(begin) == u'\u2029')
            return true;
        if (m_text.sliced(begin + 1, next - begin - 1).contains(u'\n'))
            return true;
        const QStringView line = m_text.sliced(next, std::min(m_text.size() - next, qsizetype(48)));
        const bool bullet
            = (line[0] == u'-' || line[0] == u'*' || line[0] == u'\u2022') && line.size() > 1 && line[1].isSpace();
        return bullet || leadingLabel(line).has_value();
    }

    void close(qsizetype end)
    {
        if (end <= m_begin || (end < m_text.size() && isGlue(unit(end - 1))))
            return;
        m_sentences.append({m_begin, end});
        m_begin = end;
    }

    QStringView m_text;
    const Characters &m_characters = Characters::table();
    qsizetype m_begin = 0;
    QList<TextSpan> m_citations;
    qsizetype m_citation = 0;
    QList<TextSpan> m_sentences;
};

}

QList<TextSpan> sentences(QStringView text, [[maybe_unused]] Language language)
{
    return SentenceScanner(text).scan();
}

}
