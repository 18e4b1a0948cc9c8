// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/consolidationcard.h"

#include "collation/consolidateddraft.h"
#include "collation/provisiontext.h"

#include <algorithm>

namespace concordat {

namespace {

/// Equal readings under all who have them, the largest group first.
Passage wholeAlternatives(const QList<Variant> &variants)
{
    Bracket bracket;
    for (const Variant &variant : variants) {
        const auto alike = std::ranges::find_if(bracket.alternatives,
            [&](const Alternative &alternative) { return flatText(alternative.passage) == flatText(variant.passage); });
        if (alike == bracket.alternatives.end())
            bracket.alternatives.append({variant.passage, {{variant.by, Stance::Proposes}}});
        else
            alike->positions.append({variant.by, Stance::Proposes});
    }
    std::ranges::stable_sort(bracket.alternatives, std::ranges::greater(),
        [](const Alternative &alternative) { return alternative.positions.size(); });
    if (bracket.alternatives.size() == 1)
        return bracket.alternatives.first().passage;
    Passage passage;
    passage.pieces.append(bracket);
    return normal(passage);
}

}

ConsolidationCard::ConsolidationCard(
    const Draft &draft, const ParagraphId &paragraph, const QList<Submission> &submissions)
    : m_paragraph(paragraph)
{
    const auto place = placeOf(draft, paragraph);
    if (!place)
        return;
    const Provision &provision = draft.provisions[place->provision];
    m_drafted = provision.paragraphs[place->paragraph].passage;
    QSet<Attribution> here;
    for (const ConcordanceEntry &entry : draft.concordance) {
        if (entry.provision != provision.id || entry.outcome != ConcordanceEntry::Outcome::Linked)
            continue;
        if (!m_everybody.contains(entry.delegation))
            m_everybody.append(entry.delegation);
        if (entry.paragraph == paragraph)
            here.insert(entry.delegation);
    }
    std::ranges::sort(m_everybody);
    // As it was first consolidated: every delegation reads its own words in it.
    const Provision first = reconsolidated(draft, provision.id, submissions);
    const auto found = std::ranges::find(first.paragraphs, paragraph, &Paragraph::id);
    if (found == first.paragraphs.end())
        return;
    for (const Attribution &by : std::as_const(m_everybody)) {
        const Passage text = here.contains(by) ? chosenBy(found->passage, by) : Passage();
        if (!text.isEmpty())
            m_readings.append({by, text, true, {}});
    }
}

bool ConsolidationCard::isChanged() const
{
    return m_whole || !m_base.isEmpty() || std::ranges::any_of(m_readings, [](const CardReading &reading) {
        return !reading.on || !reading.sameAs.isEmpty();
    });
}

const CardReading *ConsolidationCard::reading(const Attribution &by) const
{
    const auto found = std::ranges::find(m_readings, by, &CardReading::by);
    return found == m_readings.end() ? nullptr : &*found;
}

void ConsolidationCard::setOn(const Attribution &by, bool on)
{
    for (CardReading &reading : m_readings) {
        if (reading.by == by)
            reading.on = on;
    }
}

void ConsolidationCard::setBase(const Attribution &by)
{
    m_base = by;
}

void ConsolidationCard::setWhole(bool whole)
{
    m_whole = whole;
}

void ConsolidationCard::declareSame(const Attribution &by, const Attribution &as)
{
    // What is the same as something that is the same as a third is the same as that.
    const CardReading *other = reading(as);
    const Attribution root = other && !other->sameAs.isEmpty() ? other->sameAs : as;
    if (root == by)
        return;
    for (CardReading &reading : m_readings) {
        if (reading.by == by || reading.sameAs == by)
            reading.sameAs = root;
    }
}

QList<Variant> ConsolidationCard::variants() const
{
    QList<Variant> variants;
    for (const CardReading &one : m_readings) {
        if (!one.on)
            continue;
        const CardReading *same = one.sameAs.isEmpty() ? nullptr : reading(one.sameAs);
        variants.append({one.by, same ? same->passage : one.passage});
    }
    return variants;
}

Passage ConsolidationCard::passage() const
{
    if (!isChanged())
        return m_drafted;
    const QList<Variant> taking = variants();
    QList<Attribution> everybody = m_everybody;
    for (const CardReading &reading : m_readings) {
        if (!reading.on)
            everybody.removeAll(reading.by);
    }
    const Passage text = m_whole ? wholeAlternatives(taking) : consolidate(taking, everybody);
    return m_base.isEmpty() ? text : ledBy(text, m_base);
}

}
