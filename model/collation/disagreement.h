// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/passage.h"

#include <optional>

namespace concordat {

/// A passage of brackets with nothing but punctuation around them, as one bracket; nothing where it is none, or where
/// two of its brackets have not the same names in them.
[[nodiscard]] std::optional<Bracket> asBracket(const Passage &passage);

/// What is said in the place of `base`: as it stands, or where that is a disagreement itself, in brackets that name
/// somebody, what each of those who disagree in it says. Words around the brackets are said with each of them where the
/// base had no brackets and the words are few.
[[nodiscard]] QList<Alternative> readOut(const Alternative &said, const Passage &base);

/// The bracket that a merge leaves where both sides say something else than the base does: what each says, read out,
/// with those who stand behind it. So however many disagree on the same words, their texts stand side by side in one
/// bracket. What both say stands once. The alternatives are in the order of their texts, one without a text last.
[[nodiscard]] Bracket disagreement(const Passage &base, const Alternative &ours, const Alternative &theirs);

/// Adds an alternative to a bracket; one that is there already gets the names of both.
void say(Bracket &bracket, const Alternative &said);

/// Those who propose something, as positions.
[[nodiscard]] QList<Position> proposedBy(const QList<Attribution> &names);

}
