// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/concordanceentries.h"

#include "collation/suggestions.h"

#include <QCoreApplication>

#include <map>

namespace concordat {

namespace {

/// How sure it is that an article belongs where all its text went.
constexpr double whereItsTextIs = 0.5;

struct Place {
    ProvisionId provision;
    ParagraphId paragraph;

    friend bool operator==(const Place &, const Place &) = default;
};

class Registrar {
public:
    Registrar(const PlacedUnits &placed, const DraftPlan &plan, const Correspondence &correspondence)
        : m_placed(placed)
        , m_plan(plan)
    {
        collect(correspondence.articles);
        collect(correspondence.paragraphs);
        for (const ProvisionUnits &provision : plan.provisions) {
            for (const auto &[id, cluster] : provision.paragraphs) {
                for (int unit : cluster)
                    m_places[unit] = {provision.id, id};
            }
        }
    }

    [[nodiscard]] QList<ConcordanceEntry> entries()
    {
        for (int unit = 0; unit < int(m_placed.units.size()); ++unit) {
            addPlace(unit);
            addSuggestions(unit);
        }
        return m_entries;
    }

private:
    struct Tie {
        int other;
        const Counterpart *counterpart;
    };

    void collect(const QList<Counterpart> &counterparts)
    {
        for (const Counterpart &counterpart : counterparts) {
            const int a = m_placed.byId.value(counterpart.a, -1);
            const int b = m_placed.byId.value(counterpart.b, -1);
            if (a < 0 || b < 0)
                continue;
            m_ties[a].push_back({b, &counterpart});
            m_ties[b].push_back({a, &counterpart});
        }
    }

    void add(int unit, const Place &place, ConcordanceEntry::Outcome outcome, double confidence, const QString &reason)
    {
        m_entries.append({m_placed.at(unit).unit->id, m_placed.at(unit).by, place.provision, place.paragraph, outcome,
            confidence, reason, false});
    }

    /// The surest first; of equals, the tie to the unit that comes first. (One that is article and text
    /// has two ties to another of the kind: the reasons tell them apart.)
    static std::tuple<double, int, QString> rank(const Tie &tie)
    {
        return {-tie.counterpart->confidence, tie.other, tie.counterpart->reason};
    }

    /// The surest link of a unit to another of the same place.
    [[nodiscard]] const Counterpart *surest(int unit, const Place &place) const
    {
        const Tie *best = nullptr;
        const auto ties = m_ties.find(unit);
        if (ties == m_ties.end())
            return nullptr;
        for (const Tie &tie : ties->second) {
            if (tie.counterpart->outcome != Counterpart::Outcome::Linked || !stands(tie.other, place))
                continue;
            if (!best || rank(tie) < rank(*best))
                best = &tie;
        }
        return best ? best->counterpart : nullptr;
    }

    [[nodiscard]] bool stands(int unit, const Place &place) const
    {
        if (!place.paragraph.isNull())
            return m_places.contains(unit) && m_places.at(unit) == place;
        const auto provision = m_plan.provisionOf.find(unit);
        return provision != m_plan.provisionOf.end() && m_plan.provisions[size_t(*provision)].id == place.provision;
    }

    [[nodiscard]] std::optional<Place> placeOf(int unit) const
    {
        if (const auto place = m_places.find(unit); place != m_places.end())
            return place->second;
        if (const auto provision = m_plan.provisionOf.find(unit); provision != m_plan.provisionOf.end())
            return Place{m_plan.provisions[size_t(*provision)].id, {}};
        if (const auto provision = m_plan.wentTo.find(unit); provision != m_plan.wentTo.end())
            return Place{m_plan.provisions[size_t(*provision)].id, {}};
        return std::nullopt;
    }

