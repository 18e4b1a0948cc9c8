// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QString>

/// How the window looks: as the system says, or as a person wants it whatever the system says (a projector in a dark
/// room, a reader who needs contrast).
namespace concordat::theme {

enum class Appearance { System, Light, Dark, HighContrast };

/// The palette of an appearance; that of the system as it was when the program started.
[[nodiscard]] QPalette paletteOf(Appearance appearance);
/// Gives the whole program that look.
void wear(Appearance appearance);

/// What an appearance is stored as in the settings; System for a name that is not known.
[[nodiscard]] QString nameOf(Appearance appearance);
[[nodiscard]] Appearance appearanceNamed(const QString &name);

}
