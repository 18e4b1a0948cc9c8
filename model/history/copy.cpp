// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sentences.h"
#include "history/store.h"

#include <QFile>
#include <QFileInfo>

namespace concordat {

using namespace Qt::StringLiterals;

Result<void> Project::saveCopy(const QString &path) const
{
    return m_store->copyTo(path);
}

/// SQLite's copy is consistent while editing goes on, but is not on the disk when it returns; so it is
/// made beside its final name, forced to the disk and renamed when it is whole.
Result<void> Project::Store::copyTo(const QString &path) const
{
    const QString target = QFileInfo(path).absoluteFilePath();
    if (target == QFileInfo(database->path()).absoluteFilePath())
        return failure(Fault::Refused, History::tr("This is the project itself. Choose another name for the copy."));
    const QString making = target + u".making"_s;
    QFile::remove(making);
    if (auto copied = database->run(u"VACUUM INTO ?"_s, {making}); !copied) {
        QFile::remove(making);
        return copied;
    }
    if (!syncToDisk(making)
        || ::rename(QFile::encodeName(making).constData(), QFile::encodeName(target).constData()) != 0
        || !syncToDisk(target)) {
        QFile::remove(making);
        return failure(Fault::Unreadable,
            History::tr("The copy “%1” could not be written to the disk. Is there room, and may the folder be written?")
                .arg(path));
    }
    return {};
}

}
