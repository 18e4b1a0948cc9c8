// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QString>

namespace concordat {

/// What opens a sealed file. It is wiped from memory when it goes.
class Passphrase {
public:
    explicit Passphrase(const QString &words);
    ~Passphrase();
    Passphrase(Passphrase &&other) noexcept;
    Passphrase &operator=(Passphrase &&other) noexcept;
    Q_DISABLE_COPY(Passphrase)

    /// UTF-8 of the composed form (NFC), so that it does not matter on which keyboard it was typed.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// The fewest characters of a passphrase that a new file is sealed with.
inline constexpr qsizetype shortestPassphrase = 8;
/// The largest content that is sealed or opened, in bytes: it is held in memory whole.
inline constexpr qint64 largestSealed = qint64(1) << 30;

/// A sealed file is the bytes of another file that only who knows its passphrase can read or alter unnoticed:
///
///     "concordat sealed file 1\n", 16 bytes of salt, 24 bytes of header, then chunks
///
/// All cryptography is libsodium's: the key is made of passphrase and salt by crypto_pwhash (Argon2id, the moderate
/// limits: 256 MiB, about a second), the chunks (64 KiB, 17 bytes longer when sealed) are a crypto_secretstream
/// (XChaCha20-Poly1305) whose first one carries the head as additional data and whose last one says that it is the
/// last, so that neither a changed, a missing nor a swapped byte goes unnoticed.
///
/// Refused for a passphrase that is too short, TooLarge over largestSealed.
[[nodiscard]] Result<QByteArray> sealed(const QByteArray &content, const Passphrase &passphrase);

/// The content again. Malformed where the bytes are no sealed file, TooLarge over largestSealed, Refused where the
/// passphrase is another, or a byte was altered: which of the two cannot be known.
[[nodiscard]] Result<QByteArray> unsealed(const QByteArray &bytes, const Passphrase &passphrase);

/// True where the bytes, or the file, begin as a sealed file does.
[[nodiscard]] bool looksSealed(const QByteArray &bytes);
[[nodiscard]] bool isSealedFile(const QString &path);

/// The content of a sealed file; its name is in every sentence. Errors as above, NotFound, Unreadable.
[[nodiscard]] Result<QByteArray> contentOfSealed(const QString &path, const Passphrase &passphrase);

}
