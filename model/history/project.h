// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/authorship.h"
#include "history/bringin.h"
#include "history/labels.h"
#include "history/review.h"
#include "history/revision.h"
#include "history/revisioncomparison.h"
#include "history/search.h"
#include "history/signature.h"
#include "history/typing.h"
#include "proposals/unitindex.h"
#include "text/error.h"

#include <QObject>

#include <functional>
#include <memory>

namespace concordat {

class Database;

/// What one revision did to one paragraph; absent before where it came with it, after where it went.
struct ParagraphStep {
    Revision revision;
    std::optional<Paragraph> before;
    std::optional<Paragraph> after;
};

/// The part of an earlier draft that comes back; nothing named is all of it.
using BroughtBack = std::variant<std::monostate, ProvisionId, ParagraphId>;

/// True where a file of the project format, or of its container, can be read there, whatever it is called.
[[nodiscard]] bool looksLikeProject(const QString &path);

/// The open project: one SQLite file, and the one mutable thing of the model. It changes in one way: take the
/// current draft, apply an edit, commit the revision. Every commit is durable when the call returns.
class Project : public QObject {
    Q_OBJECT

public:
    /// A new file; refuses where something stands already.
    [[nodiscard]] static Result<std::unique_ptr<Project>> create(const QString &path, const Profile &profile);
    /// Opens read-only where the file cannot be written; see isReadOnly().
    [[nodiscard]] static Result<std::unique_ptr<Project>> open(const QString &path, const Profile &profile);
    /// Opens a file that is only looked into, beside a window that writes it: nothing is written, and nobody is
    /// kept from writing for longer than a read takes.
    [[nodiscard]] static Result<std::unique_ptr<Project>> openToRead(const QString &path);
    ~Project() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] Profile profile() const;
    void setProfile(const Profile &profile);
    /// Where the time of a revision comes from; the computer's clock unless a test says otherwise.
    void setClock(std::function<QDateTime()> clock);

    // what was received
    [[nodiscard]] QList<Submission> submissions() const;
    /// The same, by their units; what it holds stays until it is let go.
    [[nodiscard]] std::shared_ptr<const UnitIndex> units() const;
    /// Takes what another reader of the same file has read of it, where this one has not read it yet.
    void hold(const std::shared_ptr<const UnitIndex> &units);
    [[nodiscard]] QList<SourceId> sources() const;
    [[nodiscard]] Result<Source> source(const SourceId &id) const;
    [[nodiscard]] Result<Compilation> compilation(const SourceId &id) const;

    // the draft
    [[nodiscard]] const Draft &draft() const;
    [[nodiscard]] RevisionId head() const;
    /// `id` is the edit's own, where its words carry it as their origin already; else a fresh one is given.
    [[nodiscard]] Result<RevisionId> commit(const Edit &edit, const EditId &id = {});
    /// Several edits as one revision.
    [[nodiscard]] Result<RevisionId> commit(
        const QList<Edit> &edits, const QString &summary, const QString &kind, const EditId &id = {});
    /// A draft that was made elsewhere (consolidated, brought back, read from a file) as one revision.
    [[nodiscard]] Result<RevisionId> commitDraft(
        const Draft &draft, const QString &summary, const QString &kind, const EditId &id = {});
    /// Keeps the compilation's source and submissions, and commits `draft` with them, as one revision.
    [[nodiscard]] Result<RevisionId> importCompilation(const Compilation &compilation, const Draft &draft);

    /// Takes over what another window on the same file has written since. A commit does so by itself, merging;
    /// a window calls this when it comes to the front.
    [[nodiscard]] Result<void> refresh();

