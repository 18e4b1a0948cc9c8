// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/database.h"
#include "history/objecthash.h"

#include <QCache>
#include <QJsonObject>
#include <QSet>

namespace concordat {

enum class ObjectKind {
    Bytes = 1, ///< the bytes or the text of a source
    Submission = 2,
    Compilation = 3,
    Paragraph = 4,
    Provision = 5,
    Chunk = 6, ///< a stretch of a long list
    Draft = 7,
};

/// The immutable, content-addressed objects of a project. An object is named by the hash of its canonical
/// bytes; how these are kept (as they are, compressed, or as a difference against another object) is nobody
/// else's business and may change.
class Objects {
public:
    explicit Objects(Database &database);

    /// Keeps `bytes`, once, however often it is called. `like` names an object that these bytes are a small
    /// change of.
    [[nodiscard]] Result<ObjectHash> put(
        ObjectKind kind, const QByteArray &bytes, const std::optional<ObjectHash> &like = std::nullopt);
    [[nodiscard]] Result<ObjectHash> put(
        ObjectKind kind, const QJsonObject &json, const std::optional<ObjectHash> &like = std::nullopt);

    /// The canonical bytes; Damaged with a sentence where they do not match their name, NotFound where there
    /// are none.
    [[nodiscard]] Result<QByteArray> get(const ObjectHash &hash) const;
    [[nodiscard]] Result<QJsonObject> json(const ObjectHash &hash) const;
    [[nodiscard]] Result<bool> has(const ObjectHash &hash) const;
    /// As what it was put here; nothing where it is not here.
    [[nodiscard]] Result<std::optional<ObjectKind>> kindOf(const ObjectHash &hash) const;
    /// The number by which other tables of this file name the object; nothing where it is not here.
    [[nodiscard]] Result<std::optional<qint64>> numberOf(const ObjectHash &hash) const;
    /// The object of that number, held against its name.
    [[nodiscard]] Result<QJsonObject> json(qint64 no) const;

    /// The object that this one is kept as a small change of, if any.
    [[nodiscard]] Result<std::optional<ObjectHash>> like(const ObjectHash &hash) const;

    struct Readable {
        ObjectHash hash;
        ObjectKind kind = ObjectKind::Bytes;
        std::optional<ObjectHash> like;
        QByteArray bytes;
    };
    /// Keeps an object of another file that is not here yet and that was held against its name there.
    [[nodiscard]] Result<void> take(const Readable &object);

    struct Listed {
        qint64 no = 0;
        ObjectHash hash;
        ObjectKind kind = ObjectKind::Bytes;
    };
    /// The object of a row, for salvage: found without the index, held against its name. Nothing where there
    /// is no such row, a failure where it cannot be read.
    [[nodiscard]] Result<std::optional<Readable>> readable(qint64 no) const;

    /// For whoever reads many.
    [[nodiscard]] Snapshot snapshot() const { return Snapshot(m_database); }

    /// Every object's name, in the order they came.
    [[nodiscard]] Result<QList<Listed>> all() const;

    /// For whoever fills a new file, of which nobody else knows yet: what is in it was put here, so what was not put
    /// need not be looked for. Until forget().
    void fill();

    /// Forgets what it remembers, as a transaction that was rolled back makes necessary.
    void forget();

private:
    struct Kept {
        QByteArray bytes;
        int depth = 0; ///< how many differences it takes to get here
    };
    [[nodiscard]] Result<Kept> kept(qint64 no) const;
    [[nodiscard]] Result<Kept> unfolded(const QString &where, const QVariantList &values) const;

    Database &m_database;
    mutable QCache<qint64, Kept> m_recent;
    mutable QCache<ObjectHash, QJsonObject> m_documents; ///< read lately
    mutable QCache<ObjectHash, qint64> m_written; ///< the numbers of what was put here lately
    std::optional<QHash<ObjectHash, qint64>> m_all; ///< the numbers of all there are, while a file is filled
    mutable QSet<qint64> m_broken; ///< those that could not be read; they are not tried again
};

}
