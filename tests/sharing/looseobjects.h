// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

namespace sharing {

using namespace Qt::StringLiterals;

/// Puts each object of a repository into a file of its own, and gives these files.
inline QStringList looseObjects(const QString &repository)
{
    const QTemporaryDir away;
    QStringList packs;
    QDirIterator found(repository + u"/objects/pack"_s, {u"*.pack"_s}, QDir::Files);
    while (found.hasNext())
        packs.append(found.next());
    for (const QString &pack : std::as_const(packs)) {
        const QString moved = away.filePath(QFileInfo(pack).fileName());
        QFile::copy(pack, moved);
        QFile::remove(pack);
        QFile::remove(pack.chopped(4) + u"idx"_s);
        QProcess git;
        git.setStandardInputFile(moved);
        git.start(u"git"_s, {u"-C"_s, repository, u"unpack-objects"_s, u"-q"_s});
        git.waitForFinished(-1);
    }
    QStringList files;
    QDirIterator loose(repository + u"/objects"_s, QDir::Files, QDirIterator::Subdirectories);
    while (loose.hasNext()) {
        constexpr qsizetype nameWithoutFirstByte = 38;
        if (const QString file = loose.next(); QFileInfo(file).fileName().size() == nameWithoutFirstByte)
            files.append(file);
    }
    files.sort();
    return files;
}

/// Takes the file away, or half of it.
inline bool damage(const QString &path, bool whole)
{
    QFile file(path);
    return file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && (whole ? file.remove() : file.resize(file.size() / 2));
}

}
