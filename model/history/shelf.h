// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/drafttree.h"

#include <QHash>

namespace concordat {

/// The latest draft in the form quickest to read, chunk by chunk under the chunks' names, so that opening a
/// large project need not gather it from thousands of objects. It is derived: what is not on the shelf is read
/// from the objects, and verify() holds one against the other.
class Shelf {
public:
    /// Takes everything down in one go.
    [[nodiscard]] static Result<Shelf> read(Database &database);

    /// Appends the chunk's items, where they are on the shelf.
    [[nodiscard]] bool take(const ObjectHash &chunk, StoredDraft &stored) const;
    [[nodiscard]] bool take(const ObjectHash &chunk, QList<ConcordanceEntry> &entries) const;

    /// Puts what is missing of the draft on the shelf and clears away what no longer belongs to it, in a
    /// transaction of its own.
    [[nodiscard]] static Result<void> tidy(Database &database, const StoredDraft &stored);

private:
    QHash<ObjectHash, QByteArray> m_chunks;
};

}
