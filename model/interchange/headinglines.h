// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/unit.h"

#include <QStringView>

#include <optional>

namespace concordat {

/// How far out a heading stands; a heading holds those of a higher rank.
enum class HeadingRank {
    Document = 0,
    Annex = 5,
    Preamble = 6,
    Part = 10,
    Title = 15,
    Chapter = 20,
    Section = 30,
    RomanNumbered = 32, ///< II. Replies
    Subsection = 34,
    Lettered = 36, ///< A. Preventive measures
    Bare = 40, ///< words alone, over other headings
    Numbered = 48, ///< 6. International cooperation
    Article = 50,
    Remark = 55, ///< "Rationale": inside an article
    Inner = 60, ///< (a) over paragraphs that are numbered anew, inside an article
};

/// A heading that says what it is: "Article 7 bis – Extradition", "PART II", "第四条", "الديباجة".
struct KeywordHeading {
    UnitKind kind = UnitKind::Article;
    HeadingRank rank = HeadingRank::Article;
    QString number; ///< "7 bis", "X", "[5]"; empty where it has none
    QString title; ///< what stands behind it and reads like a title
    /// Where text begins that runs on behind the heading on the same line; the length of the line where none does.
    qsizetype textFrom = 0;
    bool titleDoubtful = false; ///< title and text run together; the title was cut by its wording
};

/// The heading `line` is (Markdown signs already gone), or nothing: a reference to an article at the head of a
/// sentence ("Article 53 of the Convention may be applied …") is none.
[[nodiscard]] std::optional<KeywordHeading> keywordHeading(QStringView line);

/// True where `heading` is all of `line` and names no title: its title may stand on the next line. An annex goes by
/// its own name ("Annex II"), which such a title follows.
[[nodiscard]] bool awaitsTitle(const KeywordHeading &heading, QStringView line);

/// True where `text` reads like a title: short, no closing full stop, no verb of obligation.
[[nodiscard]] bool readsLikeTitle(QStringView text);

/// Where, in a title and its text run together ("Scope of application This Agreement applies …"), the text
/// begins; nothing where the wording does not say.
[[nodiscard]] std::optional<qsizetype> textBehindTitle(QStringView text);

/// True for "Rationale", "Comments:", "Justificación" …: what a delegation adds to a provision in its own voice.
[[nodiscard]] bool isRemarkHeading(QStringView text);

/// True for "Proposed text:", "Textual proposals", "Texto propuesto" …: what stands under it is no comment.
[[nodiscard]] bool isProposalHeading(QStringView text);

/// True for "The States Parties to this Convention," and its like in six languages, which open a preamble.
[[nodiscard]] bool opensPreamble(QStringView text);
/// True for "Have agreed as follows:" and its like, which close one.
[[nodiscard]] bool closesPreamble(QStringView text);

}
