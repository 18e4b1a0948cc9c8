// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/writers.h"

namespace concordat {

/// The draft in Akoma Ntoso 3.0 (OASIS LegalDocML), as a bill. A bracket is an <inline name="bracket"> of
/// <inline name="alternative"> elements, the second and later ones `alternativeTo` the first; `refersTo` names in the
/// references who stands behind each: a delegation that proposes, or a concept such as "EU supports". An alternative
/// without content is "no text". Statuses are concepts as well; annotations are notes in the metadata, where asked for.
/// `made` is the date of the expression.
[[nodiscard]] QByteArray writeAkomaNtoso(const Draft &draft, const WriteOptions &options, const QDate &made);

}
