// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/merging/keyring.h"

#include "history/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Keyring)
};

}

Keyring::Keyring(const QSettings &settings)
    : m_folder(QFileInfo(settings.fileName()).absolutePath())
{
}

QString Keyring::fileOf(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

bool Keyring::hasOwnKey() const
{
    return QFileInfo::exists(fileOf(u"signing.key"_s));
}

Result<SigningKey> Keyring::ownKey(const QString &name) const
{
    const QString path = fileOf(u"signing.key"_s);
    QDir().mkpath(m_folder);
    return hasOwnKey() ? SigningKey::read(path) : SigningKey::create(path, name);
}

QList<PublicKey> Keyring::knownKeys() const
{
    auto keys = readKnownKeys(fileOf(u"known-keys"_s)).value_or(QList<PublicKey>());
    if (hasOwnKey()) {
        if (const auto own = SigningKey::read(fileOf(u"signing.key"_s)))
            keys.append(own->publicKey());
    }
    return keys;
}

Result<void> Keyring::remember(const PublicKey &key) const
{
    const QString path = fileOf(u"known-keys"_s);
    auto keys = QFileInfo::exists(path) ? readKnownKeys(path) : Result<QList<PublicKey>>();
    if (!keys)
        return std::unexpected(keys.error());
    keys->removeIf([&](const PublicKey &known) { return known.bytes == key.bytes; });
    keys->append(key);
    QDir().mkpath(m_folder);
    return writeKnownKeys(path, *keys);
}

QString Keyring::standingOf(const Project &project, const RevisionId &revision) const
{
    const auto signings = project.signaturesOf(revision, knownKeys());
    if (!signings)
        return signings.error().sentence;
    QStringList said;
    for (const Signing &signing : *signings) {
        switch (signing.standing) {
        case Signing::Standing::Known:
            said.append(Sentences::tr("signed by %1").arg(signing.by.name));
            break;
        case Signing::Standing::Unknown:
            said.append(Sentences::tr("signed with a key you do not know (%1)").arg(signing.by.fingerprint()));
            break;
        case Signing::Standing::Altered:
            said.append(Sentences::tr("altered since it was signed"));
            break;
        }
    }
    return said.isEmpty() ? Sentences::tr("not signed") : said.join(u"; "_s);
}

}
