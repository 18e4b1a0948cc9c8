// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/comparison.h"

#include "collation/increasing.h"

#include <QHash>
#include <QSet>

namespace concordat {

namespace {

/// The members of `order` that have to move for the others to stand as they are.
QSet<qsizetype> movedAmong(const QList<qsizetype> &order)
{
    QSet<qsizetype> moved;
    for (qsizetype i = 0; i < order.size(); ++i)
        moved.insert(i);
    for (const size_t stays : longestIncreasing({order.constData(), size_t(order.size())}))
        moved.remove(qsizetype(stays));
    return moved;
}

/// Of the values that both lists have, the ids of those that stand in another order.
template <typename Value>
auto movedIds(const QList<Value> &before, const QList<Value> &after)
{
    QHash<QString, qsizetype> was;
    for (qsizetype i = 0; i < before.size(); ++i)
        was.insert(before[i].id.value, i);
    QList<qsizetype> order;
    QStringList ids;
    for (const Value &value : after) {
        if (const auto place = was.constFind(value.id.value); place != was.constEnd()) {
            order.append(*place);
            ids.append(value.id.value);
        }
    }
    QSet<QString> moved;
    if (std::ranges::is_sorted(order))
        return moved;
    for (const qsizetype i : movedAmong(order))
        moved.insert(ids[i]);
    return moved;
}

bool shareParagraphs(const Provision &a, const Provision &b)
{
    return a.paragraphs.constData() == b.paragraphs.constData() && a.paragraphs.size() == b.paragraphs.size();
}

Provision withoutParagraphs(Provision provision)
{
    provision.paragraphs.clear();
    return provision;
}

struct FormerParagraph {
    const Paragraph *paragraph = nullptr;
    const Provision *provision = nullptr;
};

/// Provisions of `before` by id, with those that `after` has unchanged taken out of both lists.
struct Differing {
    QList<const Provision *> before;
    QList<const Provision *> after;
};

Differing differing(const Draft &before, const Draft &after, const SameParagraph &same)
{
    const auto haveSame = [&](const Provision &a, const Provision &b) {
        return shareParagraphs(a, b)
            || std::ranges::equal(a.paragraphs, b.paragraphs,
                [&](const Paragraph &was, const Paragraph &is) { return was.id == is.id && same(was, is); });
    };
    QHash<QString, const Provision *> former;
    for (const Provision &provision : before.provisions)
        former.insert(provision.id.value, &provision);
    Differing found;
    QSet<const Provision *> unchanged;
    for (const Provision &provision : after.provisions) {
        const Provision *was = former.value(provision.id.value);
        if (was && haveSame(*was, provision))
            unchanged.insert(was);
        else
            found.after.append(&provision);
    }
    for (const Provision &provision : before.provisions) {
        if (!unchanged.contains(&provision))
            found.before.append(&provision);
    }
    return found;
}

/// The same ones in the same order, whatever they say.
bool haveSameParagraphs(const Provision &a, const Provision &b)
{
    return std::ranges::equal(a.paragraphs, b.paragraphs, {}, &Paragraph::id, &Paragraph::id);
}

/// The paragraphs of a provision that has the same ones before and after: none moved, came or went.
void compareInPlace(
    const Provision &before, const Provision &after, const SameParagraph &same, DraftComparison &comparison)
{
    for (qsizetype i = 0; i < after.paragraphs.size(); ++i) {
        const Paragraph &was = before.paragraphs[i];
        const Paragraph &is = after.paragraphs[i];
        if (!same(was, is))
            comparison.paragraphs.append({is.id, after.id, was, is, true, false});
    }
}

void compareProvisions(const Draft &before, const Draft &after, DraftComparison &comparison)
{
    const QSet<QString> moved = movedIds(before.provisions, after.provisions);
    QHash<QString, const Provision *> former;
    for (const Provision &provision : before.provisions)
        former.insert(provision.id.value, &provision);
    for (const Provision &provision : after.provisions) {
        const Provision *was = former.take(provision.id.value);
        const bool changed = !was || was->kind != provision.kind || was->number != provision.number
            || was->designation != provision.designation || was->title != provision.title
            || was->status != provision.status;
        const bool shifted = moved.contains(provision.id.value);
        if (changed || shifted)
            comparison.provisions.append({provision.id, was ? std::optional(withoutParagraphs(*was)) : std::nullopt,
                withoutParagraphs(provision), shifted});
    }
    for (const Provision &provision : before.provisions) {
        if (former.contains(provision.id.value))
            comparison.provisions.append({provision.id, withoutParagraphs(provision), std::nullopt, false});
    }
}

void compareParagraphs(const Draft &before, const Draft &after, const SameParagraph &same, DraftComparison &comparison)
{
    const Differing provisions = differing(before, after, same);
    qsizetype most = 0;
    for (const Provision *provision : provisions.after)
        most += provision->paragraphs.size();
    comparison.paragraphs.reserve(most);
    QHash<QString, FormerParagraph> former;
    QHash<QString, const Provision *> formerProvisions;
    for (const Provision *provision : provisions.before)
        formerProvisions.insert(provision->id.value, provision);
    QSet<const Provision *> inPlace;
    for (const Provision *provision : provisions.after) {
        const Provision *earlier = formerProvisions.value(provision->id.value);
        if (earlier && haveSameParagraphs(*earlier, *provision))
            inPlace.insert(earlier);
    }
    for (const Provision *provision : provisions.before) {
        if (inPlace.contains(provision))
            continue;
        for (const Paragraph &paragraph : provision->paragraphs)
            former.insert(paragraph.id.value, {&paragraph, provision});
    }
    for (const Provision *provision : provisions.after) {
        const Provision *earlier = formerProvisions.value(provision->id.value);
        if (inPlace.contains(earlier)) {
            compareInPlace(*earlier, *provision, same, comparison);
            continue;
        }
        const QSet<QString> shifted = earlier ? movedIds(earlier->paragraphs, provision->paragraphs) : QSet<QString>();
        for (const Paragraph &paragraph : provision->paragraphs) {
            const FormerParagraph was = former.take(paragraph.id.value);
            const bool moved
                = was.paragraph && (was.provision->id != provision->id || shifted.contains(paragraph.id.value));
            const bool changed = was.paragraph && !same(*was.paragraph, paragraph);
            if (was.paragraph && !moved && !changed)
                continue;
            comparison.paragraphs.append({paragraph.id, provision->id,
                was.paragraph ? std::optional(*was.paragraph) : std::nullopt, paragraph, changed, moved});
        }
    }
    for (const Provision *provision : provisions.before) {
        for (const Paragraph &paragraph : provision->paragraphs) {
            if (former.contains(paragraph.id.value))
                comparison.paragraphs.append({paragraph.id, provision->id, paragraph, std::nullopt, false, false});
        }
    }
}

void compareAnnotations(const Draft &before, const Draft &after, DraftComparison &comparison)
{
    if (before.annotations == after.annotations)
        return;
    QHash<QString, const Annotation *> former;
    for (const Annotation &annotation : before.annotations)
        former.insert(annotation.id.value, &annotation);
    for (const Annotation &annotation : after.annotations) {
        const Annotation *was = former.take(annotation.id.value);
        if (!was || *was != annotation)
            comparison.annotations.append({annotation.id, was ? std::optional(*was) : std::nullopt, annotation});
    }
    for (const Annotation &annotation : before.annotations) {
        if (former.contains(annotation.id.value))
            comparison.annotations.append({annotation.id, annotation, std::nullopt});
    }
}

}

DraftComparison compareDrafts(const Draft &before, const Draft &after, const SameParagraph &same)
{
    DraftComparison comparison;
    comparison.titleChanged = before.title != after.title;
    compareProvisions(before, after, comparison);
    compareParagraphs(before, after, same, comparison);
    compareAnnotations(before, after, comparison);
    return comparison;
}

}
