// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include "history/project.h"

#include <QJsonArray>

namespace concordat::cli {

/// --known-keys FILE
[[nodiscard]] QCommandLineOption knownKeysOption();
/// The keys of that file; none where it was not given.
[[nodiscard]] Result<QList<PublicKey>> knownKeysOf(const Call &call);

/// [{"standing": "known" | "unknown" | "altered", "name", "key", "fingerprint"}]
[[nodiscard]] QJsonArray signaturesJson(const QList<Signing> &signings);
/// "signed by Kenji Sato; signed with an unknown key (1234 …)"; empty where nobody signed.
[[nodiscard]] QString signaturesText(const QList<Signing> &signings);

/// The key as the file of known keys has it, one line: 64 hexadecimal digits, a space, the name.
[[nodiscard]] QString knownKeyLine(const PublicKey &key);

}
