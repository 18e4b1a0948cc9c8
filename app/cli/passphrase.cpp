// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passphrase.h"

#include "inputs.h"

#include <QCoreApplication>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct PassphraseText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

}

QCommandLineOption passphraseOption()
{
    return {u"passphrase-file"_s, PassphraseText::tr("the passphrase of sealed files is the first line of FILE"),
        u"FILE"_s};
}

Result<Passphrase> passphraseOf(const Call &call)
{
    if (!call.options.isSet(u"passphrase-file"_s))
        return failure(Fault::Refused,
            PassphraseText::tr("A sealed file needs a passphrase: name a file that holds it with --passphrase-file."));
    return textOf(call.options.value(u"passphrase-file"_s), call).transform([](const QString &text) {
        return Passphrase(text.section(u'\n', 0, 0));
    });
}

}
