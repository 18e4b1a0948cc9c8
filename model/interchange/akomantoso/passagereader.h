// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/akomantoso/tree.h"

#include "text/passage.h"

#include <QStringList>

namespace concordat::akomantoso {

/// What stands in a paragraph or a heading.
struct ReadPassage {
    Passage passage;
    QString label; ///< what stands in front, where that is part of the text: "3", or a heading's "Part"
    QString number; ///< the heading's number behind it
    QStringList citations;
    QList<std::pair<QString, qsizetype>> notes; ///< identifiers, and where in the flat text their marks stand
};

/// The names in the references, by identifier.
using Names = QHash<QString, QString>;

[[nodiscard]] ReadPassage readPassage(const Node &node, const Names &names);

/// Who stands behind an alternative, by its `refersTo`.
[[nodiscard]] QList<Position> positionsIn(const QString &references, const Names &names);

}
