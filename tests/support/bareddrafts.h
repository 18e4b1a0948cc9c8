// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

#include <variant>

/// Drafts without what no file outside of a project carries, for comparing what was written with what was read.
namespace concordat {

/// The passage without origins.
inline Passage bared(Passage passage)
{
    for (Piece &piece : passage.pieces) {
        if (auto *run = std::get_if<Run>(&piece)) {
            run->origin = {};
            continue;
        }
        for (Alternative &alternative : std::get<Bracket>(piece).alternatives)
            alternative.passage = bared(alternative.passage);
    }
    return normal(passage);
}

/// Provisions with their text, without origins, and of a status only its level.
inline QList<Provision> bared(QList<Provision> provisions)
{
    for (Provision &provision : provisions) {
        provision.title = bared(provision.title);
        provision.status = {provision.status.level, {}, {}, {}};
        for (Paragraph &paragraph : provision.paragraphs) {
            paragraph.passage = bared(paragraph.passage);
            paragraph.status = {paragraph.status.level, {}, {}, {}};
        }
    }
    return provisions;
}

}
