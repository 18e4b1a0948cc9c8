// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/project.h"

namespace concordat {

/// The present draft with the words that somebody was typing when the program stopped, merged over whatever was done
/// since; `edit` is their origin. Fails where the paragraph they were typing in is not known.
[[nodiscard]] Result<Draft> withTypedWords(
    const Project &project, const Typing &typing, const QSet<Attribution> &known, const EditId &edit);

}
