// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyfile.h"
#include "sharing/git.h"

#include <QStringList>

namespace concordat {

/// Versions and signatures, which come to a revision after it was made, travel as tags of its commit: a version under
/// its name, a signature as `signed/REVISION-KEY`. Tags are never moved, so those of different people do not collide.
namespace tags {

/// Where this computer keeps the tags of the remote.
inline const QByteArray kept = QByteArrayLiteral("refs/concordat/tags/");

/// Makes the tags that the remote does not have of what the project has, for commits behind `tip`, and gives their
/// names.
[[nodiscard]] Result<QStringList> make(const HistoryFile &file, git_repository *repository, const git::Oid &tip);

/// What the tags of the remote say of revisions.
struct Told {
    QList<Version> versions;
    QList<KeptSignature> signatures;
};
[[nodiscard]] Told read(git_repository *repository);

/// Puts what the tags of the remote say, and `file` does not know, into `copy`, which may be the same; true where
/// there was anything.
[[nodiscard]] Result<bool> take(git_repository *repository, const HistoryFile &file, HistoryFile &copy);

}

}
