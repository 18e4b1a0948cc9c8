// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/tipmerge.h"

#include "history/sentences.h"
#include "history/writers.h"

#include <memory>

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

Result<Draft> TipMerge::draftOf(qint64 no)
{
    if (const auto read = m_drafts.constFind(no); read != m_drafts.cend())
        return *read;
    const auto revision = m_revisions.byNumber(no);
    if (!revision)
        return std::unexpected(revision.error());
    const auto root = ObjectHash::fromHex(revision->draft);
    if (!root)
        return strangers();
    return recall(m_objects, *root, m_near).transform([&](const StoredDraft &stored) {
        m_drafts.insert(no, stored.draft);
        return stored.draft;
    });
}

/// The heads with their merges taken apart, without those that others descend from, sorted by name. One that has all
/// others behind it is taken as it is.
Result<QList<TipMerge::Tip>> TipMerge::tipsOf(const QList<RevisionId> &heads)
{
    QList<qint64> numbers;
    for (const RevisionId &head : heads) {
        const auto found = m_revisions.numberOf(head);
        if (!found)
            return std::unexpected(found.error());
        const std::optional<qint64> &no = *found;
        if (!no)
            return strangers();
        numbers.append(*no);
    }
    auto found = m_ancestry.maximal(numbers);
    if (found && found->size() > 1)
        found = m_ancestry.maximal(*found, [this](qint64 no) {
            return m_revisions.byNumber(no).transform(
                [](const Revision &revision) { return revision.kind == "merge"_L1; });
        });
    if (!found)
        return std::unexpected(found.error());
    QList<Tip> tips;
    for (const qint64 no : std::as_const(*found)) {
        auto revision = m_revisions.byNumber(no);
        if (!revision)
            return std::unexpected(revision.error());
        tips.append({no, std::move(*revision)});
    }
    std::ranges::sort(tips, {}, [](const Tip &tip) { return tip.revision.id; });
    return tips;
}

/// The sending for review on whose text this revision was written, if its own history goes back to one.
Result<std::optional<Revision>> TipMerge::reviewBehind(qint64 no)
{
    if (!m_reviews) {
        auto reviews = m_revisions.ofKind(u"review"_s);
        if (!reviews)
            return std::unexpected(reviews.error());
        m_reviews = std::move(*reviews);
    }
    if (m_reviews->isEmpty())
        return std::nullopt;
    const qint64 earliest = *std::ranges::min_element(*m_reviews);
    while (no > earliest && !m_reviews->contains(no)) {
        const auto before = m_ancestry.parents(no);
        if (!before)
            return std::unexpected(before.error());
        no = before->value(0);
    }
    if (!m_reviews->contains(no))
        return std::nullopt;
    return m_revisions.byNumber(no).transform([](Revision &&review) { return std::optional(std::move(review)); });
}

/// A review file may have left without names or private notes. What its reader did is carried over to the
/// text as it was before these were taken away, lest the merge took them for deleted.
Result<Draft> TipMerge::wholeDraftOf(const Tip &tip)
{
    auto draft = draftOf(tip.no);
    if (!draft)
        return draft;
    const auto behind = reviewBehind(tip.no);
    if (!behind)
        return std::unexpected(behind.error());
    const std::optional<Revision> &review = *behind;
    if (!review || review->parents.isEmpty())
        return draft;
    const std::optional<qint64> sent = m_revisions.numberOf(review->id).value_or(std::nullopt);
    const std::optional<qint64> whole = m_revisions.numberOf(review->parents.first()).value_or(std::nullopt);
    if (!sent || !whole)
        return strangers();
    const auto asSent = draftOf(*sent);
    const auto asItWas = draftOf(*whole);
    // In the reader's own file the text before is not there, and nothing is to be restored.
    if (!asItWas)
        return draft;
    if (!asSent || *asSent == *asItWas)
        return draft;
    return merge(*asSent, *asItWas, *draft, {review->author.delegation, tip.revision.author.delegation}).draft;
}

/// Who stands behind what `side` has and `others` have not: of each paragraph those who wrote it, of a title whoever
/// made the latest of the side.
Result<MergeSide> TipMerge::sideOf(const QList<qint64> &side, const QList<qint64> &others)
{
    const auto latest = m_revisions.byNumber(side.last());
    if (!latest)
        return std::unexpected(latest.error());
    const auto writers = std::make_shared<Writers>(m_database, m_revisions, m_ancestry, side, others);
    return MergeSide(latest->author.delegation, [this, writers](const ParagraphId &paragraph) {
        auto names = writers->of(paragraph);
        if (!names && !m_fault)
            m_fault = names.error();
        return names.value_or(QList<Attribution>());
    });
}

/// Merges one more revision into what was made of a set of them.
Result<Merged> TipMerge::mergedInto(
    const QList<qint64> &set, const Draft &ours, qint64 other, const Draft &theirs, int depth)
{
    const auto below = base(set, other, depth);
    if (!below)
        return std::unexpected(below.error());
    const auto behindOurs = sideOf(set, {other});
    const auto behindTheirs = sideOf({other}, set);
    if (!behindOurs || !behindTheirs)
        return std::unexpected(!behindOurs ? behindOurs.error() : behindTheirs.error());
    Merged merged = merge(*below, ours, theirs, {*behindOurs, *behindTheirs});
    if (m_fault)
        return std::unexpected(*m_fault);
    return merged;
}

/// The text on which a revision and a set of others stand: where their histories crossed, what they have in common last
/// is merged as they would merge it, so that a bracket which all of them have is in it too.
Result<Draft> TipMerge::base(const QList<qint64> &set, qint64 other, int depth)
{
    const auto bases = m_ancestry.bases(set, other);
    if (!bases)
        return std::unexpected(bases.error());
    if (bases->isEmpty())
        return strangers();
    auto draft = draftOf(bases->first());
    if (depth >= deepestCrossing)
        return draft;
    QList<qint64> merged{bases->first()};
    for (const qint64 next : bases->sliced(1)) {
        const auto theirs = draftOf(next);
        if (!draft || !theirs)
            return !draft ? draft : theirs;
        draft = mergedInto(merged, *draft, next, *theirs, depth + 1).transform([](Merged &&both) {
            return std::move(both.draft);
        });
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
        const auto theirs = wholeDraftOf(tip);
        auto both = theirs ? mergedInto(taken, outcome.draft, tip.no, *theirs, 0)
                           : Result<Merged>(std::unexpected(theirs.error()));
        if (!both)
            return std::unexpected(both.error());
        outcome.draft = std::move(both->draft);
        outcome.events.append(both->account);
        taken.append(tip.no);
    }
    return outcome;
}

}
