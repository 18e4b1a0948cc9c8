// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docx/document.h"
#include "interchange/publishedtable.h"

namespace concordat::docx {

/// Published tables as a Word document, each under its title.
[[nodiscard]] Document tableDocument(const QList<PublishedTable> &tables);

}
