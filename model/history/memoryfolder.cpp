// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/memoryfolder.h"

#include "history/sentences.h"

#include <QFile>

#include <linux/magic.h>
#include <sys/vfs.h>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

bool isInMemory(const QString &folder)
{
    struct statfs system{};
    return !folder.isEmpty() && statfs(QFile::encodeName(folder).constData(), &system) == 0
        && (system.f_type == TMPFS_MAGIC || system.f_type == RAMFS_MAGIC);
}

}

Result<MemoryFolder> MemoryFolder::create()
{
    for (const QString &place : {qEnvironmentVariable("XDG_RUNTIME_DIR"), u"/dev/shm"_s}) {
        if (!isInMemory(place))
            continue;
        // Made with the rights of its owner alone.
        auto folder = std::make_unique<QTemporaryDir>(place + u"/concordat-XXXXXX"_s);
        if (folder->isValid())
            return MemoryFolder(std::move(folder));
    }
    return failure(Fault::Refused,
        History::tr("Sealed files are worked on in memory only, and this system has no folder for that (neither "
                    "XDG_RUNTIME_DIR nor /dev/shm)."));
}

}
