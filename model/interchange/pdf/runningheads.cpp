// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/pdf/runningheads.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace concordat::pdf {

namespace {

/// How many lines from the top or bottom of a page can be a running head.
constexpr int deepest = 4;

bool isPageNumber(const QString &text)
{
    static const QRegularExpression number(u"^(?:[-–—\\s]*\\d{1,4}[-–—\\s]*|(?:page|p\\.|página|стр\\.|第)\\s*\\d{1,4}"
                                           u"\\s*页?(?:\\s*(?:of|/|de|из|sur)\\s*\\d{1,4})?|"
                                           "\\d{1,4}\\s*/\\s*\\d{1,4}|[ivxl]{1,6})$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return number.match(text.trimmed()).hasMatch();
}

QString shape(const PageLine &line)
{
    QString key;
    for (const QChar c : line.text) {
        if (c.isDigit()) {
            if (!key.endsWith(u'#'))
                key += u'#';
        } else if (!c.isSpace()) {
            key += c.toLower();
        }
    }
    return key;
}

/// Lines of a page by height on it, so that a foot is found whatever order the text is in.
QList<qsizetype> edges(const QList<PageLine> &lines)
{
    QList<qsizetype> order(lines.size());
    std::ranges::iota(order, 0);
    std::ranges::sort(order, {}, [&](qsizetype i) { return lines[i].box.top(); });
    if (order.size() <= 2 * deepest)
        return order;
    return order.first(deepest) + order.last(deepest);
}

}

QList<QList<std::optional<Furniture::Kind>>> pageFurniture(const QList<QList<PageLine>> &pages)
{
    QHash<QString, int> seen;
    for (const QList<PageLine> &lines : pages) {
        for (const qsizetype i : edges(lines))
            ++seen[shape(lines[i])];
    }
    const int often = pages.size() < 6 ? 2 : 3;
    QList<QList<std::optional<Furniture::Kind>>> kinds;
    for (const QList<PageLine> &lines : pages) {
        QList<std::optional<Furniture::Kind>> ofPage(lines.size());
        const QList<qsizetype> candidates = edges(lines);
        for (const qsizetype i : candidates) {
            const bool outermost = i == candidates.first() || i == candidates.last();
            if (isPageNumber(lines[i].text) && (outermost || seen[shape(lines[i])] >= often))
                ofPage[i] = Furniture::Kind::PageNumber;
            else if (seen[shape(lines[i])] >= often && lines[i].text.size() < 160)
                ofPage[i] = Furniture::Kind::RunningHead;
        }
        kinds.append(ofPage);
    }
    return kinds;
}

}
