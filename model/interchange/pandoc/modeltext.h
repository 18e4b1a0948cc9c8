// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/extractedtext.h"
#include "proposals/delegation.h"

#include <QJsonDocument>

namespace concordat::pandoc {

/// The text of a document model (pandoc-types 1.23): lists with the labels a reader sees, footnotes behind the text,
/// comparative tables one column after the other. What it does not know it reads for the text inside; anything deeper
/// than the program nests is left out and said to be.
[[nodiscard]] ExtractedText extractedText(const QJsonDocument &model, const Register &delegations);

}
