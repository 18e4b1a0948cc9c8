// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/originlines.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 160;
constexpr qsizetype longestPlace = 30;

/// The months, first to twelfth, as they are written inside a date; several to a month.
const QHash<QString, int> &months()
{
    static const QHash<QString, int> table = [] {
        constexpr std::array names{u"january janvier enero \u044f\u043d\u0432\u0430\u0440\u044f "
                                   u"\u0643\u0627\u0646\u0648\u0646 \u064a\u0646\u0627\u064a\u0631 jan",
            u"february f\u00e9vrier fevrier febrero \u0444\u0435\u0432\u0440\u0430\u043b\u044f "
            u"\u0634\u0628\u0627\u0637 \u0641\u0628\u0631\u0627\u064a\u0631 feb",
            u"march mars marzo \u043c\u0430\u0440\u0442\u0430 \u0622\u0630\u0627\u0631 \u0645\u0627\u0631\u0633 mar",
            u"april avril abril \u0430\u043f\u0440\u0435\u043b\u044f \u0646\u064a\u0633\u0627\u0646 "
            u"\u0623\u0628\u0631\u064a\u0644 apr",
            u"may mai mayo \u043c\u0430\u044f \u0623\u064a\u0627\u0631 \u0645\u0627\u064a\u0648",
            u"june juin junio \u0438\u044e\u043d\u044f \u062d\u0632\u064a\u0631\u0627\u0646 "
            u"\u064a\u0648\u0646\u064a\u0647 \u064a\u0648\u0646\u064a\u0648 jun",
            u"july juillet julio \u0438\u044e\u043b\u044f \u062a\u0645\u0648\u0632 \u064a\u0648\u0644\u064a\u0647 "
            u"\u064a\u0648\u0644\u064a\u0648 jul",
            u"august ao\u00fbt aout agosto \u0430\u0432\u0433\u0443\u0441\u0442\u0430 \u0622\u0628 "
            u"\u0623\u063a\u0633\u0637\u0633 aug",
            u"september septembre septiembre setiembre \u0441\u0435\u043d\u0442\u044f\u0431\u0440\u044f "
            u"\u0623\u064a\u0644\u0648\u0644 \u0633\u0628\u062a\u0645\u0628\u0631 sep sept",
            u"october octobre octubre \u043e\u043a\u0442\u044f\u0431\u0440\u044f \u0623\u0643\u062a\u0648\u0628\u0631 "
            u"oct",
            u"november novembre noviembre \u043d\u043e\u044f\u0431\u0440\u044f \u0646\u0648\u0641\u0645\u0628\u0631 "
            u"nov",
            u"december d\u00e9cembre decembre diciembre \u0434\u0435\u043a\u0430\u0431\u0440\u044f "
            u"\u062f\u064a\u0633\u0645\u0628\u0631 dec"};
        QHash<QString, int> filled;
        int month = 0;
        for (const char16_t *row : names) {
            ++month;
            for (const QStringView name : QStringView(row).tokenize(u' '))
                filled.insert(name.toString(), month);
        }
        return filled;
    }();
    return table;
}

int numberIn(QStringView word)
{
    int value = 0;
    if (word.isEmpty() || word.size() > 4)
        return 0;
    for (const QChar c : word) {
        if (!c.isDigit())
            return 0;
        value = value * 10 + c.digitValue();
    }
    return value;
}

