// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/consolidation.h"

#include "collation/collationtable.h"
#include "collation/kinship.h"

#include <QMap>
#include <QSet>

namespace concordat {

namespace {

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

Passage consolidated(const QList<Voice> &voices, const CompareOptions &options);

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

/// Whether what stands outside the brackets is enough of the text to be worth brackets inside a bracket.
bool readsOnItsOwn(const Passage &passage, const QList<Voice> &voices)
{
    const qsizetype longest
        = std::ranges::max(voices, {}, [](const Voice &voice) { return voice.text.size(); }).text.size();
    return 3 * readingText(passage, Reading::Clean).size() >= longest;
}

/// A bracket for what is not common. Where some have nothing at this place, what the others have in common
/// there stands once, with brackets inside the bracket.
Bracket bracketOf(const QList<Voice> &voices, const CompareOptions &options)
{
    QList<Voice> present;
    std::ranges::copy_if(voices, std::back_inserter(present), [](const Voice &voice) { return !voice.text.isEmpty(); });
    if (present.size() < voices.size() && groupedByText(present).size() > 1) {
        const Passage inner = consolidated(present, options);
        if (readsOnItsOwn(inner, present))
            return {{alternativeOf(present, inner)}};
    }
    return wholeAgainstWhole(present);
}

Passage fromColumns(const QList<Voice> &voices, const CompareOptions &options)
{
    QStringList texts;
    for (const Voice &voice : voices)
        texts.append(voice.text);
    Passage passage;
    for (const CollationColumn &column : collate(texts, options)) {
        if (column.common)
            passage.pieces += sliced(voices.first().passage, column.readings.first()).pieces;
        else
            passage.pieces += bracketOf(voicesIn(column, voices), options);
    }
    return normal(passage);
}

/// Readings that have little in common stand whole against each other; those that are akin are one alternative.
Passage consolidated(const QList<Voice> &voices, const CompareOptions &options)
{
    QStringList texts;
    for (const Voice &voice : voices)
        texts.append(voice.text);
    const QList<QList<qsizetype>> families = kindred(texts, options);
    if (families.size() == 1)
        return fromColumns(voices, options);
    QList<Alternative> alternatives;
    for (const QList<qsizetype> &family : families) {
        QList<Voice> members;
        for (const qsizetype index : family)
            members.append(voices[index]);
        alternatives.append(alternativeOf(members, fromColumns(members, options)));
    }
    return {{ordered(alternatives)}};
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
