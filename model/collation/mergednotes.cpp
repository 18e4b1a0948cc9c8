// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/mergednotes.h"

#include "collation/passagemerge.h"
#include "draft/edit.h"

#include <QCoreApplication>

namespace concordat {

namespace {

/// Lists merged as sets: what either side added is in, what either side took away is out. In the order of ours,
/// then what only they have; sorted by `key` where both changed the list, so that the sides can be exchanged.
template <typename T, typename Key>
QList<T> mergedSet(const QList<T> &base, const QList<T> &ours, const QList<T> &theirs, Key &&key)
{
    if (ours == theirs || theirs == base)
        return ours;
    if (ours == base)
        return theirs;
    QList<T> merged;
    for (const T &item : ours) {
        if (!base.contains(item) || theirs.contains(item))
            merged.append(item);
    }
    for (const T &item : theirs) {
        if (!base.contains(item) && !merged.contains(item))
            merged.append(item);
    }
    std::ranges::stable_sort(merged, {}, key);
    return merged;
}

class NoteMerge {
public:
    NoteMerge(const Draft &base, const Draft &ours, const Draft &theirs, Draft &merged)
        : m_base(base)
        , m_ours(ours)
        , m_theirs(theirs)
        , m_merged(merged)
    {
    }

    QList<MergeEvent> merge()
    {
        mergeAnnotations();
        mergeStretches();
        const auto entryKey = [](const ConcordanceEntry &entry) {
            return std::tuple(entry.unit.value, entry.provision.value, entry.paragraph.value);
        };
        m_merged.concordance = mergedSet(m_base.concordance, m_ours.concordance, m_theirs.concordance, entryKey);
        // A correction by a person stands against whatever else is said of the same unit.
        QSet<QString> corrected;
        for (const ConcordanceEntry &entry : std::as_const(m_merged.concordance)) {
            if (entry.corrected)
                corrected.insert(entry.unit.value);
        }
        m_merged.concordance.removeIf(
            [&](const ConcordanceEntry &entry) { return !entry.corrected && corrected.contains(entry.unit.value); });
        m_merged.setAside
            = mergedSet(m_base.setAside, m_ours.setAside, m_theirs.setAside, [](const UnitId &id) { return id.value; });
        return m_events;
    }

private:
    static const Annotation *named(const Draft &draft, const AnnotationId &id)
    {
        const auto found = std::ranges::find(draft.annotations, id, &Annotation::id);
        return found == draft.annotations.end() ? nullptr : &*found;
    }

    void mergeAnnotations()
    {
        QList<AnnotationId> order;
        for (const Draft *side : {&m_ours, &m_theirs}) {
            for (const Annotation &annotation : side->annotations) {
                if (!order.contains(annotation.id))
                    order.append(annotation.id);
            }
        }
        QList<Annotation> merged;
        for (const AnnotationId &id : std::as_const(order)) {
            const Annotation *ours = named(m_ours, id);
            const Annotation *theirs = named(m_theirs, id);
            const Annotation *base = named(m_base, id);
            const bool takenAway = base && (!ours || !theirs) && (ours ? *ours : *theirs) == *base;
            if (takenAway)
                continue;
            merged.append(ours && theirs ? mergedAnnotation(base, *ours, *theirs)
                    : ours               ? withAnchor(*ours, m_ours)
                                         : withAnchor(*theirs, m_theirs));
        }
        if (m_ours.annotations != m_base.annotations && m_theirs.annotations != m_base.annotations)
            std::ranges::stable_sort(
                merged, {}, [](const Annotation &one) { return std::tuple(one.when, one.id.value); });
        m_merged.annotations = merged;
    }

