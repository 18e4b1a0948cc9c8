// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace concordat {

/// Lets the running program speak the language of the computer where there is a translation, and English with its
/// plurals elsewhere. Called once, after the application object was made.
void speak();

}
