// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/limits.h"
#include "text/error.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

#include <stop_token>

namespace concordat::pandoc {

/// What a conversion may cost.
struct Limits {
    int seconds = limits::converterSeconds;
    int megabytes = limits::converterMegabytes; ///< of the converter's memory
    qint64 input = limits::converterInput; ///< bytes
    qint64 output = limits::converterOutput; ///< bytes
};

/// The document model (pandoc-types) of a file in one of pandoc's formats: "odt", "rtf", "html", "epub". pandoc runs as
/// a process of its own, without a shell, in its sandbox (it reads and writes no file and opens no address), confined
/// (confinement.h), with limits on time and memory. Refused where pandoc is not installed, TooLarge over a limit,
/// Damaged where it cannot read the file, Cancelled by `stop`.
[[nodiscard]] Result<QJsonDocument> documentModel(
    const QByteArray &bytes, const QString &format, const Limits &limits = {}, std::stop_token stop = {});

}
