// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/consolidateddraft.h"

#include "collation/concordanceentries.h"

#include <map>

namespace concordat {

namespace {

/// Everybody who submitted treaty text, in alphabetical order.
QList<Attribution> everybody(const PlacedUnits &placed)
{
    QList<Attribution> all;
    for (const PlacedUnit &unit : placed.units) {
        if (unit.treatyText && !all.contains(unit.by))
            all.append(unit.by);
    }
    std::ranges::sort(all);
    return all;
}

/// Articles are numbered through; headings keep a number they were submitted with.
void number(Provision &provision, const ProvisionUnits &units, const PlacedUnits &placed, int &articles)
{
    if (provision.kind == Provision::Kind::Article)
        provision.number = QString::number(++articles);
    if (provision.kind == Provision::Kind::Heading && !units.headings.empty())
        provision.number = placed.at(leadingHeading(placed, units.headings)).unit->number;
}

/// Of paragraphs into which a unit was split since, the first has its whole text again.
void rejoinSplits(const Provision &provision, std::map<ParagraphId, UnitCluster> &paragraphs)
{
    QSet<int> placed;
    for (const Paragraph &paragraph : provision.paragraphs) {
        const auto found = paragraphs.find(paragraph.id);
        if (found == paragraphs.end())
            continue;
        std::erase_if(found->second, [&](int unit) { return placed.contains(unit); });
        placed += QSet<int>(found->second.begin(), found->second.end());
    }
}

/// The units that the concordance of a draft puts into a provision.
ProvisionUnits unitsOf(const Draft &draft, const Provision &provision, const PlacedUnits &placed)
{
    ProvisionUnits units{provision.id, provision.kind, {}, {}};
    std::map<ParagraphId, UnitCluster> paragraphs;
    for (const ConcordanceEntry &entry : draft.concordance) {
        const int unit = placed.byId.value(entry.unit, -1);
        if (unit < 0 || entry.provision != provision.id || entry.outcome != ConcordanceEntry::Outcome::Linked)
            continue;
        const PlacedUnit &here = placed.at(unit);
        const bool heads = here.role == PlacedUnit::Role::Container || here.headsTreatyText;
        if (heads && entry.paragraph.isNull())
            units.headings.push_back(unit);
        if (here.treatyText && !draft.setAside.contains(entry.unit)) {
            // A person may have put it into the provision without saying into which paragraph.
            const ParagraphId own{clusterName(placed, {unit}, u"paragraph")};
            const bool said = !entry.paragraph.isNull();
            if (said || here.role == PlacedUnit::Role::Text)
                paragraphs[said ? entry.paragraph : own].push_back(unit);
        }
    }
    rejoinSplits(provision, paragraphs);
    QSet<ParagraphId> closings;
    for (const auto &[id, cluster] : paragraphs)
        closings.insert(closingOf(id));
    for (auto &[id, cluster] : paragraphs) {
        std::ranges::sort(cluster);
        cluster.erase(std::ranges::unique(cluster).begin(), cluster.end());
        if (!closings.contains(id) && !cluster.empty())
            units.paragraphs.emplace_back(id, cluster);
    }
    std::ranges::sort(units.headings);
    std::ranges::sort(units.paragraphs, {}, [](const auto &one) { return one.second; });
    return units;
}

/// Puts paragraphs that no unit stands for, such as a person inserts, behind what they stood behind.
void keepInserted(Provision &composed, const Provision &before, const QSet<ParagraphId> &received)
{
    ParagraphId last;
    for (const Paragraph &paragraph : before.paragraphs) {
        if (!received.contains(paragraph.id)) {
            const auto place = std::ranges::find(composed.paragraphs, last, &Paragraph::id);
            composed.paragraphs.insert(
                place == composed.paragraphs.end() ? composed.paragraphs.begin() : std::next(place), paragraph);
        }
        last = paragraph.id;
    }
}

}

Draft consolidatedDraft(
    const QList<Submission> &submissions, const Correspondence &correspondence, std::stop_token stop)
{
    const PlacedUnits placed = placedUnits(submissions);
    const DraftPlan plan = draftPlan(placed, correspondence);
    const CompositionChoice choice{everybody(placed), {}, {}};
    Draft draft;
    int articles = 0;
    for (const ProvisionUnits &units : plan.provisions) {
        if (stop.stop_requested())
            return draft;
        Provision provision = composedProvision(placed, units, choice);
        number(provision, units, placed, articles);
        draft.provisions.append(provision);
    }
    draft.concordance = concordanceEntries(placed, plan, correspondence);
    return draft;
}

Provision reconsolidated(const Draft &draft, const ProvisionId &provision, const QList<Submission> &submissions,
    const QList<Attribution> &without, const Attribution &base)
{
    const Provision *before = find(draft, provision);
    if (!before)
        return {};
    const PlacedUnits placed = placedUnits(submissions);
    const ProvisionUnits units = unitsOf(draft, *before, placed);
    Provision composed = composedProvision(placed, units, {everybody(placed), without, base});
    composed.number = before->number;
    composed.designation = before->designation;
    composed.status = before->status;
    QSet<ParagraphId> received;
    for (const ConcordanceEntry &entry : draft.concordance) {
        const bool linked = entry.outcome == ConcordanceEntry::Outcome::Linked;
        if (linked && entry.provision == provision && !entry.paragraph.isNull())
            received << entry.paragraph << closingOf(entry.paragraph);
    }
    for (Paragraph &paragraph : composed.paragraphs) {
        const auto earlier = std::ranges::find(before->paragraphs, paragraph.id, &Paragraph::id);
        if (earlier != before->paragraphs.end())
            paragraph.status = earlier->status;
    }
    keepInserted(composed, *before, received);
    return composed;
}

}
