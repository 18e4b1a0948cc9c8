// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/redline.h"
#include "history/revisioncomparison.h"

#include <QJsonArray>
#include <QJsonObject>

namespace concordat::cli {

/// A redline on paper: [-deleted-]{+inserted+}, as wdiff prints it; a moved clause is marked at both places,
/// [-1↓…-] and {+1↑…+}.
[[nodiscard]] QString redlineText(const QString &a, const QString &b, const QList<Segment> &segments);
/// The list of segments of `compare --json`, exact in every character.
[[nodiscard]] QJsonArray segmentsJson(const QString &a, const QString &b, const QList<Segment> &segments);

/// What lies between two revisions, whose differences have their words.
[[nodiscard]] QJsonObject comparisonJson(const RevisionComparison &comparison);
[[nodiscard]] QString comparisonText(const RevisionComparison &comparison);

}
