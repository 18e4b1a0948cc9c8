// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace concordat {

/// A source in parentheses at the end of a text: "(art. 24, para. 1 (a), of the Budapest Convention)".
struct TrailingCitation {
    qsizetype textLength = 0; ///< of the text before it, without the blanks between
    QString citation; ///< with its parentheses
    QString closing; ///< punctuation behind it that ends the text's own sentence
};

[[nodiscard]] std::optional<TrailingCitation> trailingCitation(QStringView text);

/// True where `text` is nothing but a reference to another treaty's provision:
/// "Article 27, paragraph 9 (a)–(e), of the Budapest Convention".
[[nodiscard]] bool isBareReference(QStringView text);

/// True where `text` names a subject and gives no rule: few words, no verb of obligation.
[[nodiscard]] bool namesSubjectOnly(QStringView text);

}
