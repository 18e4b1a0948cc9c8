// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

namespace concordat {

/// A name that is never reused and never means anything but itself. The tag keeps a paragraph's id from
/// being handed to something that wants a provision's.
template <typename Tag>
struct Id {
    QString value;

    [[nodiscard]] bool isNull() const { return value.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return a.value.compare(b.value) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using SourceId = Id<struct SourceTag>; ///< SHA-256 of the received bytes, hexadecimal
using SubmissionId = Id<struct SubmissionTag>; ///< hash of source, delegation and place
using UnitId = Id<struct UnitTag>; ///< hash of the submission and the unit's place and text
using ProvisionId = Id<struct ProvisionTag>;
using ParagraphId = Id<struct ParagraphTag>;
using AnnotationId = Id<struct AnnotationTag>;
using EditId = Id<struct EditTag>; ///< given to an edit before it is committed; its revision carries it
using RevisionId = Id<struct RevisionTag>; ///< hash of content and ancestry, hexadecimal

/// A new random name of 26 characters (128 bits, Crockford base 32).
[[nodiscard]] QString freshName();

template <typename SomeId>
[[nodiscard]] SomeId fresh()
{
    return SomeId{freshName()};
}

}
