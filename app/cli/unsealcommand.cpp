// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "inputs.h"
#include "json.h"
#include "passphrase.h"

#include <QCoreApplication>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct UnsealText {
    Q_DECLARE_TR_FUNCTIONS(UnsealCommand)
};

int runUnseal(const Call &call)
{
    if (const auto there = bytesOf(call.operands[0], call); !there)
        return call.fail(there.error());
    const auto passphrase = passphraseOf(call);
    if (!passphrase)
        return call.fail(Usage, passphrase.error().sentence);
    call.tell(UnsealText::tr("Working out the key …"));
    const QString &target = call.operands[1];
    if (const auto done = unsealProject(call.operands[0], *passphrase, target); !done)
        return call.fail(done.error());
    call.streams.out << (call.json() ? printed(QJsonObject{{u"path"_s, target}})
                                     : UnsealText::tr("Unsealed: %1").arg(target) + u'\n');
    return Done;
}

}

Command unsealCommand()
{
    return {u"unseal"_s, u"SEALED TARGET"_s, 2, 2,
        UnsealText::tr("open a sealed file, and write the project that is in it"),
        UnsealText::tr(
            "Opens a file that send --encrypt wrote, and writes what is in it to TARGET, which must not exist and\n"
            "which only you can read. A wrong passphrase and an altered file cannot be told apart; nothing is\n"
            "written then.\n"
            "\n"
            "JSON: {\"path\"}"),
        {u"unseal for-japan.sealed mine.concordat --passphrase-file passphrase.txt"_s}, {}, {passphraseOption()},
        runUnseal};
}

}
