// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/submission.h"

#include <QStringList>

namespace concordat {

/// All locators of a compilation: submissions' headings, units, footnotes, furniture, the unplaced.
[[nodiscard]] QList<TextSpan> allLocators(const Compilation &compilation);

/// The stretches of `text` with anything but blanks in them that no span holds, cut at line ends and trimmed.
[[nodiscard]] QList<TextSpan> uncovered(QStringView text, QList<TextSpan> spans);

/// Where a compilation breaks the coverage law: one sentence a violation, none where every non-blank character
/// lies in exactly one locator.
[[nodiscard]] QStringList coverageViolations(const Compilation &compilation);

}
