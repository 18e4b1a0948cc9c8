// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/merge.h"

#include <QJsonArray>

namespace concordat::cli {

/// What a merge did, as JSON: [{"kind", "place", "sentence"}].
[[nodiscard]] QJsonArray accountJson(const QList<MergeEvent> &account, const Draft &draft);
/// The same for a person, a line for each event.
[[nodiscard]] QString accountText(const QList<MergeEvent> &account);
/// Whether somebody should look: words in a new bracket, something kept against a deletion, a lost anchor.
[[nodiscard]] bool needsALook(const QList<MergeEvent> &account);

}
