// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "history/chunks.h"
#include "history/objects.h"

namespace concordat {

/// A provision as it is stored: an object that names those of its paragraphs.
struct ProvisionNode {
    ObjectHash hash;
    QList<ObjectHash> paragraphs;
    QList<ListChunk> chunks; ///< where it has so many paragraphs that they are named in chunks

    friend bool operator==(const ProvisionNode &, const ProvisionNode &) = default;
};

/// The objects a draft is stored as, in parallel with it: the draft names chunks of provisions, these name
/// provisions, these paragraphs; concordance, annotations and the rest are in chunks of their own. An edit of
/// one paragraph makes a new paragraph, provision, chunk and draft object, whatever the size of the draft.
struct DraftTree {
    ObjectHash root;
    QList<ProvisionNode> provisions;
    QList<ListChunk> provisionChunks;
    QList<ListChunk> concordance;
    QList<ListChunk> annotations;
    QList<ListChunk> stretches;
    QList<ListChunk> setAside;
    QList<ListChunk> parallels;
    QList<ListChunk> checks;
};

/// The objects that a list in a stored draft names; Damaged where one of them is no name.
[[nodiscard]] Result<QList<ObjectHash>> namesIn(const QJsonValue &list);

/// The chunks of provisions that the draft of that name consists of; none of the null name.
[[nodiscard]] Result<QList<ObjectHash>> provisionChunksOf(const Objects &objects, const ObjectHash &root);

/// A draft together with its objects.
struct StoredDraft {
    Draft draft;
    DraftTree tree;
};

/// Keeps `draft`. What it shares with `before` is not looked at again; small changes are kept as such.
[[nodiscard]] Result<StoredDraft> keep(Objects &objects, const Draft &draft, const StoredDraft &before);

class Shelf;

/// Reads the draft of that name. What it has in common with `near` is shared with it, not read; what is on
/// the shelf is taken from there.
[[nodiscard]] Result<StoredDraft> recall(
    const Objects &objects, const ObjectHash &root, const StoredDraft &near = {}, const Shelf *shelf = nullptr);

/// The annotations alone of the draft of that name; shared with `near` where they are the same.
[[nodiscard]] Result<QList<Annotation>> annotationsIn(
    const Objects &objects, const ObjectHash &root, const StoredDraft &near);

}
