// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/edit.h"

#include <QStringList>

namespace concordat {

/// A title or a paragraph as it stands in one language.
struct ParallelText {
    QString id; ///< of the paragraph, or of the provision whose title it is; empty: nothing stands there
    ProvisionId provision;
    QString label; ///< "Article 4", "2 bis"
    QString number; ///< without a designation: "4"
    Passage passage;
    Status status;

    [[nodiscard]] bool isNull() const { return id.isEmpty(); }
    friend bool operator==(const ParallelText &, const ParallelText &) = default;
};

/// What a person who holds two languages against each other has to look at.
enum class ParallelFinding {
    None = 0,
    Missing = 1, ///< one language has the text, the other has not
    Number = 2, ///< it is not numbered alike
    Brackets = 4, ///< one has a bracket, or an alternative, that the other lacks
    Figures = 8, ///< a figure in one is not in the other
    Standing = 16, ///< it is not equally far agreed
    ChangedHere = 32, ///< since it was last checked
    ChangedThere = 64,
    Unchecked = 128, ///< nobody has held the two against each other
};
Q_DECLARE_FLAGS(ParallelFindings, ParallelFinding)
Q_DECLARE_OPERATORS_FOR_FLAGS(ParallelFindings)

/// Findings that the texts show by themselves, whoever looked at them.
constexpr ParallelFindings inconsistencies = ParallelFinding::Missing | ParallelFinding::Number
    | ParallelFinding::Brackets | ParallelFinding::Figures | ParallelFinding::Standing;

/// What a person has to look at: that nobody has looked yet is no finding of the texts.
constexpr ParallelFindings toLookAt = inconsistencies | ParallelFinding::ChangedHere | ParallelFinding::ChangedThere;

/// A text and its counterpart in another language.
struct ParallelRow {
    bool isTitle = false; ///< of a provision; its paragraphs follow
    ParallelText here;
    ParallelText there;
    ParallelFindings findings;
    QStringList sentences; ///< one for each finding
    std::optional<ParallelCheck> check; ///< what was last said of it
};

/// The languages that the draft holds beside its own, and its own as its words tell it.
[[nodiscard]] QList<Language> parallelLanguages(const Draft &draft);
[[nodiscard]] Language ownLanguage(const Draft &draft);

/// The draft and its text in `language` side by side, in the order of the draft. Provisions and, inside them,
/// paragraphs are linked as in parallellinks.h; what a person put together or apart stands against that. What a person
/// checked although the other language lacks it is not missing until it changes.
[[nodiscard]] QList<ParallelRow> parallelRows(const Draft &draft, Language language);

/// The edit that takes `provisions` in as the text in `language`. A document that is read again has other names than
/// before: where none of them is known, what was there when the text was taken in last is found again (identified()),
/// so that what was checked of it is still known.
[[nodiscard]] edits::TakeParallel takingIn(const Draft &draft, Language language, const QList<Provision> &provisions);

/// "Article 4, paragraph 2" as the draft has it; what only the other language has is named as it is there. Empty where
/// it has no name.
[[nodiscard]] QString placeOf(const ParallelRow &row, const Draft &draft);

/// What is recorded when a person has read both texts of a row: they are as they stand now.
[[nodiscard]] ParallelCheck checkedNow(const ParallelRow &row, Language language);

/// The text of a title or paragraph with its number, in the notation: what a check keeps of it.
[[nodiscard]] QString printed(const ParallelText &text);

}
