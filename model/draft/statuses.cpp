// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/edits.h"

#include <QCoreApplication>

namespace concordat::edits {

namespace {

Status recorded(Status status, const EditContext &context)
{
    if (status.recordedBy.isEmpty())
        status.recordedBy = context.author.name;
    if (!status.when.isValid())
        status.when = context.when;
    return status;
}

/// The stretches, cut where they reach into `range` of the paragraph, whose flat text is `text`.
QList<StretchStatus> withoutStretch(
    const QList<StretchStatus> &stretches, const ParagraphId &paragraph, TextSpan range, const QString &text)
{
    QList<StretchStatus> kept;
    for (const StretchStatus &stretch : stretches) {
        const Anchor &anchor = stretch.anchor;
        if (anchor.paragraph != paragraph || anchor.orphaned || !anchor.range.overlaps(range)) {
            kept.append(stretch);
            continue;
        }
        for (const TextSpan part : {TextSpan{anchor.range.begin, range.begin}, TextSpan{range.end, anchor.range.end}}) {
            if (part.isEmpty())
                continue;
            StretchStatus cut = stretch;
            cut.anchor.range = part;
            cut.anchor.quote = text.sliced(part.begin, part.length());
            kept.append(cut);
        }
    }
    return kept;
}

}

Changed apply(const Draft &draft, const SetParagraphStatus &edit, const EditContext &context)
{
    const auto place = required(draft, edit.paragraph);
    if (!place)
        return std::unexpected(place.error());
    Draft after = draft;
    at(after, *place).status = recorded(edit.status, context);
    return after;
}

Changed apply(const Draft &draft, const SetProvisionStatus &edit, const EditContext &context)
{
    const auto place = required(draft, edit.provision);
    if (!place)
        return std::unexpected(place.error());
    Draft after = draft;
    after.provisions[*place].status = recorded(edit.status, context);
    return after;
}

Changed apply(const Draft &draft, const SetStretchStatus &edit, const EditContext &context)
{
    const auto place = required(draft, edit.paragraph);
    if (!place)
        return std::unexpected(place.error());
    const QString text = flatText(at(draft, *place).passage);
    if (edit.range.isEmpty() || edit.range.begin < 0 || edit.range.end > text.size()) {
        return failure(Fault::Refused,
            QCoreApplication::translate("Edit", "Select the words whose status is to be recorded first."));
    }
    Draft after = draft;
    const Anchor anchor{draft.provisions[place->provision].id, edit.paragraph, edit.range,
        text.sliced(edit.range.begin, edit.range.length()), false};
    after.stretches = withoutStretch(draft.stretches, edit.paragraph, edit.range, text);
    if (edit.status.level != Status::Level::Open)
        after.stretches.append({anchor, recorded(edit.status, context)});
    return after;
}

}
