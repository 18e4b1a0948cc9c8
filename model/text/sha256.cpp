// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/sha256.h"

#include <openssl/evp.h>

namespace concordat {

namespace {

/// Fails only without memory, or where the library's own files are gone; there is no going on without names.
void must(int done)
{
    if (done != 1)
        qFatal("OpenSSL does not give SHA-256.");
}

}

void Sha256::Freed::operator()(evp_md_ctx_st *state) const
{
    EVP_MD_CTX_free(state);
}

Sha256::Sha256()
    : m_state(EVP_MD_CTX_new())
{
    must(EVP_DigestInit_ex2(m_state.get(), EVP_sha256(), nullptr));
}

void Sha256::add(QByteArrayView bytes)
{
    must(EVP_DigestUpdate(m_state.get(), bytes.data(), size_t(bytes.size())));
}

Sha256::Value Sha256::result()
{
    Value value;
    must(EVP_DigestFinal_ex(m_state.get(), reinterpret_cast<unsigned char *>(value.data()), nullptr));
    must(EVP_DigestInit_ex2(m_state.get(), nullptr, nullptr));
    return value;
}

Sha256::Value Sha256::of(QByteArrayView bytes)
{
    // Asking the library for a digest takes longer than the digest of a paragraph.
    thread_local Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

}
