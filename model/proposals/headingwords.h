// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace concordat {

/// The words that stand around a delegation's name in the heading of a submission, in the six languages.
/// Everything here works on a plain heading (plainHeading) and in time linear in its length.

/// The heading without Markdown signs, full-width forms of ( ) : , and footnote marks that are no letters.
[[nodiscard]] QString plainHeading(QStringView heading);

/// A heading cut at "on behalf of", "au nom de", "代表", "باسم" …
struct BehalfParts {
    QString speaker; ///< what stands before; may be empty
    QString spokenFor; ///< what stands behind, without prepositions
    bool bracketed = false; ///< the phrase and all behind it stood in parentheses
};
[[nodiscard]] std::optional<BehalfParts> cutAtBehalf(const QString &heading);

/// "Proposal by Norway", "Propuesta de Noruega", "挪威的提案", "Norway's text": the name in it, where any such
/// word was found.
[[nodiscard]] std::optional<QString> nameAmongProposalWords(const QString &heading);

/// The text without a leading "of", "de la", "del" …
[[nodiscard]] QString withoutPreposition(const QString &text);

/// The text up to "except", "à l'exception de" …
[[nodiscard]] QString withoutException(const QString &text);

/// "AILAC (Chile, Colombia …)" and "EIG: Mexico, Switzerland" without the members behind the name.
[[nodiscard]] QString withoutMembers(const QString &text);

/// "Norway on article 5", "Norvège sur l'article 5", "Norway to the United Nations": what stands before the topic.
[[nodiscard]] QString withoutTopic(const QString &text);

/// "Norway [12 July 2022]", "Norway (Original: English)": the heading without a date or language behind it.
[[nodiscard]] QString withoutDateOrLanguage(const QString &heading);

}
