// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "json.h"
#include "signatures.h"

#include <QCoreApplication>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct KeyText {
    Q_DECLARE_TR_FUNCTIONS(KeyCommand)
};

int runKey(const Call &call)
{
    const QString &path = call.operands.first();
    const QString name = call.options.value(u"new"_s);
    const auto key = name.isEmpty() ? SigningKey::read(path) : SigningKey::create(path, name);
    if (!key)
        return name.isEmpty() ? call.fail(key.error()) : call.fail(Output, key.error().sentence);
    const PublicKey &known = key->publicKey();
    call.tell(KeyText::tr("Fingerprint: %1").arg(known.fingerprint()));
    call.streams.out << (call.json()
            ? printed({{u"name"_s, known.name}, {u"key"_s, QString::fromLatin1(known.bytes.toHex())},
                  {u"fingerprint"_s, known.fingerprint()}})
            : knownKeyLine(known) + u'\n');
    return Done;
}

}

Command keyCommand()
{
    return {u"key"_s, u"KEYFILE"_s, 1, 1, KeyText::tr("make a key to sign with, or print its public half"),
        KeyText::tr(
            "Prints the public half of a signing key (Ed25519) as one line for a file of known keys: 64 hexadecimal "
            "digits, a\n"
            "space, the name. With --new, makes the key first. The key file is closed to everybody else; keep it "
            "outside of every\n"
            "project, and never send it. The fingerprint is what two people read to each other on the telephone.\n"
            "\n"
            "JSON: {\"name\", \"key\", \"fingerprint\"}"),
        {u"key ~/.config/my.key --new \"Kenji Sato\" >> kenji.pub"_s, u"key ~/.config/my.key --json"_s}, {},
        {{u"new"_s, KeyText::tr("make the key, for a person of this name"), u"NAME"_s}}, runKey};
}

}