    Annotation mergedAnnotation(const Annotation *base, const Annotation &ours, const Annotation &theirs)
    {
        const Annotation was = base ? *base : Annotation();
        Annotation merged = ours;
        merged.anchor = mergedAnchor(was.anchor, ours.anchor, theirs.anchor);
        merged.text = mergedValue(
            was.text, ours.text, theirs.text, [](const QString &a, const QString &b) { return std::min(a, b); });
        merged.isPrivate = mergedValue(was.isPrivate, ours.isPrivate, theirs.isPrivate, std::logical_or());
        merged.settled = mergedValue(was.settled, ours.settled, theirs.settled, std::logical_and());
        merged.replies = mergedSet(was.replies, ours.replies, theirs.replies,
            [](const Reply &reply) { return std::tuple(reply.when, reply.author, reply.text); });
        tell(merged, merged.anchor == theirs.anchor ? m_theirs : m_ours);
        return merged;
    }

    /// Of the two ways to the merged text the one on which the words are found; of two such the one of the side that
    /// put the note elsewhere, and else the one that keeps more words.
    Anchor mergedAnchor(const Anchor &base, const Anchor &ours, const Anchor &theirs) const
    {
        const Anchor own = inMerged(ours, m_ours);
        const Anchor other = inMerged(theirs, m_theirs);
        if (own.orphaned != other.orphaned)
            return own.orphaned ? other : own;
        if ((ours == base) != (theirs == base))
            return ours == base ? other : own;
        const auto order = [](const Anchor &anchor) {
            return std::tuple(-anchor.range.length(), anchor.provision.value, anchor.paragraph.value,
                anchor.range.begin, anchor.quote);
        };
        return order(own) <= order(other) ? own : other;
    }

    /// An anchor of `side`, carried over from the side's paragraph to the merged one.
    [[nodiscard]] Anchor inMerged(Anchor anchor, const Draft &side) const
    {
        if (anchor.orphaned)
            return anchor;
        if (anchor.paragraph.isNull()) {
            anchor.orphaned = !find(m_merged, anchor.provision);
            return anchor;
        }
        const auto now = placeOf(m_merged, anchor.paragraph);
        const Paragraph *before = find(side, anchor.paragraph);
        if (!now || !before) {
            anchor.orphaned = true;
            return anchor;
        }
        const Provision &provision = m_merged.provisions[now->provision];
        anchor.provision = provision.id;
        return followed(anchor, flatText(before->passage), flatText(provision.paragraphs[now->paragraph].passage));
    }

    Annotation withAnchor(Annotation annotation, const Draft &side)
    {
        annotation.anchor = inMerged(annotation.anchor, side);
        tell(annotation, side);
        return annotation;
    }

    void tell(const Annotation &annotation, const Draft &side)
    {
        const Annotation *before = named(side, annotation.id);
        if (!before || before->anchor == annotation.anchor)
            return;
        MergeEvent event;
        event.kind = annotation.anchor.orphaned ? MergeEvent::Kind::Orphaned : MergeEvent::Kind::Reanchored;
        event.annotation = annotation.id;
        event.paragraph = annotation.anchor.paragraph;
        event.sentence = annotation.anchor.orphaned
            ? QCoreApplication::translate(
                  "Merge", "The words of an annotation are gone; it is listed and can be put back.")
            : QCoreApplication::translate("Merge", "An annotation follows its words.");
        m_events.append(event);
    }

    void mergeStretches()
    {
        const auto followedAll = [&](const Draft &side) {
            QList<StretchStatus> stretches;
            for (const StretchStatus &stretch : side.stretches)
                stretches.append({inMerged(stretch.anchor, side), stretch.status});
            return stretches;
        };
        m_merged.stretches = mergedSet(
            followedAll(m_base), followedAll(m_ours), followedAll(m_theirs), [](const StretchStatus &stretch) {
                return std::tuple(stretch.anchor.paragraph.value, stretch.anchor.range.begin, stretch.anchor.range.end);
            });
    }

    const Draft &m_base;
    const Draft &m_ours;
    const Draft &m_theirs;
    Draft &m_merged;
    QList<MergeEvent> m_events;
};

}

QList<MergeEvent> mergeNotes(const Draft &base, const Draft &ours, const Draft &theirs, Draft &merged)
{
    return NoteMerge(base, ours, theirs, merged).merge();
}

}
