// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/crossreferences.h"
#include "draft/edits.h"
#include "draft/relabelling.h"

#include "text/numbering.h"

namespace concordat::edits {

namespace {

/// Numbers the paragraphs of one provision: each level counts on from its own first label; what had none
/// gets none, and an alternative shares the number of what it is an alternative to.
void renumberParagraphs(Provision &provision)
{
    QHash<int, QString> models;
    QHash<int, int> counts;
    QHash<ParagraphId, QString> fresh;
    QHash<ParagraphId, int> alternatives;
    for (Paragraph &paragraph : provision.paragraphs) {
        counts.removeIf([&](auto count) { return count.key() > paragraph.level; });
        if (!parseLabel(paragraph.label.written))
            continue;
        if (!models.contains(paragraph.level))
            models.insert(paragraph.level, paragraph.label.written);
        const bool alternative
            = paragraph.label.relation == ParagraphLabel::Relation::AlternativeTo && fresh.contains(paragraph.label.of);
        if (alternative) {
            const int ordinal = ++alternatives[paragraph.label.of] + 1;
            paragraph.label.written = withOrdinal(fresh.value(paragraph.label.of), ordinal);
        } else {
            paragraph.label
                = {numberedLike(models[paragraph.level], ++counts[paragraph.level]), ParagraphLabel::Relation::Own, {}};
        }
        fresh.insert(paragraph.id, paragraph.label.written);
    }
}

}

Changed apply(const Draft &draft, const Renumber &, const EditContext &context)
{
    Draft after = draft;
    int articles = 0;
    QString model; // the first number says how the articles of this draft are counted
    for (Provision &provision : after.provisions) {
        if (provision.kind == Provision::Kind::Article && !provision.number.isEmpty()) {
            if (model.isEmpty() && parseLabel(provision.number))
                model = provision.number;
            provision.number = numberedLike(model, ++articles);
        }
        renumberParagraphs(provision);
    }
    return withReferencesFollowing(draft, after, context.edit);
}

}
