// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/drafttree.h"

#include <optional>

namespace concordat {

/// A stretch of provisions with the names of their objects.
struct ShelvedProvisions {
    QList<Provision> provisions;
    QList<ProvisionNode> nodes;
};

/// The form in which parts of the latest draft are quickest to read: one compressed stretch of bytes, names
/// written once. It is never exchanged and never hashed. Reading gives nothing where a byte is wrong, or
/// where another version of the program wrote it.
[[nodiscard]] QByteArray shelfForm(const ShelvedProvisions &shelved);
[[nodiscard]] std::optional<ShelvedProvisions> provisionsFromShelf(const QByteArray &bytes);

[[nodiscard]] QByteArray shelfForm(const QList<ConcordanceEntry> &entries);
[[nodiscard]] std::optional<QList<ConcordanceEntry>> concordanceFromShelf(const QByteArray &bytes);

}
