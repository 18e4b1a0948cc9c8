// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "text/error.h"

#include <QJsonArray>
#include <QJsonObject>

namespace concordat {

/// The forms in which the parts of a draft are stored and exchanged. What is empty or usual is left out, so
/// equal values have equal bytes (see canonicalBytes). Reading gives back the same value and refuses, with
/// Fault::Malformed, what it would not have written.

[[nodiscard]] QJsonObject toJson(const Status &status);
[[nodiscard]] Result<Status> statusFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject toJson(const Paragraph &paragraph);
[[nodiscard]] Result<Paragraph> paragraphFromJson(const QJsonObject &json);

/// A provision without its paragraphs.
[[nodiscard]] QJsonObject headToJson(const Provision &provision);
[[nodiscard]] Result<Provision> headFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject toJson(const Annotation &annotation);
[[nodiscard]] Result<Annotation> annotationFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject toJson(const StretchStatus &stretch);
[[nodiscard]] Result<StretchStatus> stretchFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject toJson(const ConcordanceEntry &entry);
[[nodiscard]] Result<ConcordanceEntry> concordanceEntryFromJson(const QJsonObject &json);

/// With the paragraphs of the provision.
[[nodiscard]] QJsonObject toJson(const ParallelProvision &parallel);
[[nodiscard]] Result<ParallelProvision> parallelProvisionFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject toJson(const ParallelCheck &check);
[[nodiscard]] Result<ParallelCheck> parallelCheckFromJson(const QJsonObject &json);

/// A whole draft in one object, its provisions with their paragraphs.
[[nodiscard]] QJsonObject toJson(const Draft &draft);
[[nodiscard]] Result<Draft> draftFromJson(const QJsonObject &json);

}
