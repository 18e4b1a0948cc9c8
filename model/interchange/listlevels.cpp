// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/listlevels.h"

#include <algorithm>

namespace concordat {

namespace {

constexpr int lettersOfTheAlphabet = 26;

bool sameForm(const ListLevel &level, const LineLabel &label)
{
    const bool dots = (level.shape == LabelShape::Dot || level.shape == LabelShape::Bare)
        && (label.shape == LabelShape::Dot || label.shape == LabelShape::Bare);
    return level.last.value > 0 && (level.shape == label.shape || dots) && level.parts == label.parts;
}

bool continues(const ListLevel &level, LabelReading reading, int ordinal)
{
    if (reading.style != level.last.style || reading.value == 0)
        return false;
    if (reading.value == level.last.value + 1)
        return true;
    return reading.value == level.last.value && ordinal > level.ordinal;
}

/// The innermost level whose series the label goes on, under either reading.
std::optional<LabelPlace> continued(
    const std::vector<ListLevel> &levels, size_t from, const LineLabel &label, int indent)
{
    std::optional<LabelPlace> found;
    for (size_t at = levels.size(); at-- > from;) {
        if (!sameForm(levels[at], label))
            continue;
        for (const LabelReading reading : label.readings) {
            if (!continues(levels[at], reading, label.ordinal))
                continue;
            if (!found)
                found = LabelPlace{LabelPlace::Kind::Sibling, at, reading, false, false};
            else if (levels[at].indent == indent && levels[found->level].indent != indent)
                found = LabelPlace{LabelPlace::Kind::Sibling, at, reading, false, false};
        }
    }
    return found;
}

LabelReading firstReading(const LineLabel &label)
{
    for (const LabelReading reading : label.readings) {
        if (reading.value == 1)
            return reading;
    }
    return {};
}

/// (aa), where no (z) stands before it, opens a list of doubled letters.
LabelReading doubledFirst(const LineLabel &label)
{
    for (const LabelReading reading : label.readings) {
        if ((reading.style == LabelStyle::LowerLetter || reading.style == LabelStyle::UpperLetter)
            && reading.value == lettersOfTheAlphabet + 1)
            return reading;
    }
    return {};
}

LabelPlace asBullet(const std::vector<ListLevel> &levels, size_t from, const LineLabel &label, int indent)
{
    for (size_t at = levels.size(); at-- > from;) {
        if (levels[at].shape == LabelShape::Bullet && levels[at].last.value > 0 && levels[at].indent <= indent + 1
            && !(indent >= levels[at].indent + 2))
            return {LabelPlace::Kind::Sibling, at, label.readings[0], false, false};
    }
    return {LabelPlace::Kind::Child, 0, label.readings[0], false, false};
}

/// Under its own form: a number out of its order, or a series that starts again.
LabelPlace outOfOrder(const std::vector<ListLevel> &levels, size_t from, const LineLabel &label, int indent)
{
    if (const LabelReading doubled = doubledFirst(label); doubled.value > 0)
        return {LabelPlace::Kind::Child, 0, doubled, false, false};
    const LabelReading first = firstReading(label);
    const bool newSeries = first.value == 1
        && std::none_of(levels.begin() + std::ptrdiff_t(std::min(from, levels.size())), levels.end(),
            [&](const ListLevel &level) { return sameForm(level, label) && level.last.style == first.style; });
    if (newSeries)
        return {LabelPlace::Kind::Child, 0, first, false, false};
    for (size_t at = levels.size(); at-- > from;) {
        if (!sameForm(levels[at], label))
            continue;
        const bool opensList = levels.back().chapeau || indent >= levels.back().indent + 2
            || (at + 1 < levels.size() && indent >= levels[at].indent + 2);
        if (first.value == 1 && first.style == levels[at].last.style && opensList)
            return {LabelPlace::Kind::Child, 0, first, false, false};
        for (const LabelReading reading : label.readings) {
            if (reading.value > 0 && reading.style == levels[at].last.style)
                return {LabelPlace::Kind::Sibling, at, reading, reading.value != 1, reading.value == 1};
        }
    }
    const LabelReading reading = first.value > 0 ? first : label.readings[0];
    return {LabelPlace::Kind::Child, 0, reading,
        reading.value != 1 && label.shape != LabelShape::Option && label.parts == 1, false};
}

}

UnitKind kindUnder(UnitKind outer)
{
    switch (outer) {
    case UnitKind::Paragraph:
        return UnitKind::Subparagraph;
    case UnitKind::Subparagraph:
    case UnitKind::Item:
    case UnitKind::Bullet:
        return UnitKind::Item;
    default:
        return UnitKind::Paragraph;
    }
}

UnitKind labelledKind(LabelShape shape, LabelStyle style, UnitKind outer)
{
    if (shape == LabelShape::Bullet)
        return UnitKind::Bullet;
    const UnitKind inner = kindUnder(outer);
    if (shape == LabelShape::Option)
        return inner;
    switch (style) {
    case LabelStyle::LowerRoman:
        return UnitKind::Item;
    case LabelStyle::Decimal:
    case LabelStyle::UpperRoman:
        return inner;
    case LabelStyle::Han:
        return shape == LabelShape::Dot || inner == UnitKind::Item ? inner : UnitKind::Subparagraph;
    default:
        return inner == UnitKind::Item ? UnitKind::Item : UnitKind::Subparagraph;
    }
}

LabelPlace placeOf(const std::vector<ListLevel> &levels, size_t from, const LineLabel &label, int indent,
    const std::optional<LineLabel> &next, bool outer)
{
    if (label.shape == LabelShape::Bullet)
        return asBullet(levels, from, label, indent);
    if (outer) {
        for (size_t at = levels.size(); at-- > from;) {
            if (sameForm(levels[at], label) && levels[at].last.style == label.readings[0].style
                && levels[at].last.value == label.readings[0].value && levels[at].ordinal == label.ordinal)
                return {LabelPlace::Kind::Same, at, label.readings[0], false, false};
        }
    }
    // under a chapeau that ends with a colon a 1 opens its list, even where 1 could go on nothing
    const LabelReading first = firstReading(label);
    auto place = continued(levels, from, label, indent);
    if (place && first.value == 1 && place->reading != first) {
        // (i) behind (h): the ninth letter, unless (ii) follows
        const bool series = next && next->shape == label.shape
            && ((next->readings[0].style == first.style && next->readings[0].value == 2)
                || (next->readings[1].style == first.style && next->readings[1].value == 2));
        if (series)
            return {LabelPlace::Kind::Child, 0, first, false, false};
    }
    return place ? *place : outOfOrder(levels, from, label, indent);
}

}
