// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace concordat::cli {

[[nodiscard]] Command importCommand();
[[nodiscard]] Command concordanceCommand();
[[nodiscard]] Command consolidateCommand();
[[nodiscard]] Command compareCommand();
[[nodiscard]] Command mergeCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command provenanceCommand();
[[nodiscard]] Command searchCommand();
[[nodiscard]] Command statsCommand();
[[nodiscard]] Command logCommand();
[[nodiscard]] Command versionsCommand();
[[nodiscard]] Command copyCommand();
[[nodiscard]] Command sendCommand();
[[nodiscard]] Command unsealCommand();
[[nodiscard]] Command bringInCommand();
[[nodiscard]] Command receiveCommand();
[[nodiscard]] Command parallelCommand();
[[nodiscard]] Command keyCommand();
[[nodiscard]] Command signCommand();
[[nodiscard]] Command shareCommand();
[[nodiscard]] Command getCommand();
[[nodiscard]] Command handInCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command salvageCommand();

}
