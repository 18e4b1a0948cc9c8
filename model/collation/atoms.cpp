// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/atoms.h"

#include "text/numbering.h"

#include <cstring>

namespace concordat {

namespace {

quint64 hashOf(QStringView form, quint64 seed)
{
    constexpr quint64 multiplier = 0x9e3779b97f4a7c15u;
    quint64 hash = (seed ^ quint64(form.size())) * multiplier;
    const char16_t *at = form.utf16();
    qsizetype left = form.size();
    for (; left >= 4; left -= 4, at += 4) {
        quint64 four = 0;
        std::memcpy(&four, at, sizeof four);
        hash = (hash ^ four) * multiplier;
        hash ^= hash >> 29;
    }
    for (; left > 0; --left, ++at)
        hash = (hash ^ *at) * multiplier;
    return hash ^ (hash >> 32);
}

bool areEqual(QStringView a, QStringView b)
{
    if (a.size() != b.size())
        return false;
    const char16_t *one = a.utf16();
    const char16_t *other = b.utf16();
    qsizetype left = a.size();
    // Words are short: a call would cost more than the comparison.
    for (; left >= 4; left -= 4, one += 4, other += 4) {
        quint64 four = 0;
        quint64 otherFour = 0;
        std::memcpy(&four, one, sizeof four);
        std::memcpy(&otherFour, other, sizeof otherFour);
        if (four != otherFour)
            return false;
    }
    for (; left > 0; --left, ++one, ++other) {
        if (*one != *other)
            return false;
    }
    return true;
}

/// Characters that stand for themselves whatever is overlooked, letter case aside.
bool isPlain(char16_t c)
{
    return (c > u' ' && c < u'\u007f') || (c >= u'\u00c0' && c <= u'\u024f') || (c >= u'\u0400' && c <= u'\u0482')
        || (c >= u'\u0621' && c <= u'\u063a') || (c >= u'\u0641' && c <= u'\u064a')
        || (c >= u'\u4e00' && c <= u'\u9fff');
}

/// The signs that Chinese numbers are written with.
bool isHanNumeral(QChar c)
{
    return c >= u'〇' && QStringView(u"〇零一二三四五六七八九十百千万亿两").contains(c);
}

bool mayBeginLabel(QChar c)
{
    return c.isDigit() || c == u'(' || c == u'（';
}

/// The end of the label, with its dot, that stands at `begin`; `begin` where none does.
qsizetype endOfLabel(QStringView text, qsizetype begin)
{
    constexpr qsizetype longestLabel = 40;
    const QStringView line = text.sliced(begin, std::min(longestLabel, text.size() - begin));
    const auto label = leadingLabel(line);
    return label ? begin + line.first(label->length).trimmed().size() : begin;
}

bool opensLabel(QChar c)
{
    return c == u'(' || c == u'（';
}

/// Whether what stands between brackets numbers a member of a list: a letter, or a number of any kind.
bool mayBeNumber(QStringView form)
{
    constexpr qsizetype longest = 4;
    const auto isRoman = [](QChar c) { return c == u'i' || c == u'v' || c == u'x'; };
    return form.size() == 1 ? form.front().isDigit() || form.front().isLower() || isHanNumeral(form.front())
                            : form.size() <= longest
            && (std::ranges::all_of(form, isRoman) || std::ranges::all_of(form, &isHanNumeral)
                || std::ranges::all_of(form, [](QChar c) { return c.isDigit(); }));
}

/// How many tokens from `first` on are a label in the middle of a line: "(a)", "(iv)", "（二）".
qsizetype tokensOfInnerLabel(QStringView text, const QList<Token> &all, qsizetype first)
{
    constexpr qsizetype mostTokens = 5;
    const auto formOf = [&](qsizetype i) { return text.sliced(all[i].span.begin, all[i].span.length()); };
    if (!opensLabel(text[all[first].span.begin]) || (first > 0 && all[first - 1].kind != TokenKind::Space))
        return 1;
    for (qsizetype i = first + 2; i < std::min(all.size(), first + mostTokens); ++i) {
        const QStringView form = formOf(i);
        if (form == u")" || form == u"）") {
            const qsizetype begin = all[first + 1].span.begin;
            return mayBeNumber(text.sliced(begin, all[i].span.begin - begin)) ? i - first + 1 : 1;
        }
    }
    return 1;
}

/// Where to stop for a while in cutting a long text, so that its tokens need not all be in memory at once:
/// at the end of a paragraph, which no token reaches over.
qsizetype endOfPortion(QStringView text, qsizetype begin)
{
    constexpr qsizetype portion = 50'000;
    if (text.size() - begin <= portion)
        return text.size();
    const qsizetype paragraphEnd = text.indexOf(u".\n", begin + portion);
    return paragraphEnd < 0 ? text.size() : paragraphEnd + 2;
}

bool isIdeograph(QStringView form)
{
    const char16_t first = form.front().unicode();
    if (first < u'\u2e80')
        return false;
    const char32_t c
        = QChar::isHighSurrogate(first) && form.size() > 1 ? QChar::surrogateToUcs4(form[0], form[1]) : char32_t(first);
    const auto script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

}

int weightOf(AtomSpan atoms)
{
    int sum = 0;
    for (const Atom &atom : atoms)
        sum += atom.weight;
    return sum;
}

bool sameAtoms(AtomSpan a, AtomSpan b)
{
    return std::ranges::equal(a, b, {}, &Atom::id, &Atom::id);
}

Lexicon::Lexicon(Language language, const Overlook &overlook, Labels labels)
    : m_language(language)
    , m_overlook(overlook)
    , m_labels(labels)
    , m_slots(256)
{
    m_entries.reserve(128);
    m_weights.reserve(128);
}

std::vector<Atom> Lexicon::atoms(QStringView text)
{
    std::vector<Atom> found;
    found.reserve(size_t(text.size() / 6 + 8));
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = endOfPortion(text, at);
        addAtoms(text, {at, end}, found);
        at = end;
    }
    return found;
}

void Lexicon::addAtoms(QStringView text, TextSpan stretch, std::vector<Atom> &found)
{
    const QStringView portion = text.sliced(stretch.begin, stretch.length());
    const QList<Token> all = tokens(portion, m_language);
    const bool wholeLabels = m_labels == Labels::Whole;
    bool atLineStart = wholeLabels;
    for (qsizetype i = 0; i < all.size(); ++i) {
        TextSpan span{stretch.begin + all[i].span.begin, stretch.begin + all[i].span.end};
        if (all[i].kind == TokenKind::Space) {
            const bool plainSpace = span.length() == 1 && text[span.begin] == u' ';
            atLineStart |= wholeLabels && !plainSpace && text.sliced(span.begin, span.length()).contains(u'\n');
            continue;
        }
        TokenKind kind = all[i].kind;
        if (atLineStart && mayBeginLabel(text[span.begin])) {
            const qsizetype end = endOfLabel(text.first(stretch.end), span.begin);
            for (; i + 1 < all.size() && stretch.begin + all[i + 1].span.end <= end; ++i)
                kind = TokenKind::Number;
            span.end = stretch.begin + all[i].span.end;
        }
        atLineStart = false;
        if (wholeLabels && kind == TokenKind::Punctuation) {
            const qsizetype label = tokensOfInnerLabel(portion, all, i);
            if (label > 1) {
                i += label - 1;
                kind = TokenKind::Number;
                span.end = stretch.begin + all[i].span.end;
            }
        }
        while (kind == TokenKind::Word && isHanNumeral(text[span.end - 1]) && i + 1 < all.size()
            && all[i + 1].kind == TokenKind::Word && isHanNumeral(text[span.end]))
            span.end = stretch.begin + all[++i].span.end;
        const Entry &entry = entryOf(text.sliced(span.begin, span.length()), kind);
        found.push_back({span, entry.id, entry.weight});
    }
}

size_t Lexicon::slotOf(QStringView form, quint64 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    while (m_slots[slot]) {
        const Entry &entry = m_entries[m_slots[slot] - 1];
        if (entry.hash == hash && areEqual(entry.form, form))
            break;
        slot = (slot + 1) & mask;
    }
    return slot;
}

const Lexicon::Entry &Lexicon::entryOf(QStringView form, TokenKind kind)
{
    const quint64 hash = hashOf(form, m_seed);
    const size_t slot = slotOf(form, hash);
    if (m_slots[slot]) [[likely]]
        return m_entries[m_slots[slot] - 1];
    enter(form, hash, idOfNewForm(form, kind));
    return m_entries.back();
}

/// A form that was not seen before may still be alike to one that was.
quint32 Lexicon::idOfNewForm(QStringView form, TokenKind kind)
{
    if (m_overlook.letterCase || !std::ranges::all_of(form, isPlain, [](QChar c) { return c.unicode(); })) {
        const QString key = comparisonKey(form, m_overlook);
        const quint64 hash = hashOf(key, m_seed);
        if (key != form && !key.isEmpty()) {
            if (const quint32 index = m_slots[slotOf(key, hash)])
                return m_entries[index - 1].id;
            m_keys.push_back(key);
            const quint32 id = size();
            m_weights.push_back(weightOfNewForm(m_keys.back(), kind));
            enter(m_keys.back(), hash, id);
            return id;
        }
    }
    m_weights.push_back(weightOfNewForm(form, kind));
    return size() - 1;
}

int Lexicon::weightOfNewForm(QStringView form, TokenKind kind) const
{
    switch (kind) {
    case TokenKind::Punctuation:
    case TokenKind::Space:
        return worth::punctuation;
    case TokenKind::Reference:
        return worth::reference;
    case TokenKind::Number:
        return worth::content;
    case TokenKind::Word:
        break;
    }
    const bool grammar = isFunctionWord(form, m_language);
    if (isIdeograph(form) && form.size() > 1 && isHanNumeral(form.back()))
        return worth::content;
    if (isIdeograph(form))
        return grammar ? worth::grammarIdeograph : worth::ideograph;
    return grammar ? worth::grammar : worth::content;
}

void Lexicon::enter(QStringView form, quint64 hash, quint32 id)
{
    if ((m_entries.size() + 1) * 2 > m_slots.size())
        grow();
    m_entries.push_back({form, hash, id, m_weights[id]});
    m_slots[slotOf(form, hash)] = quint32(m_entries.size());
}

void Lexicon::grow()
{
    m_slots.assign(m_slots.size() * 4, 0);
    const size_t mask = m_slots.size() - 1;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        size_t slot = m_entries[i].hash & mask;
        while (m_slots[slot])
            slot = (slot + 1) & mask;
        m_slots[slot] = quint32(i + 1);
    }
}

}