    void addPlace(int unit)
    {
        if (const auto text = m_places.find(unit); text != m_places.end()) {
            addLink(unit, text->second);
            if (!m_placed.at(unit).unit->closing.isEmpty()) {
                add(unit, {text->second.provision, closingOf(text->second.paragraph)},
                    ConcordanceEntry::Outcome::Linked, 1,
                    QCoreApplication::translate("Correspondence", "its closing text"));
            }
        }
        if (m_placed.at(unit).role == PlacedUnit::Role::Text)
            return;
        if (const auto provision = m_plan.provisionOf.find(unit); provision != m_plan.provisionOf.end()) {
            addLink(unit, {m_plan.provisions[size_t(*provision)].id, {}});
        } else if (const auto other = m_plan.wentTo.find(unit); other != m_plan.wentTo.end()) {
            add(unit, {m_plan.provisions[size_t(*other)].id, {}}, ConcordanceEntry::Outcome::Suggested, whereItsTextIs,
                QCoreApplication::translate("Correspondence", "its text stands here"));
        }
    }

    void addLink(int unit, const Place &place)
    {
        const Counterpart *link = surest(unit, place);
        add(unit, place, ConcordanceEntry::Outcome::Linked, link ? link->confidence : 1,
            link ? link->reason : QCoreApplication::translate("Correspondence", "nobody else has it"));
    }

    /// Other places that the unit might have; for one without a place, any place it is tied to.
    void addSuggestions(int unit)
    {
        const auto own = placeOf(unit);
        std::vector<Tie> ties = m_ties.contains(unit) ? m_ties.at(unit) : std::vector<Tie>();
        std::ranges::sort(ties, {}, rank);
        QList<ConcordanceEntry> suggestions;
        for (const Tie &tie : ties) {
            const auto place = placeOf(tie.other);
            const bool linked = tie.counterpart->outcome == Counterpart::Outcome::Linked;
            if (!place || (own && (*place == *own || linked)))
                continue;
            suggestions.append({m_placed.at(unit).unit->id, m_placed.at(unit).by, place->provision, place->paragraph,
                linked ? ConcordanceEntry::Outcome::Linked : ConcordanceEntry::Outcome::Suggested,
                tie.counterpart->confidence, tie.counterpart->reason, false});
        }
        QList<ConcordanceEntry> kept;
        for (const ConcordanceEntry &entry : std::as_const(suggestions)) {
            const bool known = std::ranges::any_of(kept, [&](const ConcordanceEntry &one) {
                return one.provision == entry.provision && one.paragraph == entry.paragraph;
            });
            if (!known && kept.size() < mostSuggested)
                kept.append(entry);
        }
        if (!own && kept.isEmpty())
            kept = withItsArticle(unit);
        m_entries += kept;
        if (!own && !kept.isEmpty())
            m_adopted[unit] = kept.first();
    }

    [[nodiscard]] QList<ConcordanceEntry> withItsArticle(int unit) const
    {
        const int article = m_placed.at(unit).article;
        if (article < 0 || article == unit)
            return {};
        ConcordanceEntry entry{m_placed.at(unit).unit->id, m_placed.at(unit).by, {}, {},
            ConcordanceEntry::Outcome::Suggested, 0,
            QCoreApplication::translate("Correspondence", "stands in its article"), false};
        if (const auto place = placeOf(article)) {
            entry.provision = place->provision;
            entry.confidence = 0.5;
            return {entry};
        }
        const auto adopted = m_adopted.find(article);
        if (adopted == m_adopted.end())
            return {};
        entry.provision = adopted->second.provision;
        entry.confidence = adopted->second.confidence / 2;
        return {entry};
    }

    const PlacedUnits &m_placed;
    const DraftPlan &m_plan;
    std::map<int, std::vector<Tie>> m_ties;
    std::map<int, Place> m_places;
    std::map<int, ConcordanceEntry> m_adopted; ///< units without text of their own in the draft
    QList<ConcordanceEntry> m_entries;
};

}

QList<ConcordanceEntry> concordanceEntries(
    const PlacedUnits &placed, const DraftPlan &plan, const Correspondence &correspondence)
{
    return Registrar(placed, plan, correspondence).entries();
}

}
