// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/application.h"
#include "history/project.h"
#include "history/salvage.h"

#include <QFile>
#include <QTemporaryDir>

using namespace concordat;
using namespace Qt::StringLiterals;

/// The bytes as a project: opened, verified, salvaged.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"hostile.concordat"_s);
    const QString rescued = folder.filePath(u"rescued.concordat"_s);
    const QByteArray bytes = fuzzing::bytes(data, size);
    QFile file(path);
    fuzzing::holds(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "The file is written.");
    file.close();
    if (auto project = Project::open(path, {}))
        (void)(*project)->verify();
    QFile::remove(rescued);
    const auto saved = salvage(path, rescued);
    fuzzing::holds(saved || (!saved.error().sentence.isEmpty() && !QFile::exists(rescued)),
        "A salvage makes a file, or leaves none and says why.");
    return 0;
}
