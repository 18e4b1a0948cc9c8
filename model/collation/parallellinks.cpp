// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/parallellinks.h"

#include "collation/increasing.h"
#include "text/numerals.h"

#include <QHash>

#include <cmath>
#include <vector>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

constexpr float costOfNone = 1; ///< of an item without a counterpart
constexpr float costOfNumber = 1.2F; ///< of two numbers that do not mean the same: less than no counterpart twice
constexpr float costOfKind = 0.5F;
constexpr float mostForLength = 0.9F;
/// Lists longer than their product allows are linked by number alone; no instrument comes near.
constexpr qsizetype mostCells = 16'000'000;

using Items = QList<ParallelItem>;

/// The ordinals by which parts, chapters and first articles are counted, from 1; a part of a word in each is enough.
const QList<QStringList> &ordinals()
{
    static const QList<QStringList> words{
        {u"first"_s, u"premier"_s, u"première"_s, u"primer"_s, u"перв"_s, u"الأول"_s},
        {u"second"_s, u"deuxième"_s, u"segund"_s, u"втор"_s, u"الثاني"_s},
        {u"third"_s, u"troisième"_s, u"tercer"_s, u"трет"_s, u"الثالث"_s},
        {u"fourth"_s, u"quatrième"_s, u"cuart"_s, u"четверт"_s, u"четвёрт"_s, u"الرابع"_s},
        {u"fifth"_s, u"cinquième"_s, u"quint"_s, u"пят"_s, u"الخامس"_s},
        {u"sixth"_s, u"sixième"_s, u"sext"_s, u"шест"_s, u"السادس"_s},
        {u"seventh"_s, u"septième"_s, u"séptim"_s, u"седьм"_s, u"السابع"_s},
        {u"eighth"_s, u"huitième"_s, u"octav"_s, u"восьм"_s, u"الثامن"_s},
        {u"ninth"_s, u"neuvième"_s, u"noven"_s, u"девят"_s, u"التاسع"_s},
        {u"tenth"_s, u"dixième"_s, u"décim"_s, u"десят"_s, u"العاشر"_s},
        {u"الحادي عشر"_s, u"الحادية عشرة"_s},
        {u"الثاني عشر"_s, u"الثانية عشرة"_s},
    };
    return words;
}

/// What an ordinal in words counts; 0 where it is none.
int ordinalMeant(const QString &words)
{
    const QString folded = words.trimmed().toCaseFolded();
    // Behind each other: the longer ones begin with the shorter.
    for (qsizetype i = ordinals().size(); i-- > 0;) {
        for (const QString &word : ordinals()[i]) {
            if (folded.startsWith(word))
                return int(i + 1);
        }
    }
    return 0;
}

/// What a numeral without bis and the like counts, read in every way.
QList<int> valuesOf(const QString &written)
{
    const auto label = parseLabel(written);
    if (!label || label->ordinal != 0 || label->alternative)
        return {};
    QString numeral;
    for (const QChar c : written) {
        if (c.isLetterOrNumber())
            numeral += c;
    }
    QList<int> values;
    for (const NumeralReading reading : numeralReadings(numeral)) {
        if (reading.value > 0)
            values.append(reading.value);
    }
    return values;
}

struct Numbered {
    int kind = 0;
    QString number;

    friend bool operator==(const Numbered &, const Numbered &) = default;
    friend size_t qHash(const Numbered &one, size_t seed) { return qHashMulti(seed, one.kind, one.number); }
};

/// The places of those whose kind and number nobody else of `places` has.
QHash<Numbered, qsizetype> numbersOfTheirOwn(const Items &items, const QList<qsizetype> &places)
{
    QHash<Numbered, qsizetype> own;
    for (const qsizetype place : places) {
        const ParallelItem &item = items[place];
        if (item.number.isEmpty())
            continue;
        const Numbered key{item.kind, item.number};
        own[key] = own.contains(key) ? -1 : place;
    }
    own.removeIf([](const auto &entry) { return entry.value() < 0; });
    return own;
}

QList<qsizetype> placesOf(const Items &items)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < items.size(); ++i)
        places.append(i);
    return places;
}

class ParallelAlignment {
public:
    ParallelAlignment(const Items &here, const Items &there)
        : m_here(here)
        , m_there(there)
        , m_counterpart(here.size(), -1)
        , m_taken(there.size(), false)
    {
        double lengthHere = 1;
        double lengthThere = 1;
        for (const ParallelItem &item : here)
            lengthHere += double(item.length);
        for (const ParallelItem &item : there)
            lengthThere += double(item.length);
        m_ratio = lengthThere / lengthHere;
    }

    QList<ParallelPair> pairs()
    {
        qsizetype fromHere = 0;
        qsizetype fromThere = 0;
        for (const ParallelPair &anchor : anchors()) {
            alignBetween(fromHere, anchor.here, fromThere, anchor.there);
            link(anchor.here, anchor.there);
            fromHere = anchor.here + 1;
            fromThere = anchor.there + 1;
        }
        alignBetween(fromHere, m_here.size(), fromThere, m_there.size());
        linkMoved();
        return inOrder(m_counterpart, m_there.size());
    }

private:
    void link(qsizetype here, qsizetype there)
    {
        m_counterpart[here] = there;
        m_taken[there] = true;
    }

