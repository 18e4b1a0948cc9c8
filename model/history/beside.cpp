// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/beside.h"

#include "history/fileidentity.h"
#include "history/sentences.h"

#include <QFile>

#include <cstdio>

namespace concordat {

using namespace Qt::StringLiterals;

Result<void> beside(const QString &path, const std::function<Result<void>(const QString &)> &make)
{
    const QString making = path + u".making"_s;
    QFile::remove(making);
    auto made = make(making);
    if (made
        && (!syncToDisk(making)
            || std::rename(QFile::encodeName(making).constData(), QFile::encodeName(path).constData()) != 0
            || !syncToDisk(path)))
        made = failure(Fault::Unreadable,
            History::tr("“%1” could not be written to the disk. Is there room, and may the folder be written?")
                .arg(path));
    if (!made) {
        QFile::remove(making);
        QFile::remove(making + u"-journal"_s);
    }
    return made;
}

}
