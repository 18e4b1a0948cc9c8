// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/referencephrases.h"

#include "text/numbering.h"
#include "text/wordlist.h"

#include <array>

namespace concordat {

namespace {

struct RankedNouns {
    ReferenceRank rank;
    WordList nouns;
};

const std::array<RankedNouns, 5> &rankedNouns()
{
    static const std::array<RankedNouns, 5> nouns{{
        {ReferenceRank::Article,
            WordList(u"article articles art arts artículo artículos статья статье статью статьи статьей статьёй статей "
                     u"статьям статьями статьях ст стст المادة مادة المواد مواد المادتان المادتين")},
        {ReferenceRank::Paragraph,
            WordList(u"paragraph paragraphs para paras paragraphe paragraphes par pars párrafo párrafos párr párrs "
                     u"пункт пункта пункту пунктом пункте пункты пунктов пунктам пунктами пунктах п пп "
                     u"الفقرة فقرة الفقرات فقرات الفقرتان الفقرتين")},
        {ReferenceRank::Subparagraph,
            WordList(u"subparagraph subparagraphs subpara subparas alinéa alinéas al als sous-paragraphe "
                     u"sous-paragraphes apartado apartados apdo inciso incisos inc subpárrafo subpárrafos подпункт "
                     u"подпункта подпункту подпунктом подпункте подпункты подпунктов подпунктам подпунктами "
                     u"подпунктах подп подпп")},
        {ReferenceRank::Item, WordList(u"item items sous-alinéa sous-alinéas البند بند البنود بنود البندان البندين")},
        {ReferenceRank::Division,
            WordList(u"chapter chapters ch chs chap chaps part parts section sections sect title titles chapitre "
                     u"chapitres partie parties titre titres capítulo capítulos cap caps parte partes sección "
                     u"secciones secc título títulos глава главе главу главой главы глав главам главами главах гл "
                     u"часть частью части частей частям частями частях раздел раздела разделу разделом разделе "
                     u"разделы разделов разделам разделами разделах разд الفصل فصل الفصول الباب باب القسم الجزء")},
    }};
    return nouns;
}

bool isApostrophe(QChar c)
{
    return QStringView(u"'’ʼ").contains(c);
}

/// The noun without what its language ties to it: l'article; والمادة, للمادة.
std::optional<ReferenceRank> rankOf(QStringView word)
{
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        if (isApostrophe(word[i]))
            return rankOf(word.sliced(i + 1));
    }
    for (const RankedNouns &ranked : rankedNouns()) {
        if (ranked.nouns.contains(word))
            return ranked.rank;
    }
    if (word.size() < 4 || word.size() > 24 || word[0].script() != QChar::Script_Arabic)
        return std::nullopt;
    if (word.startsWith(u"لل"))
        return rankOf(QStringLiteral("ال").append(word.sliced(2)));
    return QStringView(u"وفبلك").contains(word[0]) ? rankOf(word.sliced(1)) : std::nullopt;
}

bool isClosing(QChar c)
{
    return c == u')' || c == u'）';
}

bool isHanNumeral(QChar c)
{
    return c.isDigit() || QStringView(u"〇零一二三四五六七八九十百千").contains(c);
}

std::optional<ReferenceRank> rankOfUnit(QChar c)
{
    switch (c.unicode()) {
    case u'条':
        return ReferenceRank::Article;
    case u'款':
    case u'段':
        return ReferenceRank::Paragraph;
    case u'项':
        return ReferenceRank::Subparagraph;
    case u'目':
        return ReferenceRank::Item;
    case u'章':
    case u'节':
    case u'编':
    case u'部':
        return ReferenceRank::Division;
    default:
        return std::nullopt;
    }
}

/// Reads a token from its first character to its last. What the tokens are has been decided (text/reference.h); here
/// they are only taken apart.
class PhraseReader {
public:
    PhraseReader(QStringView text, TextSpan token)
        : m_text(text.first(token.end))
        , m_at(token.begin)
    {
    }

    QList<ReferencePhrase> read()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'第')
                readHan();
            else if (c == u'(' || c == u'（')
                readBracketed();
            else if (c.isDigit())
                readNumber();
            else if (c.script() == QChar::Script_Han) {
                m_separated = m_separated || !rankOfUnit(c);
                ++m_at;
            } else if (c.isLetter())
                readWord();
            else {
                m_separated = m_separated || !c.isSpace();
                ++m_at;
            }
        }
        return m_phrases;
    }

