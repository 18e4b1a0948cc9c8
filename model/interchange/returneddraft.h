// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/edit.h"
#include "history/project.h"
#include "proposals/delegation.h"

namespace concordat {

/// One thing that a returned Word file brought.
struct ReturnedChange {
    enum class Kind {
        Insertion, ///< an alternative with new words
        Deletion, ///< the alternative "no text"
        Replacement, ///< an alternative instead of words that were there
        NewParagraph, ///< a paragraph or a heading that somebody added, in a bracket
        Comment, ///< an annotation
        Reply, ///< to an annotation
        Settled, ///< an annotation that is marked as done
        AlreadyHere, ///< the draft had it
        Unplaced, ///< kept as an annotation, for the draft has no place for it
        Untracked, ///< text that differs and of which the file does not say who changed it: not taken
    };

    Kind kind = Kind::Insertion;
    QString author; ///< as the file names them; empty where it names nobody
    Attribution delegation; ///< empty where they are unknown
    ProvisionId provision;
    ParagraphId paragraph;
    QString text; ///< the words that came, or that should go
    QString sentence; ///< what happened, for a person

    friend bool operator==(const ReturnedChange &, const ReturnedChange &) = default;
};

/// The draft with the work of one author more.
struct ReturnedStep {
    Author author;
    EditId edit; ///< the origin of their words
    Draft draft;
};

struct ReturnedDraft {
    QList<ReturnedStep> steps; ///< one for each author, in the order in which the file names them
    QList<ReturnedChange> account; ///< in the order of the text, comments behind
};

/// Reads a Word file that was made from this draft, here or by a secretariat, and came back with tracked changes and
/// comments. An insertion becomes an alternative of its author, a deletion a "no text" alternative, a new paragraph
/// one in a bracket, a comment an annotation, with its replies. What has no place in the draft is an annotation on
/// what is nearest, so every word that came is in the last step. Reading the same file again brings nothing new.
/// Errors as readDocument (docx/reader.h); Unrelated where nothing in the file is of this draft.
[[nodiscard]] Result<ReturnedDraft> readReturned(const Draft &draft, const QByteArray &docx, const Register &known);

/// What bringing in a returned file did.
struct ReturnedAccount {
    RevisionId before;
    RevisionId after; ///< the same where nothing was new
    QList<ReturnedChange> changes;
};

/// The same, kept in a project as a revision of each author. `name` is the file's, for the history.
[[nodiscard]] Result<ReturnedAccount> bringInReturned(Project &project, const QByteArray &docx, const QString &name);

/// A stable word for a kind: "insertion", "new paragraph".
[[nodiscard]] QString wordOf(ReturnedChange::Kind kind);
/// True where somebody should look: it could not be placed, or nobody says who changed it.
[[nodiscard]] bool needsALook(const ReturnedChange &change);

}
