// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/blockroles.h"
#include "proposals/submission.h"

#include <deque>
#include <span>

namespace concordat {

/// Where a footnote's mark was taken out of a unit's text.
struct PlacedMark {
    QString mark;
    qsizetype at = 0; ///< in the unit's text
    TextSpan source;
};

/// A unit under construction. Nodes refer to each other by their place in the tree; 0 is the root.
struct UnitNode {
    Unit unit; ///< without id, children and footnotes
    size_t parent = 0;
    std::vector<size_t> children;
    HeadingRank rank = HeadingRank::Article;
    int headingSigns = 0;
    bool heading = false;
    bool bare = false; ///< a heading of words alone or with a plain number: what it is depends on what it holds
    std::vector<PlacedMark> notes;
    std::vector<QString> doubts;
};

/// The units of one submission, as a tree in reading order.
class UnitTree {
public:
    UnitTree() { m_nodes.emplace_back(); }

    [[nodiscard]] std::deque<UnitNode> &nodes() { return m_nodes; }
    [[nodiscard]] UnitNode &node(size_t at) { return m_nodes[at]; }
    [[nodiscard]] const UnitNode &node(size_t at) const { return m_nodes[at]; }
    size_t add(size_t parent, UnitNode node);

private:
    std::deque<UnitNode> m_nodes;
};

/// Builds the tree: headings hold what follows them, labels nest by their series, text behind a list closes the
/// paragraph the list belongs to. Footnote bodies are left out.
[[nodiscard]] UnitTree unitTree(std::span<const Block *const> blocks, const RoledBlocks &roled);

}
