// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/signature.h"

#include "history/objecthash.h"
#include "history/sentences.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sodium.h>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

const QByteArray keyFileHead = "concordat signing key 1\n";
constexpr qint64 largestKeyFile = 1 << 20;

bool ready()
{
    static const bool initialised = sodium_init() >= 0;
    return initialised;
}

const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *data(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// What is signed: never a bare hash, so that no other protocol's signature can be passed off as one of ours.
QByteArray statement(const RevisionId &revision)
{
    return "concordat revision " + revision.value.toLatin1();
}

std::unexpected<Error> noCryptography()
{
    return failure(Fault::MissingProgram, History::tr("The library for signatures (libsodium) does not start."));
}

std::unexpected<Error> notAKey(const QString &path)
{
    return failure(Fault::Malformed, History::tr("“%1” does not hold a signing key.").arg(QFileInfo(path).fileName()));
}

Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QFileInfo::exists(path) ? Fault::Unreadable : Fault::NotFound,
            History::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    return file.read(largestKeyFile);
}

}

QString PublicKey::fingerprint() const
{
    const QString hex = ObjectHash::of(bytes).hex().first(32);
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups.append(hex.sliced(i, 4));
    return groups.join(u' ');
}

SigningKey::~SigningKey()
{
    if (!m_secret.isEmpty())
        sodium_memzero(m_secret.data(), size_t(m_secret.size()));
}

SigningKey::SigningKey(SigningKey &&other) noexcept
    : m_public(std::move(other.m_public))
    , m_secret(std::exchange(other.m_secret, {}))
{
}

SigningKey &SigningKey::operator=(SigningKey &&other) noexcept
{
    std::swap(m_public, other.m_public);
    std::swap(m_secret, other.m_secret);
    return *this;
}

Result<SigningKey> SigningKey::create(const QString &path, const QString &name)
{
    if (!ready())
        return noCryptography();
    SigningKey key;
    key.m_public.name = name.simplified();
    key.m_public.bytes.resize(crypto_sign_PUBLICKEYBYTES);
    key.m_secret.resize(crypto_sign_SECRETKEYBYTES);
    crypto_sign_keypair(data(key.m_public.bytes), data(key.m_secret));
    QFile file(path);
    // Closed to others before anything is in it.
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(QFileInfo::exists(path) ? Fault::Refused : Fault::Unreadable,
            History::tr("The key cannot be kept at “%1”: %2.").arg(path, file.errorString()));
    const QByteArray content = keyFileHead + key.m_public.name.toUtf8() + '\n' + key.m_secret.toHex() + '\n';
    if (file.write(content) != content.size() || !file.flush()) {
        file.remove();
        return failure(Fault::NoSpace, History::tr("The key cannot be written to “%1”.").arg(path));
    }
    return key;
}

Result<SigningKey> SigningKey::read(const QString &path)
{
    if (!ready())
        return noCryptography();
    const auto content = contentsOf(path);
    if (!content)
        return std::unexpected(content.error());
    const QList<QByteArray> lines = content->split('\n');
    if (!content->startsWith(keyFileHead) || lines.size() < 3)
        return notAKey(path);
    SigningKey key;
    key.m_public.name = QString::fromUtf8(lines[1]);
    key.m_secret = QByteArray::fromHex(lines[2]);
    if (key.m_secret.size() != crypto_sign_SECRETKEYBYTES)
        return notAKey(path);
    // The public half is worked out afresh: one that does not belong to the secret would give it away.
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    crypto_sign_ed25519_sk_to_seed(data(seed), data(std::as_const(key.m_secret)));
    key.m_public.bytes.resize(crypto_sign_PUBLICKEYBYTES);
    crypto_sign_seed_keypair(data(key.m_public.bytes), data(key.m_secret), data(std::as_const(seed)));
    sodium_memzero(seed.data(), size_t(seed.size()));
    return key;
}

QByteArray SigningKey::sign(const RevisionId &revision) const
{
    const QByteArray message = statement(revision);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(
        data(signature), nullptr, data(message), static_cast<unsigned long long>(message.size()), data(m_secret));
    return signature;
}

bool isSignedBy(const QByteArray &key, const RevisionId &revision, const QByteArray &signature)
{
    if (!ready() || key.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES)
        return false;
    const QByteArray message = statement(revision);
    return crypto_sign_verify_detached(
               data(signature), data(message), static_cast<unsigned long long>(message.size()), data(key))
        == 0;
}

Result<QList<PublicKey>> readKnownKeys(const QString &path)
{
    const auto content = contentsOf(path);
    if (!content)
        return std::unexpected(content.error());
    QList<PublicKey> keys;
    for (const QByteArray &line : content->split('\n')) {
        const QByteArray bytes = QByteArray::fromHex(line.left(64));
        const QString name = QString::fromUtf8(line.mid(65)).simplified();
        if (bytes.size() == crypto_sign_PUBLICKEYBYTES && line.mid(64).startsWith(' ') && !name.isEmpty())
            keys.append({name, bytes});
    }
    return keys;
}

Result<void> writeKnownKeys(const QString &path, const QList<PublicKey> &keys)
{
    QSaveFile file(path);
    QByteArray content;
    for (const PublicKey &key : keys)
        content += key.bytes.toHex() + ' ' + key.name.simplified().toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(Fault::Unreadable, History::tr("“%1” cannot be written: %2.").arg(path, file.errorString()));
    return {};
}

}
