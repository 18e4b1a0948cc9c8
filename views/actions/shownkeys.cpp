// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/actions/shownkeys.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace concordat {

QString shownKeys(const QList<QKeySequence> &keys)
{
    const QString text = QKeySequence::listToString(keys, QKeySequence::NativeText);
    return text.isEmpty() || !QGuiApplication::isRightToLeft() ? text : u"\u2066"_s + text + u"\u2069"_s;
}

}
