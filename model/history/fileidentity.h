// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace concordat {

/// Which file stands at a path, whatever it is called: it changes when another file is put there.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0;

    /// Nothing where no file stands there.
    [[nodiscard]] static std::optional<FileIdentity> of(const QString &path);

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// Makes what was written to the file, and its name in its folder, last through a power cut.
/// False where the system refused.
[[nodiscard]] bool syncToDisk(const QString &path);

}
