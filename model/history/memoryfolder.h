// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QTemporaryDir>

#include <memory>

namespace concordat {

/// A folder that is in memory and never on a disk (tmpfs), that only its owner can enter, and that goes with this
/// value: for what must not be left lying about. Like all memory it may be swapped out.
class MemoryFolder {
public:
    /// In XDG_RUNTIME_DIR, else in /dev/shm; Refused where neither is in memory.
    [[nodiscard]] static Result<MemoryFolder> create();

    [[nodiscard]] QString filePath(const QString &name) const { return m_folder->filePath(name); }

private:
    explicit MemoryFolder(std::unique_ptr<QTemporaryDir> folder)
        : m_folder(std::move(folder))
    {
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

}
