// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/reference.h"

#include "text/characters.h"
#include "text/numbering.h"
#include "text/wordlist.h"

namespace concordat {

namespace {

/// Written with a full stop; without one some of them are other words (al, par, ch).
const WordList &abbreviatedNouns()
{
    static const WordList nouns(u"art para subpara sect ch chap par al párr secc cap apdo inc ст п подп гл разд");
    return nouns;
}

const WordList &abbreviatedPlurals()
{
    static const WordList nouns(u"arts paras subparas sects chs chaps pars als párrs secs caps стст пп подпп");
    return nouns;
}

const WordList &singularNouns()
{
    static const WordList nouns(
        u"article art paragraph para subparagraph subpara section chapter part annex appendix rule "
        u"regulation clause item point protocol title "
        u"paragraphe alinéa section chapitre partie annexe appendice règle sous-paragraphe sous-alinéa titre "
        u"artículo párrafo apartado inciso sección capítulo parte anexo apéndice regla subpárrafo título punto "
        u"статья статье статью статьей статьёй пункт пункта пункту пунктом пункте подпункт подпункта "
        u"подпункту подпунктом подпункте часть частью раздел раздела разделу разделом разделе глава главе главу "
        u"главой приложение приложению приложением правило правила "
        u"المادة مادة الفقرة فقرة البند بند الفصل فصل الباب باب القسم الجزء المرفق التذييل");
    return nouns;
}

const WordList &pluralNouns()
{
    static const WordList nouns(
        u"articles arts paragraphs paras subparagraphs subparas sections chapters parts annexes appendices "
        u" rules regulations clauses items points protocols titles "
        u"paragraphes alinéas chapitres parties règles sous-paragraphes sous-alinéas titres "
        u"artículos párrafos apartados incisos secciones capítulos partes anexos apéndices reglas "
        u"subpárrafos títulos puntos "
        u"статьи статей статьям статьями статьях пункты пунктов пунктам пунктами пунктах подпункты подпунктов "
        u"подпунктам подпунктами подпунктах части частей частям частями частях разделы разделов разделам "
        u"разделами разделах главы глав главам главами главах приложения приложений приложениям приложениями "
        u"приложениях правил правилам правилами правилах "
        u"المواد مواد المادتان المادتين الفقرات فقرات الفقرتان الفقرتين البنود بنود البندان البندين الفصول فصول "
        u"الفصلان الفصلين الأبواب الأقسام الأجزاء المرفقات المرفقان المرفقين");
    return nouns;
}

const WordList &conjunctions()
{
    static const WordList words(u"and or et ou y o e u и или و أو او");
    return words;
}

const WordList &rangeWords()
{
    static const WordList words(u"to through à a al до по إلى الى");
    return words;
}

enum class Number { None, Singular, Plural };

/// The noun without what its language ties to it: l'article, d'articles; والمادة, للمادة, بالفقرة.
Number numberOf(QStringView word, bool dotted)
{
    if (word.size() > 2 && isApostrophe(word[1].unicode()))
        word = word.sliced(2);
    if (dotted && abbreviatedPlurals().contains(word))
        return Number::Plural;
    if (dotted)
        return abbreviatedNouns().contains(word) ? Number::Singular : Number::None;
    if (pluralNouns().contains(word))
        return Number::Plural;
    if (singularNouns().contains(word))
        return Number::Singular;
    if (word.size() < 4 || word[0].script() != QChar::Script_Arabic)
        return Number::None;
    if (word.startsWith(u"لل") && word.size() < 16)
        return numberOf(QStringLiteral("ال").append(word.sliced(2)), false);
    const bool tied = QStringView(u"وفبلك").contains(word[0]);
    return tied ? numberOf(word.sliced(1), false) : Number::None;
}

enum class Separator { None, Comma, Conjunction, Range };

/// A place in the text that moves on as parts of a reference are read. Every part reads a bounded stretch.
class Reader {
public:
    Reader(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }

    /// Labels behind a noun: one for "article", several for "articles".
    bool labels(Number number);
    /// ", paragraph" or " paragraph": a further noun of the same reference, and its number.
    Number furtherNoun();

private:
    static constexpr qsizetype longestLabel = 8;

