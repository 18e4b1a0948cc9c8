// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/objectform.h"

#include <future>
#include <vector>

namespace concordat {

/// Holds objects against their form (see heldToForm) on threads of its own, while the caller goes on; for those that
/// name no others, of which nobody waits for what they say.
class FormInspection {
public:
    void add(ObjectRole role, const ObjectHash &name, const QByteArray &bytes);
    /// The first that is not in the form this program writes, or nothing, once all have been looked at.
    [[nodiscard]] std::optional<ObjectHash> firstFlawed();

private:
    struct Piece {
        ObjectRole role;
        ObjectHash name;
        QByteArray bytes;
    };
    void begin();

    std::vector<Piece> m_waiting;
    std::vector<std::future<std::optional<ObjectHash>>> m_looked;
};

}
