// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/id.h"

#include <QList>

namespace concordat {

/// Where somebody was: a place in the draft, and the pane they looked at it in.
struct VisitedPlace {
    ProvisionId provision;
    ParagraphId paragraph;
    int pane = 0;

    friend bool operator==(const VisitedPlace &, const VisitedPlace &) = default;
};

/// The places visited, in order, as a reader of pages knows them: Back, Forward, and a new way from any of them.
/// Moving about inside a provision is not a visit; the trail keeps where in it one was last.
class Trail {
public:
    void visit(const VisitedPlace &place);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    /// Only where it can.
    [[nodiscard]] VisitedPlace back() { return m_places[--m_at]; }
    [[nodiscard]] VisitedPlace forward() { return m_places[++m_at]; }
    void clear();

private:
    QList<VisitedPlace> m_places;
    qsizetype m_at = -1; ///< the place where one is
};

}
