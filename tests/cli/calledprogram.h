// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

/// concordat-cli, called in this process.
namespace concordat::cli {

/// What a call of the program did.
struct Outcome {
    int code = 0;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

inline Outcome called(const QStringList &arguments, const QByteArray &input = {})
{
    QBuffer in;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    Outcome outcome;
    {
        QTextStream out(&outcome.out);
        QTextStream err(&outcome.err);
        Streams streams{in, out, err};
        outcome.code = runCommandLine(arguments, streams);
    }
    return outcome;
}

}
