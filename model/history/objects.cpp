// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/objects.h"

#include "history/delta.h"
#include "history/sentences.h"
#include "text/hash.h"

#include <QJsonDocument>
#include <QtEndian>

#include <ranges>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

enum class Form { Plain = 0, Compressed = 1, Difference = 2 };

/// A longer chain would save little and make one damaged page cost more.
constexpr int longestChain = 16;
/// Below this, compression gains nothing.
constexpr qsizetype worthCompressing = 120;
/// No object may claim to unpack to more, whatever a damaged or hostile file says.
constexpr quint32 largestObject = 1U << 30;
constexpr int rememberedBytes = 8 << 20;

QByteArray prefixOf(const ObjectHash &hash)
{
    return hash.raw().first(8);
}

std::optional<QByteArray> unpacked(const QByteArray &bytes)
{
    if (bytes.size() < 4 || qFromBigEndian<quint32>(bytes.constData()) > largestObject)
        return std::nullopt;
    const QByteArray plain = qUncompress(bytes);
    if (plain.isEmpty())
        return std::nullopt;
    return plain;
}

std::unexpected<Error> damaged(const QString &what)
{
    return failure(Fault::Damaged,
        History::tr(
            "The project file is damaged: the object %1 is not what it was when it was written. Salvage rescues the "
            "rest into a new file.")
            .arg(what));
}

}

Objects::Objects(Database &database)
    : m_database(database)
    , m_recent(rememberedBytes)
{
}

Result<ObjectHash> Objects::put(ObjectKind kind, const QByteArray &bytes, const std::optional<ObjectHash> &like)
{
    const ObjectHash hash = ObjectHash::of(bytes);
    const auto present = numberOf(hash);
    if (!present)
        return std::unexpected(present.error());
    if (*present)
        return hash;

    Form form = Form::Plain;
    QByteArray stored = bytes;
    QVariant base;
    int depth = 0;
    if (like) {
        const auto likeNumber = numberOf(*like);
        const auto original = likeNumber && *likeNumber ? kept(**likeNumber) : Result<Kept>(Kept());
        if (original && original->depth < longestChain && !original->bytes.isEmpty()) {
            QByteArray delta = difference(original->bytes, bytes);
            if (delta.size() < bytes.size() / 4) {
                form = Form::Difference;
                stored = std::move(delta);
                base = **likeNumber;
                depth = original->depth + 1;
            }
        }
    }
    if (form == Form::Plain && bytes.size() >= worthCompressing) {
        QByteArray compressed = qCompress(bytes);
        if (compressed.size() < bytes.size()) {
            form = Form::Compressed;
            stored = std::move(compressed);
        }
    }
    const auto no = m_database.insert(u"INSERT INTO object (hash, kind, form, base, bytes) VALUES (?, ?, ?, ?, ?)"_s,
        {hash.raw(), int(kind), int(form), base, stored});
    if (!no)
        return std::unexpected(no.error());
    m_recent.insert(*no, new Kept{bytes, depth}, bytes.size());
    return hash;
}

Result<ObjectHash> Objects::put(ObjectKind kind, const QJsonObject &json, const std::optional<ObjectHash> &like)
{
    return put(kind, canonicalBytes(json), like);
}

Result<std::optional<qint64>> Objects::numberOf(const ObjectHash &hash) const
{
    const auto no = m_database.one(
        u"SELECT no FROM object WHERE substr(hash, 1, 8) = ? AND hash = ?"_s, {prefixOf(hash), hash.raw()});
    if (!no)
        return std::unexpected(no.error());
    return *no ? std::optional((*no)->toLongLong()) : std::nullopt;
}

