// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/objects.h"
#include "proposals/submission.h"

#include <QSet>

namespace concordat {

/// What was received: each compilation as an object that names its source's bytes, its text and its
/// submissions, which are objects of their own.
class Received {
public:
    Received(Database &database, Objects &objects)
        : m_database(database)
        , m_objects(objects)
    {
    }

    /// Keeps a compilation; `withBytes` false leaves the received file out and keeps what was read from it.
    [[nodiscard]] Result<ObjectHash> keep(const Compilation &compilation, bool withBytes = true);

    /// In the order they came; the last reading of a source stands for it.
    [[nodiscard]] Result<QList<SourceId>> sources() const;
    [[nodiscard]] Result<QList<Submission>> submissions() const;
    /// The names of the objects of these, without reading them.
    [[nodiscard]] Result<QSet<ObjectHash>> submissionNames() const;
    [[nodiscard]] Result<Source> source(const SourceId &id) const;
    [[nodiscard]] Result<Compilation> compilation(const SourceId &id) const;
    /// The compilations themselves, in the order they came.
    [[nodiscard]] Result<QList<ObjectHash>> compilations() const;
    /// Which source a compilation was read from, and whether it has the received file beside what was read.
    [[nodiscard]] Result<SourceId> sourceOf(const ObjectHash &compilation) const;
    [[nodiscard]] static Result<SourceId> sourceIn(const QByteArray &compilation);
    [[nodiscard]] Result<bool> isWhole(const ObjectHash &compilation) const;
    /// Lists a compilation whose objects are kept already.
    [[nodiscard]] Result<void> note(const ObjectHash &compilation, const SourceId &source);
    /// A compilation by its object, as `keep` named it.
    [[nodiscard]] Result<Compilation> recall(const ObjectHash &compilation) const;

private:
    [[nodiscard]] Result<ObjectHash> latest(const SourceId &id) const;
    [[nodiscard]] Result<Source> sourceIn(const QJsonObject &compilation) const;
    [[nodiscard]] Result<QList<Submission>> submissionsIn(const QJsonObject &compilation) const;

    Database &m_database;
    Objects &m_objects;
};

}
