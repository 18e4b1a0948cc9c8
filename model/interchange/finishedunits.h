// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/unittree.h"

namespace concordat {

/// The bodies of a source's footnotes, handed out to their marks.
class FootnoteBodies {
public:
    explicit FootnoteBodies(const std::vector<Block> &blocks);

    /// The body that belongs to a mark at `source`: the next one with that mark, else the last one before; taken
    /// once only.
    [[nodiscard]] const Block *take(const QString &mark, qsizetype source);
    /// The body that a mark refers to though another mark has it already.
    [[nodiscard]] const Block *shared(const QString &mark) const;
    /// Those that no mark asked for, in reading order.
    [[nodiscard]] std::vector<const Block *> left() const;

private:
    struct Body {
        const Block *block = nullptr;
        bool taken = false;
    };
    QHash<QString, std::vector<Body>> m_bodies;
};

/// Turns a tree into units: takes citations off the ends of texts, joins footnotes, tells commentary from treaty
/// language and articles from headings, and names every unit by the hash of what it is. Doubts are appended.
[[nodiscard]] QList<Unit> finishedUnits(UnitTree &tree, const RoledBlocks &roled, const Submission &submission,
    FootnoteBodies &bodies, QList<Doubt> &doubts);

/// `spans`, in order, without `holes`.
[[nodiscard]] QList<TextSpan> without(const QList<TextSpan> &spans, QList<TextSpan> holes);

}
