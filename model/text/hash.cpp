// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/hash.h"

#include "text/sha256.h"

#include <QJsonDocument>

namespace concordat {

QString contentHash(QByteArrayView bytes)
{
    return QString::fromLatin1(QByteArray(QByteArrayView(Sha256::of(bytes))).toHex());
}

QByteArray canonicalBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}
