// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "draft/draftnotation.h"
#include "draftjson.h"
#include "inputs.h"
#include "json.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct ConsolidateText {
    Q_DECLARE_TR_FUNCTIONS(ConsolidateCommand)
};

/// Keeps a compilation and its draft as a new project.
Result<void> store(const Material &material, const Call &call)
{
    const QString path = call.options.value(u"output"_s);
    if (path.isEmpty() || material.project)
        return {};
    if (QFileInfo::exists(path))
        return failure(
            Fault::ReadOnly, ConsolidateText::tr("“%1” is there already, and nothing was written over it.").arg(path));
    call.tell(ConsolidateText::tr("Writing %1 …").arg(path));
    const Profile profile{call.options.value(u"name"_s), call.options.value(u"delegation"_s), u"secretariat"_s};
    auto project = Project::create(path, profile);
    if (!project)
        return std::unexpected(project.error());
    for (const Compilation &compilation : material.compilations) {
        if (const auto imported = (*project)->importCompilation(compilation, material.draft); !imported)
            return std::unexpected(imported.error());
    }
    return {};
}

int runConsolidate(const Call &call)
{
    const auto material = materialOf(call.operands.first(), call);
    if (!material)
        return call.fail(material.error());
    if (material->submissions.isEmpty())
        return call.fail(Input, ConsolidateText::tr("No submission was found in “%1”.").arg(call.operands.first()));
    if (const auto stored = store(*material, call); !stored)
        return call.fail(stored.error().fault == Fault::ReadOnly ? Output : Input, stored.error().sentence);
    call.streams.out << (call.json() ? printed(draftJson(*material)) : printDraft(material->draft).text);
    return Done;
}

}

Command consolidateCommand()
{
    return {u"consolidate"_s, u"FILE"_s, 1, 1,
        ConsolidateText::tr("make one text of all submissions, with attributed alternatives"),
        ConsolidateText::tr(
            "Puts what corresponds in a compilation under one provision and paragraph by paragraph makes one "
            "text: what is\n"
            "common stands once, what differs stands in brackets with the names behind each alternative. Prints "
            "the draft in\n"
            "the notation; with -o also keeps it, with the received document, as a new project. Of a project, "
            "prints the\n"
            "draft as it stands.\n"
            "\n"
            "JSON: {\"title\", \"provisions\": [{\"kind\", \"designation\", \"number\", \"title\", "
            "\"paragraphs\": [{\"number\", \"level\",\n"
            "\"notation\", \"alternatives\": [{\"bracket\", \"attributions\": […], \"text\", \"origins\": "
            "[{\"delegation\", \"line\"}]}],\n"
            "\"readings\": [{\"delegation\", \"text\"}], \"origins\": [{\"delegation\", \"line\"}]}]}]}. "
            "\"bracket\" counts the brackets of\n"
            "a paragraph from 1, outer ones before those in them; \"readings\" has the paragraph as each "
            "delegation would\n"
            "have it; \"origins\" of a paragraph are all the units it was made of."),
        {u"consolidate compilation.txt"_s, u"consolidate compilation.txt -o negotiation.concordat"_s,
            u"consolidate compilation.txt --json | jq .provisions[0]"_s},
        {},
        {{{u"o"_s, u"output"_s}, ConsolidateText::tr("keep the draft and its sources as a new project"), u"PROJECT"_s},
            {u"name"_s, ConsolidateText::tr("who does this; goes into the history"), u"NAME"_s},
            {u"delegation"_s, ConsolidateText::tr("for whom"), u"NAME"_s}},
        runConsolidate};
}

}
