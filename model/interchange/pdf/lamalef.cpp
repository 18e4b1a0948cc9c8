// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/pdf/lamalef.h"

#include <algorithm>

namespace concordat::pdf {

namespace {

constexpr QChar lam(u'\u0644');

bool isAlef(QChar c)
{
    return c == u'\u0627' || c == u'\u0622' || c == u'\u0623' || c == u'\u0625';
}

/// What rounding and kerning leave of equality.
bool areClose(double a, double b, double share)
{
    return std::abs(a - b) <= share * std::max(a, b);
}

/// Lam and alef, from the left, that are as wide as each other.
bool areAlike(const DrawnWord &word, qsizetype at)
{
    return at + 1 < word.widths.size() && isAlef(word.text[at + 1])
        && areClose(word.widths[at], word.widths[at + 1], 0.03);
}

bool isOfATypewriter(const DrawnWord &word)
{
    return word.widths.size() > 3
        && std::ranges::all_of(word.widths, [&](double width) { return areClose(width, word.widths.first(), 0.015); });
}

/// The letter before it, which stands to its right, joins the alef.
bool isAlefJoined(const DrawnWord &word, qsizetype alef)
{
    return alef + 1 < word.text.size() && word.text[alef + 1].joiningType() == QChar::Joining_Dual;
}

}

LamAlef::LamAlef(const QList<DrawnWord> &page)
{
    for (const DrawnWord &word : page) {
        for (qsizetype at = 0; at < word.widths.size(); ++at) {
            if (word.text[at] == lam && !areAlike(word, at))
                m_lams.append(word.widths[at]);
        }
    }
    std::ranges::sort(m_lams);
}

QString LamAlef::asDrawn(const DrawnWord &word) const
{
    QString text = word.text;
    if (isOfATypewriter(word))
        return text;
    for (qsizetype at = 0; at + 1 < word.widths.size(); ++at) {
        if (text[at] != lam || !areAlike(word, at))
            continue;
        // An alef by itself is thinner than a lam; one that is joined may be as wide.
        if (!isAlefJoined(word, at + 1) || !isLam(word.widths[at])) {
            std::swap(text[at], text[at + 1]);
            ++at;
        }
    }
    return text;
}

bool LamAlef::isLam(double width) const
{
    const auto next = std::ranges::lower_bound(m_lams, width);
    constexpr double noise = 0.015;
    return (next != m_lams.end() && areClose(*next, width, noise))
        || (next != m_lams.begin() && areClose(*std::prev(next), width, noise));
}

}
