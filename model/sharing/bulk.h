// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sharing/git.h"

namespace concordat::git {

/// A way to write very many objects into a repository: they are collected in memory and written as packs, not as a
/// file each.
class Bulk {
public:
    explicit Bulk(git_repository *repository);

    /// What is written here is in the repository after the next flush; what the repository has is read here too.
    [[nodiscard]] git_odb *database() const { return m_database.get(); }
    [[nodiscard]] Result<void> flush();

private:
    git_repository *m_repository;
    Database m_database;
    Repository m_wrapped; ///< for the packing, which reads what is in memory only
    git_odb_backend *m_memory = nullptr; ///< owned by m_database
};

}
