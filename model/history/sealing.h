// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/project.h"
#include "history/sealedfile.h"

namespace concordat {

/// Project::sendForReview() into a file that nobody can read or alter without the passphrase (sealedfile.h), signed
/// where there is a key. What is sealed is in memory only, never on a disk.
[[nodiscard]] Result<Leaving> sealForReview(const Project &project, const QString &path, const ReviewOptions &options,
    const Passphrase &passphrase, const SigningKey *signer = nullptr);

/// Opens a sealed project for good: writes it to `target`, which must not exist, for its owner alone to read. Errors as
/// contentOfSealed (sealedfile.h); Malformed where it is sealed and no project, Refused where the target exists.
[[nodiscard]] Result<void> unsealProject(const QString &sealed, const Passphrase &passphrase, const QString &target);

/// What opens the sealed file of that path.
using PassphraseOf = std::function<Passphrase(const QString &path)>;

/// Project::bringIn() with sealed copies among the others, which are in memory only. Refused where one is sealed and
/// `passphraseOf` is empty.
[[nodiscard]] Result<BringInAccount> bringInSealed(
    Project &project, const QStringList &paths, const PassphraseOf &passphraseOf, const BringInOptions &options = {});

}
