// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/akomantoso/elements.h"
#include "interchange/akomantoso/ontology.h"

#include <QDate>

namespace concordat::akomantoso {

/// The identifier of note number `number`, 1-based.
[[nodiscard]] QString noteId(int number);

/// The <meta> element: what the document is, whom it names, and `notes` as notes in their order.
void writeMetadata(Elements &xml, Language language, const QDate &made, const Ontology &ontology,
    const QList<const Annotation *> &notes);

}
