// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzing.h"
#include "history/signature.h"

#include <QFile>
#include <QTemporaryDir>

using namespace concordat;

/// The bytes as a signing key's file, as a list of known keys, and as a signature with its key.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("key"));
    const QByteArray bytes = fuzzing::bytes(data, size);
    QFile file(path);
    fuzzing::holds(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "The key file is written.");
    file.close();
    const RevisionId revision{QStringLiteral("0123456789abcdef")};
    if (const auto key = SigningKey::read(path))
        fuzzing::holds(isSignedBy(key->publicKey().bytes, revision, key->sign(revision)),
            "A key that was read signs what its public half recognises.");
    const auto known = readKnownKeys(path);
    fuzzing::holds(known && writeKnownKeys(path, *known)
            && readKnownKeys(path).value_or(QList<PublicKey>()).size() == known->size(),
        "Known keys are written and read back.");
    (void)isSignedBy(bytes.first(std::min<qsizetype>(bytes.size(), 32)), revision,
        bytes.sliced(std::min<qsizetype>(bytes.size(), 32)));
    return 0;
}
