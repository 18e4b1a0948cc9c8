// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/paragraphlabels.h"

#include "text/numbering.h"

#include <QRegularExpression>

#include <map>

namespace concordat {

namespace {

using namespace Qt::StringLiterals;

/// A way of writing labels: the style of the number and what stands around it.
struct Pattern {
    LabelStyle style = LabelStyle::Decimal;
    QString before;
    QString behind;

    friend auto operator<=>(const Pattern &, const Pattern &) = default;
};

std::optional<Pattern> patternOf(const QString &written)
{
    static const QRegularExpression core(u"^(\\W*)(\\w+)(\\W*)"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto label = parseLabel(written);
    const auto match = core.match(written);
    if (!label || label->value == 0 || !match.hasMatch())
        return std::nullopt;
    return Pattern{label->style, match.captured(1), match.captured(3).trimmed()};
}

/// How most of the labels are written; of equal counts, the pattern that comes first in `written`.
std::optional<Pattern> commonest(const QStringList &written)
{
    QList<std::pair<Pattern, int>> counts;
    for (const QString &one : written) {
        const auto pattern = patternOf(one);
        if (!pattern)
            continue;
        const auto known = std::ranges::find(counts, *pattern, &std::pair<Pattern, int>::first);
        if (known == counts.end())
            counts.append({*pattern, 1});
        else
            ++known->second;
    }
    if (counts.isEmpty())
        return std::nullopt;
    return std::ranges::max_element(counts, {}, &std::pair<Pattern, int>::second)->first;
}

}

void label(QList<Paragraph> &paragraphs, const QList<QStringList> &written, const QSet<ParagraphId> &unnumbered)
{
    // Siblings: the same level, with nothing of a higher level between them.
    QList<QList<qsizetype>> groups;
    std::map<int, qsizetype> open;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const int level = paragraphs[i].level;
        open.erase(open.upper_bound(level), open.end());
        if (!open.contains(level)) {
            open[level] = groups.size();
            groups.append(QList<qsizetype>());
        }
        if (!unnumbered.contains(paragraphs[i].id))
            groups[open[level]].append(i);
    }
    for (const QList<qsizetype> &group : std::as_const(groups)) {
        QStringList all;
        for (qsizetype i : group)
            all.append(written[i]);
        const auto pattern = commonest(all);
        const bool alone = group.size() == 1 && paragraphs[group.first()].level == 0;
        if (!pattern || alone)
            continue;
        int number = 0;
        for (qsizetype i : group)
            paragraphs[i].label.written = pattern->before + numeral(++number, pattern->style) + pattern->behind;
    }
}

}
