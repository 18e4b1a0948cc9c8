// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/delegation.h"
#include "proposals/unit.h"
#include "text/language.h"

#include <QDate>
#include <QList>
#include <QString>

namespace concordat {

/// A received document, kept byte for byte.
struct Source {
    SourceId id; ///< SHA-256 of the bytes
    QString fileName;
    QString symbol; ///< "A/AC.291/12/Add.1", where one was found
    QDate date;
    QByteArray bytes;
    QString text; ///< as extracted; every locator is a span of it
    QList<qsizetype> pageStarts; ///< offsets into text at which pages begin, where the format has pages

    friend bool operator==(const Source &, const Source &) = default;
};

/// What one delegation submitted in a source.
struct Submission {
    SubmissionId id;
    SourceId source;
    QString delegation; ///< "Jamaica"
    Attribution attribution; ///< "CARICOM"
    QStringList onBehalfOf; ///< {"Caribbean Community"}
    QString originalLanguage; ///< as written: "English"
    QString date; ///< ISO 8601 where it could be read ("2022-07-12"), else as written
    Language language = Language::Undetermined; ///< of the text itself
    /// Of its heading lines (name, language, date). None where the source goes by article and names the delegation
    /// anew under each: those lines are its articles' own.
    QList<TextSpan> locators;
    QList<Unit> units;

    friend bool operator==(const Submission &, const Submission &) = default;
};

/// Text of a source that belongs to no submission, and what it is.
struct Furniture {
    enum class Kind {
        Masthead,
        Contents,
        PageNumber,
        RunningHead,
        Introduction,
        Rule,
        Markup,
        SharedHeading, ///< "Article 4" in a compilation by article, over the proposals of several delegations
    };

    Kind kind = Kind::Masthead;
    QList<TextSpan> locators;

    friend bool operator==(const Furniture &, const Furniture &) = default;
};

/// Something the reader was unsure of.
struct Doubt {
    TextSpan span; ///< in the source's text
    UnitId unit; ///< the unit it is about, if any
    QString reason;

    friend bool operator==(const Doubt &, const Doubt &) = default;
};

/// A source, read.
///
/// Coverage law: every non-blank character of source.text lies in exactly one locator: of a unit (its
/// footnotes' included), of a submission's heading, of a piece of furniture, or of `unplaced`.
struct Compilation {
    Source source;
    QList<Submission> submissions;
    QList<Furniture> furniture;
    QList<TextSpan> unplaced;
    QList<Doubt> doubts;

    friend bool operator==(const Compilation &, const Compilation &) = default;
};

/// The 1-based line of `text` on which `offset` stands.
[[nodiscard]] qsizetype lineAt(QStringView text, qsizetype offset);

/// Calls `visit(unit, depth)` for every unit in reading order, parents first.
template <typename Visit>
void eachUnit(const QList<Unit> &units, Visit &&visit, int depth = 0)
{
    for (const Unit &unit : units) {
        visit(unit, depth);
        eachUnit(unit.children, visit, depth + 1);
    }
}

/// The unit of that id anywhere in the compilation, or null.
[[nodiscard]] const Unit *findUnit(const QList<Submission> &submissions, const UnitId &id);

}
