// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/pdf/visualorder.h"

#include "text/span.h"

#include <QList>

#include <algorithm>

namespace concordat::pdf {

using namespace Qt::StringLiterals;

namespace {

bool isRight(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

bool isNumber(QChar c)
{
    return c.direction() == QChar::DirEN || c.direction() == QChar::DirAN;
}

/// Where a number begins at `at`: its end. Among Arabic letters a slash, a stop or a colon between digits belongs to
/// the number, and a hyphen does not (rules W2 and W4).
qsizetype endOfNumber(QStringView text, qsizetype at, qsizetype end)
{
    while (at < end) {
        const bool joins = text[at].direction() == QChar::DirCS && at + 1 < end && isNumber(text[at + 1]);
        if (!isNumber(text[at]) && !joins)
            break;
        ++at;
    }
    return at;
}

/// "General .3" at the right end of a line is its label, "3.", and a Latin word: where the label begins, or the end.
qsizetype beginOfLabel(QStringView stretch)
{
    qsizetype at = stretch.size();
    while (at > 0 && isNumber(stretch[at - 1]))
        --at;
    const bool label = at < stretch.size() && at > 1 && stretch[at - 1] == u'.' && stretch[at - 2].isSpace();
    return label ? at - 1 : stretch.size();
}

/// The stretches that run left to right among what runs right to left, drawn or read: Latin words with the signs and
/// numbers among them, and numbers by themselves.
QList<TextSpan> leftToRight(QStringView text)
{
    QList<TextSpan> runs;
    for (qsizetype begin = 0; begin < text.size(); ++begin) {
        if (isRight(text[begin]))
            continue;
        qsizetype end = begin;
        while (end < text.size() && !isRight(text[end]))
            ++end;
        const auto isLatin = [](QChar c) { return c.direction() == QChar::DirL; };
        const auto tells = [&](QChar c) { return isLatin(c) || isNumber(c); };
        const QStringView stretch = text.sliced(begin, end - begin);
        if (std::ranges::any_of(stretch, isLatin)) {
            const auto first = std::ranges::find_if(stretch, tells) - stretch.begin();
            const qsizetype label = end == text.size() ? beginOfLabel(stretch) : stretch.size();
            qsizetype last = label;
            while (!tells(stretch[last - 1]))
                --last;
            runs.append({begin + first, begin + last});
            if (label < stretch.size())
                runs.append({begin + label + 1, end});
        } else {
            for (qsizetype at = begin; at < end; ++at) {
                if (!isNumber(text[at]))
                    continue;
                runs.append({at, endOfNumber(text, at, end)});
                at = runs.last().end;
            }
        }
        begin = end;
    }
    return runs;
}

QChar turned(QChar bracket)
{
    return bracket.hasMirrored() ? bracket.mirroredChar() : bracket;
}

bool isBracket(QChar c)
{
    return c.category() == QChar::Punctuation_Open || c.category() == QChar::Punctuation_Close || c == u'«'
        || c == u'»';
}

}

bool runsRightToLeft(QStringView text)
{
    const auto right = std::ranges::count_if(text, isRight);
    const auto left = std::ranges::count_if(text, [](QChar c) { return c.direction() == QChar::DirL; });
    return right > left;
}

QString logicalOrder(QStringView drawn)
{
    const QList<TextSpan> runs = leftToRight(drawn);
    auto run = runs.crbegin();
    QString read;
    for (qsizetype end = drawn.size(); end > 0;) {
        qsizetype begin = end - 1;
        if (run != runs.crend() && run->end == end) {
            begin = run->begin;
            ++run;
        } else {
            while (begin > 0 && drawn[begin].isMark())
                --begin;
        }
        read += drawn.sliced(begin, end - begin);
        end = begin;
    }
    return read;
}

QString withBracketsTurned(QStringView read)
{
    QString text = read.toString();
    const QList<TextSpan> runs = leftToRight(read);
    auto run = runs.cbegin();
    for (qsizetype i = 0; i < text.size(); ++i) {
        while (run != runs.cend() && run->end <= i)
            ++run;
        if (isBracket(text[i]) && (run == runs.cend() || i < run->begin))
            text[i] = turned(text[i]);
    }
    return text;
}

int bracketsInOrder(QStringView read)
{
    int balance = 0;
    QChar waiting; // a bracket without its fellow yet
    for (const QChar c : read) {
        if (c != u'(' && c != u')' && c != u'[' && c != u']')
            continue;
        if (waiting.isNull() || turned(waiting) != c) {
            waiting = c;
            continue;
        }
        balance += waiting == u'(' || waiting == u'[' ? 1 : -1;
        waiting = {};
    }
    return balance;
}

QString asLetters(const QString &shapes)
{
    QString text;
    text.reserve(shapes.size());
    for (const QChar c : shapes) {
        const bool shape = (c >= u'\ufb50' && c <= u'\ufdff') || (c >= u'\ufe70' && c <= u'\ufefc');
        text += shape ? QString(c).normalized(QString::NormalizationForm_KC) : QString(c);
    }
    return text;
}

}
