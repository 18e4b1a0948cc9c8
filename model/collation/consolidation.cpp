// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/consolidation.h"

#include "collation/collationtable.h"
#include "collation/kinship.h"

#include <QMap>
#include <QSet>

#include <limits>

namespace concordat {

namespace {

/// The share of the longest reading that must stand outside the brackets, so that an alternative with brackets in
/// it reads on its own: where the rest have nothing there, and where they have something else.
constexpr double enoughToNest = 1.0 / 3;
constexpr double mostOfIt = 0.6;

/// Readings that have less than this share in common are not read as one text …
constexpr double littleInCommon = 1.0 / 3;
/// … unless one of them is mostly common, …
constexpr double mostlyContained = 0.5;
/// … or all begin or end alike: with so many characters, so many from there.
constexpr qsizetype aPhrase = 20;
constexpr qsizetype nearTheEnd = 25;
/// Two readings are read as one text if a clause of so many characters is common, or they are as short as this.
constexpr qsizetype aClause = 40;

/// What a delegation has at some place of the paragraph, with its origins.
struct Voice {
    Attribution by;
    Passage passage;
    QString text;
};

QList<Voice> sortedVoices(const QList<Variant> &variants)
{
    QList<Voice> voices;
    for (const Variant &variant : variants)
        voices.append({variant.by, variant.passage, flatText(variant.passage)});
    std::ranges::sort(
        voices, [](const Voice &a, const Voice &b) { return std::tie(a.by, a.text) < std::tie(b.by, b.text); });
    return voices;
}

Alternative alternativeOf(const QList<Voice> &voices, const Passage &passage)
{
    Alternative alternative{passage, {}};
    for (const Voice &voice : voices)
        alternative.positions.append({voice.by, Stance::Proposes});
    return alternative;
}

/// Those with the most delegations behind come first, then in the order of the alphabet.
Bracket ordered(QList<Alternative> alternatives)
{
    std::ranges::stable_sort(alternatives, [](const Alternative &a, const Alternative &b) {
        if (a.positions.size() != b.positions.size())
            return a.positions.size() > b.positions.size();
        return a.positions.first().by < b.positions.first().by;
    });
    return {alternatives};
}

QList<QList<Voice>> groupedByText(const QList<Voice> &voices)
{
    QMap<QString, QList<Voice>> groups;
    for (const Voice &voice : voices)
        groups[voice.text].append(voice);
    return groups.values();
}

/// Every distinct reading whole; what is empty is not named.
Bracket wholeAgainstWhole(const QList<Voice> &voices)
{
    QList<Alternative> alternatives;
    for (const QList<Voice> &group : groupedByText(voices)) {
        if (!group.first().text.isEmpty())
            alternatives.append(alternativeOf(group, group.first().passage));
    }
    return ordered(alternatives);
}

QStringList textsOf(const QList<Voice> &voices)
{
    QStringList texts;
    for (const Voice &voice : voices)
        texts.append(voice.text);
    return texts;
}

QList<Voice> membersOf(const QList<Voice> &voices, const QList<qsizetype> &family)
{
    QList<Voice> members;
    for (const qsizetype index : family)
        members.append(voices[index]);
    return members;
}

QList<Voice> voicesIn(const CollationColumn &column, const QList<Voice> &voices)
{
    QList<Voice> found;
    for (qsizetype k = 0; k < voices.size(); ++k) {
        const TextSpan span = column.readings[k];
        const Voice &whole = voices[k];
        found.append({whole.by, sliced(whole.passage, span), whole.text.sliced(span.begin, span.length())});
    }
    return found;
}

/// Whether at least this share of the longest reading stands outside the brackets.
bool readsOnItsOwn(const Passage &passage, const QList<Voice> &voices, double share)
{
    const qsizetype longest
        = std::ranges::max(voices, {}, [](const Voice &voice) { return voice.text.size(); }).text.size();
    return double(readingText(passage, Reading::Clean).size()) >= share * double(longest);
}

Passage fromColumns(const CollationTable &table, const QList<Voice> &voices, const CompareOptions &options);
Passage consolidated(const QList<Voice> &voices, const CompareOptions &options);

/// Readings that are nearly alike are one alternative with brackets inside, beside the others.
Bracket familyAgainstFamily(const QList<Voice> &voices, const CompareOptions &options)
{
    const Families families = nearlyAlike(textsOf(voices), options);
    if (families.size() == 1)
        return wholeAgainstWhole(voices);
    QList<Alternative> alternatives;
    for (const QList<qsizetype> &family : families) {
        const QList<Voice> members = membersOf(voices, family);
        const Passage together = fromColumns(collate(textsOf(members), options), members, options);
        if (readsOnItsOwn(together, members, mostOfIt))
            alternatives.append(alternativeOf(members, together));
        else
            alternatives += wholeAgainstWhole(members).alternatives;
    }
    return ordered(alternatives);
}

/// A bracket for what is not common. Where some have nothing at this place, what the others have in common
/// there stands once, with brackets inside the bracket.
Bracket bracketOf(const QList<Voice> &voices, const CompareOptions &options)
{
    QList<Voice> present;
    std::ranges::copy_if(voices, std::back_inserter(present), [](const Voice &voice) { return !voice.text.isEmpty(); });
    const qsizetype readings = groupedByText(present).size();
    if (present.size() < voices.size() && readings > 1) {
        const Passage inner = consolidated(present, options);
        if (readsOnItsOwn(inner, present, enoughToNest))
            return {{alternativeOf(present, inner)}};
    }
    return readings > 2 ? familyAgainstFamily(present, options) : wholeAgainstWhole(present);
}

Passage fromColumns(const CollationTable &table, const QList<Voice> &voices, const CompareOptions &options)
{
    Passage passage;
    for (const CollationColumn &column : table) {
        if (column.common)
            passage.pieces += sliced(voices.first().passage, column.readings.first()).pieces;
        else
            passage.pieces += bracketOf(voicesIn(column, voices), options);
    }
    return normal(passage);
}

/// Whether all readings begin or end with a common column, or nearly so.
bool isStem(const CollationColumn &column, const QList<Voice> &voices)
{
    if (!column.common || column.readings.first().length() < aPhrase)
        return false;
    qsizetype fromBegin = 0;
    qsizetype fromEnd = 0;
    for (qsizetype k = 0; k < voices.size(); ++k) {
        fromBegin = std::max(fromBegin, column.readings[k].begin);
        fromEnd = std::max(fromEnd, voices[k].text.size() - column.readings[k].end);
    }
    return std::min(fromBegin, fromEnd) <= nearTheEnd;
}

/// Whether readings share too little to be read as one text: what is common stands amid different words.
bool haveLittleInCommon(const CollationTable &table, const QList<Voice> &voices)
{
    qsizetype common = 0;
    qsizetype all = 0;
    qsizetype shortest = std::numeric_limits<qsizetype>::max();
    for (const CollationColumn &column : table)
        common += column.common ? column.readings.first().length() : 0;
    for (const Voice &voice : voices) {
        all += voice.text.size();
        shortest = std::min(shortest, voice.text.size());
    }
    const auto isClause
        = [](const CollationColumn &column) { return column.common && column.readings.first().length() >= aClause; };
    if (voices.size() == 2 && (shortest < aClause || std::ranges::any_of(table, isClause)))
        return false;
    return double(common * voices.size()) < littleInCommon * double(all)
        && double(common) < mostlyContained * double(shortest)
        && std::ranges::none_of(table, [&](const CollationColumn &column) { return isStem(column, voices); });
}

/// One alternative for each family. Where its members, though each is akin to some other, have little that all of
/// them share, the family is divided once more.
QList<Alternative> alternativesOf(const QList<Voice> &voices, const Families &families, const CompareOptions &options)
{
    QList<Alternative> alternatives;
    for (const QList<qsizetype> &family : families) {
        const QList<Voice> members = membersOf(voices, family);
        const CollationTable table = collate(textsOf(members), options);
        if (members.size() > 1 && haveLittleInCommon(table, members)) {
            alternatives += alternativesOf(members, divided(textsOf(members), options), options);
            continue;
        }
        const Passage together = fromColumns(table, members, options);
        const auto *bracket = together.pieces.size() == 1 ? std::get_if<Bracket>(&together.pieces.first()) : nullptr;
        if (families.size() > 1 && bracket)
            alternatives += bracket->alternatives; // nothing that all of the family share stands outside of it
        else
            alternatives.append(alternativeOf(members, together));
    }
    return alternatives;
}

/// Readings that have little in common stand whole against each other; those that are akin are one alternative.
Passage consolidated(const QList<Voice> &voices, const CompareOptions &options)
{
    const auto alternatives = alternativesOf(voices, kindred(textsOf(voices), options), options);
    return alternatives.size() == 1 ? alternatives.first().passage : Passage{{ordered(alternatives)}};
}

bool givesBack(const Passage &passage, const QList<Voice> &voices)
{
    return std::ranges::all_of(
        voices, [&](const Voice &voice) { return flatText(chosenBy(passage, voice.by)) == voice.text; });
}

bool canBeCut(const QList<Voice> &voices)
{
    QSet<Attribution> names;
    for (const Voice &voice : voices) {
        if (names.contains(voice.by) || !isAgreed(voice.passage))
            return false;
        names.insert(voice.by);
    }
    return true;
}

}

Passage consolidate(const QList<Variant> &variants, const QList<Attribution> &everybody, const CompareOptions &options)
{
    QList<Voice> voices = sortedVoices(variants);
    const bool someHaveNothing = std::ranges::any_of(voices, [](const Voice &voice) { return voice.text.isEmpty(); })
        || std::ranges::any_of(everybody, [&](const Attribution &name) {
               return std::ranges::none_of(voices, [&](const Voice &voice) { return voice.by == name; });
           });
    voices.removeIf([](const Voice &voice) { return voice.text.isEmpty(); });
    if (voices.isEmpty())
        return {};
    Passage passage;
    if (canBeCut(voices))
        passage = consolidated(voices, options);
    if (!givesBack(passage, voices))
        passage = groupedByText(voices).size() == 1 ? voices.first().passage : Passage{{wholeAgainstWhole(voices)}};
    const bool oneBracket = passage.pieces.size() == 1 && std::holds_alternative<Bracket>(passage.pieces.first());
    if (someHaveNothing && !oneBracket)
        passage = Passage{{Bracket{{alternativeOf(voices, passage)}}}};
    return normal(passage);
}

}
