// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/submission.h"
#include "text/error.h"

#include <variant>

/// What a person corrects of what was recognised in a received document. The document itself never changes: every
/// character stays where it is, and only what it is taken for is another thing.
namespace concordat::corrections {

struct SetKind {
    UnitId unit;
    UnitKind kind = UnitKind::Paragraph;
};
struct SetNumber {
    UnitId unit;
    QString number; ///< as written, without the closing dot
};
struct MarkCommentary {
    UnitId unit; ///< with all below it
    bool commentary = true;
};
/// Into the unit before it, as its last part.
struct Nest {
    UnitId unit;
};
/// Out of the unit it is part of, to stand behind it.
struct Lift {
    UnitId unit;
};
/// Its text goes on in the unit before it; its parts become that unit's.
struct JoinWithPrevious {
    UnitId unit;
};
/// What stands from `at` on in its text becomes a unit of its own behind it, of the same kind and without a number.
struct Split {
    UnitId unit;
    qsizetype at = 0;
};
/// Who speaks: a name that the register knows, or any other.
struct SetSubmitter {
    SubmissionId submission;
    QString name;
};
/// A stretch that belonged to nobody becomes a paragraph behind a unit.
struct PlaceStray {
    TextSpan stray; ///< one of the compilation's unplaced
    UnitId after;
};

}

namespace concordat {

using Correction = std::variant<corrections::SetKind, corrections::SetNumber, corrections::MarkCommentary,
    corrections::Nest, corrections::Lift, corrections::JoinWithPrevious, corrections::Split, corrections::SetSubmitter,
    corrections::PlaceStray>;

/// The compilation after a correction. Units keep their ids; the coverage law of Compilation holds if it held before.
/// Refused, with a sentence, where the correction makes no sense (a unit that is gone, nothing before it to join).
[[nodiscard]] Result<Compilation> corrected(
    const Compilation &compilation, const Correction &correction, const Register &delegations);

}
