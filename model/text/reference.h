// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace concordat {

/// The end of the cross-reference whose first word ("paragraphs", "l'article", "пункт", "المادة") is
/// [begin, end), or nothing where no label follows it. The whole of "paragraphs 1, 2 (a) and (b) and 3" and of
/// "article 27, paragraph 9 (a)–(e)" is one reference; "article 4, 30 days" ends after 4. Looks a bounded
/// distance beyond what it returns.
[[nodiscard]] std::optional<qsizetype> referenceEnd(QStringView text, qsizetype begin, qsizetype end);

/// The same for Chinese: `begin` is the place of 第 in "第三条第一款", "第1、2和3款".
[[nodiscard]] std::optional<qsizetype> hanReferenceEnd(QStringView text, qsizetype begin);

/// True for "article", "paragraphs", "пункт" …: the words after which a label makes a reference.
[[nodiscard]] bool isReferenceNoun(QStringView word);

}
