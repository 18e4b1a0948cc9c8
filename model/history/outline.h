// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "text/error.h"

namespace concordat {

/// The outline of a provision, in canonical bytes: what it is called, and its paragraphs in order, each with its number
/// but without its words.
[[nodiscard]] QByteArray outlineOf(const Provision &provision);
/// The provision that an outline is of; Malformed where the bytes are none.
[[nodiscard]] Result<Provision> provisionOutlined(const QByteArray &outline);

/// The same outline, found out without writing it.
[[nodiscard]] bool haveSameOutline(const Provision &a, const Provision &b);

[[nodiscard]] bool haveSameOutline(const Paragraph &a, const Paragraph &b);

/// A paragraph without its words.
[[nodiscard]] Paragraph outlined(const Paragraph &paragraph);

/// What a draft is called and which provisions it has, in order.
struct DraftOutline {
    QString title;
    QList<ProvisionId> provisions;
};

[[nodiscard]] DraftOutline outlineIn(const Draft &draft);
[[nodiscard]] QByteArray outlineOf(const DraftOutline &draft);
[[nodiscard]] Result<DraftOutline> draftOutlined(const QByteArray &outline);

}
