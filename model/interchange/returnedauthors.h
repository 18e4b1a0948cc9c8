// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/edit.h"
#include "proposals/delegation.h"

#include <QSet>

namespace concordat {

/// Somebody named as the author of a tracked change or a comment.
struct ReturnedAuthor {
    Author author; ///< the name as the file has it, and the delegation where it is known
    QList<Position> positions; ///< what their alternatives are attributed to; none where the file names nobody
};

/// Tells who "EU", "Brazil", "Ana Silva (Brazil)", "Brazil - Ana Silva" or "CARICOM, +EU" is. Names that neither the
/// register nor the draft has are kept as they are, without the signs that the notation puts between names.
class ReturnedAuthors {
public:
    ReturnedAuthors(const Register &known, const Draft &draft);

    [[nodiscard]] ReturnedAuthor of(const QString &name) const;

private:
    [[nodiscard]] Attribution attributionOf(const QString &name) const;

    const Register &m_register;
    QSet<Attribution> m_inDraft;
};

}
