// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace concordat {

/// What kind of thing went wrong, for a caller that acts on it (open read-only, offer salvage, retry).
enum class Fault {
    NotFound, ///< there is no such file, revision, paragraph …
    Unreadable, ///< the system refused to read it
    NotText, ///< binary or mis-encoded where text was expected
    Malformed, ///< read, but it breaks the rules of its format
    TooLarge, ///< over a stated limit of size, nesting or time
    Newer, ///< written by a newer version of the program
    Damaged, ///< a checksum or a link does not match
    Locked, ///< open elsewhere
    ReadOnly, ///< may be read, may not be written
    NoSpace, ///< the disk is full
    Unrelated, ///< a project, but not a copy of this one
    Refused, ///< the edit makes no sense in this draft
    Cancelled, ///< a person stopped it
    MissingProgram, ///< a helper program is not installed
};

/// Something that went wrong with data: its kind, and the sentence a person reads,
/// which says what is wrong, where, and what to do.
struct Error {
    Fault fault = Fault::Malformed;
    QString sentence;

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(Fault fault, QString sentence)
{
    return std::unexpected(Error{fault, std::move(sentence)});
}

}
