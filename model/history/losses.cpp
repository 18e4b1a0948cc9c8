// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/losses.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString &object)
{
    return u"lost "_s + object;
}

}

Result<void> noteLoss(Database &database, const QString &object)
{
    return database.run(u"INSERT OR IGNORE INTO project VALUES (?, 'salvage')"_s, {nameOf(object)});
}

bool isNotedLoss(Database &database, const QString &object)
{
    const auto noted = database.one(u"SELECT value FROM project WHERE name = ?"_s, {nameOf(object)});
    return noted && *noted;
}

}
