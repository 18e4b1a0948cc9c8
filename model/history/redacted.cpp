// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/review.h"

namespace concordat {

namespace {

/// Brackets without names, words without origins.
Passage anonymous(const Passage &passage)
{
    Passage result;
    for (const Piece &piece : passage.pieces) {
        if (const auto *run = std::get_if<Run>(&piece)) {
            result.pieces.append(Run{run->text, {}, run->marks, run->link});
            continue;
        }
        Bracket bracket;
        for (const Alternative &alternative : std::get<Bracket>(piece).alternatives)
            bracket.alternatives.append({anonymous(alternative.passage), {}});
        result.pieces.append(bracket);
    }
    return normal(result);
}

Status anonymous(Status status)
{
    status.recordedBy.clear();
    return status;
}

Provision anonymous(Provision provision)
{
    provision.title = anonymous(provision.title);
    provision.status = anonymous(provision.status);
    for (Paragraph &paragraph : provision.paragraphs) {
        paragraph.passage = anonymous(paragraph.passage);
        paragraph.status = anonymous(paragraph.status);
    }
    return provision;
}

Annotation anonymous(Annotation annotation)
{
    annotation.author.clear();
    annotation.delegation.clear();
    for (Reply &reply : annotation.replies) {
        reply.author.clear();
        reply.delegation.clear();
    }
    return annotation;
}

}

Draft redacted(const Draft &draft, const ReviewOptions &options)
{
    Draft result = draft;
    if (!options.privateAnnotations
        && std::ranges::any_of(draft.annotations, [](const Annotation &annotation) { return annotation.isPrivate; }))
        result.annotations.removeIf([](const Annotation &annotation) { return annotation.isPrivate; });
    if (options.attributions)
        return result;
    for (Provision &provision : result.provisions)
        provision = anonymous(std::move(provision));
    for (ParallelProvision &parallel : result.parallels)
        parallel.provision = anonymous(std::move(parallel.provision));
    // What was read at a check names whoever stood in brackets then.
    result.checks.clear();
    for (Annotation &annotation : result.annotations)
        annotation = anonymous(annotation);
    for (StretchStatus &stretch : result.stretches)
        stretch.status = anonymous(stretch.status);
    result.concordance.clear();
    result.setAside.clear();
    return result;
}

}
