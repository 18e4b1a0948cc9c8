// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/mergednumbers.h"

#include "draft/relabelling.h"
#include "text/numbering.h"

namespace concordat {

namespace {

/// The first number of a provision whose paragraphs are counted without a gap; empty where they are not.
QString modelOf(const Provision &provision)
{
    QString model;
    int count = 0;
    for (const Paragraph &paragraph : provision.paragraphs) {
        if (paragraph.level > 0)
            continue;
        const auto label = parseLabel(paragraph.label.written);
        if (!label || label->value != ++count || label->ordinal > 0 || label->alternative
            || paragraph.label.relation != ParagraphLabel::Relation::Own)
            return {};
        if (model.isEmpty())
            model = paragraph.label.written;
    }
    return model;
}

QString writtenIn(const Provision &provision, const ParagraphId &id)
{
    const auto found = std::ranges::find(provision.paragraphs, id, &Paragraph::id);
    return found == provision.paragraphs.end() ? QString() : found->label.written;
}

}

QList<ParagraphId> numberLike(const Provision &ours, const Provision &theirs, Provision &merged)
{
    const QString model = std::min(modelOf(ours), modelOf(theirs));
    if (model.isEmpty() || !modelOf(merged).isEmpty())
        return {};
    QList<ParagraphId> renumbered;
    int count = 0;
    for (Paragraph &paragraph : merged.paragraphs) {
        if (paragraph.level > 0)
            continue;
        const QString number = numberedLike(model, ++count);
        if (number != writtenIn(ours, paragraph.id) && number != writtenIn(theirs, paragraph.id))
            renumbered.append(paragraph.id);
        paragraph.label = {number, ParagraphLabel::Relation::Own, {}};
    }
    return renumbered;
}

}
