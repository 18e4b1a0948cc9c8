// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KZip>

#include <QBuffer>
#include <QList>

namespace concordat {

/// A zip container of these parts, in their order; one called "mimetype" is stored as OpenDocument and EPUB want it.
inline QByteArray zippedParts(const QList<std::pair<QString, QByteArray>> &parts)
{
    QBuffer device;
    KZip zip(&device);
    if (!zip.open(QIODevice::WriteOnly))
        return {};
    for (const auto &[name, bytes] : parts) {
        zip.setCompression(name == QStringLiteral("mimetype") ? KZip::NoCompression : KZip::DeflateCompression);
        zip.writeFile(name, bytes);
    }
    zip.close();
    return device.data();
}

/// The part of that name; empty where there is none.
inline QByteArray zippedPart(const QByteArray &zipped, const QString &name)
{
    QBuffer device;
    device.setData(zipped);
    KZip zip(&device);
    if (!zip.open(QIODevice::ReadOnly))
        return {};
    const KArchiveFile *file = zip.directory()->file(name);
    return file ? file->data() : QByteArray();
}

}
