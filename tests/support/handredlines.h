// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/redline.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <functional>

/// Redlines as a person accepts them, from tests/data/redlines, and how near to them others come.
namespace concordat::redlines {

using namespace Qt::StringLiterals;

/// What was replaced by what; either may be empty.
struct Change {
    TextSpan a;
    TextSpan b;
};

/// A redline of two texts, and where its alternatives start and end.
struct Rendering {
    QString a;
    QString b;
    QList<Change> changes;
    QSet<std::pair<bool, qsizetype>> borders; ///< (side, place), counted in characters without spaces
};

inline qsizetype lengthWithoutSpaces(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isSpace(); });
}

class Drawing {
public:
    void same(const QString &text)
    {
        m_rendering.a += text;
        m_rendering.b += text;
    }

    void change(const QString &a, const QString &b)
    {
        const Change change{{m_rendering.a.size(), m_rendering.a.size() + a.size()},
            {m_rendering.b.size(), m_rendering.b.size() + b.size()}};
        mark();
        m_rendering.a += a;
        m_rendering.b += b;
        mark();
        m_rendering.changes.append(change);
    }

    [[nodiscard]] const Rendering &rendering() const { return m_rendering; }

private:
    void mark()
    {
        m_rendering.borders.insert({false, lengthWithoutSpaces(m_rendering.a)});
        m_rendering.borders.insert({true, lengthWithoutSpaces(m_rendering.b)});
    }

    Rendering m_rendering;
};

/// A line of the files: [old][new], {-moved away}, {+moved here}.
inline Rendering drawnByHand(const QString &line)
{
    static const QRegularExpression sign(u"\\[([^\\]]*)\\]\\[([^\\]]*)\\]|\\{([-+])([^}]*)\\}"_s);
    Drawing drawing;
    qsizetype at = 0;
    for (auto match = sign.globalMatch(line); match.hasNext();) {
        const auto found = match.next();
        drawing.same(line.sliced(at, found.capturedStart() - at));
        if (found.captured(3).isEmpty())
            drawing.change(found.captured(1), found.captured(2));
        else if (found.captured(3) == u"-"_s)
            drawing.change(found.captured(4), {});
        else
            drawing.change({}, found.captured(4));
        at = found.capturedEnd();
    }
    drawing.same(line.sliced(at));
    return drawing.rendering();
}

inline Rendering drawnByProgram(const QString &a, const QString &b)
{
    Drawing drawing;
    for (const Segment &segment : compare(a, b)) {
        const QString ofA = a.sliced(segment.a.begin, segment.a.length());
        const QString ofB = b.sliced(segment.b.begin, segment.b.length());
        if (segment.kind == Segment::Kind::Same)
            drawing.same(ofA);
        else if (lengthWithoutSpaces(ofA) + lengthWithoutSpaces(ofB) > 0)
            drawing.change(ofA, ofB);
    }
    return drawing.rendering();
}

struct Pair {
    QString name;
    QList<Rendering> accepted;

    [[nodiscard]] QString a() const { return accepted.first().a.trimmed(); }
    [[nodiscard]] QString b() const { return accepted.first().b.trimmed(); }
};

inline QList<Pair> pairsByHand(const QString &dataFolder)
{
    QList<Pair> pairs;
    const QDir folder(dataFolder + u"/redlines"_s);
    for (const QString &name : folder.entryList({u"*.txt"_s})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.startsWith(u'#'))
                pairs.append({name + u':' + line.sliced(1), {}});
            else if (!line.isEmpty())
                pairs.last().accepted.append(drawnByHand(line));
        }
    }
    return pairs;
}

/// Borders drawn, wanted, and in both; of one pair against the nearest rendering that is accepted.
struct BorderScore {
    qsizetype right = 0;
    qsizetype drawn = 0;
    qsizetype wanted = 0;

    [[nodiscard]] double f1() const { return drawn + wanted == 0 ? 1 : 2.0 * double(right) / double(drawn + wanted); }
    void operator+=(const BorderScore &other)
    {
        right += other.right;
        drawn += other.drawn;
        wanted += other.wanted;
    }
};

inline BorderScore scoreOf(const Rendering &drawn, const Pair &pair)
{
    BorderScore best;
    double most = -1;
    for (const Rendering &accepted : pair.accepted) {
        auto both = accepted.borders;
        both.intersect(drawn.borders);
        const BorderScore score{both.size(), drawn.borders.size(), accepted.borders.size()};
        if (score.f1() > most) {
            most = score.f1();
            best = score;
        }
    }
    return best;
}

/// Whether an alternative starts in one sentence and ends in another without being whole sentences.
inline bool crossesSentence(const Rendering &rendering)
{
    const auto crosses = [](const QString &text, TextSpan span) {
        while (!span.isEmpty() && text[span.begin].isSpace())
            ++span.begin;
        while (!span.isEmpty() && text[span.end - 1].isSpace())
            --span.end;
        if (span.isEmpty())
            return false;
        for (const TextSpan &sentence : sentences(text)) {
            const bool endsInside = sentence.end < text.size() && span.begin < sentence.end && sentence.end < span.end;
            if (endsInside)
                return true;
        }
        return false;
    };
    return std::ranges::any_of(rendering.changes,
        [&](const Change &change) { return crosses(rendering.a, change.a) || crosses(rendering.b, change.b); });
}

/// Whether an alternative starts or ends inside a word.
inline bool cutsWord(const Rendering &rendering)
{
    const auto inWord = [](const QString &text, qsizetype at) {
        return at > 0 && at < text.size() && text[at - 1].isLetter() && text[at].isLetter()
            && text[at].script() != QChar::Script_Han;
    };
    return std::ranges::any_of(rendering.changes, [&](const Change &change) {
        return inWord(rendering.a, change.a.begin) || inWord(rendering.a, change.a.end)
            || inWord(rendering.b, change.b.begin) || inWord(rendering.b, change.b.end);
    });
}

}
