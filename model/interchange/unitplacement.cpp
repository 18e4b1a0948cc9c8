// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/unitplacement.h"

namespace concordat {

UnitPlacement::UnitPlacement(const Draft &draft, const QList<Submission> &submissions)
{
    for (const Submission &submission : submissions) {
        if (!m_delegations.contains(submission.attribution))
            m_delegations.append(submission.attribution);
        eachUnit(submission.units, [&](const Unit &unit, int) {
            m_units.insert(unit.id, &unit);
            m_delegationOf.insert(unit.id, submission.attribution);
            m_position.insert(&unit, m_order.size());
            m_order.append(&unit);
        });
    }
    for (const ConcordanceEntry &entry : draft.concordance) {
        if (entry.outcome == ConcordanceEntry::Outcome::Linked)
            place(entry);
    }
    placeSuggested(draft);
}

void UnitPlacement::place(const ConcordanceEntry &entry)
{
    const Unit *unit = m_units.value(entry.unit);
    if (!unit)
        return;
    const QString row = entry.paragraph.isNull() ? entry.provision.value : entry.paragraph.value;
    auto &cell = m_cells[{row, m_delegationOf.value(entry.unit)}];
    if (!cell.contains(unit))
        cell.append(unit);
    m_reasons.insert({row, entry.unit}, entry.reason);
    m_placed.insert(entry.unit);
}

void UnitPlacement::placeSuggested(const Draft &draft)
{
    QHash<UnitId, const ConcordanceEntry *> best;
    for (const ConcordanceEntry &entry : draft.concordance) {
        if (entry.outcome != ConcordanceEntry::Outcome::Suggested || m_placed.contains(entry.unit))
            continue;
        const ConcordanceEntry *&place = best[entry.unit];
        if (!place || place->confidence < entry.confidence)
            place = &entry;
    }
    for (const Unit *unit : std::as_const(m_order)) {
        if (const ConcordanceEntry *entry = best.value(unit->id)) {
            place(*entry);
            m_suggested.insert(unit->id);
        }
    }
}

QList<const Unit *> UnitPlacement::under(const Provision &provision, const Attribution &delegation) const
{
    QList<const Unit *> units = at(provision.id.value, delegation);
    for (const Paragraph &paragraph : provision.paragraphs) {
        for (const Unit *unit : at(paragraph.id.value, delegation)) {
            if (!units.contains(unit))
                units.append(unit);
        }
    }
    std::ranges::sort(units, {}, [&](const Unit *unit) { return m_position.value(unit); });
    return units;
}

QList<const Unit *> UnitPlacement::unplaced(const Attribution &delegation) const
{
    QList<const Unit *> left;
    for (const Unit *unit : m_order) {
        const bool says = !unit->text.isEmpty() || !unit->closing.isEmpty();
        if (says && !m_placed.contains(unit->id) && m_delegationOf.value(unit->id) == delegation)
            left.append(unit);
    }
    return left;
}

}
