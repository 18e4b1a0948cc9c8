// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receptionreport.h"

#include "inputs.h"
#include "interchange/receivedproject.h"
#include "mergereport.h"

#include <QCoreApplication>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct ReceptionReportText {
    Q_DECLARE_TR_FUNCTIONS(ReceptionReport)
};

}

Result<ReceptionAccount> receivedInto(Project &project, const QString &path, Handing handing, const Call &call)
{
    Result<Compilation> compilation;
    if (isProject(path)) {
        const auto copy = isCopyOf(project, path);
        if (!copy)
            return std::unexpected(copy.error());
        if (*copy)
            return failure(Fault::Refused,
                ReceptionReportText::tr("“%1” is a copy of this project; “concordat-cli bring-in” merges it.")
                    .arg(path));
        call.tell(ReceptionReportText::tr("Reading %1 …").arg(path));
        compilation = receivedProject(path);
    } else {
        compilation = compilationOf(path, call);
    }
    if (!compilation)
        return std::unexpected(compilation.error());
    if (compilation->submissions.isEmpty())
        return failure(Fault::NotFound, ReceptionReportText::tr("No submission was found in “%1”.").arg(path));
    call.tell(ReceptionReportText::tr("Consolidating …"));
    return receive(project, preparedReception(project.draft(), project.submissions(), *compilation, handing));
}

QJsonObject receptionJson(const QString &path, const ReceptionAccount &account, const Draft &draft)
{
    return {{u"path"_s, path}, {u"revised"_s, QJsonArray::fromStringList(account.revised)},
        {u"added"_s, QJsonArray::fromStringList(account.added)}, {u"account"_s, accountJson(account.events, draft)}};
}

QString receptionText(const QString &path, const ReceptionAccount &account)
{
    if (account.before == account.after)
        return ReceptionReportText::tr("%1: received already").arg(path) + u'\n';
    QString text;
    if (!account.revised.isEmpty())
        text += ReceptionReportText::tr("%1: revised texts of %2").arg(path, account.revised.join(u", "_s)) + u'\n';
    if (!account.added.isEmpty())
        text += ReceptionReportText::tr("%1: further texts of %2").arg(path, account.added.join(u", "_s)) + u'\n';
    return text + accountText(account.events);
}

}
