// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/blocks.h"
#include "proposals/delegation.h"

#include <QSet>

#include <optional>
#include <vector>

namespace concordat {

/// Where a delegation begins to speak.
struct SubmissionHead {
    size_t firstBlock = 0;
    size_t blocks = 1; ///< name, original language, date: how many blocks it takes
    Speaker speaker;
    QString originalLanguage;
    QString date;
    /// "Norway: Parties shall …": where, in the text of the last block, the delegation's words begin.
    std::optional<qsizetype> spokenFrom;
    bool bracketed = false; ///< "[Norway: …]": one bracket holds name and words
    bool phrase = false; ///< "Proposal by …", "Submission from …"
    QString doubt; ///< why this may be no head; empty where it is plain
};

/// The heads of all submissions, by the register, by what follows ("[Original: …]", a date), by phrases such as
/// "Proposal by …" and "(on behalf of …)", and by the contents list.
[[nodiscard]] std::vector<SubmissionHead> submissionHeads(
    const std::vector<Block> &blocks, const QSet<QString> &contents, const Register &delegations);

}
