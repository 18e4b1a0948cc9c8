// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"
#include "text/id.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace concordat {

/// A person's public key (Ed25519, 32 bytes) with the name it is known by.
struct PublicKey {
    QString name;
    QByteArray bytes;

    /// What two people read to each other on the telephone: eight groups of four.
    [[nodiscard]] QString fingerprint() const;

    friend bool operator==(const PublicKey &, const PublicKey &) = default;
};

/// A key to sign with. It lives in a file of its own that only its owner can read, never in a project. Its
/// secret half is wiped from memory when it goes.
class SigningKey {
public:
    /// Makes a new key and keeps it at `path`, which must not exist.
    [[nodiscard]] static Result<SigningKey> create(const QString &path, const QString &name);
    [[nodiscard]] static Result<SigningKey> read(const QString &path);
    ~SigningKey();
    SigningKey(SigningKey &&other) noexcept;
    SigningKey &operator=(SigningKey &&other) noexcept;
    Q_DISABLE_COPY(SigningKey)

    [[nodiscard]] const PublicKey &publicKey() const { return m_public; }
    /// 64 bytes that say: the holder of this key stands behind this revision and all it descends from.
    [[nodiscard]] QByteArray sign(const RevisionId &revision) const;

private:
    SigningKey() = default;
    PublicKey m_public;
    QByteArray m_secret;
};

[[nodiscard]] bool isSignedBy(const QByteArray &key, const RevisionId &revision, const QByteArray &signature);

/// What a signature found beside a revision is worth.
struct Signing {
    enum class Standing {
        Known, ///< by a key that the reader knows
        Unknown, ///< whole, but by a key that the reader does not know
        Altered, ///< the signature does not fit the revision
    };

    Standing standing = Standing::Unknown;
    PublicKey by; ///< its name is empty where the key is not known

    friend bool operator==(const Signing &, const Signing &) = default;
};

/// The keys a person has learnt to know, one a line: 64 hexadecimal digits, a space, the name.
[[nodiscard]] Result<QList<PublicKey>> readKnownKeys(const QString &path);
[[nodiscard]] Result<void> writeKnownKeys(const QString &path, const QList<PublicKey> &keys);

}