private:
    template <typename Belongs>
    [[nodiscard]] qsizetype endOfRun(qsizetype from, Belongs &&belongs) const
    {
        while (from < m_text.size() && belongs(m_text[from]))
            ++from;
        return from;
    }

    [[nodiscard]] qsizetype endOfLetters(qsizetype from) const
    {
        return endOfRun(from, [](QChar c) { return c.isLetter() || c.isMark(); });
    }

    void begin(ReferenceRank rank, qsizetype at)
    {
        m_phrases.append({rank, {at, at}, {}});
        m_path.clear();
        m_separated = false;
    }

    /// A label of the phrase's own series, or one that is counted inside another.
    void add(TextSpan span, bool inner)
    {
        m_at = span.end;
        if (m_phrases.isEmpty())
            return;
        const QString written = m_text.sliced(span.begin, span.length()).toString();
        if (!inner || m_path.isEmpty())
            m_path = QStringList{written};
        else if (!m_separated || !standsBeside(written))
            m_path.append(written);
        m_phrases.last().labels.append({span, m_path});
        m_phrases.last().span.end = span.end;
        m_separated = false;
    }

    /// "(a) and (b)", "(a) (i) and (b)": the second goes beside the nearest label of its kind, and not inside it.
    bool standsBeside(const QString &written)
    {
        const auto styleOf = [](const QString &label) {
            const auto parsed = parseLabel(label);
            return parsed ? parsed->style : LabelStyle::Word;
        };
        for (qsizetype depth = m_path.size() - 1; depth >= 0; --depth) {
            if (styleOf(m_path[depth]) == styleOf(written)) {
                m_path.resize(depth);
                m_path.append(written);
                return true;
            }
        }
        // "(h) and (i)", where i may be a letter or a number.
        if (m_path.size() < 2 && m_path.first().front().isDigit())
            return false;
        m_path.last() = written;
        return true;
    }

    void readBracketed()
    {
        const qsizetype end = endOfRun(m_at, [](QChar c) { return !isClosing(c); });
        add({m_at, std::min(end + 1, m_text.size())}, true);
    }

    void readNumber()
    {
        qsizetype end = m_at;
        while (end < m_text.size()
            && (m_text[end].isDigit() || (m_text[end] == u'.' && end + 1 < m_text.size() && m_text[end + 1].isDigit())))
            ++end;
        const qsizetype letters = endOfLetters(end);
        if (letters > end && (m_text[end].isUpper() || latinOrdinal(m_text.sliced(end, letters - end))))
            end = letters;
        add({m_at, endOfOrdinal(end)}, false);
    }

    /// Behind the ordinal that follows a number ending at `end`, "7 bis", or `end`.
    [[nodiscard]] qsizetype endOfOrdinal(qsizetype end) const
    {
        const qsizetype begin = endOfRun(end, [](QChar c) { return c.isSpace(); });
        const qsizetype word = endOfLetters(begin);
        if (begin == end || word == begin || !latinOrdinal(m_text.sliced(begin, word - begin)))
            return end;
        // Arabic counts on in a second word.
        const qsizetype second = endOfLetters(word + 1);
        const bool two = second > word + 1 && latinOrdinal(m_text.sliced(begin, second - begin));
        return two ? second : word;
    }

    void readWord()
    {
        const qsizetype letters = endOfLetters(m_at);
        if (letters < m_text.size() && isClosing(m_text[letters]) && letters - m_at <= 4) {
            add({m_at, letters + 1}, true);
            return;
        }
        const qsizetype word
            = endOfRun(m_at, [](QChar c) { return c.isLetter() || c.isMark() || c == u'-' || isApostrophe(c); });
        for (const qsizetype end : {word, letters}) {
            const QStringView run = m_text.sliced(m_at, end - m_at);
            const auto rank = rankOf(run);
            if (!rank && !(m_phrases.isEmpty() && end == letters))
                continue;
            begin(rank.value_or(ReferenceRank::Foreign), m_at);
            m_at = end < m_text.size() && m_text[end] == u'.' ? end + 1 : end;
            m_phrases.last().span.end = m_at;
            return;
        }
        const QStringView run = m_text.sliced(m_at, letters - m_at);
        if (std::ranges::all_of(run, [](QChar c) { return c.isUpper(); })) {
            add({m_at, endOfOrdinal(letters)}, false);
            return;
        }
        m_separated = true;
        m_at = letters;
        // A noun of another series that nobody here counts.
        if (run.size() > 3)
            begin(ReferenceRank::Foreign, m_at);
    }

    /// "第1、2和3款": the numbers first, and what they count behind the last.
    void readHan()
    {
        const qsizetype start = m_at++;
        QList<TextSpan> numbers;
        for (;;) {
            const qsizetype from = endOfRun(m_at, [](QChar c) { return c.isSpace(); });
            const qsizetype end = endOfRun(from, isHanNumeral);
            if (end == from)
                break;
            numbers.append({from, end});
            const qsizetype separator = endOfRun(end, [](QChar c) { return c.isSpace(); });
            const bool more = separator + 1 < m_text.size() && isHanNumeral(m_text[separator + 1]);
            m_at = end;
            if (!more || rankOfUnit(m_text[separator]) || m_text[separator] == u'之')
                break;
            m_at = separator + 1;
        }
        const qsizetype unit = endOfRun(m_at, [](QChar c) { return c.isSpace(); });
        const auto rank = unit < m_text.size() ? rankOfUnit(m_text[unit]) : std::nullopt;
        begin(rank.value_or(ReferenceRank::Foreign), start);
        if (numbers.isEmpty())
            return;
        if (rank)
            numbers.last().end = endOfHanOrdinal(unit + 1);
        for (const TextSpan number : std::as_const(numbers))
            add(number, false);
    }

    [[nodiscard]] qsizetype endOfHanOrdinal(qsizetype at) const
    {
        if (at >= m_text.size() || m_text[at] != u'之')
            return at;
        const qsizetype end = endOfRun(at + 1, isHanNumeral);
        return end > at + 1 ? end : at;
    }

    QStringView m_text;
    qsizetype m_at;
    QList<ReferencePhrase> m_phrases;
    QStringList m_path; ///< of the last label
    bool m_separated = false; ///< a comma or a word stood since the last label
};

}

QList<ReferencePhrase> referencePhrases(QStringView text, TextSpan token)
{
    return PhraseReader(text, token).read();
}

}
