// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "inputs.h"
#include "json.h"
#include "signatures.h"

#include <QCoreApplication>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct SignText {
    Q_DECLARE_TR_FUNCTIONS(SignCommand)
};

int runSign(const Call &call)
{
    const auto key = SigningKey::read(call.operands[1]);
    if (!key)
        return call.fail(key.error());
    const auto project = projectOf(call.operands[0]);
    if (!project)
        return call.fail(project.error());
    const QString wanted = call.options.value(u"revision"_s);
    const auto revision = revisionNamed(**project, wanted.isEmpty() ? u"head"_s : wanted);
    if (!revision)
        return call.fail(revision.error());
    if (const auto done = (*project)->sign(*revision, *key); !done)
        return call.fail(done.error());
    const PublicKey &by = key->publicKey();
    call.streams.out << (call.json()
            ? printed({{u"revision"_s, revision->value}, {u"name"_s, by.name}, {u"fingerprint"_s, by.fingerprint()}})
            : SignText::tr("Revision %1 is signed by %2.").arg(revision->value.left(10), by.name) + u'\n');
    return Done;
}

}

Command signCommand()
{
    return {u"sign"_s, u"PROJECT KEYFILE"_s, 2, 2, SignText::tr("sign the draft as it stands"),
        SignText::tr(
            "Says, with a signature that goes along with every copy, that the holder of the key stands behind the "
            "newest revision\n"
            "(or that of --revision) and all that it descends from. bring-in and log show who signed what.\n"
            "\n"
            "JSON: {\"revision\", \"name\", \"fingerprint\"}"),
        {u"sign review.concordat ~/.config/my.key"_s}, {},
        {{u"revision"_s, SignText::tr("which revision; the beginning of its id, or the name of a version"), u"ID"_s}},
        runSign};
}

}
