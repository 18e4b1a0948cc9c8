// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sealedfile.h"

#include "history/sentences.h"

#include <QFile>
#include <QFileInfo>

#include <sodium.h>

#include <array>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

const QByteArray firstLine = "concordat sealed file 1\n";
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype chunk = 64 << 10;
constexpr qsizetype sealedChunk = chunk + crypto_secretstream_xchacha20poly1305_ABYTES;

const unsigned char *data(const QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + at;
}

unsigned char *data(QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + at;
}

std::unexpected<Error> tooLarge()
{
    return failure(Fault::TooLarge,
        History::tr("This is more than the program seals into one file (%1 MiB).").arg(largestSealed >> 20));
}

/// The key of one file, wiped when it goes.
class Key {
public:
    static Result<std::unique_ptr<Key>> of(const Passphrase &passphrase, const unsigned char *salt)
    {
        if (sodium_init() < 0)
            return failure(Fault::MissingProgram, History::tr("The library for sealing (libsodium) does not start."));
        auto key = std::make_unique<Key>();
        const QByteArray &words = passphrase.bytes();
        if (crypto_pwhash(key->m_bytes.data(), key->m_bytes.size(), words.constData(),
                static_cast<unsigned long long>(words.size()), salt, crypto_pwhash_OPSLIMIT_MODERATE,
                crypto_pwhash_MEMLIMIT_MODERATE, crypto_pwhash_ALG_ARGON2ID13)
            != 0)
            return failure(Fault::TooLarge,
                History::tr("There is too little memory to work out the key (256 MiB). Close other programs and try "
                            "again."));
        return key;
    }
    Key() = default;
    ~Key() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    Q_DISABLE_COPY_MOVE(Key)

    [[nodiscard]] const unsigned char *bytes() const { return m_bytes.data(); }

private:
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> m_bytes{};
};

/// One direction of a stream, wiped when it goes.
struct Stream {
    Stream() = default;
    ~Stream() { sodium_memzero(&state, sizeof state); }
    Q_DISABLE_COPY_MOVE(Stream)

    crypto_secretstream_xchacha20poly1305_state state{};
};

std::unexpected<Error> notOpened()
{
    return failure(Fault::Refused,
        History::tr("The passphrase does not open this file, or the file was altered on its way. Type the passphrase "
                    "again; where that does not help, ask for the file again."));
}

}

Passphrase::Passphrase(const QString &words)
    : m_bytes(words.normalized(QString::NormalizationForm_C).toUtf8())
{
}

Passphrase::~Passphrase()
{
    if (!m_bytes.isEmpty())
        sodium_memzero(m_bytes.data(), size_t(m_bytes.size()));
}

Passphrase::Passphrase(Passphrase &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Passphrase &Passphrase::operator=(Passphrase &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

Result<QByteArray> sealed(const QByteArray &content, const Passphrase &passphrase)
{
    if (content.size() > largestSealed)
        return tooLarge();
    if (QString::fromUtf8(passphrase.bytes()).size() < shortestPassphrase)
        return failure(Fault::Refused,
            History::tr("The passphrase is too short: anybody could guess it. Take at least %1 characters; four words "
                        "that have nothing to do with each other are good.")
                .arg(shortestPassphrase));
    QByteArray salt(saltSize, '\0');
    if (sodium_init() >= 0)
        randombytes_buf(data(salt), size_t(salt.size()));
    const auto key = Key::of(passphrase, data(std::as_const(salt)));
    if (!key)
        return std::unexpected(key.error());
    Stream stream;
    QByteArray streamHeader(streamHeaderSize, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&stream.state, data(streamHeader), (*key)->bytes());
    QByteArray bytes = firstLine + salt + streamHeader;
    const QByteArray opening = bytes;
    for (qsizetype at = 0; at == 0 || at < content.size(); at += chunk) {
        const qsizetype size = std::min(chunk, content.size() - at);
        const bool last = at + size == content.size();
        const qsizetype to = bytes.size();
        bytes.resize(to + size + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES));
        crypto_secretstream_xchacha20poly1305_push(&stream.state, data(bytes, to), nullptr, data(content, at),
            static_cast<unsigned long long>(size), at == 0 ? data(opening) : nullptr,
            at == 0 ? static_cast<unsigned long long>(opening.size()) : 0,
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    }
    return bytes;
}

Result<QByteArray> unsealed(const QByteArray &bytes, const Passphrase &passphrase)
{
    const qsizetype opening = firstLine.size() + saltSize + streamHeaderSize;
    if (!looksSealed(bytes) || bytes.size() < opening)
        return failure(Fault::Malformed, History::tr("This is not a whole sealed file. Ask for it again."));
    if (bytes.size() > largestSealed + (largestSealed / chunk + 1) * (sealedChunk - chunk) + opening)
        return tooLarge();
    const auto key = Key::of(passphrase, data(bytes, firstLine.size()));
    if (!key)
        return std::unexpected(key.error());
    Stream stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(
            &stream.state, data(bytes, firstLine.size() + saltSize), (*key)->bytes())
        != 0)
        return notOpened();
    QByteArray content;
    unsigned char tag = 0;
    for (qsizetype at = opening; tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL; at += sealedChunk) {
        const qsizetype size = std::min(sealedChunk, bytes.size() - at);
        if (size < qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES))
            return notOpened();
        const qsizetype to = content.size();
        content.resize(to + size - qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES));
        const bool first = at == opening;
        if (crypto_secretstream_xchacha20poly1305_pull(&stream.state, data(content, to), nullptr, &tag, data(bytes, at),
                static_cast<unsigned long long>(size), first ? data(bytes) : nullptr,
                first ? static_cast<unsigned long long>(opening) : 0)
                != 0
            || (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) != (at + size == bytes.size()))
            return notOpened();
    }
    return content;
}

bool looksSealed(const QByteArray &bytes)
{
    return bytes.startsWith(firstLine);
}

bool isSealedFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && looksSealed(file.read(firstLine.size()));
}

Result<QByteArray> contentOfSealed(const QString &path, const Passphrase &passphrase)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (file.size() > 2 * largestSealed)
        return tooLarge();
    if (!file.open(QIODevice::ReadOnly))
        return failure(QFileInfo::exists(path) ? Fault::Unreadable : Fault::NotFound,
            History::tr("“%1” cannot be read: %2.").arg(name, file.errorString()));
    return unsealed(file.readAll(), passphrase).transform_error([&](const Error &error) {
        return Error{error.fault, u"“%1”: "_s.arg(name) + error.sentence};
    });
}

}
