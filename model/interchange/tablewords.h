// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/language.h"

#include <QString>

namespace concordat {

/// The words of the tables that a secretariat publishes, in the language of the text.
struct TableWords {
    QString traceability; ///< title
    QString consolidated; ///< heads of the traceability table
    QString contributors;
    QString originals;
    QString approach;
    QString oneText; ///< how a paragraph came about
    QString commonText;
    QString bracketed; ///< "… %1 …"
    QString written;
    QString statistics; ///< title
    QString brackets; ///< heads by provision
    QString paragraphs;
    QString agreed;
    QString share;
    QString annotations;
    QString wholeDraft; ///< the last row
    QString delegations; ///< title
    QString delegation; ///< heads by delegation
    QString options;
    QString proposals;
    QString provisions;
    QString texts;
    QString placed;

    [[nodiscard]] static const TableWords &in(Language language);
};

}