    [[nodiscard]] QList<ParallelPair> anchors() const
    {
        const auto inHere = numbersOfTheirOwn(m_here, placesOf(m_here));
        const auto inThere = numbersOfTheirOwn(m_there, placesOf(m_there));
        QList<ParallelPair> both;
        std::vector<qsizetype> order;
        for (qsizetype i = 0; i < m_here.size(); ++i) {
            const Numbered key{m_here[i].kind, m_here[i].number};
            if (inHere.value(key, -1) != i || !inThere.contains(key))
                continue;
            both.append({i, inThere[key]});
            order.push_back(inThere[key]);
        }
        QList<ParallelPair> kept;
        for (const size_t one : longestIncreasing(order))
            kept.append(both[qsizetype(one)]);
        return kept;
    }

    [[nodiscard]] float costOf(qsizetype here, qsizetype there) const
    {
        const ParallelItem &a = m_here[here];
        const ParallelItem &b = m_there[there];
        const double expected = m_ratio * double(a.length) + 5;
        const auto length = float(std::abs(std::log((double(b.length) + 5) / expected)) / std::log(4.0));
        const bool sameNumber = a.number == b.number;
        return (sameNumber ? 0 : costOfNumber) + (a.kind == b.kind ? 0 : costOfKind)
            + std::min(length, mostForLength) * (sameNumber && !a.number.isEmpty() ? 0.2F : 1.0F);
    }

    /// Links what of the two stretches answers each other in order, at least cost.
    void alignBetween(qsizetype hereBegin, qsizetype hereEnd, qsizetype thereBegin, qsizetype thereEnd)
    {
        const qsizetype rows = hereEnd - hereBegin;
        const qsizetype columns = thereEnd - thereBegin;
        if (rows == 0 || columns == 0 || rows * columns > mostCells)
            return;
        enum Step : char { Both, Here, There };
        std::vector<float> above(size_t(columns + 1));
        std::vector<float> row(size_t(columns + 1));
        std::vector<char> steps(size_t((rows + 1) * (columns + 1)), There);
        for (qsizetype j = 0; j <= columns; ++j)
            above[size_t(j)] = float(j) * costOfNone;
        for (qsizetype i = 1; i <= rows; ++i) {
            row[0] = float(i) * costOfNone;
            steps[size_t(i * (columns + 1))] = Here;
            for (qsizetype j = 1; j <= columns; ++j) {
                const float both = above[size_t(j - 1)] + costOf(hereBegin + i - 1, thereBegin + j - 1);
                const float onlyHere = above[size_t(j)] + costOfNone;
                const float onlyThere = row[size_t(j - 1)] + costOfNone;
                const float least = std::min({both, onlyHere, onlyThere});
                row[size_t(j)] = least;
                steps[size_t(i * (columns + 1) + j)] = least == both ? Both : least == onlyHere ? Here : There;
            }
            std::swap(above, row);
        }
        for (qsizetype i = rows, j = columns; i > 0 && j > 0;) {
            const char step = steps[size_t(i * (columns + 1) + j)];
            i -= step != There ? 1 : 0;
            j -= step != Here ? 1 : 0;
            if (step == Both)
                link(hereBegin + i, thereBegin + j);
        }
    }

    void linkMoved()
    {
        QList<qsizetype> leftHere;
        QList<qsizetype> leftThere;
        for (qsizetype i = 0; i < m_here.size(); ++i) {
            if (m_counterpart[i] < 0)
                leftHere.append(i);
        }
        for (qsizetype j = 0; j < m_there.size(); ++j) {
            if (!m_taken[j])
                leftThere.append(j);
        }
        const auto inThere = numbersOfTheirOwn(m_there, leftThere);
        for (const auto &[key, here] : numbersOfTheirOwn(m_here, leftHere).asKeyValueRange()) {
            if (inThere.contains(key))
                link(here, inThere[key]);
        }
    }

    const Items &m_here;
    const Items &m_there;
    QList<qsizetype> m_counterpart; ///< of each item here
    QList<bool> m_taken; ///< of each item there
    double m_ratio = 1;
};

}

QString numberMeant(const QString &written)
{
    const auto label = parseLabel(written);
    if (!label || label->value == 0) {
        const int ordinal = ordinalMeant(written);
        return ordinal > 0 ? QString::number(ordinal) : written.trimmed().toCaseFolded();
    }
    QString meant = QString::number(label->value);
    if (label->ordinal > 0)
        meant += u'.' + QString::number(label->ordinal);
    return label->alternative ? meant + u" alt"_s : meant;
}

bool mayMeanTheSame(const QString &a, const QString &b)
{
    if (numberMeant(a) == numberMeant(b))
        return true;
    const QList<int> values = valuesOf(a);
    return std::ranges::any_of(valuesOf(b), [&](int value) { return values.contains(value); });
}

QList<ParallelPair> inOrder(const QList<qsizetype> &counterparts, qsizetype there)
{
    QList<bool> answered(there, false);
    for (const qsizetype counterpart : counterparts) {
        if (counterpart >= 0)
            answered[counterpart] = true;
    }
    QHash<qsizetype, QList<qsizetype>> behind; ///< what only the other language has, by what goes before it there
    qsizetype before = -1;
    for (qsizetype j = 0; j < there; ++j) {
        if (answered[j])
            before = j;
        else
            behind[before].append(j);
    }
    QList<ParallelPair> all;
    const auto addBehind = [&](qsizetype place) {
        for (const qsizetype j : behind.value(place))
            all.append({-1, j});
    };
    addBehind(-1);
    for (qsizetype i = 0; i < counterparts.size(); ++i) {
        all.append({i, counterparts[i]});
        if (counterparts[i] >= 0)
            addBehind(counterparts[i]);
    }
    return all;
}

QList<ParallelPair> linkedByNumberAndPlace(const QList<ParallelItem> &here, const QList<ParallelItem> &there)
{
    return ParallelAlignment(here, there).pairs();
}

}
