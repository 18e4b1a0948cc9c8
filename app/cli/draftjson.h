// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inputs.h"

#include <QJsonObject>

namespace concordat::cli {

/// The draft as JSON for programs: provisions, paragraphs, their notation, alternatives and origins.
[[nodiscard]] QJsonObject draftJson(const Material &material);

}
