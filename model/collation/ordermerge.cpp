// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/ordermerge.h"

#include "collation/increasing.h"

#include <QHash>
#include <QSet>

namespace concordat {

namespace {

QHash<QString, qsizetype> indexOf(const Arrangement &arrangement)
{
    QHash<QString, qsizetype> index;
    for (qsizetype i = 0; i < arrangement.places.size(); ++i)
        index.insert(arrangement.places[i].item, i);
    return index;
}

/// Whether `a` comes before `b` by what its items say, and by their names where they say the same.
bool readsFirst(const Arrangement &a, const Arrangement &b)
{
    const auto words = [](const Arrangement::Place &place) { return place.text ? flatText(*place.text) : QString(); };
    const auto alike = [&](const Arrangement::Place &one, const Arrangement::Place &other) {
        return (one.text && other.text && *one.text == *other.text) || words(one) == words(other);
    };
    const auto [inA, inB] = std::ranges::mismatch(a.places, b.places, alike);
    if (inA != a.places.end() && inB != b.places.end())
        return words(*inA) < words(*inB);
    if (a.places.size() != b.places.size())
        return a.places.size() < b.places.size();
    const auto names = [](const Arrangement::Place &place) { return std::tie(place.container, place.item); };
    return std::ranges::lexicographical_compare(a.places, b.places, {}, names, names);
}

/// Puts `place` behind the nearest item before it in `from` that `into` has as well; items without one go to the
/// head of their container.
void insertLike(QList<Arrangement::Place> &into, const Arrangement &from, qsizetype index)
{
    const Arrangement::Place &place = from.places[index];
    for (qsizetype i = index - 1; i >= 0; --i) {
        const auto neighbour = std::ranges::find(into, from.places[i].item, &Arrangement::Place::item);
        if (from.places[i].container != place.container || neighbour == into.end()
            || neighbour->container != place.container)
            continue;
        into.insert(std::next(neighbour), place);
        return;
    }
    const auto head = std::ranges::find(into, place.container, &Arrangement::Place::container);
    into.insert(head, place);
}

}

QList<QString> movedItems(const Arrangement &base, const Arrangement &side)
{
    const QHash<QString, qsizetype> index = indexOf(base);
    QList<QString> moved;
    QList<QString> common;
    QList<qsizetype> numbers;
    for (const Arrangement::Place &place : side.places) {
        const qsizetype at = index.value(place.item, -1);
        if (at < 0)
            continue;
        if (base.places[at].container != place.container) {
            moved.append(place.item);
            continue;
        }
        common.append(place.item);
        numbers.append(at);
    }
    size_t next = 0;
    const std::vector<size_t> inOrder = longestIncreasing({numbers.constData(), size_t(numbers.size())});
    for (qsizetype i = 0; i < common.size(); ++i) {
        if (next < inOrder.size() && inOrder[next] == size_t(i))
            ++next;
        else
            moved.append(common[i]);
    }
    return moved;
}

QList<QString> movedAmongProvisions(const Arrangement &base, const Arrangement &side)
{
    // In both with the containers in one order, so that only what moved among them is out of it.
    const auto byContainer = [](Arrangement arrangement) {
        std::ranges::stable_sort(arrangement.places, {}, &Arrangement::Place::container);
        return arrangement;
    };
    return movedItems(byContainer(base), byContainer(side));
}

Arrangement mergedArrangement(
    const Arrangement &base, const Arrangement &ours, const Arrangement &theirs, const QList<QString> &removed)
{
    const QList<QString> movedByOurs = movedItems(base, ours);
    const QList<QString> movedByTheirs = movedItems(base, theirs);
    const bool oursFirst
        = movedByTheirs.isEmpty() != movedByOurs.isEmpty() ? movedByTheirs.isEmpty() : !readsFirst(theirs, ours);
    const Arrangement &first = oursFirst ? ours : theirs;
    const Arrangement &second = oursFirst ? theirs : ours;
    const QSet<QString> gone(removed.begin(), removed.end());
    const QList<QString> &movedFirst = oursFirst ? movedByOurs : movedByTheirs;
    const QList<QString> &movedSecond = oursFirst ? movedByTheirs : movedByOurs;

    QList<Arrangement::Place> places;
    for (const Arrangement::Place &place : first.places) {
        const bool elsewhere = movedSecond.contains(place.item) && !movedFirst.contains(place.item);
        if (!gone.contains(place.item) && !elsewhere)
            places.append(place);
    }
    QSet<QString> placed;
    for (const Arrangement::Place &place : std::as_const(places))
        placed.insert(place.item);
    for (qsizetype i = 0; i < second.places.size(); ++i) {
        const QString &item = second.places[i].item;
        if (gone.contains(item) || placed.contains(item))
            continue;
        insertLike(places, second, i);
        placed.insert(item);
    }
    return {places};
}

}
