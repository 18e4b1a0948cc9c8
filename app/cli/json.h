// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace concordat::cli {

/// JSON as it is printed: indented, one final line break.
[[nodiscard]] inline QString printed(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

}
