// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/rendering.h"

namespace concordat {

[[nodiscard]] QString escapedHtml(QStringView text);

/// Spans as HTML. Every bracket and alternative is a group that a screen reader announces; colour is never the
/// only sign, since the brackets themselves are there.
[[nodiscard]] QString htmlOf(const QList<RenderedSpan> &spans);

/// The list of notes that note marks link to; empty where there are none.
[[nodiscard]] QString htmlNotes(const QStringList &notes, Language language);

/// A whole file: no script, no font, no picture from elsewhere; readable on a phone, in the dark and on paper.
[[nodiscard]] QString htmlPage(const QString &title, Language language, const QString &body);

}
