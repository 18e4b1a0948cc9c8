// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include "history/sealing.h"

namespace concordat::cli {

/// The passphrase of --passphrase-file: the first line of the file, or of stdin for "-". Refused where the option is
/// not given. It is never an operand: those stand in the list of processes and in the shell's history.
[[nodiscard]] Result<Passphrase> passphraseOf(const Call &call);
[[nodiscard]] QCommandLineOption passphraseOption();

}
