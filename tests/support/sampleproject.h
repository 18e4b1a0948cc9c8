// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/project.h"
#include "support/paths.h"
#include "views/importing/import.h"

#include <QTemporaryDir>

/// A project made of the sample compilation, in a folder that goes away with it.
class SampleProject {
public:
    static QString compilation()
    {
        return QStringLiteral(CONCORDAT_SOURCE_DIR "/resources/samples/mountain-springs-compilation.txt");
    }

    [[nodiscard]] QString path(const QString &name = QStringLiteral("springs.concordat")) const
    {
        return m_folder.filePath(name);
    }

    /// A fresh project; null where something of it failed.
    [[nodiscard]] std::unique_ptr<concordat::Project> make() const
    {
        static const auto imported = concordat::importDocument(compilation(), {});
        if (!imported)
            return nullptr;
        auto project = concordat::Project::create(path(), profile());
        if (!project || !(*project)->importCompilation(imported->compilation, imported->draft))
            return nullptr;
        return std::move(*project);
    }

    [[nodiscard]] static concordat::Profile profile()
    {
        return {QStringLiteral("Ada"), QStringLiteral("Norway"), QStringLiteral("delegate")};
    }

private:
    QTemporaryDir m_folder;
};
