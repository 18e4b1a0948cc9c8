// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/forminspection.h"

#include <algorithm>

namespace concordat {

namespace {

/// So many are worth a thread.
constexpr size_t batch = 4'000;

}

void FormInspection::add(ObjectRole role, const ObjectHash &name, const QByteArray &bytes)
{
    m_waiting.push_back({role, name, bytes});
    if (m_waiting.size() == batch)
        begin();
}

void FormInspection::begin()
{
    m_looked.push_back(std::async(std::launch::async, [pieces = std::exchange(m_waiting, {})] {
        const auto flawed = std::ranges::find_if(
            pieces, [](const Piece &piece) { return !heldToForm(piece.role, piece.name, piece.bytes); });
        return flawed == pieces.end() ? std::nullopt : std::optional(flawed->name);
    }));
}

std::optional<ObjectHash> FormInspection::firstFlawed()
{
    begin();
    std::optional<ObjectHash> first;
    for (auto &looked : m_looked) {
        if (const auto flawed = looked.get(); flawed && !first)
            first = flawed;
    }
    m_looked.clear();
    return first;
}

}
