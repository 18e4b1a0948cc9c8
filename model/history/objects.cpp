// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/objects.h"

#include "history/delta.h"
#include "history/packed.h"
#include "history/sentences.h"
#include "text/hash.h"

#include <QJsonDocument>

#include <ranges>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

enum class Form { Plain = 0, Compressed = 1, Difference = 2 };

/// A longer chain would save little and make one damaged page cost more.
constexpr int longestChain = 40;
/// Below this, compression gains nothing.
constexpr qsizetype worthCompressing = 120;
constexpr int rememberedBytes = 8 << 20;
constexpr int rememberedNames = 50'000;
/// While a file is filled, for what was put is read again soon.
constexpr int rememberedWhileFilling = 64 << 20;

QByteArray prefixOf(const ObjectHash &hash)
{
    return hash.raw().first(8);
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
    , m_documents(rememberedBytes)
    , m_written(rememberedNames)
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
    return take({hash, kind, like, bytes}).transform([&] { return hash; });
}

Result<void> Objects::take(const Readable &object)
{
    const auto &[hash, kind, like, bytes] = object;
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
        QByteArray compressed = packed(bytes);
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
    m_written.insert(hash, new qint64(*no));
    if (m_all)
        m_all->insert(hash, *no);
    return {};
}

Result<ObjectHash> Objects::put(ObjectKind kind, const QJsonObject &json, const std::optional<ObjectHash> &like)
{
    return put(kind, canonicalBytes(json), like);
}

void Objects::fill()
{
    m_all.emplace();
    m_recent.setMaxCost(rememberedWhileFilling);
}

void Objects::forget()
{
    m_recent.clear();
    m_written.clear();
    m_documents.clear();
    m_broken.clear();
    m_all.reset();
}

Result<std::optional<qint64>> Objects::numberOf(const ObjectHash &hash) const
{
    if (m_all) {
        const auto known = m_all->constFind(hash);
        return known == m_all->constEnd() ? std::nullopt : std::optional(*known);
    }
    const auto no = m_database.one(
        u"SELECT no FROM object WHERE substr(hash, 1, 8) = ? AND hash = ?"_s, {prefixOf(hash), hash.raw()});
    if (!no)
        return std::unexpected(no.error());
    return *no ? std::optional((*no)->toLongLong()) : std::nullopt;
}

/// The object of the first row that `where` finds and those it is a difference against, in one question where it is
/// one; a base always came earlier, so a chain ends. Whoever reads a history revision by revision finds the base read
/// just before.
Result<Objects::Kept> Objects::unfolded(const QString &where, const QVariantList &values) const
{
    struct Link {
        Form form = Form::Plain;
        QByteArray bytes;
    };
    QList<Link> chain;
    qint64 no = 0;
    std::optional<qint64> base;
    const auto take = [&](const Row &row) -> Result<void> {
        chain.append({Form(row.number(0)), row.bytes(1)});
        return {};
    };
    auto read = m_database.each(u"SELECT form, bytes, base, no FROM object WHERE %1 LIMIT 1"_s.arg(where), values,
        [&](const Row &row) -> Result<void> {
            no = row.number(3);
            if (Form(row.number(0)) == Form::Difference && row.number(2) < no)
                base = row.number(2);
            return take(row);
        });
    const Kept *recent = read && base ? m_recent.object(*base) : nullptr;
    Kept found = recent ? *recent : Kept();
    if (read && base && !recent)
        read = m_database.each(
            u"WITH RECURSIVE chain(no, form, base, bytes) AS (SELECT no, form, base, bytes FROM object WHERE no = ? "
            "UNION ALL SELECT o.no, o.form, o.base, o.bytes FROM chain c JOIN object o ON o.no = c.base AND "
            "o.no < c.no WHERE c.form = 2) SELECT form, bytes FROM chain LIMIT %1"_s.arg(2 * longestChain),
            {*base}, take);
    if (!read)
        return std::unexpected(read.error());
    if (chain.isEmpty())
        return failure(Fault::NotFound, {});
    if (!recent) {
        const Link whole = chain.takeLast();
        const auto plain = whole.form == Form::Plain ? std::optional(whole.bytes)
            : whole.form == Form::Compressed         ? unpacked(whole.bytes)
                                                     : std::nullopt;
        if (!plain)
            return damaged({});
        found.bytes = *plain;
    }
    for (const Link &link : std::views::reverse(chain)) {
        auto next = patched(found.bytes, link.bytes);
        if (!next || link.form != Form::Difference)
            return damaged({});
        found = Kept{std::move(*next), found.depth + 1};
    }
    m_recent.insert(no, new Kept(found), found.bytes.size());
    return found;
}

Result<Objects::Kept> Objects::kept(qint64 no) const
{
    if (const Kept *recent = m_recent.object(no))
        return *recent;
    if (m_broken.contains(no))
        return damaged(u"no. %1"_s.arg(no));
    auto found = unfolded(u"no = ?"_s, {no});
    if (!found && found.error().fault == Fault::Damaged) {
        m_broken.insert(no);
        return damaged(u"no. %1"_s.arg(no));
    }
    return found;
}

Result<QByteArray> Objects::get(const ObjectHash &hash) const
{
    const qint64 *written = m_written.object(hash);
    const qint64 no = m_all ? m_all->value(hash, -1) : written ? *written : -1;
    if (const Kept *recent = m_recent.object(no))
        return recent->bytes;
    auto object = unfolded(u"substr(hash, 1, 8) = ? AND hash = ?"_s, {prefixOf(hash), hash.raw()});
    if (!object && object.error().fault == Fault::NotFound)
        return failure(Fault::NotFound,
            History::tr("The project file lacks the object %1 that its history names. Salvage rescues the rest into a "
                        "new file.")
                .arg(hash.hex()));
    if (!object && object.error().fault != Fault::Damaged)
        return std::unexpected(object.error());
    if (!object || ObjectHash::of(object->bytes) != hash)
        return damaged(hash.hex());
    return std::move(object->bytes);
}

Result<QJsonObject> Objects::json(const ObjectHash &hash) const
{
    if (const QJsonObject *recent = m_documents.object(hash))
        return *recent;
    const auto bytes = get(hash);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return damaged(hash.hex());
    m_documents.insert(hash, new QJsonObject(document.object()), bytes->size());
    return document.object();
}

Result<QJsonObject> Objects::json(qint64 no) const
{
    const auto object = readable(no);
    if (!object)
        return std::unexpected(object.error());
    const QJsonDocument document = *object ? QJsonDocument::fromJson((*object)->bytes) : QJsonDocument();
    if (!document.isObject())
        return damaged(u"no. %1"_s.arg(no));
    return document.object();
}

Result<bool> Objects::has(const ObjectHash &hash) const
{
    const auto no = numberOf(hash);
    if (!no)
        return std::unexpected(no.error());
    return no->has_value();
}

Result<std::optional<ObjectKind>> Objects::kindOf(const ObjectHash &hash) const
{
    const auto kind = m_database.one(
        u"SELECT kind FROM object WHERE substr(hash, 1, 8) = ? AND hash = ?"_s, {prefixOf(hash), hash.raw()});
    if (!kind)
        return std::unexpected(kind.error());
    return *kind ? std::optional(ObjectKind((*kind)->toInt())) : std::nullopt;
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
