// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "history/salvage.h"
#include "json.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct SalvageText {
    Q_DECLARE_TR_FUNCTIONS(SalvageCommand)
};

QJsonObject json(const Salvaged &salvaged)
{
    return {{u"objects"_s, salvaged.objects}, {u"revisions"_s, salvaged.revisions},
        {u"compilations"_s, salvaged.compilations}, {u"versions"_s, salvaged.versions}, {u"latest"_s, salvaged.latest},
        {u"losses"_s, QJsonArray::fromStringList(salvaged.losses)}};
}

QString text(const Salvaged &salvaged)
{
    const QString latest = salvaged.latest ? SalvageText::tr("The latest draft is among them.")
                                           : SalvageText::tr("The latest draft is not among them.");
    QString text = SalvageText::tr("Saved: revisions %1, received documents %2, named versions %3. %4")
                       .arg(salvaged.revisions)
                       .arg(salvaged.compilations)
                       .arg(salvaged.versions)
                       .arg(latest)
        + u'\n';
    for (const QString &loss : salvaged.losses)
        text += loss + u'\n';
    return text;
}

int runSalvage(const Call &call)
{
    const QString &damaged = call.operands[0];
    const QString &target = call.operands[1];
    if (!QFileInfo::exists(damaged))
        return call.fail(Input, SalvageText::tr("There is no file “%1”.").arg(damaged));
    if (QFileInfo::exists(target))
        return call.fail(
            Output, SalvageText::tr("“%1” is there already, and nothing was written over it.").arg(target));
    call.tell(SalvageText::tr("Reading what can be read of %1 …").arg(damaged));
    const auto salvaged = salvage(damaged, target);
    if (!salvaged)
        return call.fail(salvaged.error());
    call.streams.out << (call.json() ? printed(json(*salvaged)) : text(*salvaged));
    return salvaged->losses.isEmpty() ? Done : Found;
}

}

Command salvageCommand()
{
    return {u"salvage"_s, u"DAMAGED TARGET"_s, 2, 2, SalvageText::tr("rescue what is readable of a damaged project"),
        SalvageText::tr(
            "Reads everything that can still be read of a damaged project, holds it against its checksums, and "
            "writes it to\n"
            "a new project. The damaged file is left as it is.\n"
            "\n"
            "JSON: {\"objects\", \"revisions\", \"compilations\", \"versions\", \"latest\": bool, \"losses\": "
            "[sentence, …]}"),
        {u"salvage damaged.concordat rescued.concordat"_s}, SalvageText::tr("something was lost; it is listed"), {},
        runSalvage};
}

}
