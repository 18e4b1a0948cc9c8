// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "text/language.h"

#include <optional>

/// The words that the writer and the reader of Akoma Ntoso share. Every function has its inverse below it.
namespace concordat::akomantoso {

inline const auto space = QStringLiteral("http://docs.oasis-open.org/legaldocml/ns/akn/3.0");

/// Letters and digits of any script, lower case; what else there is becomes one hyphen.
[[nodiscard]] QString nameOf(const QString &text);

/// "supports"; the last word of a concept's identifier.
[[nodiscard]] QString stanceWord(Stance stance);
[[nodiscard]] std::optional<Stance> stanceOf(QStringView word);

/// "agreedAdReferendum"; empty for Open.
[[nodiscard]] QString statusName(Status::Level level);
[[nodiscard]] std::optional<Status::Level> statusOf(QStringView name);

/// The class of a note: "proposal-to-delete".
[[nodiscard]] QString annotationClass(Annotation::Kind kind);
[[nodiscard]] std::optional<Annotation::Kind> annotationOf(QStringView noteClass);

/// The three-letter codes of ISO 639-2; English where the language is not known.
[[nodiscard]] QString languageCode(Language language);

/// How paragraphs are nested: a paragraph of level 0 is a <paragraph>, one of level 3 and beyond an <indent>.
[[nodiscard]] QString paragraphElement(qsizetype depth);
[[nodiscard]] bool isParagraphElement(QStringView name);

/// What a generic <inline> of ours is.
namespace inlines {
inline const auto bracket = QStringLiteral("bracket");
inline const auto alternative = QStringLiteral("alternative");
inline const auto number = QStringLiteral("number"); ///< in a <num>, behind the designation
inline const auto label = QStringLiteral("num"); ///< in a paragraph of the preamble
inline const auto citation = QStringLiteral("citation");
inline const auto author = QStringLiteral("author"); ///< of a note or a reply to it
inline const auto quote = QStringLiteral("quote"); ///< the words that a note is about
inline const auto words = QStringLiteral("words"); ///< what a note says
}

/// The classes of a note beside its kind, and of its author.
namespace noteclasses {
inline const auto settled = QStringLiteral("settled");
inline const auto confidential = QStringLiteral("private");
inline const auto person = QStringLiteral("person");
inline const auto delegation = QStringLiteral("delegation");
}

/// The class of a <span> that is struck through.
inline const auto struck = QStringLiteral("struck");
/// The class of a title in the preamble.
inline const auto heading = QStringLiteral("heading");

}