    bool spaces(bool required);
    bool atBoundary(qsizetype at) const;
    Separator separator();
    bool label();
    bool numberLabel();
    bool letterLabel();
    bool innerLabels();
    bool innerLabel();
    void ordinal();
    qsizetype letterRun(qsizetype from, qsizetype longest) const;

    char16_t unit(qsizetype at) const { return at >= 0 && at < m_text.size() ? m_text[at].unicode() : u'\0'; }
    Sign sign(qsizetype at) const { return m_characters.signAt(m_text, at); }

    QStringView m_text;
    qsizetype m_at;
    const Characters &m_characters = Characters::table();
};

/// At most three, and never a blank line: a reference goes over a line break of extracted text, not over
/// the end of a paragraph.
bool Reader::spaces(bool required)
{
    qsizetype at = m_at;
    int lines = 0;
    while (at - m_at < 4 && sign(at) == Sign::Space)
        lines += unit(at++) == u'\n' ? 1 : 0;
    if (at - m_at > 3 || lines > 1 || (required && at == m_at))
        return false;
    m_at = at;
    return true;
}

bool Reader::atBoundary(qsizetype at) const
{
    if (isWordSign(sign(at)))
        return false;
    const char16_t c = unit(at);
    return c != u'%' && c != u'/' && (c != u'.' || sign(at + 1) != Sign::Digit);
}

qsizetype Reader::letterRun(qsizetype from, qsizetype longest) const
{
    qsizetype at = from;
    while (at - from <= longest && sign(at) == Sign::Letter)
        ++at;
    return at - from > longest ? from : at;
}

Separator Reader::separator()
{
    const qsizetype start = m_at;
    if (!spaces(false))
        return Separator::None;
    Separator found = Separator::None;
    const char16_t c = unit(m_at);
    if (c == u',' || c == u'\u060c') {
        ++m_at;
        found = Separator::Comma;
    } else if (c == u'&') {
        ++m_at;
        found = Separator::Conjunction;
    } else if (isDash(c)) {
        ++m_at;
        found = Separator::Range;
    }
    if (!spaces(false))
        m_at = start;
    if (found == Separator::Range || found == Separator::Conjunction)
        return found;
    const qsizetype word = m_at;
    // Arabic writes "and" without a space before what follows it.
    const bool tied = unit(word) == u'و' && unit(word + 1) != u' ';
    const qsizetype end = tied ? word + 1 : letterRun(word, 7);
    const QStringView run = m_text.sliced(word, end - word);
    const bool range = !run.isEmpty() && rangeWords().contains(run);
    if (range || (!run.isEmpty() && conjunctions().contains(run))) {
        m_at = end;
        if (spaces(!tied))
            return range ? Separator::Range : Separator::Conjunction;
    }
    m_at = found == Separator::Comma ? word : start;
    return found;
}

bool Reader::labels(Number number)
{
    if (!spaces(true) || !label())
        return false;
    bool closed = number != Number::Plural; // after "and 3" only a range may go on
    for (;;) {
        const qsizetype end = m_at;
        const Separator between = separator();
        const bool goesOn = between == Separator::Range || (between != Separator::None && !closed);
        if (!goesOn || !label()) {
            m_at = end;
            return true;
        }
        closed |= between == Separator::Conjunction;
    }
}

Number Reader::furtherNoun()
{
    const qsizetype start = m_at;
    if (unit(m_at) == u',' || unit(m_at) == u'\u060c')
        ++m_at;
    if (spaces(true)) {
        const qsizetype end = letterRun(m_at, 16);
        const bool dotted = unit(end) == u'.';
        // An Arabic "and" begins a reference of its own.
        const bool another = unit(m_at) == u'و';
        const Number number = end > m_at && !another ? numberOf(m_text.sliced(m_at, end - m_at), dotted) : Number::None;
        if (number != Number::None) {
            m_at = end + (dotted ? 1 : 0);
            return number;
        }
    }
    m_at = start;
    return Number::None;
}

bool Reader::label()
{
    const qsizetype start = m_at;
    if (!numberLabel() && !letterLabel()) {
        const bool inner = innerLabel();
        if (inner)
            return innerLabels();
        m_at = start;
        return false;
    }
    ordinal();
    const qsizetype outer = m_at;
    if (spaces(false) && innerLabel())
        return innerLabels();
    m_at = outer;
    return true;
}

bool Reader::numberLabel()
{
    qsizetype at = m_at;
    while (at - m_at < longestLabel
        && (sign(at) == Sign::Digit || (at > m_at && unit(at) == u'.' && sign(at + 1) == Sign::Digit)))
        ++at;
    if (at == m_at)
        return false;
    if (m_text[at - 1].isDigit() && sign(at) == Sign::Letter && m_text[at].isUpper())
        ++at; // 7A
    else if (const qsizetype word = letterRun(at, 12); word > at && latinOrdinal(m_text.sliced(at, word - at)))
        at = word; // 7bis
    if (!atBoundary(at))
        return false;
    m_at = at;
    return true;
}

/// "IV", "A", "X".
bool Reader::letterLabel()
{
    const qsizetype end = letterRun(m_at, longestLabel);
    const QStringView run = m_text.sliced(m_at, end - m_at);
    const bool upper = std::ranges::all_of(run, [](QChar c) { return c.isUpper(); });
    const bool roman = std::ranges::all_of(run, [](QChar c) { return QStringView(u"IVXLC").contains(c); });
    if (run.isEmpty() || !upper || (run.size() > 1 && !roman) || !atBoundary(end) || isApostrophe(unit(end)))
        return false;
    m_at = end;
    return true;
}

/// " bis", " ter", " مكرراً" behind a number.
void Reader::ordinal()
{
    const qsizetype start = m_at;
    if (spaces(true)) {
        const qsizetype end = [&] {
            qsizetype at = m_at;
            while (at - m_at < 14 && (sign(at) == Sign::Letter || sign(at) == Sign::Mark))
                ++at;
            return at;
        }();
        if (end > m_at && !isWordSign(sign(end)) && latinOrdinal(m_text.sliced(m_at, end - m_at))) {
            m_at = end;
            return;
        }
    }
    m_at = start;
}

/// "(a) and (b)", "(a)–(e)", "(a) (i)" behind the first.
bool Reader::innerLabels()
{
    for (;;) {
        const qsizetype end = m_at;
        if (separator() == Separator::None)
            spaces(false);
        if (!innerLabel()) {
            m_at = end;
            return true;
        }
    }
}

/// "(a)", "(iv)", "(2)", "a)".
bool Reader::innerLabel()
{
    const bool opened = unit(m_at) == u'(' || unit(m_at) == u'\uff08';
    qsizetype at = m_at + (opened ? 1 : 0);
    const qsizetype begin = at;
    while (at - begin < 5 && isWordSign(sign(at)))
        ++at;
    const char16_t close = unit(at);
    const QStringView inside = m_text.sliced(begin, at - begin);
    if (inside.isEmpty() || inside.size() > 4 || (close != u')' && close != u'\uff09'))
        return false;
    const bool digits = sign(begin) == Sign::Digit;
    if ((digits && (inside.size() > 2 || !opened)) || !parseLabel(m_text.sliced(m_at, at + 1 - m_at)))
        return false;
    m_at = at + 1;
    return !isWordSign(sign(m_at));
}

}

bool isReferenceNoun(QStringView word)
{
    return numberOf(word, false) != Number::None || numberOf(word, true) != Number::None;
}

std::optional<qsizetype> referenceEnd(QStringView text, qsizetype begin, qsizetype end)
{
    // Few words are followed by what may be a label; the lists are searched for those only.
    const bool dotted = end < text.size() && text[end] == u'.';
    const qsizetype behind = end + (dotted ? 1 : 0);
    qsizetype next = behind;
    while (next < text.size() && next < behind + 4 && text[next].isSpace())
        ++next;
    if (next == behind || next >= text.size() || end - begin > 20)
        return std::nullopt;
    const QChar first = text[next];
    const QChar second = next + 1 < text.size() ? text[next + 1] : QChar();
    if (!first.isDigit() && first != u'(' && !first.isUpper() && second != u')')
        return std::nullopt;
    Number number = numberOf(text.sliced(begin, end - begin), dotted);
    if (number == Number::None)
        return std::nullopt;
    Reader reader(text, behind);
    std::optional<qsizetype> found;
    while (number != Number::None && reader.labels(number)) {
        found = reader.at();
        number = reader.furtherNoun();
    }
    return found;
}

}
