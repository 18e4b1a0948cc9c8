// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/isolated.h"

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr QChar firstStrongIsolate = u'\u2068';
constexpr QChar endOfIsolate = u'\u2069';

}

QString isolated(const QString &text)
{
    return firstStrongIsolate + text + endOfIsolate;
}

bool beginsFromTheLeft(const QString &text)
{
    for (const QChar letter : text) {
        switch (letter.direction()) {
        case QChar::DirL:
            return true;
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirLRI:
        case QChar::DirRLI:
        case QChar::DirFSI:
            return false;
        default:
            break;
        }
    }
    return false;
}

}
