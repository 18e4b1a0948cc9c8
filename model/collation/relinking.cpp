// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/relinking.h"

#include "collation/consolidateddraft.h"
#include "collation/merge.h"
#include "collation/provisiontext.h"
#include "draft/edit.h"

#include <QCoreApplication>

namespace concordat {

namespace {

/// The draft with some provisions as consolidation makes them of its concordance.
Draft consolidatedAfresh(Draft draft, const QSet<ProvisionId> &provisions, const QList<Submission> &submissions)
{
    for (Provision &provision : draft.provisions) {
        if (!provisions.contains(provision.id))
            continue;
        const Provision afresh = reconsolidated(draft, provision.id, submissions);
        provision.paragraphs = afresh.paragraphs;
        provision.title = afresh.title;
    }
    return draft;
}

/// The paragraphs that units stand for.
QSet<ParagraphId> received(const Draft &draft)
{
    QSet<ParagraphId> paragraphs;
    for (const ConcordanceEntry &entry : draft.concordance) {
        if (entry.outcome == ConcordanceEntry::Outcome::Linked && !entry.paragraph.isNull())
            paragraphs << entry.paragraph << closingOf(entry.paragraph);
    }
    return paragraphs;
}

/// Takes out of `linked` what no unit stands for any more: paragraphs, and provisions that are empty then.
void takeOutOrphans(Draft &linked, const Draft &before)
{
    const QSet<ParagraphId> gone = received(before) - received(linked);
    QSet<ProvisionId> emptied;
    for (Provision &provision : linked.provisions) {
        const auto removed
            = provision.paragraphs.removeIf([&](const Paragraph &paragraph) { return gone.contains(paragraph.id); });
        if (removed > 0 && provision.paragraphs.isEmpty())
            emptied.insert(provision.id);
    }
    for (const ConcordanceEntry &entry : std::as_const(linked.concordance))
        emptied.remove(entry.provision);
    linked.provisions.removeIf([&](const Provision &provision) { return emptied.contains(provision.id); });
}

}

Result<Draft> relinked(
    const Draft &draft, const QList<UnitId> &units, const ProvisionId &target, const QList<Submission> &submissions)
{
    return relinked(draft, units, target, {}, submissions);
}

Result<Draft> relinked(const Draft &draft, const QList<UnitId> &units, const ProvisionId &target,
    const ParagraphId &paragraph, const QList<Submission> &submissions)
{
    if (!target.isNull() && !find(draft, target))
        return failure(
            Fault::Refused, QCoreApplication::translate("Relinking", "That provision is not in the draft any more."));
    if (!paragraph.isNull() && !find(draft, paragraph))
        return failure(
            Fault::Refused, QCoreApplication::translate("Relinking", "That paragraph is not in the draft any more."));
    QSet<ProvisionId> touched{target};
    Draft linked = draft;
    for (const UnitId &unit : units) {
        ConcordanceEntry entry{unit, {}, target, paragraph, ConcordanceEntry::Outcome::Linked, 1, {}, true};
        for (const ConcordanceEntry &earlier : draft.concordance) {
            if (earlier.unit != unit)
                continue;
            touched.insert(earlier.provision);
            entry.delegation = earlier.delegation;
        }
        const edits::CorrectConcordance edit{
            unit, target.isNull() ? QList<ConcordanceEntry>() : QList<ConcordanceEntry>{entry}};
        auto next = applied(linked, edit, {});
        if (!next)
            return next;
        linked = std::move(*next);
    }
    takeOutOrphans(linked, draft);
    const Draft base = consolidatedAfresh(draft, touched, submissions);
    const Draft afresh = consolidatedAfresh(linked, touched, submissions);
    return merge(base, draft, afresh, {}).draft;
}

}
