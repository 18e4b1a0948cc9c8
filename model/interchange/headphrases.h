// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/delegation.h"

#include <optional>

namespace concordat {

/// A delegation's name is no longer than this, with whom it speaks for and what it submits.
constexpr qsizetype longestName = 220;
/// A name before a colon and words is no longer than this.
constexpr qsizetype longestSpokenName = 80;

/// How much of `text` is "Submission by", "Proposal of the", "Communication from": what may stand before a
/// delegation's name; 0 where nothing such does.
[[nodiscard]] qsizetype phraseLength(QStringView text);

/// "Conference room paper submitted by", "Non-paper presented by": whatever stands before such words, and they.
[[nodiscard]] qsizetype passivePhraseLength(QStringView text);

/// "Paper no. 3A:", "Submission 2:", "أولا -": what may count a delegation's name.
[[nodiscard]] qsizetype counterLength(QStringView text);

/// The name without colons, emphasis and brackets around it.
[[nodiscard]] QStringView withoutClosing(QStringView name);

/// "Submissions from Parties", "Comments by delegations": a title over all of them.
[[nodiscard]] bool namesEverybody(QStringView name);

/// Who speaks under `name`, its seat ("Observer"), supporters and second language aside.
[[nodiscard]] std::optional<Speaker> speakerOf(QStringView name, const Register &delegations);

/// A speaker whom the register does not know.
[[nodiscard]] Speaker unknownSpeaker(QStringView name);

}
