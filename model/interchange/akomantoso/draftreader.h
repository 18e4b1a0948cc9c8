// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/akomantoso/tree.h"

#include "draft/draft.h"

namespace concordat::akomantoso {

/// True where the text has brackets as writeDraft() (writer.h) writes them: it is a draft under negotiation, and not
/// what somebody submitted.
[[nodiscard]] bool isDraft(const Node &root);

/// The draft that writeDraft() wrote: for every draft d written marked up and with its names, provisions, labels,
/// levels, passages, positions, links, citations and levels of status are d's, in order, under the names that they have
/// there; and so are annotations, where they were written. Runs have no origin. Of a file by another program what is
/// like ours is read so, and the rest as text, so that no word of the body is lost. Errors as readTree().
[[nodiscard]] Result<Draft> readDraft(const QByteArray &bytes);
[[nodiscard]] Draft readDraft(const Node &root);

}
