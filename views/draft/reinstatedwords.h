// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/edit.h"
#include "history/project.h"

namespace concordat {

/// What somebody typed into a paragraph, with the first origins of the words that stood in it before and come back.
/// `id` is the edit's own, which new words carry as their origin. The history is only looked into where some words in
/// a row are new, and not far back.
[[nodiscard]] Edit withFirstOrigins(const Edit &edit, const EditId &id, const Project &project);

}
