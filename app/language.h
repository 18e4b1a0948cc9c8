// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/languagelocale.h"

namespace concordat {

/// Lets the running program speak a language, in the place of what it spoke before: its sentences and those of Qt's
/// own dialogs, dates, numbers, the order of names, and which side a window begins at. Undetermined is the language of
/// the computer where there is a translation, and English elsewhere. The application object must have been made.
void speak(Language language);

}
