// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/bringin.h"

namespace concordat {

class Keyring;
class Project;

/// What bringing in copies did, for a person: of each copy what came, from whom and how it is signed, then how much was
/// merged, became a bracket, was re-anchored or orphaned. A line each.
[[nodiscard]] QString accountText(const BringInAccount &account, const Project &project, const Keyring &keys);

/// Whether somebody should look at what a merge did there.
[[nodiscard]] bool needsALook(MergeEvent::Kind kind);

}
