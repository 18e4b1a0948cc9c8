// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/passage.h"

#include <memory>
#include <optional>

class QMimeData;

namespace concordat {

/// A passage as it travels by clipboard or drag: `text` for any program, rich text with its brackets for one that
/// takes it, and the passage itself, so that words pasted in this program keep their origins.
[[nodiscard]] std::unique_ptr<QMimeData> mimeOf(const Passage &passage, const QString &text);

/// The passage that the data carries; nothing where they come from elsewhere or are damaged.
[[nodiscard]] std::optional<Passage> passageIn(const QMimeData &data);

}
