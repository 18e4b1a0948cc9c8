// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/writers.h"

#include <functional>

namespace concordat {

/// What a Word file shows of a draft, beside what every export does.
struct DocxOptions {
    WriteOptions text{};
    /// Alternatives as insertions and deletions whose author is the delegation, in place of square brackets. Word then
    /// accepts or rejects a delegation's proposals; the reading is always marked up.
    bool trackedAlternatives = false;
    QString symbol{}; ///< in the running head: "A/AC.291/L.4"
    QString date{}; ///< in the running head, as it is to be printed
    bool contents = false; ///< a contents list in front
    bool lineNumbers = false;
};

/// The draft as a Word file in the styles of a secretariat: frozen labels, footnotes, annotations as comments.
[[nodiscard]] QByteArray writeDocx(const Draft &draft, const DocxOptions &options = {});

/// Who changed a paragraph, for the author of a tracked change.
using ChangeAuthor = std::function<QString(const ParagraphId &)>;

/// `after` as a Word file with what changed since `before` as tracked changes: rejecting all gives `before`, accepting
/// all `after`, word for word. Brackets stand as signs in both.
[[nodiscard]] QByteArray writeDocxChanges(
    const Draft &before, const Draft &after, const ChangeAuthor &author, const DocxOptions &options = {});

}
