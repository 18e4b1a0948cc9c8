// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/beside.h"
#include "history/sentences.h"
#include "history/store.h"

#include <QFileInfo>

namespace concordat {

using namespace Qt::StringLiterals;

Result<void> Project::saveCopy(const QString &path) const
{
    const QString target = QFileInfo(path).absoluteFilePath();
    // Where our own file was moved away, a copy may take its place.
    if (FileIdentity::of(target) && FileIdentity::of(target) == m_store->identity)
        return failure(Fault::Refused, History::tr("This is the project itself. Choose another name for the copy."));
    // A copy made by SQLite is consistent while editing goes on, but is not on the disk when it returns.
    return beside(target, [&](const QString &making) { return m_store->database->run(u"VACUUM INTO ?"_s, {making}); });
}

}
