// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signatures.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct SignaturesText {
    Q_DECLARE_TR_FUNCTIONS(Signatures)
};

QString wordOf(Signing::Standing standing)
{
    switch (standing) {
    case Signing::Standing::Known:
        return u"known"_s;
    case Signing::Standing::Unknown:
        return u"unknown"_s;
    case Signing::Standing::Altered:
        return u"altered"_s;
    }
    return {};
}

QString textOf(const Signing &signing)
{
    switch (signing.standing) {
    case Signing::Standing::Known:
        return SignaturesText::tr("signed by %1").arg(signing.by.name);
    case Signing::Standing::Unknown:
        return SignaturesText::tr("signed with an unknown key (%1)").arg(signing.by.fingerprint());
    case Signing::Standing::Altered:
        return SignaturesText::tr("altered since it was signed");
    }
    return {};
}

}

QCommandLineOption knownKeysOption()
{
    return {u"known-keys"_s, SignaturesText::tr("the public keys you know, one a line; see key"), u"FILE"_s};
}

Result<QList<PublicKey>> knownKeysOf(const Call &call)
{
    const QString path = call.options.value(u"known-keys"_s);
    return path.isEmpty() ? QList<PublicKey>() : readKnownKeys(path);
}

QJsonArray signaturesJson(const QList<Signing> &signings)
{
    QJsonArray array;
    for (const Signing &signing : signings)
        array.append(QJsonObject{{u"standing"_s, wordOf(signing.standing)}, {u"name"_s, signing.by.name},
            {u"key"_s, QString::fromLatin1(signing.by.bytes.toHex())}, {u"fingerprint"_s, signing.by.fingerprint()}});
    return array;
}

QString signaturesText(const QList<Signing> &signings)
{
    QStringList texts;
    for (const Signing &signing : signings)
        texts.append(textOf(signing));
    return texts.join(u"; "_s);
}

QString knownKeyLine(const PublicKey &key)
{
    return QString::fromLatin1(key.bytes.toHex()) + u' ' + key.name;
}

}