Result<Objects::Kept> Objects::kept(qint64 no) const
{
    // From the object back to one that stands for itself, then forward again.
    QList<QByteArray> deltas;
    std::optional<Kept> found;
    for (qint64 at = no; !found;) {
        if (m_broken.contains(at))
            return damaged(u"no. %1"_s.arg(no));
        if (const Kept *recent = m_recent.object(at)) {
            found = *recent;
            break;
        }
        std::optional<qint64> base;
        const auto read = m_database.each(
            u"SELECT form, base, bytes FROM object WHERE no = ?"_s, {at}, [&](const Row &row) -> Result<void> {
                const auto form = Form(row.number(0));
                if (form == Form::Difference) {
                    base = row.number(1);
                    deltas.append(row.bytes(2));
                } else if (form == Form::Compressed) {
                    if (const auto plain = unpacked(row.bytes(2)))
                        found = Kept{*plain, 0};
                    else
                        m_broken.insert(at);
                } else {
                    found = Kept{row.bytes(2), 0};
                }
                return {};
            });
        if (!read)
            return std::unexpected(read.error());
        if (found)
            break;
        // A base always came earlier, so a chain ends.
        if (!base || *base >= at || deltas.size() > 4 * longestChain)
            return damaged(u"no. %1"_s.arg(no));
        at = *base;
    }
    for (const QByteArray &delta : std::views::reverse(deltas)) {
        auto next = patched(found->bytes, delta);
        if (!next)
            return damaged(u"no. %1"_s.arg(no));
        found = Kept{std::move(*next), found->depth + 1};
    }
    m_recent.insert(no, new Kept(*found), found->bytes.size());
    return *found;
}

Result<QByteArray> Objects::get(const ObjectHash &hash) const
{
    const auto no = numberOf(hash);
    if (!no)
        return std::unexpected(no.error());
    if (!*no)
        return failure(Fault::NotFound,
            History::tr("The project file lacks the object %1 that its history names. Salvage rescues the rest into a "
                        "new file.")
                .arg(hash.hex()));
    auto object = kept(**no);
    if (!object)
        return std::unexpected(object.error());
    if (ObjectHash::of(object->bytes) != hash)
        return damaged(hash.hex());
    return std::move(object->bytes);
}

Result<QJsonObject> Objects::json(const ObjectHash &hash) const
{
    const auto bytes = get(hash);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return damaged(hash.hex());
    return document.object();
}

Result<bool> Objects::has(const ObjectHash &hash) const
{
    const auto no = numberOf(hash);
    if (!no)
        return std::unexpected(no.error());
    return no->has_value();
}

Result<std::optional<ObjectHash>> Objects::like(const ObjectHash &hash) const
{
    const auto found = m_database.one(
        u"SELECT b.hash FROM object o JOIN object b ON b.no = o.base WHERE substr(o.hash, 1, 8) = ? AND o.hash = ?"_s,
        {prefixOf(hash), hash.raw()});
    if (!found)
        return std::unexpected(found.error());
    return *found ? ObjectHash::fromRaw((*found)->toByteArray()) : std::nullopt;
}

Result<std::optional<Objects::Readable>> Objects::readable(qint64 no) const
{
    std::optional<Readable> found;
    const auto read = m_database.each(
        u"SELECT o.hash, o.kind, b.hash FROM object o LEFT JOIN object b ON b.no = o.base WHERE o.no = ?"_s, {no},
        [&](const Row &row) -> Result<void> {
            found = Readable{ObjectHash::fromRaw(row.bytes(0)).value_or(ObjectHash()), ObjectKind(row.number(1)),
                ObjectHash::fromRaw(row.bytes(2)), {}};
            return {};
        });
    if (!read)
        return std::unexpected(read.error());
    if (!found)
        return found;
    auto object = kept(no);
    if (!object)
        return std::unexpected(object.error());
    if (ObjectHash::of(object->bytes) != found->hash)
        return damaged(found->hash.hex());
    found->bytes = std::move(object->bytes);
    return found;
}

Result<QList<Objects::Listed>> Objects::all() const
{
    QList<Listed> listed;
    const auto read
        = m_database.each(u"SELECT no, hash, kind FROM object ORDER BY no"_s, {}, [&](const Row &row) -> Result<void> {
              listed.append(
                  {row.number(0), ObjectHash::fromRaw(row.bytes(1)).value_or(ObjectHash()), ObjectKind(row.number(2))});
              return {};
          });
    if (!read)
        return std::unexpected(read.error());
    return listed;
}

}
