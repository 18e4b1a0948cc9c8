// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "text/notation.h"

#include <QPalette>
#include <QTextCharFormat>

class QTextCursor;

namespace concordat {

/// A stretch of a passage as it is shown: what one format covers, and which flat text it stands for (empty for
/// bracket signs and names).
struct ShownSpan {
    QString text;
    QTextCharFormat format;
    TextSpan flat;
};

struct PassageLook {
    QPalette palette;
    Reading reading = Reading::MarkedUp;
    AttributionStyle attribution = AttributionStyle::InFront;
    bool stackLong = false; ///< long alternatives on lines of their own
};

/// A passage as the screen, the projection and the printed page show it. Depth of brackets and delegations have
/// colours, and signs and names say the same without them.
[[nodiscard]] QList<ShownSpan> shownPassage(const Passage &passage, const PassageLook &look);

/// Writes a passage at the cursor.
void insertPassage(QTextCursor &cursor, const Passage &passage, const PassageLook &look);

}
