// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/numbering.h"

#include "text/numerals.h"
#include "text/wordlist.h"

#include <algorithm>

namespace concordat {

namespace {

constexpr qsizetype longestLabel = 40;

/// What parts of a label are left when its number is read from the outside in.
struct Shell {
    QStringView core;
    int ordinal = 0;
    bool alternative = false;
};

bool isAlternativeWord(QStringView word)
{
    static const WordList words(u"alt alternative option variant variante opción alternativa opcion вариант "
                                u"альтернатива البديل الخيار بديل خيار 备选案文 备选 选项 案文");
    return words.contains(word.endsWith(u'.') ? word.chopped(1) : word);
}

/// Arabic texts of the United Nations set items as ’1‘, ’2‘.
bool isQuotedNumber(QStringView text)
{
    const auto isQuote = [](QChar c) { return c == u'\'' || c == u'\u2018' || c == u'\u2019'; };
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    return text.size() > 2 && isQuote(text.front()) && isQuote(text.back())
        && std::ranges::all_of(text.sliced(1).chopped(1), isDigit);
}

QStringView withoutBrackets(QStringView text)
{
    if (isQuotedNumber(text))
        return text.sliced(1).chopped(1);
    const bool opened = text.startsWith(u'(') || text.startsWith(u'（');
    const bool closed = text.endsWith(u')') || text.endsWith(u'）');
    if (opened && !closed)
        return {};
    if (closed)
        return text.sliced(opened ? 1 : 0).chopped(1).trimmed();
    return text;
}

/// "第七条" and "第七" have 七 for a number.
QStringView withoutOrdinalSigns(QStringView text)
{
    if (!text.startsWith(u'第'))
        return text;
    text = text.sliced(1).trimmed();
    for (const QStringView unit : {u"条", u"款", u"项", u"章", u"节", u"编", u"段"}) {
        if (text.endsWith(unit))
            return text.chopped(1).trimmed();
    }
    return text.endsWith(u"部分") ? text.chopped(2).trimmed() : text;
}

bool isJoint(QChar c)
{
    return c.isSpace() || c == u'.' || c == u'-' || c == u'\u2010' || c == u'\u2011';
}

/// "7 bis", "7bis", "7-bis", "(a) ter", "7之二": the ordinal at the end, cut off.
bool takeOrdinal(Shell &shell)
{
    const QStringView text = shell.core;
    for (qsizetype at = 1; at < text.size(); ++at) {
        const bool joint = isJoint(text[at]);
        const bool directly = text[at] == u'之' || (text[at].isLetter() && !text[at - 1].isLetter());
        if (!joint && !directly)
            continue;
        if (const auto ordinal = latinOrdinal(text.sliced(at + (joint ? 1 : 0)).trimmed())) {
            shell.ordinal = *ordinal;
            shell.core = text.first(at).trimmed();
            return true;
        }
    }
    return false;
}

/// "7A": after 7 and before 8.
void takeLetterBehindNumber(Shell &shell)
{
    const QStringView text = shell.core;
    const qsizetype last = text.size() - 1;
    if (last < 1 || !text[last - 1].isDigit() || text[last] < u'A' || text[last] > u'Z')
        return;
    shell.ordinal = text[last].unicode() - u'A' + 2;
    shell.core = text.first(last);
}

/// "2.alt", "Alt 2", "Option A": the word, cut off.
void takeAlternative(Shell &shell)
{
    const QStringView text = shell.core;
    for (qsizetype at = 1; at < text.size(); ++at) {
        const bool joint = isJoint(text[at]);
        const bool directly = text[at].isDigit() && text[at - 1].isLetter();
        if (!joint && !directly)
            continue;
        const QStringView before = text.first(at).trimmed();
        QStringView after = text.sliced(at + (joint ? 1 : 0)).trimmed();
        if (isAlternativeWord(before)) {
            while (after.startsWith(u'.'))
                after = after.sliced(1).trimmed();
            shell = {after, shell.ordinal, true};
            return;
        }
        if (isAlternativeWord(after)) {
            shell = {before, shell.ordinal, true};
            return;
        }
    }
}

QStringView withoutClosing(QStringView text)
{
    text = text.trimmed();
    if (text.endsWith(u".-") || text.endsWith(u".\u2013"))
        return text.chopped(2).trimmed();
    if (text.endsWith(u'.') || text.endsWith(u'、') || text.endsWith(u'．') || text.endsWith(u':'))
        return text.chopped(1).trimmed();
    return text.endsWith(u'\u00ba') || text.endsWith(u'\u00b0') ? text.chopped(1) : text;
}

Shell shelled(QStringView written)
{
    Shell shell{written};
    takeOrdinal(shell);
    shell.core = withoutOrdinalSigns(withoutBrackets(shell.core));
    if (shell.ordinal == 0)
        takeOrdinal(shell);
    if (shell.ordinal == 0)
        takeAlternative(shell);
    shell.core = withoutOrdinalSigns(withoutBrackets(shell.core));
    if (shell.ordinal == 0)
        takeLetterBehindNumber(shell);
    return shell;
}

/// "2.3" without its last part: "2."
QStringView stem(QStringView core)
{
    return core.first(core.lastIndexOf(u'.') + 1);
}

bool valueFollows(QStringView previous, QStringView next)
{
    const auto before = numeralReadings(previous);
    const auto after = numeralReadings(next);
    for (const NumeralReading &a : before) {
        for (const NumeralReading &b : after) {
            if (a.style == b.style && b.value == a.value + 1 && a.value > 0)
                return true;
        }
    }
    // Some Russian lists do count й.
    return (previous == u"и" && next == u"й") || (previous == u"й" && next == u"к");
}

bool sameValue(const Label &a, const Label &b)
{
    return a.style == b.style && a.value == b.value && a.value > 0;
}

}

std::optional<Label> parseLabel(QStringView text)
{
    if (text.size() > longestLabel)
        return std::nullopt;
    const QStringView written = withoutClosing(text);
    const Shell shell = shelled(written);
    const auto readings = numeralReadings(shell.core);
    if (!readings.isEmpty())
        return Label{
            written.toString(), readings.first().style, readings.first().value, shell.ordinal, shell.alternative};
    if (shell.core == u"й")
        return Label{written.toString(), LabelStyle::Cyrillic, 0, shell.ordinal, shell.alternative};
    return std::nullopt;
}

bool follows(const Label &previous, const Label &next)
{
    if (next.alternative)
        return sameValue(previous, next)
            || (previous.alternative && valueFollows(shelled(previous.written).core, shelled(next.written).core));
    if (next.ordinal > 0)
        return sameValue(previous, next) && next.ordinal == (previous.ordinal > 0 ? previous.ordinal + 1 : 2);
    const QStringView a = shelled(previous.written).core;
    const QStringView b = shelled(next.written).core;
    if (stem(a) == stem(b))
        return valueFollows(a, b);
    // 2.1 after 2, 3 after 2.4
    if (!stem(b).isEmpty() && stem(b).chopped(1) == a)
        return next.value == 1;
    const QStringView parent = stem(a).chopped(stem(a).isEmpty() ? 0 : 1);
    return !parent.isEmpty() && stem(parent) == stem(b) && valueFollows(parent, b);
}

}
