// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/tipmerge.h"

#include "history/sentences.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// Histories that crossed more often than this are merged over the nearest of their common ancestors.
constexpr int deepestCrossing = 8;

std::unexpected<Error> strangers()
{
    return failure(Fault::Unrelated,
        History::tr("These histories have nothing in common. Import the file as a compilation instead."));
}

}

Result<Draft> TipMerge::draftOf(qint64 no) const
{
    const auto revision = m_revisions.byNumber(no);
    if (!revision)
        return std::unexpected(revision.error());
    const auto root = ObjectHash::fromHex(revision->draft);
    if (!root)
        return strangers();
    return recall(m_objects, *root, m_near).transform([](const StoredDraft &stored) { return stored.draft; });
}

/// The heads with their merges taken apart, without those that others descend from, sorted by name.
Result<QList<TipMerge::Tip>> TipMerge::tipsOf(const QList<RevisionId> &heads) const
{
    QList<qint64> open;
    for (const RevisionId &head : heads) {
        const auto no = m_revisions.numberOf(head);
        if (!no)
            return std::unexpected(no.error());
        if (!*no)
            return strangers();
        open.append(**no);
    }
    QList<Tip> tips;
    open = m_ancestry.maximal(open);
    // One that has all others behind it is taken as it is.
    const bool single = open.size() == 1;
    while (!open.isEmpty()) {
        const qint64 no = open.takeLast();
        auto revision = m_revisions.byNumber(no);
        if (!revision)
            return std::unexpected(revision.error());
        if (single || revision->kind != "merge"_L1) {
            tips.append({no, std::move(*revision)});
            continue;
        }
        for (const qint32 parent : m_ancestry.parents(no)) {
            if (!open.contains(parent))
                open.append(parent);
        }
    }
    QList<qint64> numbers;
    for (const Tip &tip : std::as_const(tips))
        numbers.append(tip.no);
    const QList<qint64> maximal = m_ancestry.maximal(numbers);
    tips.removeIf([&](const Tip &tip) { return !maximal.contains(tip.no); });
    std::ranges::sort(tips, {}, [](const Tip &tip) { return tip.revision.id; });
    tips.erase(
        std::unique(tips.begin(), tips.end(), [](const Tip &a, const Tip &b) { return a.no == b.no; }), tips.end());
    return tips;
}

/// The sending for review on whose text this revision was written, if its own history goes back to one.
Result<std::optional<Revision>> TipMerge::reviewBehind(qint64 no) const
{
    const auto reviews = m_revisions.ofKind(u"review"_s);
    if (!reviews)
        return std::unexpected(reviews.error());
    while (!reviews->contains(no) && !m_ancestry.parents(no).isEmpty())
        no = m_ancestry.parents(no).first();
    if (!reviews->contains(no))
        return std::nullopt;
    return m_revisions.byNumber(no).transform([](Revision &&review) { return std::optional(std::move(review)); });
}

/// A review file may have left without names or private notes. What its reader did is carried over to the
/// text as it was before these were taken away, lest the merge took them for deleted.
Result<Draft> TipMerge::wholeDraftOf(const Tip &tip) const
{
    auto draft = draftOf(tip.no);
    if (!draft)
        return draft;
    const auto review = reviewBehind(tip.no);
    if (!review)
        return std::unexpected(review.error());
    if (!*review || (*review)->parents.isEmpty())
        return draft;
    const auto sent = m_revisions.numberOf((*review)->id);
    const auto whole = m_revisions.numberOf((*review)->parents.first());
    if (!sent || !whole || !*sent || !*whole)
        return strangers();
    const auto asSent = draftOf(**sent);
    const auto asItWas = draftOf(**whole);
    // In the reader's own file the text before is not there, and nothing is to be restored.
    if (!asItWas)
        return draft;
    if (!asSent || *asSent == *asItWas)
        return draft;
    return merge(*asSent, *asItWas, *draft, {(*review)->author.delegation, tip.revision.author.delegation}).draft;
}

Result<Draft> TipMerge::base(const QList<qint64> &set, qint64 other, int depth) const
{
    const QList<qint64> bases = m_ancestry.bases(set, other);
    if (bases.isEmpty())
        return strangers();
    auto draft = draftOf(bases.first());
    if (depth >= deepestCrossing)
        return draft;
    QList<qint64> merged{bases.first()};
    for (const qint64 next : bases.sliced(1)) {
        const auto below = base(merged, next, depth + 1);
        const auto theirs = draftOf(next);
        if (!draft || !below || !theirs)
            return !draft ? draft : !below ? below : theirs;
        draft = merge(*below, *draft, *theirs, {}).draft;
        merged.append(next);
    }
    return draft;
}

Result<TipMerge::Outcome> TipMerge::merged(const QList<RevisionId> &heads)
{
    const auto tips = tipsOf(heads);
    if (!tips)
        return std::unexpected(tips.error());
    if (tips->isEmpty())
        return strangers();
    auto first = wholeDraftOf(tips->first());
    if (!first)
        return std::unexpected(first.error());
    Outcome outcome{std::move(*first), {}, {}};
    if (tips->size() == 1) {
        if (const auto plain = draftOf(tips->first().no); plain && *plain == outcome.draft)
            outcome.only = tips->first().revision.id;
        return outcome;
    }
    QList<qint64> taken{tips->first().no};
    for (const Tip &tip : tips->sliced(1)) {
        const auto below = base(taken, tip.no, 0);
        const auto theirs = wholeDraftOf(tip);
        if (!below)
            return std::unexpected(below.error());
        if (!theirs)
            return std::unexpected(theirs.error());
        Merged merged = merge(
            *below, outcome.draft, *theirs, {tips->first().revision.author.delegation, tip.revision.author.delegation});
        outcome.draft = std::move(merged.draft);
        outcome.events.append(merged.account);
        taken.append(tip.no);
    }
    return outcome;
}

}
