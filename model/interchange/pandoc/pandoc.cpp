// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/pandoc/pandoc.h"

#include "interchange/pandoc/confinement.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace concordat::pandoc {

namespace {

/// How long between two looks at the stop token.
constexpr int glance = 50;

struct PandocSentences {
    Q_DECLARE_TR_FUNCTIONS(Pandoc)
};

/// The document model may nest as deep as the document, and Qt's JSON reader stops at 1024.
Result<QJsonDocument> parsed(const QByteArray &json)
{
    QJsonParseError problem;
    QJsonDocument model = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(Fault::Malformed,
            PandocSentences::tr(
                "What pandoc makes of this document cannot be read: %1. Save it as a Word document and open that.")
                .arg(problem.errorString()));
    return model;
}

class Conversion {
public:
    Conversion(const Limits &limits, std::stop_token stop)
        : m_limits(limits)
        , m_stop(std::move(stop))
    {
    }

    Result<QByteArray> run(const QString &program, const QString &format, const QByteArray &bytes)
    {
        m_process.setProgram(program);
        m_process.setArguments({u"--from"_s, format, u"--to"_s, u"json"_s, u"--sandbox"_s, u"+RTS"_s,
            u"-M%1M"_s.arg(m_limits.megabytes), u"-RTS"_s});
        m_process.setChildProcessModifier([seconds = m_limits.seconds] { confine(seconds); });
        m_process.start();
        if (!m_process.waitForStarted())
            return failure(
                Fault::Refused, PandocSentences::tr("pandoc could not be started: %1.").arg(m_process.errorString()));
        m_process.write(bytes);
        m_process.closeWriteChannel();
        m_deadline.setRemainingTime(std::chrono::seconds(m_limits.seconds));
        while (m_process.state() != QProcess::NotRunning) {
            m_process.waitForReadyRead(glance);
            m_output += m_process.readAllStandardOutput();
            if (const auto reason = overLimit()) {
                m_process.kill();
                m_process.waitForFinished();
                return std::unexpected(*reason);
            }
        }
        m_output += m_process.readAllStandardOutput();
        if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0)
            return m_output;
        const QString said = QString::fromUtf8(m_process.readAllStandardError()).simplified().left(300);
        return failure(Fault::Damaged,
            PandocSentences::tr("pandoc cannot read this file: %1. Save it anew, or as a Word document, and open that.")
                .arg(said));
    }

private:
    [[nodiscard]] std::optional<Error> overLimit() const
    {
        if (m_stop.stop_requested())
            return Error{Fault::Cancelled, PandocSentences::tr("Reading was stopped; nothing was changed.")};
        if (m_deadline.hasExpired())
            return Error{Fault::TooLarge,
                PandocSentences::tr(
                    "pandoc did not finish this file in %1 seconds. Save it as a Word document and open that.")
                    .arg(m_limits.seconds)};
        if (m_output.size() > m_limits.output)
            return Error{Fault::TooLarge,
                PandocSentences::tr("This file grows beyond what the program reads when it is unpacked.")};
        return std::nullopt;
    }

    Limits m_limits;
    std::stop_token m_stop;
    QProcess m_process;
    QDeadlineTimer m_deadline;
    QByteArray m_output;
};

}

Result<QJsonDocument> documentModel(
    const QByteArray &bytes, const QString &format, const Limits &limits, std::stop_token stop)
{
    if (bytes.size() > limits.input)
        return failure(Fault::TooLarge,
            PandocSentences::tr("This file has %1 MB, more than the program reads of its kind (%2 MB).")
                .arg(bytes.size() >> 20)
                .arg(limits.input >> 20));
    const QString program = QStandardPaths::findExecutable(u"pandoc"_s);
    if (program.isEmpty())
        return failure(Fault::Refused,
            PandocSentences::tr(
                "To read this kind of file the program pandoc is needed. Install the package “pandoc”, or "
                "save the file "
                "as a Word document (.docx)."));
    return Conversion(limits, std::move(stop)).run(program, format, bytes).and_then(parsed);
}

}
