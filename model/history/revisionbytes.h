// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/revision.h"

#include <QByteArray>

namespace concordat {

/// The bytes that a revision's id is the SHA-256 of: everything in it but the id.
[[nodiscard]] QByteArray canonicalBytes(const Revision &revision);
/// The revision that has these canonical bytes; Damaged where no revision has exactly them.
[[nodiscard]] Result<Revision> revisionFrom(const QByteArray &canonical);

}
