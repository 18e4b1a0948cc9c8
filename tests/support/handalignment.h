// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/compilationreader.h"
#include "support/alignmentscore.h"

#include <QFile>

/// A real compilation, aligned by hand, against what the program makes of it.
namespace concordat::alignment {

using namespace Qt::StringLiterals;

/// An alignment by hand: pairs of lines, those that must be linked and those that are fit to be suggested.
struct LinePairs {
    std::set<std::pair<qsizetype, qsizetype>> near;
    std::set<std::pair<qsizetype, qsizetype>> themes;
};

inline LinePairs linePairs(const QString &dataFolder, const QString &name)
{
    QFile file(dataFolder + u"/correspondence/"_s + name);
    LinePairs pairs;
    if (!file.open(QIODevice::ReadOnly))
        return pairs;
    while (!file.atEnd()) {
        const QStringList words = QString::fromUtf8(file.readLine()).simplified().split(u' ');
        if (words.size() < 3 || words[0].startsWith(u'#'))
            continue;
        auto &kind = words[2] == u"near"_s ? pairs.near : pairs.themes;
        kind.insert(std::minmax({words[0].toLongLong(), words[1].toLongLong()}));
    }
    return pairs;
}

/// Unit pairs as the lines on which the units begin.
class Lines {
public:
    explicit Lines(const Compilation &compilation)
    {
        for (const Submission &submission : compilation.submissions) {
            eachUnit(submission.units, [&](const Unit &unit, int) {
                if (!unit.locators.isEmpty())
                    m_line[unit.id] = lineAt(compilation.source.text, unit.locators.first().begin);
            });
        }
    }

    [[nodiscard]] std::set<std::pair<qsizetype, qsizetype>> of(const std::set<Pair> &pairs) const
    {
        std::set<std::pair<qsizetype, qsizetype>> lines;
        for (const Pair &pair : pairs)
            lines.insert(std::minmax({m_line[pair.first], m_line[pair.second]}));
        return lines;
    }

private:
    QHash<UnitId, qsizetype> m_line;
};

template <typename Set>
Score scoreOfLines(const Set &found, const LinePairs &wanted)
{
    Score score{0, 0, int(wanted.near.size())};
    for (const auto &pair : found) {
        score.right += wanted.near.contains(pair) ? 1 : 0;
        score.found += wanted.themes.contains(pair) ? 0 : 1;
    }
    return score;
}

/// The paragraphs linked in a compilation, against an alignment by hand.
inline Score paragraphScore(const Compilation &compilation, const QString &dataFolder, const QString &name)
{
    const auto linked = pairsOf(correspond(compilation.submissions).paragraphs, Counterpart::Outcome::Linked);
    return scoreOfLines(Lines(compilation).of(linked), linePairs(dataFolder, name));
}

struct HandFigures {
    Score paragraphs;
    Score articles;
    qsizetype near = 0;
    qsizetype nearFound = 0; ///< linked or suggested
    qsizetype themes = 0;
    qsizetype themesFound = 0;
    qsizetype suggested = 0; ///< how many pairs were
};

inline HandFigures againstHand(const Compilation &compilation, const QString &dataFolder)
{
    const Correspondence found = correspond(compilation.submissions);
    const Lines lines(compilation);
    const LinePairs paragraphs = linePairs(dataFolder, u"ahc-2022-paragraphs.txt"_s);
    const LinePairs articles = linePairs(dataFolder, u"ahc-2022-articles.txt"_s);
    const auto linked = lines.of(pairsOf(found.paragraphs, Counterpart::Outcome::Linked));
    const auto suggested = lines.of(pairsOf(found.paragraphs, Counterpart::Outcome::Suggested));
    const auto isFound = [&](const auto &pair) { return linked.contains(pair) || suggested.contains(pair); };
    return {scoreOfLines(linked, paragraphs),
        scoreOfLines(lines.of(pairsOf(found.articles, Counterpart::Outcome::Linked)), articles),
        qsizetype(paragraphs.near.size()), std::ranges::count_if(paragraphs.near, isFound),
        qsizetype(paragraphs.themes.size()), std::ranges::count_if(paragraphs.themes, isFound),
        qsizetype(suggested.size())};
}

}
