// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/writers.h"

namespace concordat::akomantoso {

/// The draft in Akoma Ntoso 3.0 (OASIS LegalDocML), as a bill. A bracket is an <inline name="bracket"> of
/// <inline name="alternative"> elements, the second and later ones `alternativeTo` the first; `refersTo` names in the
/// references who stands behind each: a delegation that proposes, or a concept such as "EU supports". An alternative
/// without content is "no text". Statuses are concepts as well; annotations are notes in the metadata, where asked for,
/// and a <noteRef> stands behind the words that each is about. A GUID is the name of a provision or paragraph in its
/// project. `made` is the date of the expression.
[[nodiscard]] QByteArray writeDraft(const Draft &draft, const WriteOptions &options, const QDate &made);

}
