// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "inputs.h"
#include "json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct VersionsText {
    Q_DECLARE_TR_FUNCTIONS(VersionsCommand)
};

int name(Project &project, const Call &call)
{
    RevisionId revision = project.head();
    if (const QString wanted = call.options.value(u"revision"_s); !wanted.isEmpty()) {
        const auto found = revisionNamed(project, wanted);
        if (!found)
            return call.fail(found.error());
        revision = *found;
    }
    const auto version = project.nameVersion(call.options.value(u"name"_s), revision);
    return version ? Done : call.fail(version.error());
}

int runVersions(const Call &call)
{
    const auto project = projectOf(call.operands.first());
    if (!project)
        return call.fail(project.error());
    if (call.options.isSet(u"name"_s)) {
        if (const int code = name(**project, call); code != Done)
            return code;
    }
    QJsonArray array;
    QString text;
    for (const Version &version : (*project)->versions()) {
        const QString when = version.when.toString(Qt::ISODate);
        array.append(QJsonObject{{u"name"_s, version.name}, {u"revision"_s, version.revision.value},
            {u"named_by"_s, version.namedBy}, {u"when"_s, when}});
        text += version.revision.value.left(10) + u"  "_s + when + u"  "_s + version.name + u'\n';
    }
    call.streams.out << (call.json() ? printed({{u"versions"_s, array}}) : text);
    return Done;
}

}

Command versionsCommand()
{
    return {u"versions"_s, u"PROJECT"_s, 1, 1, VersionsText::tr("list the named versions, or name one"),
        VersionsText::tr(
            "Lists the versions of a project that somebody named; with --name, names the newest revision (or that of\n"
            "--revision) first.\n"
            "\n"
            "JSON: {\"versions\": [{\"name\", \"revision\", \"named_by\", \"when\"}]}"),
        {u"versions project.concordat"_s, u"versions project.concordat --name \"Rev.1, after the morning meeting\""_s},
        {},
        {{u"name"_s, VersionsText::tr("name a version"), u"NAME"_s},
            {u"revision"_s, VersionsText::tr("which revision; the beginning of its id"), u"ID"_s}},
        runVersions};
}

}
