// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/application.h"
#include "history/project.h"

#include <QFile>
#include <QTemporaryDir>

using namespace concordat;
using namespace Qt::StringLiterals;

/// The bytes as a copy that came back to the project of tests/data: brought in whole, or refused with nothing changed.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    const QString ours = folder.filePath(u"ours.concordat"_s);
    const QString theirs = folder.filePath(u"theirs.concordat"_s);
    QFile::remove(ours);
    QFile file(theirs);
    const QByteArray bytes = fuzzing::bytes(data, size);
    fuzzing::holds(QFile::copy(QStringLiteral(CONCORDAT_DATA_DIR "/projects/schema1.concordat"), ours)
            && QFile(ours).setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QIODevice::WriteOnly)
            && file.write(bytes) == bytes.size(),
        "The files are written.");
    file.close();
    auto project = Project::open(ours, {});
    fuzzing::holds(project.has_value(), "Our own project opens.");
    const RevisionId head = (*project)->head();
    const auto account = (*project)->bringIn({theirs});
    fuzzing::holds(account || ((*project)->head() == head && !account.error().sentence.isEmpty()),
        "A refused copy changes nothing and gets a sentence.");
    return 0;
}
