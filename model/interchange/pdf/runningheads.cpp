// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/pdf/runningheads.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace concordat::pdf {

namespace {

/// How many lines from the top or bottom of a page can be running heads.
constexpr qsizetype deepest = 4;

bool isPageNumber(const QString &text)
{
    static const QRegularExpression number(u"^(?:[-–—\\s]*\\d{1,4}[-–—\\s]*|(?:page|p\\.|página|стр\\.|第)\\s*\\d{1,4}"
                                           u"\\s*页?(?:\\s*(?:of|/|de|из|sur)\\s*\\d{1,4})?|"
                                           "\\d{1,4}\\s*/\\s*\\d{1,4}|[ivxl]{1,6})$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return number.match(text.trimmed()).hasMatch();
}

/// What makes two lines of different pages the same running head: their height on the page and their words,
/// where a number is either itself or counts the pages. ("Article 23" and "Article 24" at the head of two pages
/// are two headings.)
QString shape(const PageLine &line, int shift, std::optional<qsizetype> page)
{
    static const QRegularExpression number(u"\\d{1,6}"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString key = line.text.toLower();
    key.remove(u' ');
    if (page) {
        QString counted;
        qsizetype at = 0;
        for (auto match = number.globalMatch(key); match.hasNext();) {
            const auto found = match.next();
            counted += QStringView(key).sliced(at, found.capturedStart() - at);
            counted += u'#' + QString::number(found.captured().toInt() - *page);
            at = found.capturedEnd();
        }
        key = counted + key.sliced(at);
    }
    return QString::number(qRound(line.box.center().y() / 6) + shift) + u' ' + key;
}

/// "Article 11": a heading even where the articles happen to go with the pages.
bool isWordAndNumber(const QString &text)
{
    static const QRegularExpression heading(
        u"^[\\p{L}\\p{M}]+\\s+\\d+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return heading.match(text.trimmed()).hasMatch();
}

/// The lines at the head or at the foot of a page, from its edge inward, whatever order the text is in.
QList<qsizetype> edge(const QList<PageLine> &lines, bool foot)
{
    QList<qsizetype> order(lines.size());
    std::ranges::iota(order, 0);
    std::ranges::sort(order, {}, [&](qsizetype i) { return foot ? -lines[i].box.bottom() : lines[i].box.top(); });
    return order.first(std::min(deepest, order.size()));
}

}

QList<QList<std::optional<Furniture::Kind>>> pageFurniture(const QList<QList<PageLine>> &pages)
{
    QHash<QString, int> seen;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QSet<qsizetype> outer;
        for (const bool foot : {false, true}) {
            for (const qsizetype i : edge(pages[page], foot))
                outer.insert(i);
        }
        for (const qsizetype i : outer) {
            const QString same = shape(pages[page][i], 0, {});
            const QString counting = shape(pages[page][i], 0, page);
            ++seen[same];
            if (counting != same)
                ++seen[counting];
        }
    }
    // A line can sit astride two steps of height.
    const auto count = [&](const PageLine &line, std::optional<qsizetype> page) {
        return seen.value(shape(line, 0, page))
            + std::max(seen.value(shape(line, 1, page)), seen.value(shape(line, -1, page)));
    };
    const int often = pages.size() < 6 ? 2 : 3;
    QList<QList<std::optional<Furniture::Kind>>> kinds;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QList<std::optional<Furniture::Kind>> ofPage(pages[page].size());
        for (const bool foot : {false, true}) {
            for (const qsizetype i : edge(pages[page], foot)) {
                const PageLine &line = pages[page][i];
                const bool repeats = count(line, {}) >= often;
                const bool counts = count(line, page) >= often;
                if (isPageNumber(line.text) && (repeats || counts))
                    ofPage[i] = Furniture::Kind::PageNumber;
                else if (line.text.size() < 160 && (repeats || (counts && !isWordAndNumber(line.text))))
                    ofPage[i] = Furniture::Kind::RunningHead;
                else
                    break; // what stands further in is text
            }
        }
        kinds.append(ofPage);
    }
    return kinds;
}

}
