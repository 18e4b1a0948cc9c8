// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/crossreferences.h"
#include "draft/edits.h"

#include "text/numbering.h"

namespace concordat::edits {

namespace {

/// The label of a series' `value`, set as `model` is: "(c)" after "(a)", "3" after "1".
QString labelLike(const Label &model, int value)
{
    const QString core = numeral(value, model.style);
    const QString written = model.written;
    qsizetype begin = 0;
    while (begin < written.size() && !written[begin].isLetterOrNumber())
        ++begin;
    qsizetype end = begin;
    while (end < written.size() && (written[end].isLetterOrNumber() || written[end].isMark()))
        ++end;
    qsizetype tail = written.size();
    while (tail > end && !written[tail - 1].isLetterOrNumber() && !written[tail - 1].isSpace())
        --tail;
    return written.first(begin) + core + written.sliced(tail);
}

/// Numbers the paragraphs of one provision: each level counts on from its own first label; what had none
/// gets none, and an alternative shares the number of what it is an alternative to.
void renumberParagraphs(Provision &provision)
{
    QHash<int, Label> models;
    QHash<int, int> counts;
    QHash<ParagraphId, QString> fresh;
    QHash<ParagraphId, int> alternatives;
    for (Paragraph &paragraph : provision.paragraphs) {
        const auto label = parseLabel(paragraph.label.written);
        counts.removeIf([&](auto count) { return count.key() > paragraph.level; });
        if (!label)
            continue;
        if (!models.contains(paragraph.level))
            models.insert(paragraph.level, *label);
        const bool alternative
            = paragraph.label.relation == ParagraphLabel::Relation::AlternativeTo && fresh.contains(paragraph.label.of);
        if (alternative) {
            const int ordinal = ++alternatives[paragraph.label.of] + 1;
            paragraph.label.written = fresh.value(paragraph.label.of) + u' ' + latinOrdinalWord(ordinal);
        } else {
            paragraph.label
                = {labelLike(models[paragraph.level], ++counts[paragraph.level]), ParagraphLabel::Relation::Own, {}};
        }
        fresh.insert(paragraph.id, paragraph.label.written);
    }
}

}

Changed apply(const Draft &draft, const Renumber &, const EditContext &context)
{
    Draft after = draft;
    int article = 0;
    for (Provision &provision : after.provisions) {
        if (provision.kind == Provision::Kind::Article && !provision.number.isEmpty())
            provision.number = QString::number(++article);
        renumberParagraphs(provision);
    }
    return withReferencesFollowing(draft, after, context.edit);
}

}
