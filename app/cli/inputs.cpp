// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inputs.h"

#include "collation/consolidateddraft.h"
#include "interchange/documentreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto stdinName = "-"_L1;

struct InputsText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

qsizetype startOf(const Unit &unit)
{
    if (unit.locators.isEmpty())
        return 0;
    return std::ranges::min_element(unit.locators, {}, &TextSpan::begin)->begin;
}

}

Result<QByteArray> bytesOf(const QString &operand, const Call &call)
{
    if (operand == stdinName)
        return call.streams.in.readAll();
    QFile file(operand);
    if (!file.exists())
        return failure(Fault::NotFound, InputsText::tr("There is no file “%1”.").arg(operand));
    if (QFileInfo(operand).isDir())
        return failure(Fault::Unreadable, InputsText::tr("“%1” is a folder; a file is needed.").arg(operand));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Unreadable, InputsText::tr("“%1” cannot be read: %2.").arg(operand, file.errorString()));
    return file.readAll();
}

Result<QString> textOf(const QString &operand, const Call &call)
{
    return bytesOf(operand, call).and_then([&](const QByteArray &bytes) -> Result<QString> {
        if (bytes.isEmpty())
            return QString();
        auto text = decodedText(bytes);
        if (!text)
            return failure(text.error().fault, operand + u": "_s + text.error().sentence);
        return text;
    });
}

QCommandLineOption outputOption()
{
    return {{u"o"_s, u"output"_s}, InputsText::tr("write to FILE instead of stdout"), u"FILE"_s};
}

Result<void> deliver(const QString &text, const Call &call)
{
    return deliver(text.toUtf8(), call);
}

Result<void> deliver(const QByteArray &bytes, const Call &call)
{
    const QString path = call.options.value(u"output"_s);
    if (path.isEmpty() || path == stdinName) {
        call.streams.out.flush();
        if (QIODevice *device = call.streams.out.device())
            device->write(bytes);
        else
            call.streams.out << QString::fromUtf8(bytes);
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0 || !file.commit())
        return failure(Fault::ReadOnly, InputsText::tr("“%1” cannot be written: %2.").arg(path, file.errorString()));
    return {};
}

Result<Compilation> compilationOf(const QString &operand, const Call &call)
{
    const auto bytes = bytesOf(operand, call);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QString name = operand == stdinName ? InputsText::tr("standard input") : QFileInfo(operand).fileName();
    call.tell(InputsText::tr("Reading %1 …").arg(name));
    return readCompilation(*bytes, name);
}

bool isProject(const QString &operand)
{
    return operand != stdinName && looksLikeProject(operand);
}

Result<std::unique_ptr<Project>> projectOf(const QString &operand, const Profile &profile)
{
    if (!QFileInfo::exists(operand))
        return failure(Fault::NotFound, InputsText::tr("There is no file “%1”.").arg(operand));
    if (!isProject(operand))
        return failure(Fault::Malformed,
            InputsText::tr("“%1” is not a project; “concordat-cli consolidate” makes one of a compilation.")
                .arg(operand));
    return Project::open(operand, profile);
}

Result<RevisionId> revisionNamed(const Project &project, const QString &name)
{
    if (name == u"head")
        return project.head();
    for (const Version &version : project.versions()) {
        if (version.name == name)
            return version.revision;
    }
    QList<RevisionId> found;
    for (const Revision &revision : project.log()) {
        if (!name.isEmpty() && revision.id.value.startsWith(name))
            found.append(revision.id);
    }
    if (found.size() == 1)
        return found.first();
    return failure(Fault::NotFound,
        found.isEmpty()
            ? InputsText::tr("There is no revision or version “%1”; “log” and “versions” list them.").arg(name)
            : InputsText::tr("“%1” begins the ids of several revisions; give more of it.").arg(name));
}

Result<Material> receivedOf(const QString &operand, const Call &call)
{
    Material material;
    if (!isProject(operand)) {
        auto compilation = compilationOf(operand, call);
        if (!compilation)
            return std::unexpected(compilation.error());
        material.submissions = compilation->submissions;
        material.compilations = {*compilation};
        return material;
    }
    auto project = projectOf(operand);
    if (!project)
        return std::unexpected(project.error());
    for (const SourceId &id : (*project)->sources()) {
        auto compilation = (*project)->compilation(id);
        if (!compilation)
            return std::unexpected(compilation.error());
        material.compilations.append(*compilation);
    }
    material.submissions = (*project)->submissions();
    material.draft = (*project)->draft();
    material.project = std::move(*project);
    return material;
}

Result<Material> materialOf(const QString &operand, const Call &call)
{
    auto material = receivedOf(operand, call);
    if (!material || material->project)
        return material;
    if (auto draft = draftIn(material->compilations.first().source.bytes)) {
        material->draft = std::move(*draft);
        return material;
    }
    call.tell(InputsText::tr("Comparing submissions: %1 …").arg(material->submissions.size()));
    const Correspondence correspondence = correspond(material->submissions);
    call.tell(InputsText::tr("Consolidating …"));
    material->draft = consolidatedDraft(material->submissions, correspondence);
    return material;
}

Lines::Lines(QStringView text)
{
    m_starts.append(0);
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        m_starts.append(at + 1);
}

qsizetype Lines::at(qsizetype offset) const
{
    return std::ranges::upper_bound(m_starts, offset) - m_starts.begin();
}

Places::Places(const QList<Compilation> &compilations)
{
    for (const Compilation &compilation : compilations) {
        const Lines lines(compilation.source.text);
        for (const Submission &submission : compilation.submissions) {
            eachUnit(submission.units, [&](const Unit &unit, int) {
                m_places.insert(
                    unit.id, {submission.attribution, compilation.source.fileName, lines.at(startOf(unit)), &unit});
            });
        }
    }
}

const Places::Place *Places::of(const UnitId &unit) const
{
    const auto found = m_places.constFind(unit);
    return found == m_places.constEnd() ? nullptr : &*found;
}

}
