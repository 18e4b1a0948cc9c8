// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <array>
#include <memory>

struct evp_md_ctx_st;

namespace concordat {

/// SHA-256 (FIPS 180-4) of bytes that come piece by piece, by OpenSSL, which uses what the processor has for it. Qt's
/// own takes ten times as long, and every object that is read is held against its name.
class Sha256 {
public:
    using Value = std::array<char, 32>;

    Sha256();

    void add(QByteArrayView bytes);
    /// Of all that was added since it was made, or since it was last asked.
    [[nodiscard]] Value result();

    [[nodiscard]] static Value of(QByteArrayView bytes);

private:
    struct Freed {
        void operator()(evp_md_ctx_st *state) const;
    };
    std::unique_ptr<evp_md_ctx_st, Freed> m_state;
};

}
