// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/language.h"
#include "text/passage.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace concordat {

/// How far a text is agreed. Changing agreed text is a deliberate, logged act.
struct Status {
    enum class Level { Open, AgreedInGroup, AgreedAdReferendum, Agreed, Reserved, Pending, Deleted };

    Level level = Level::Open;
    QString forum; ///< "Informal group on chapter IV"
    QString recordedBy;
    QDateTime when; ///< UTC

    friend bool operator==(const Status &, const Status &) = default;
};

/// A number as printed, and what it is to its neighbours; the label is frozen until somebody renumbers.
struct ParagraphLabel {
    enum class Relation { Own, AlternativeTo, InsertedAfter };

    QString written; ///< "2", "2 bis", "(a)"; empty where it has none
    Relation relation = Relation::Own;
    ParagraphId of; ///< the paragraph it is an alternative to or stands after

    friend bool operator==(const ParagraphLabel &, const ParagraphLabel &) = default;
};

/// A paragraph of the draft. Its id survives edits, moves and renumbering.
struct Paragraph {
    ParagraphId id;
    ParagraphLabel label;
    int level = 0; ///< 0 paragraph, 1 subparagraph, 2 item …
    Passage passage;
    Status status;
    QStringList citations; ///< sources given in parentheses, kept as data

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// A slot of the future instrument.
struct Provision {
    enum class Kind { Preamble, Article, Heading /* part, chapter, section: text above articles */ };

    ProvisionId id;
    Kind kind = Kind::Article;
    QString number; ///< "4", "7 bis"; a label, frozen
    QString designation; ///< "Article", "Chapter", "Artículo"; as the text has it
    Passage title;
    Status status;
    QList<Paragraph> paragraphs;

    friend bool operator==(const Provision &, const Provision &) = default;
};

/// A place in the draft that survives edits. An annotation sits on a provision, a paragraph, or a range of a
/// paragraph's flat text; the quote finds it again when the range was lost.
struct Anchor {
    ProvisionId provision;
    ParagraphId paragraph; ///< null: the whole provision
    TextSpan range; ///< of the paragraph's flat text; empty: the whole paragraph
    QString quote;
    bool orphaned = false; ///< what it stood on is gone; it stays listed and can be put back

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

struct Reply {
    QString author;
    Attribution delegation;
    QDateTime when;
    QString text;

    friend bool operator==(const Reply &, const Reply &) = default;
};

struct Annotation {
    enum class Kind {
        Comment,
        Reservation,
        ProposalToDelete,
        ProposalToMove,
        ProposalToMerge,
        Question,
        EditorsNote,
        TranslatorsNote,
    };

    AnnotationId id;
    Kind kind = Kind::Comment;
    Anchor anchor;
    QString author;
    Attribution delegation;
    QDateTime when;
    QString text;
    bool isPrivate = false; ///< never leaves this file unless asked for
    bool settled = false;
    QList<Reply> replies;

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

/// The status of a stretch of a paragraph, beside the paragraph's own.
struct StretchStatus {
    Anchor anchor;
    Status status;

    friend bool operator==(const StretchStatus &, const StretchStatus &) = default;
};

/// One cell of the concordance: a delegation's unit that answers to a provision, or to a paragraph of it.
/// A unit split over two provisions has two entries; two units in one provision have two.
struct ConcordanceEntry {
    enum class Outcome { Linked, Suggested };

    UnitId unit;
    Attribution delegation;
    ProvisionId provision;
    ParagraphId paragraph; ///< null: the provision as a whole
    Outcome outcome = Outcome::Linked;
    double confidence = 0; ///< 0 … 1
    QString reason; ///< "14 of 18 content words; both cite article 25"
    bool corrected = false; ///< a person said so; the program never overrules it

    friend bool operator==(const ConcordanceEntry &, const ConcordanceEntry &) = default;
};

/// A provision of the same instrument in another language, as it was when it was taken in last. Its names are
/// those of the project that it comes from.
struct ParallelProvision {
    Language language = Language::Undetermined;
    Provision provision;

    friend bool operator==(const ParallelProvision &, const ParallelProvision &) = default;
};

/// What a person said of a text and its counterpart in another language: that they belong together, and, where the
/// texts are given, that they say the same. It stands against what the program finds by numbers and places.
struct ParallelCheck {
    Language language = Language::Undetermined;
    QString here; ///< our paragraph, or our provision for its title; empty: what is there has no counterpart here
    QString there; ///< the counterpart; empty: what is here has none there
    QString hereText; ///< both in the notation, as they were when they were held against each other
    QString thereText;
    QString by;
    QDateTime when; ///< invalid: they were put together, and not yet read

    friend bool operator==(const ParallelCheck &, const ParallelCheck &) = default;
};

/// True where two checks say something of the same text; then only one can stand.
[[nodiscard]] bool concernTheSameText(const ParallelCheck &a, const ParallelCheck &b);

/// The consolidated text being negotiated.
///
/// Lists share their memory between drafts: an edit copies only what it changes, and two drafts compare
/// equal at once where they share.
struct Draft {
    QString title;
    QList<Provision> provisions;
    QList<ConcordanceEntry> concordance;
    QList<UnitId> setAside; ///< units that a person said have no place in the draft
    QList<Annotation> annotations;
    QList<StretchStatus> stretches;
    QList<ParallelProvision> parallels{}; ///< language by language, each in the order of its text
    QList<ParallelCheck> checks{};

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Where a paragraph stands.
struct ParagraphPlace {
    qsizetype provision = 0;
    qsizetype paragraph = 0;

    friend bool operator==(const ParagraphPlace &, const ParagraphPlace &) = default;
};

/// The text in another language, in its order.
[[nodiscard]] QList<Provision> provisionsIn(const Draft &draft, Language language);

[[nodiscard]] std::optional<ParagraphPlace> placeOf(const Draft &draft, const ParagraphId &id);
[[nodiscard]] std::optional<qsizetype> placeOf(const Draft &draft, const ProvisionId &id);
/// All of them, for whoever looks for many.
[[nodiscard]] QHash<ParagraphId, ParagraphPlace> placesOf(const Draft &draft);
[[nodiscard]] const Paragraph *find(const Draft &draft, const ParagraphId &id);
[[nodiscard]] const Provision *find(const Draft &draft, const ProvisionId &id);

/// True where two provisions, paragraphs or annotations have one name, as in no draft of ours: whoever asks for one of
/// them would get the other.
[[nodiscard]] bool hasNamesakes(const Draft &draft);

/// "Article 4, paragraph 2 (a)": how a person names the place.
[[nodiscard]] QString citation(const Draft &draft, const ParagraphId &id);
[[nodiscard]] QString citation(const Draft &draft, const ParagraphPlace &place);

}
