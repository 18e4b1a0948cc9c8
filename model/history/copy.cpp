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
    return m_store->copyTo(target);
}

Result<void> Project::Store::copyTo(const QString &path, const std::function<Result<void>(Database &)> &finish)
{
    // A copy made by SQLite is consistent while editing goes on, but is not on the disk when it returns.
    return beside(path, [&](const QString &making) -> Result<void> {
        const auto copied = database->run(u"VACUUM INTO ?"_s, {making});
        if (!copied || !finish)
            return copied;
        const auto copy = Database::open(making, Database::Mode::ReadWrite);
        return copy ? finish(**copy) : Result<void>(std::unexpected(copy.error()));
    });
}

}
