// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/figures.h"

#include "text/numerals.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// No number in a treaty has more.
constexpr qsizetype mostDigits = 15;

qsizetype digitsFrom(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end].isDigit())
        ++end;
    return end;
}

/// True where three more digits of the same number stand behind what parts thousands.
bool goesOn(QStringView text, qsizetype at)
{
    return at < text.size() && u",.\u066c\u00a0\u202f"_s.contains(text[at]) && digitsFrom(text, at + 1) == at + 4;
}

}

QList<qint64> figuresIn(QStringView text)
{
    QList<qint64> figures;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'第') {
            qsizetype end = at + 1;
            while (end < text.size() && hanValue(text.sliced(at + 1, end - at)))
                ++end;
            if (end > at + 1)
                figures.append(*hanValue(text.sliced(at + 1, end - at - 1)));
            continue;
        }
        if (!text[at].isDigit())
            continue;
        const qsizetype begin = at;
        qsizetype end = digitsFrom(text, at);
        if (end - begin <= 3) {
            while (goesOn(text, end))
                end += 4;
        }
        QString digits;
        for (const QChar c : text.sliced(begin, end - begin)) {
            if (c.isDigit())
                digits += QString::number(c.digitValue());
        }
        // Only Chinese writes months in figures.
        const bool month = end < text.size() && text[end] == u'月';
        if (digits.size() <= mostDigits && !month)
            figures.append(digits.toLongLong());
        at = end - 1;
    }
    return figures;
}

QList<qint64> figuresLackingIn(const QString &other, const QString &text)
{
    QList<qint64> there = figuresIn(other);
    QList<qint64> lacking;
    for (const qint64 figure : figuresIn(text)) {
        if (there.removeOne(figure))
            continue;
        const bool inCharacters = figure > 0 && figure < 1000 && other.contains(numeral(int(figure), LabelStyle::Han));
        if (!inCharacters)
            lacking.append(figure);
    }
    return lacking;
}

}
