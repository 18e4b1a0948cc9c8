// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace concordat {

/// A provision or a paragraph, as far as it counts for finding its counterpart in another language.
struct ParallelItem {
    int kind = 0; ///< of the provision, or the level of the paragraph
    QString number; ///< what its number means in any language (see numberMeant()); empty where it has none
    qsizetype length = 0; ///< of its text, in characters
};

/// What counterparts are: places in the two lists; -1 where there is none.
struct ParallelPair {
    qsizetype here = -1;
    qsizetype there = -1;

    friend bool operator==(const ParallelPair &, const ParallelPair &) = default;
};

/// What a number means, whatever alphabet and digits it is written in: "2 bis" and "٢ مكررا" mean the same, and so
/// do "(b)", "(ب)" and "(б)". Text that is no number means itself.
[[nodiscard]] QString numberMeant(const QString &written);

/// True where two numbers may mean the same: "(i)" is the first of a series, or the ninth letter.
[[nodiscard]] bool mayMeanTheSame(const QString &a, const QString &b);

/// Counterparts as they are listed: in the order of the first list, of which `counterparts` names a place in the second
/// list for each item (-1 where there is none), with what only the second has behind what goes before it there.
[[nodiscard]] QList<ParallelPair> inOrder(const QList<qsizetype> &counterparts, qsizetype there);

/// Which items of two languages answer each other. What has a number of its own in both, and stands in the same order,
/// is linked first; between such pairs, an alignment of least cost links by number, kind and place, and where numbers
/// do not tell by length: a text and its translation are about as long as the texts around them lead to expect (Gale
/// and Church, A program for aligning sentences in bilingual corpora, 1993). What is left over on both sides with one
/// and the same number of its own was moved, and is linked as well. Listed as by inOrder().
[[nodiscard]] QList<ParallelPair> linkedByNumberAndPlace(
    const QList<ParallelItem> &here, const QList<ParallelItem> &there);

}
