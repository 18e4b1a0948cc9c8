// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/edit.h"
#include "proposals/submission.h"
#include "text/error.h"

#include <QObject>

#include <memory>

namespace concordat {

/// Who works here.
struct Profile {
    QString name;
    Attribution delegation;
    QString role; ///< "delegate", "secretariat", "chair", "reviewer"

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// An immutable state of the whole draft.
struct Revision {
    RevisionId id; ///< SHA-256 of all below
    QList<RevisionId> parents; ///< none for the first, two for a merge
    QString draft; ///< hash of the draft object
    EditId edit;
    Author author;
    QDateTime when; ///< UTC
    QString kind; ///< kindOf(edit), or "import", "consolidate", "merge", "undo", "redo", "bring back"
    QString summary;

    friend bool operator==(const Revision &, const Revision &) = default;
};

/// A revision that somebody named.
struct Version {
    QString name;
    RevisionId revision;
    QString namedBy;
    QDateTime when;

    friend bool operator==(const Version &, const Version &) = default;
};

/// The open project: one SQLite file, and the one mutable thing of the model. It changes in one way: take the
/// current draft, apply an edit, commit the revision. Every commit is durable when the call returns.
class Project : public QObject {
    Q_OBJECT

public:
    /// A new file; refuses where something stands already.
    [[nodiscard]] static Result<std::unique_ptr<Project>> create(const QString &path, const Profile &profile);
    /// Opens read-only where the file cannot be written; see isReadOnly().
    [[nodiscard]] static Result<std::unique_ptr<Project>> open(const QString &path, const Profile &profile);
    ~Project() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] Profile profile() const;
    void setProfile(const Profile &profile);

    // what was received
    [[nodiscard]] QList<Submission> submissions() const;
    [[nodiscard]] QList<SourceId> sources() const;
    [[nodiscard]] Result<Source> source(const SourceId &id) const;
    [[nodiscard]] Result<Compilation> compilation(const SourceId &id) const;

    // the draft
    [[nodiscard]] const Draft &draft() const;
    [[nodiscard]] RevisionId head() const;
    [[nodiscard]] Result<RevisionId> commit(const Edit &edit);
    /// Several edits as one revision.
    [[nodiscard]] Result<RevisionId> commit(const QList<Edit> &edits, const QString &summary, const QString &kind);
    /// Keeps the compilation's source and submissions, and commits `draft` with them, as one revision.
    [[nodiscard]] Result<RevisionId> importCompilation(const Compilation &compilation, const Draft &draft);

    // history
    [[nodiscard]] QList<Revision> log() const; ///< newest first
    [[nodiscard]] Result<Revision> revision(const RevisionId &id) const;
    [[nodiscard]] Result<Draft> draftAt(const RevisionId &id) const;
    [[nodiscard]] std::optional<Revision> revisionOf(const EditId &edit) const;
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] Result<RevisionId> undo();
    [[nodiscard]] Result<RevisionId> redo();
    [[nodiscard]] QList<Version> versions() const;
    [[nodiscard]] Result<Version> nameVersion(const QString &name, const RevisionId &revision);

    // safe keeping
    [[nodiscard]] Result<void> saveCopy(const QString &path) const;
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
    std::unique_ptr<Store> m_store;
};

}
