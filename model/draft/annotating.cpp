// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/edits.h"

#include <QCoreApplication>

namespace concordat::edits {

namespace {

/// The annotation of that id in `draft`, for changing.
Result<Annotation *> annotationIn(Draft &draft, const AnnotationId &id)
{
    const auto found = std::ranges::find(draft.annotations, id, &Annotation::id);
    if (found != draft.annotations.end())
        return &*found;
    return failure(Fault::Refused, QCoreApplication::translate("Edit", "The annotation is no longer in the draft."));
}

/// The anchor with its provision and quote filled in, or why it cannot stand there.
Result<Anchor> settled(const Draft &draft, Anchor anchor)
{
    anchor.orphaned = false;
    if (anchor.paragraph.isNull()) {
        const auto place = required(draft, anchor.provision);
        return place ? Result<Anchor>(anchor) : std::unexpected(place.error());
    }
    const auto place = required(draft, anchor.paragraph);
    if (!place)
        return std::unexpected(place.error());
    const QString text = flatText(at(draft, *place).passage);
    if (anchor.range.begin < 0 || anchor.range.end > text.size() || anchor.range.begin > anchor.range.end) {
        return failure(Fault::Refused,
            QCoreApplication::translate(
                "Edit", "The words to annotate are not in the paragraph any more. Select them again."));
    }
    if (anchor.range.isEmpty())
        anchor.range = {};
    anchor.provision = draft.provisions[place->provision].id;
    anchor.quote = text.sliced(anchor.range.begin, anchor.range.length());
    return anchor;
}

}

Changed apply(const Draft &draft, const Annotate &edit, const EditContext &context)
{
    const auto anchor = settled(draft, edit.annotation.anchor);
    if (!anchor)
        return std::unexpected(anchor.error());
    Annotation annotation = edit.annotation;
    if (annotation.id.isNull())
        annotation.id = fresh<AnnotationId>();
    if (std::ranges::contains(draft.annotations, annotation.id, &Annotation::id)) {
        return failure(Fault::Refused,
            QCoreApplication::translate("Edit", "This annotation is in the draft already; attach it again instead."));
    }
    annotation.anchor = *anchor;
    annotation.author = context.author.name;
    annotation.delegation = context.author.delegation;
    annotation.when = context.when;
    Draft after = draft;
    after.annotations.append(annotation);
    return after;
}

Changed apply(const Draft &draft, const ReplyTo &edit, const EditContext &context)
{
    Draft after = draft;
    const auto annotation = annotationIn(after, edit.annotation);
    if (!annotation)
        return std::unexpected(annotation.error());
    (*annotation)->replies.append({context.author.name, context.author.delegation, context.when, edit.text});
    return after;
}

Changed apply(const Draft &draft, const SetSettled &edit, const EditContext &)
{
    Draft after = draft;
    const auto annotation = annotationIn(after, edit.annotation);
    if (!annotation)
        return std::unexpected(annotation.error());
    (*annotation)->settled = edit.settled;
    return after;
}

Changed apply(const Draft &draft, const Reattach &edit, const EditContext &)
{
    const auto anchor = settled(draft, edit.anchor);
    if (!anchor)
        return std::unexpected(anchor.error());
    Draft after = draft;
    const auto annotation = annotationIn(after, edit.annotation);
    if (!annotation)
        return std::unexpected(annotation.error());
    (*annotation)->anchor = *anchor;
    return after;
}

Changed apply(const Draft &draft, const CorrectConcordance &edit, const EditContext &)
{
    for (const ConcordanceEntry &entry : edit.entries) {
        if (const auto provision = required(draft, entry.provision); !provision)
            return std::unexpected(provision.error());
    }
    Draft after = draft;
    after.concordance.removeIf([&](const ConcordanceEntry &entry) { return entry.unit == edit.unit; });
    after.setAside.removeAll(edit.unit);
    if (edit.entries.isEmpty())
        after.setAside.append(edit.unit);
    for (ConcordanceEntry entry : edit.entries) {
        entry.unit = edit.unit;
        entry.corrected = true;
        entry.outcome = ConcordanceEntry::Outcome::Linked;
        entry.confidence = 1;
        after.concordance.append(entry);
    }
    return after;
}

}