/// The numbers of "2022年7月13日".
std::optional<QDate> hanDate(QStringView text)
{
    const qsizetype year = text.indexOf(u'\u5e74');
    const qsizetype month = text.indexOf(u'\u6708');
    const qsizetype day = text.indexOf(u'\u65e5');
    if (year < 0 || month < year || day < month || day + 1 != text.size())
        return {};
    const QDate date(numberIn(text.first(year).trimmed()), numberIn(text.sliced(year + 1, month - year - 1).trimmed()),
        numberIn(text.sliced(month + 1, day - month - 1).trimmed()));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QStringList wordsOf(QStringView text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            if (!word.isEmpty() && word.back().isDigit() != c.isDigit()) {
                words.append(word);
                word.clear();
            }
            word += c.toCaseFolded();
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

/// What stands behind "Original:" and its like; nothing where the text says something else.
std::optional<QString> originalLanguage(QStringView text)
{
    static constexpr std::array openers{QStringView(u"original language"), QStringView(u"original"),
        QStringView(u"language of submission"), QStringView(u"language"), QStringView(u"langue"),
        QStringView(u"idioma"), QStringView(u"\u044f\u0437\u044b\u043a"), QStringView(u"langue originale"),
        QStringView(u"idioma original"), QStringView(u"\u043e\u0440\u0438\u0433\u0438\u043d\u0430\u043b"),
        QStringView(u"\u044f\u0437\u044b\u043a \u043e\u0440\u0438\u0433\u0438\u043d\u0430\u043b\u0430"),
        QStringView(
            u"\u043f\u043e\u0434\u043b\u0438\u043d\u043d\u044b\u0439 \u0442\u0435\u043a\u0441\u0442 \u043d\u0430"),
        QStringView(u"\u043f\u043e\u0434\u043b\u0438\u043d\u043d\u044b\u0439 \u0442\u0435\u043a\u0441\u0442"),
        QStringView(u"\u539f\u6587"), QStringView(u"\u539f\u4ef6"), QStringView(u"\u0627\u0644\u0623\u0635\u0644")};
    for (const QStringView opener : openers) {
        if (!text.startsWith(opener, Qt::CaseInsensitive))
            continue;
        QStringView rest = text.sliced(opener.size()).trimmed();
        const bool separated = !rest.isEmpty() && QStringView(u":\uff1a").contains(rest.front());
        if (separated)
            rest = rest.sliced(1).trimmed();
        else if (!opener.endsWith(u"\u043d\u0430"))
            continue;
        if (rest.isEmpty() || rest.size() > 60 || rest.contains(u'.'))
            continue;
        if (rest.endsWith(u"\u044f\u0437\u044b\u043a\u0435"))
            rest = rest.chopped(5).trimmed();
        return rest.toString();
    }
    return {};
}

/// "Geneva, 7 March 2024": the date without the place before it.
QStringView withoutPlace(QStringView text)
{
    const qsizetype comma = text.indexOf(u',');
    if (comma <= 0 || comma > longestPlace || !text.front().isUpper())
        return text;
    const bool named = std::ranges::all_of(
        text.first(comma), [](QChar c) { return c.isLetter() || c == u' ' || c == u'-' || c == u'.'; });
    return named ? text.sliced(comma + 1).trimmed() : text;
}

bool readInto(OriginLine &line, QStringView text)
{
    text = withoutPlace(text.trimmed());
    if (const auto language = originalLanguage(text)) {
        line.language = *language;
        return true;
    }
    for (const QStringView opener :
        {u"date received", u"date of submission", u"received on", u"received", u"date", u"submitted on", u"fecha",
            u"\u0434\u0430\u0442\u0430", u"\u65e5\u671f", u"\u0627\u0644\u062a\u0627\u0631\u064a\u062e"}) {
        if (!text.startsWith(opener, Qt::CaseInsensitive))
            continue;
        text = text.sliced(opener.size()).trimmed();
        if (!text.isEmpty() && QStringView(u":\uff1a").contains(text.front()))
            text = text.sliced(1).trimmed();
    }
    if (const auto date = writtenDate(text)) {
        line.date = date->toString(Qt::ISODate);
        return true;
    }
    return false;
}

}

std::optional<QDate> writtenDate(QStringView text)
{
    text = text.trimmed();
    if (text.size() < 8 || text.size() > 60)
        return {};
    if (const QDate iso = QDate::fromString(text.toString(), Qt::ISODate); iso.isValid() && text.size() == 10)
        return iso;
    if (const auto han = hanDate(text))
        return han;
    int day = 0;
    int month = 0;
    int year = 0;
    QStringList words = wordsOf(text);
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words[at];
        const QString next = at + 1 < words.size() ? words[at + 1] : QString();
        if (const int number = numberIn(word); number > 0) {
            if (number > 31 && year == 0)
                year = number;
            else if (number <= 31 && day == 0)
                day = number;
            else
                return {};
        } else if (const int named = months().value(word); named > 0) {
            // the two Kanuns and Tishrins of the Levant are told apart by the word behind
            const bool second = next == u"\u0627\u0644\u062b\u0627\u0646\u064a";
            if (word == u"\u0643\u0627\u0646\u0648\u0646" && !second)
                month = 12;
            else if (month == 0 || word != u"\u0643\u0627\u0646\u0648\u0646")
                month = named;
        } else {
            static const QStringList fillers{u"de"_s, u"del"_s, u"of"_s, u"st"_s, u"nd"_s, u"rd"_s, u"th"_s, u"er"_s,
                u"le"_s, u"el"_s, u"\u0433"_s, u"\u0433\u043e\u0434\u0430"_s, u"\u0627\u0644\u0623\u0648\u0644"_s,
                u"\u0627\u0644\u062b\u0627\u0646\u064a"_s, u"\u062a\u0634\u0631\u064a\u0646"_s};
            if (!fillers.contains(word))
                return {};
        }
    }
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<OriginLine> originLine(QStringView line)
{
    line = line.trimmed();
    if (line.isEmpty() || line.size() > longestLine)
        return {};
    OriginLine read;
    if (!QStringView(u"[(\uff3b\u3010\uff08").contains(line.front()))
        return readInto(read, line) ? std::optional(read) : std::nullopt;
    read.bracketed = true;
    while (!line.isEmpty()) {
        qsizetype close = 1;
        while (close < line.size() && !QStringView(u"])\uff3d\u3011\uff09").contains(line[close]))
            ++close;
        if (close >= line.size() || !QStringView(u"[(\uff3b\u3010\uff08").contains(line.front())
            || !readInto(read, line.sliced(1, close - 1)))
            return {};
        line = line.sliced(close + 1).trimmed();
    }
    return read;
}

}
