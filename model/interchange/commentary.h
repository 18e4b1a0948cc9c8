// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace concordat {

/// How much of a text speaks the language of a treaty ("States Parties shall"), and how much is a delegation
/// explaining what it would like ("we recommend", "the convention should").
struct Voice {
    int treaty = 0;
    int commentary = 0;

    Voice &operator+=(Voice other)
    {
        treaty += other.treaty;
        commentary += other.commentary;
        return *this;
    }
};

/// The signs of both voices in `text`, in any of the six languages. `delegation` is who speaks: a text that names
/// its own delegation is hardly treaty language.
[[nodiscard]] Voice voiceOf(QStringView text, QStringView delegation);

}
