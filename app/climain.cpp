// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"
#include "cli/command.h"

#include <version.h>

#include <QFile>
#include <QGuiApplication>

int main(int argc, char *argv[])
{
    // Pages are laid out with fonts; nothing is ever shown.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("concordat-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONCORDAT_VERSION));
    concordat::speak(concordat::Language::Undetermined);
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return concordat::cli::Input;
    QTextStream out(stdout);
    QTextStream err(stderr);
    concordat::cli::Streams streams{in, out, err};
    return concordat::cli::runCommandLine(QCoreApplication::arguments().sliced(1), streams);
}
