// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/handredlines.h"

#include "support/paths.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>
#include <optional>
#include <unistd.h>

/// Other programs that compare texts, run beside ours where they are installed. jsdiff and diff-match-patch are looked
/// for in the node_modules folder that CONCORDAT_NODE_MODULES names.
namespace concordat::peers {

using namespace Qt::StringLiterals;

/// How a program writes down what changed.
enum class Writing { Signs, Latex, Json };

struct Peer {
    QString name;
    QString program;
    QStringList arguments; ///< before the two files
    Writing writing = Writing::Signs;
};

inline QList<Peer> all()
{
    const QString read = u"const f = require('fs'), a = f.readFileSync(process.argv[1], 'utf8'),"
                         "b = f.readFileSync(process.argv[2], 'utf8');"_s;
    const QString jsdiff = u"const r = require('diff').diffWords(a, b);"
                           "console.log(JSON.stringify(r.map(p => [p.added ? 1 : p.removed ? -1 : 0, p.value])))"_s;
    const QString diffMatchPatch = u"const D = require('diff-match-patch'), d = new D(), r = d.diff_main(a, b);"
                                   "d.diff_cleanupSemantic(r); console.log(JSON.stringify(r))"_s;
    return {
        {u"git --word-diff"_s, u"git"_s, {u"diff"_s, u"--no-index"_s, u"--word-diff"_s, u"-U1000000"_s}},
        {u"wdiff"_s, u"wdiff"_s, {}},
        {u"dwdiff"_s, u"dwdiff"_s, {}},
        {u"latexdiff"_s, u"latexdiff"_s, {}, Writing::Latex},
        {u"LibreOffice"_s, u"python3"_s,
            {QStringLiteral(CONCORDAT_SOURCE_DIR "/tests/benchmarks/libreoffice-compare.py")}, Writing::Json},
        {u"jsdiff"_s, u"node"_s, {u"-e"_s, read + jsdiff, u"--"_s}, Writing::Json},
        {u"diff-match-patch"_s, u"node"_s, {u"-e"_s, read + diffMatchPatch, u"--"_s}, Writing::Json},
    };
}

struct Output {
    QString text;
    double milliseconds = 0; ///< wall time of the process
};

inline std::optional<Output> run(const Peer &peer, const QString &fileA, const QString &fileB)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, environment.value(u"CONCORDAT_NODE_MODULES"_s));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QFileInfo(fileA).path()); // latexdiff leaves files where it runs
    // With all that it starts itself, lest what takes too long goes on beside the next.
    process.setChildProcessModifier([] { ::setsid(); });
    QElapsedTimer timer;
    timer.start();
    process.start(peer.program, peer.arguments + QStringList{fileA, fileB});
    const auto group = pid_t(process.processId());
    if (!process.waitForFinished(60'000)) {
        if (group > 0)
            ::kill(-group, SIGKILL);
        process.waitForFinished();
        return std::nullopt;
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() > 1)
        return std::nullopt;
    const double elapsed = double(timer.nsecsElapsed()) / 1e6;
    if (process.exitCode() == 1 && peer.writing == Writing::Json)
        return std::nullopt;
    return Output{QString::fromUtf8(process.readAllStandardOutput()), elapsed};
}

inline QString written(const QTemporaryDir &folder, const QString &name, const QString &text)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
    return file.fileName();
}

/// Whether the program is there, with what it needs.
inline bool isInstalled(const Peer &peer, const QTemporaryDir &folder)
{
    const QString probe = written(folder, u"probe"_s, u"one\n"_s);
    return !QStandardPaths::findExecutable(peer.program).isEmpty() && run(peer, probe, probe);
}

/// What a program wrote, as stretches that stay (0), go (-1) and come (1).
class Stretches {
public:
    void add(int sign, const QString &text)
    {
        if (!text.isEmpty())
            m_stretches.append({sign, text});
    }

    /// Neighbouring stretches that go and come are one change.
    [[nodiscard]] redlines::Rendering rendering() const
    {
        redlines::Drawing drawing;
        QString gone;
        QString come;
        const auto flush = [&] {
            if (redlines::lengthWithoutSpaces(gone) + redlines::lengthWithoutSpaces(come) > 0)
                drawing.change(gone, come);
            gone.clear();
            come.clear();
        };
        for (const auto &[sign, text] : m_stretches) {
            if (sign == 0) {
                flush();
                drawing.same(text);
            }
            gone += sign < 0 ? text : QString();
            come += sign > 0 ? text : QString();
        }
        flush();
        return drawing.rendering();
    }

private:
    QList<std::pair<int, QString>> m_stretches;
};

inline redlines::Rendering renderingOf(const Peer &peer, QString text)
{
    Stretches stretches;
    if (peer.writing == Writing::Json) {
        for (const QJsonValue &part : QJsonDocument::fromJson(text.toUtf8()).array())
            stretches.add(part[0].toInt(), part[1].toString());
        return stretches.rendering();
    }
    static const QRegularExpression signs(
        u"\\[-(.*?)-\\]|\\{\\+(.*?)\\+\\}"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression latex(
        u"\\\\DIFdel\\{([^{}]*)\\}|\\\\DIFadd\\{([^{}]*)\\}"_s, QRegularExpression::DotMatchesEverythingOption);
    if (peer.writing == Writing::Latex)
        text.remove(QRegularExpression(u"\\\\DIF(?:del|add)(?:begin|end)(?:FL)? ?|%\\s*\\n|%DIF.*\\n"_s));
    else if (text.startsWith(u"diff --git"))
        text = text.sliced(text.indexOf(u'\n', text.indexOf(u"\n@@"_s) + 1) + 1);
    qsizetype at = 0;
    for (auto match = (peer.writing == Writing::Latex ? latex : signs).globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        stretches.add(0, text.sliced(at, found.capturedStart() - at));
        stretches.add(-1, found.captured(1));
        stretches.add(1, found.captured(2));
        at = found.capturedEnd();
    }
    stretches.add(0, text.sliced(at));
    return stretches.rendering();
}

}
