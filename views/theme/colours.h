// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

#include <QColor>
#include <QPalette>

/// The colours of the program, made from the system's palette so that they follow light, dark and high contrast.
/// Text colours keep a contrast of 4.5 : 1 against the base (WCAG 2.1, 1.4.3).
namespace concordat::theme {

[[nodiscard]] bool isDark(const QPalette &palette);
/// The contrast ratio of two colours, 1 … 21 (WCAG 2.1).
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// A text colour that was chosen elsewhere, lighter or darker where it could not be read on the palette's base.
[[nodiscard]] QColor legible(const QColor &colour, const QPalette &palette);
/// The colour a delegation has everywhere; the same name has the same colour on every machine.
[[nodiscard]] QColor delegation(const Attribution &name, const QPalette &palette);
/// Bracket signs, by how deep they nest; five colours that go round.
[[nodiscard]] QColor bracket(int depth, const QPalette &palette);
/// Behind words that differ; `strong` for the one looked at.
[[nodiscard]] QColor difference(const QPalette &palette, bool strong = false);
[[nodiscard]] QColor moved(const QPalette &palette);
/// Behind the words shown as found: search, provenance.
[[nodiscard]] QColor found(const QPalette &palette);
[[nodiscard]] QColor status(Status::Level level, const QPalette &palette);
/// Text that steps back: labels, hints.
[[nodiscard]] QColor quiet(const QPalette &palette);
/// The same on another ground than the base: on what differs, or moved.
[[nodiscard]] QColor quietOn(const QColor &ground, const QPalette &palette);
/// A line between two parts of a window; it carries no meaning alone.
[[nodiscard]] QColor hairline(const QPalette &palette);
/// A breath of the highlight over what the pointer or the choice is on.
[[nodiscard]] QColor tint(const QPalette &palette);

}
