// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "inputs.h"
#include "json.h"

#include <QCoreApplication>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct CopyText {
    Q_DECLARE_TR_FUNCTIONS(CopyCommand)
};

int runCopy(const Call &call)
{
    const auto project = projectOf(call.operands[0]);
    if (!project)
        return call.fail(project.error());
    call.tell(CopyText::tr("Writing %1 …").arg(call.operands[1]));
    const auto saved = (*project)->saveCopy(call.operands[1]);
    if (!saved)
        return call.fail(Output, saved.error().sentence);
    if (call.json())
        call.streams.out << printed({{u"target"_s, call.operands[1]}, {u"revisions"_s, (*project)->revisionCount()}});
    return Done;
}

}

Command copyCommand()
{
    return {u"copy"_s, u"PROJECT TARGET"_s, 2, 2, CopyText::tr("write a consistent copy of a project"),
        CopyText::tr(
            "Writes a copy that is whole even while somebody edits the project; for a stick, a backup, a colleague.\n"
            "\n"
            "JSON: {\"target\", \"revisions\"}"),
        {u"copy project.concordat /media/stick/project.concordat"_s}, {}, {}, runCopy};
}

}
