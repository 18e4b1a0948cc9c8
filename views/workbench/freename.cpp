// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/workbench/freename.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace concordat {

QString freeName(const QString &folder, const QString &base)
{
    for (int i = 1;; ++i) {
        const QString name = i == 1 ? base : u"%1 %2"_s.arg(base).arg(i);
        const QString path = QDir(folder).filePath(name + u".concordat"_s);
        if (!QFileInfo::exists(path))
            return path;
    }
}

}
