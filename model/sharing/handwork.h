// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "history/revision.h"
#include "sharing/committext.h"
#include "sharing/folder.h"

#include <QStringList>

namespace concordat {

/// What somebody did who changed the files of the remote by hand, without Concordat.
struct HandWork {
    Draft draft; ///< with what could be taken over
    QStringList taken; ///< how the changed files are called
    QStringList setAside; ///< a sentence for each thing that was left out, and why

    friend bool operator==(const HandWork &, const HandWork &) = default;
};

/// Reads the files of a commit that was made by hand against the draft before it, through the parser of the notation.
/// `files` is the folder of that commit, `former` that of the one before. New paragraphs get names that depend on
/// nothing but the commit, so whoever takes it in has the same draft.
[[nodiscard]] Result<HandWork> handWorkOf(
    git_odb *database, const git::Oid &commit, const CommitText &text, const git::Oid &former, const Draft &before);

}
