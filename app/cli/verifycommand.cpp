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

struct VerifyText {
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

int runVerify(const Call &call)
{
    const auto project = projectOf(call.operands.first());
    QStringList problems;
    if (project)
        problems = (*project)->verify();
    else if (project.error().fault == Fault::Damaged)
        problems = {project.error().sentence};
    else
        return call.fail(project.error());
    if (call.json())
        call.streams.out << printed(
            {{u"whole"_s, problems.isEmpty()}, {u"problems"_s, QJsonArray::fromStringList(problems)}});
    else if (problems.isEmpty())
        call.streams.out << VerifyText::tr("Everything is whole.") << u'\n';
    else
        call.streams.out << problems.join(u'\n') << u'\n';
    return problems.isEmpty() ? Done : Found;
}

}

Command verifyCommand()
{
    return {u"verify"_s, u"PROJECT"_s, 1, 1, VerifyText::tr("check every object and link of a project"),
        VerifyText::tr(
            "Computes every checksum of a project afresh, follows every link, and names what does not match.\n"
            "\n"
            "JSON: {\"whole\": bool, \"problems\": [sentence, …]}"),
        {u"verify project.concordat"_s}, VerifyText::tr("something is damaged; it is named"), {}, runVerify};
}

}
