// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/submission.h"
#include "text/error.h"

#include <QJsonArray>
#include <QJsonObject>

namespace concordat {

/// The forms in which what was received is stored. What is empty or usual is left out, so equal values have
/// equal bytes; reading gives back the same value and refuses what it would not have written, and unit trees
/// deeper than 1,000.

[[nodiscard]] QJsonObject toJson(const Unit &unit);
[[nodiscard]] Result<Unit> unitFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject toJson(const Submission &submission);
[[nodiscard]] Result<Submission> submissionFromJson(const QJsonObject &json);

/// A source without its bytes and its text, which are stored beside it.
[[nodiscard]] QJsonObject headToJson(const Source &source);
[[nodiscard]] Result<Source> sourceHeadFromJson(const QJsonObject &json);

/// What a reader noted of a source: furniture, what is unplaced, and doubts; without source and submissions.
[[nodiscard]] QJsonObject notesToJson(const Compilation &compilation);
[[nodiscard]] Result<Compilation> notesFromJson(const QJsonObject &json);

}
