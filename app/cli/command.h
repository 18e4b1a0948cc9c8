// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QCommandLineParser>
#include <QIODevice>
#include <QTextStream>

namespace concordat::cli {

/// What a command tells the shell.
enum ExitCode {
    Done = 0,
    Found = 1, ///< it worked, and found differences, doubts or damage
    Usage = 2, ///< the command line makes no sense
    Input = 3, ///< a file cannot be read or understood
    Output = 4, ///< a file cannot be written
};

/// The world as a command sees it; tests give it buffers.
struct Streams {
    QIODevice &in;
    QTextStream &out;
    QTextStream &err; ///< progress and problems
};

/// One call of a command: its options, its operands, its streams.
struct Call {
    const QCommandLineParser &options;
    QStringList operands;
    Streams &streams;

    [[nodiscard]] bool json() const { return options.isSet(QStringLiteral("json")); }
    /// Tells on stderr what is being done, unless asked to be quiet.
    void tell(const QString &sentence) const;
    /// Tells what went wrong, and gives the exit code for it.
    int fail(const Error &error) const;
    int fail(ExitCode code, const QString &sentence) const;
};

/// A command of concordat-cli: what it is called, what it takes, what it does.
struct Command {
    QString name;
    QString operands; ///< as shown in its usage: "FILE"
    qsizetype least = 1; ///< operands it needs
    qsizetype most = 1;
    QString summary; ///< one line
    QString description; ///< what it does, and the form of its JSON
    QStringList examples;
    QString found; ///< what exit code 1 means; empty where it is never given
    QList<QCommandLineOption> options; ///< besides --json, --quiet and --help
    int (*run)(const Call &call) = nullptr;
};

/// Every command, in the order of a working day.
[[nodiscard]] const QList<Command> &commands();

/// Does what `arguments` (without the program's name) ask for, and gives the exit code.
[[nodiscard]] int runCommandLine(const QStringList &arguments, Streams &streams);

}
