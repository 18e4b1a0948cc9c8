// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/renewal.h"
#include "history/project.h"

namespace concordat {

/// What taking a further received document into a project did.
struct ReceptionAccount {
    RevisionId before;
    RevisionId after; ///< the same where nothing was new
    QList<Attribution> revised; ///< whose earlier text the new one took the place of
    QList<Attribution> added; ///< whose text came beside whatever they had submitted
    QList<MergeEvent> events; ///< what became of the draft; "theirs" is what the document brought

    friend bool operator==(const ReceptionAccount &, const ReceptionAccount &) = default;
};

/// What a further document makes of a draft, worked out and not yet kept. Pure; for any thread.
struct PreparedReception {
    Compilation compilation;
    Reception reception;
    Merged renewal;
    bool isNew = true; ///< false where all of it has been received already
};
[[nodiscard]] PreparedReception preparedReception(const Draft &draft, const QList<Submission> &submissions,
    const Compilation &compilation, Handing handing = Handing::Judged, std::stop_token stop = {});

/// Whether a file shares history with the project, so that Project::bringIn() can merge it. What does not is a
/// stranger's project, and can be received like any other document. Errors as Project::openToRead.
[[nodiscard]] Result<bool> isCopyOf(const Project &project, const QString &path);

/// Keeps the document and the draft that it makes, as one revision. The earlier document stays in the project.
[[nodiscard]] Result<ReceptionAccount> receive(Project &project, const PreparedReception &prepared);

}
