// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/redline.h"

#include <QStringList>

namespace concordat {

/// The indices of some texts, put together in families (single-link clusters of likeness()): each in the order of
/// the texts, the first family that of the first text.
using Families = QList<QList<qsizetype>>;

/// Those that have something in common. Very short ones are readings of one place whatever they share.
[[nodiscard]] Families kindred(const QStringList &texts, const CompareOptions &options = {});

/// Those that are the same for the most part.
[[nodiscard]] Families nearlyAlike(const QStringList &texts, const CompareOptions &options = {});

/// Two families or more, by a likeness just great enough not to leave all texts together; every text for itself
/// where they are all equally alike.
[[nodiscard]] Families divided(const QStringList &texts, const CompareOptions &options = {});

}
