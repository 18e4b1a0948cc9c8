// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/id.h"

#include <QDateTime>

namespace concordat {

/// What somebody was typing when the program stopped: kept aside while it is not yet a revision, offered at
/// the next start, dropped when it is committed.
struct Typing {
    ParagraphId paragraph; ///< where the cursor was
    QString text; ///< of the provision it stands in, in the notation, as far as it was typed
    RevisionId head; ///< what they were looking at
    QDateTime when;

    friend bool operator==(const Typing &, const Typing &) = default;
};

}
