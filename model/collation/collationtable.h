// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/redline.h"

#include <QStringList>

namespace concordat {

/// One column of a collation: what each text has there.
struct CollationColumn {
    QList<TextSpan> readings; ///< one for each text, in the order the texts were given; empty: nothing there
    bool common = false; ///< all texts read the same, character for character

    friend bool operator==(const CollationColumn &, const CollationColumn &) = default;
};

/// n texts side by side. The readings of a text, column by column, cover it without gap or overlap. A passage
/// with its brackets and the columns of a comparison are both drawn from this.
using CollationTable = QList<CollationColumn>;

/// The columns of `texts`: few and long, cut where phrases begin and end, and the same for every order of the
/// texts. Texts that share too little for a common column to be worth its break have one column.
///
/// The text that has most in common with the others leads (the centre star of Gusfield 1993); the others are
/// aligned to it as compare() does, what all have is common, and an optimal path drops the common stretches
/// that are not worth the break they cause. Equality is exact here: of `options` only the language counts.
[[nodiscard]] CollationTable collate(const QStringList &texts, const CompareOptions &options = {});

}
