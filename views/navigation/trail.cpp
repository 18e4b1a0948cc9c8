// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/navigation/trail.h"

namespace concordat {

namespace {

constexpr qsizetype mostPlaces = 200;

}

void Trail::visit(const VisitedPlace &place)
{
    if (m_at >= 0 && m_places[m_at].provision == place.provision && m_places[m_at].pane == place.pane) {
        m_places[m_at] = place;
        return;
    }
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

void Trail::clear()
{
    m_places.clear();
    m_at = -1;
}

}
