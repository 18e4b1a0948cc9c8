// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/drafttree.h"
#include "history/fileidentity.h"
#include "history/project.h"
#include "history/received.h"
#include "history/revisions.h"
#include "history/tipmerge.h"
#include "history/treedifference.h"

namespace concordat {

/// What a new revision says about itself.
struct Step {
    QString kind;
    QString summary;
    EditId edit;
    RevisionId about;
    QString received;
    QList<RevisionId> otherParents; ///< behind the head
};

/// The open file and the draft it holds, behind Project.
class Project::Store {
public:
    Store(std::unique_ptr<Database> database, Profile profile);
    /// Leaves the draft on the shelf, where the next opening finds it quickly.
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    /// Makes the next draft from the current one, inside the transaction that keeps it.
    using Next = std::function<Result<Draft>(const Draft &current)>;
    /// Keeps the draft that `next` makes as a revision, and is durable when it returns. Where another window
    /// has moved the head meanwhile, what `next` does is merged over what happened there. `also` keeps what
    /// belongs to the revision, before it, in the same transaction.
    [[nodiscard]] Result<RevisionId> advance(
        Step step, const Next &next, const std::function<Result<void>(Step &)> &also = {});

    [[nodiscard]] Result<void> load();
    /// Takes over what another window has written since; true where there was something.
    [[nodiscard]] Result<bool> refresh();
    /// The draft of a revision. It is kept for a while: whoever compares with the past stays near there.
    [[nodiscard]] Result<StoredDraft> stored(const RevisionId &id) const;
    /// What it shares with `near` is not read.
    [[nodiscard]] Result<StoredDraft> stored(const RevisionId &id, const StoredDraft &near) const;
    /// Refuses where the file may not be written, or another one was put in its place.
    [[nodiscard]] Result<void> mayWrite() const;
    [[nodiscard]] Author author() const { return {profile.name, profile.delegation}; }

    /// What this person would take back next, and what they would do again.
    [[nodiscard]] std::optional<Revision> nextUndo() const;
    [[nodiscard]] std::optional<Revision> nextRedo() const;

    [[nodiscard]] Result<QList<Revision>> revisionsTouching(const ParagraphId &paragraph) const;
    /// What the paragraph read before and after each of the last revisions that changed it, newest first; those that
    /// made the whole draft anew left aside.
    [[nodiscard]] Result<QList<Passage>> formerWordings(const ParagraphId &paragraph) const;
    /// The edit in which words that it writes, and that stood in the same paragraph before, have their first origin.
    [[nodiscard]] Edit withFormerOriginsIn(Edit edit, const EditId &id) const;
    [[nodiscard]] Result<std::optional<ParagraphStep>> stepOf(
        const ParagraphId &paragraph, const Revision &revision) const;
    /// What the revision did to the paragraphs of its first parent; nothing that it left alone is read.
    [[nodiscard]] Result<QList<ParagraphDifference>> stepsOf(
        const Revision &revision, qsizetype mostProvisions = anyNumber) const;

    /// What lies between two revisions, from what was noted of those in between; read in full where that is not enough.
    [[nodiscard]] Result<RevisionComparison> compare(const RevisionId &before, const RevisionId &after) const;

    enum class Direction { Back, Forth };
    /// Undoes or redoes what `revision` did.
    [[nodiscard]] Result<RevisionId> retrace(const Revision &revision, Direction direction);

    [[nodiscard]] Result<BringInAccount> bringIn(const QStringList &paths, const BringInOptions &options);
    /// What came in between two revisions, of which the later descends from the earlier.
    [[nodiscard]] Result<QList<MergeEvent>> cameIn(const RevisionId &before, const RevisionId &after) const;
    /// Writes a whole copy beside and into its place, on the disk when it returns; `finish` is done to it before.
    [[nodiscard]] Result<void> copyTo(const QString &path, const std::function<Result<void>(Database &)> &finish = {});
    /// Writes the head, redacted, into an empty file.
    [[nodiscard]] Result<void> writeReview(Database &target, const ReviewOptions &options);

    std::unique_ptr<Database> database;
    mutable Objects objects;
    Revisions revisions;
    mutable Received received;
    Profile profile;
    std::function<QDateTime()> clock;
    StoredDraft current;
    RevisionId head;
    std::optional<FileIdentity> identity;
    /// What was received, once somebody asked, and the source that was asked for last: whoever reads on in a text
    /// comes back to both with every step.
    mutable std::shared_ptr<const UnitIndex> units;
    mutable std::optional<Source> lastSource;
    mutable std::optional<QSet<ObjectHash>> submissionNames; ///< the objects of what counts as received
    void forgetReceived();

    /// Where each paragraph of the present draft stands, by the name of its object.
    using Standing = QHash<ObjectHash, ParagraphPlace>;
    [[nodiscard]] const Standing &standing() const;

private:
    [[nodiscard]] Result<std::optional<PastDraft>> past(const RevisionId &id) const;
    [[nodiscard]] const StoredDraft &nearest(const QList<ObjectHash> &chunks) const;

    /// The past drafts that were asked for last, the latest first.
    mutable QList<StoredDraft> m_lately;
    mutable Standing m_standing;
    mutable ObjectHash m_standingIn; ///< the draft that it is true of

    [[nodiscard]] QList<Passage> wordingsBehind(const ParagraphId &paragraph) const;
    void giveFormerOrigins(const ParagraphId &id, Passage &passage, const EditId &edit) const;
    [[nodiscard]] Attribution currentDelegation() const;
    [[nodiscard]] Result<void> catchUp();
    [[nodiscard]] Result<TipMerge::Outcome> gather(
        const QStringList &paths, const BringInOptions &options, BringInAccount &account);
    [[nodiscard]] Result<RevisionId> settleOn(const TipMerge::Outcome &outcome, const BringInAccount &account);
    [[nodiscard]] Result<void> noteHistories(const BringInAccount &account);
    [[nodiscard]] Result<Draft> withStep(
        const StoredDraft &from, const StoredDraft &to, const Draft &now, const Author &by) const;
    [[nodiscard]] Result<void> noteTouched(const DraftDifference &difference, const RevisionId &id);
};

}