    // history
    /// Newest first, children before their parents whatever the clocks said; all where `most` is negative.
    [[nodiscard]] QList<Revision> log(qint64 most = -1) const;
    [[nodiscard]] qint64 revisionCount() const;
    [[nodiscard]] Result<Revision> revision(const RevisionId &id) const;
    [[nodiscard]] Result<Draft> draftAt(const RevisionId &id) const;
    [[nodiscard]] std::optional<Revision> revisionOf(const EditId &edit) const;
    /// Undo and redo are the profile's own: they take back what this person did last, and leave what others did
    /// since. They work across restarts, for they are revisions themselves.
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] Result<RevisionId> undo();
    [[nodiscard]] Result<RevisionId> redo();
    [[nodiscard]] QList<Version> versions() const;
    [[nodiscard]] Result<Version> nameVersion(const QString &name, const RevisionId &revision);

    // looking back
    [[nodiscard]] Result<RevisionComparison> compareRevisions(const RevisionId &before, const RevisionId &after) const;
    /// A paragraph of a draft that was compared, with its words.
    [[nodiscard]] Result<Paragraph> read(const PastDraft &past, const Paragraph &paragraph) const;
    /// The revisions that changed the paragraph, newest first, and what one of them did to it.
    [[nodiscard]] Result<QList<Revision>> paragraphLog(const ParagraphId &paragraph) const;
    [[nodiscard]] Result<std::optional<ParagraphStep>> paragraphStep(
        const ParagraphId &paragraph, const RevisionId &revision) const;
    /// Who wrote what stands at a place of the paragraph's flat text, when, and instead of what.
    [[nodiscard]] Result<Authorship> authorship(const ParagraphId &paragraph, qsizetype at) const;
    /// What an old number meant in that revision; find() and citation() say where it stands today.
    [[nodiscard]] Result<QList<ParagraphId>> paragraphsOnceCited(const QString &number, const RevisionId &at) const;
    /// How the paragraph was called over time, oldest first.
    [[nodiscard]] Result<QList<LabelUse>> labelHistory(const ParagraphId &paragraph) const;
    /// Puts an earlier state of a paragraph, a provision or the whole draft in place of the present one.
    [[nodiscard]] Result<RevisionId> bringBack(const RevisionId &revision, const BroughtBack &what = {});

    // what is still being typed: kept aside until the commit that carries it
    [[nodiscard]] Result<void> keepTyping(const ParagraphId &paragraph, const QString &text);
    [[nodiscard]] std::optional<Typing> typing() const;
    [[nodiscard]] Result<void> dropTyping();

    // copies
    /// A consistent copy of all of it, on the disk when it returns, while editing goes on here.
    [[nodiscard]] Result<void> saveCopy(const QString &path) const;
    [[nodiscard]] Leaving whatLeaves(const ReviewOptions &options = {}) const;
    /// A small file with the present text, for somebody who sends it back; says what left with it.
    [[nodiscard]] Result<Leaving> sendForReview(const QString &path, const ReviewOptions &options = {}) const;
    /// Merges returned copies, any number, in any order with the same result. All of them or none.
    [[nodiscard]] Result<BringInAccount> bringIn(const QStringList &paths, const BringInOptions &options = {});
    /// What came in between two revisions, of which the later descends from the earlier, in the order of the text;
    /// for a merge and its first parent, what that merge did.
    [[nodiscard]] Result<QList<Arrival>> arrivals(const RevisionId &before, const RevisionId &after) const;

    // signatures, with keys that are kept outside the project
    [[nodiscard]] Result<void> sign(const RevisionId &revision, const SigningKey &key);
    [[nodiscard]] Result<QList<Signing>> signaturesOf(const RevisionId &revision, const QList<PublicKey> &known) const;

    // searching
    /// Where the words stand, best first, at most `most`; a word's beginning is enough, quotes make a phrase.
    [[nodiscard]] Result<QList<Found>> search(const QString &words, SearchPlaces in = everywhere, int most = 200);
    /// Brings the index up to date, and to hand what a search needs, while nobody waits; search() does so by itself.
    [[nodiscard]] Result<void> refreshSearch();

    // safe keeping
    /// Every object, link and law of the file; one sentence for each thing wrong, none when all is well.
    [[nodiscard]] QStringList verify() const;

Q_SIGNALS:
    /// The draft was replaced; `before` is what it was.
    void draftChanged(const concordat::Draft &before);
    void submissionsChanged();
    void versionsChanged();

private:
    class Store;
    explicit Project(std::unique_ptr<Store> store);
    [[nodiscard]] static Result<std::unique_ptr<Project>> opened(
        Result<std::unique_ptr<Database>> database, const Profile &profile);
    [[nodiscard]] Leaving leavingWithHistory() const;
    std::unique_ptr<Store> m_store;
};

}
