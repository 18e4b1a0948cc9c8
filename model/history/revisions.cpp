// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/revisions.h"

#include "history/sentences.h"
#include "text/hash.h"

#include <QJsonArray>
#include <QTimeZone>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

QByteArray rawOf(const QString &hex)
{
    return QByteArray::fromHex(hex.toLatin1());
}

QVariant rawOrNothing(const QString &hex)
{
    return hex.isEmpty() ? QVariant() : QVariant(rawOf(hex));
}

QString hexOf(const QByteArray &raw)
{
    return QString::fromLatin1(raw.toHex());
}

QDateTime timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
}

const QString columns
    = u"SELECT r.no, r.id, r.draft, r.edit, p.name, p.delegation, r.time, r.kind, r.summary, r.about, "
      "r.received FROM revision r LEFT JOIN person p ON p.no = r.person "_s;

Revision revisionOf(const Row &row)
{
    return {RevisionId{hexOf(row.bytes(1))}, {}, hexOf(row.bytes(2)), EditId{row.text(3)}, {row.text(4), row.text(5)},
        timeOf(row.number(6)), row.text(7), row.text(8), RevisionId{hexOf(row.bytes(9))}, hexOf(row.bytes(10))};
}

}

Result<qint64> Revisions::personNumber(const Author &author)
{
    const QVariantList values{author.name, author.delegation};
    const auto known = m_database.one(u"SELECT no FROM person WHERE name = ? AND delegation = ?"_s, values);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return (*known)->toLongLong();
    return m_database.insert(u"INSERT INTO person (name, delegation) VALUES (?, ?)"_s, values);
}

Result<void> Revisions::put(const Revision &revision)
{
    if (const auto present = has(revision.id); !present || *present)
        return present ? Result<void>() : std::unexpected(present.error());
    const auto person = personNumber(revision.author);
    if (!person)
        return std::unexpected(person.error());
    const auto no
        = m_database.insert(u"INSERT INTO revision (id, draft, edit, person, time, kind, summary, about, received) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {rawOf(revision.id.value), rawOf(revision.draft), revision.edit.value, *person,
                revision.when.toMSecsSinceEpoch(), revision.kind, revision.summary, rawOrNothing(revision.about.value),
                rawOrNothing(revision.received)});
    if (!no)
        return std::unexpected(no.error());
    for (qsizetype nth = 0; nth < revision.parents.size(); ++nth) {
        const auto parent = numberOf(revision.parents[nth]);
        if (!parent)
            return std::unexpected(parent.error());
        if (!*parent)
            return failure(Fault::Damaged,
                History::tr("The history lacks the revision %1 on which another one stands.")
                    .arg(revision.parents[nth].value));
        if (auto linked
            = m_database.run(u"INSERT INTO parent (child, nth, parent) VALUES (?, ?, ?)"_s, {*no, nth, **parent});
            !linked)
            return linked;
    }
    return {};
}

Result<void> Revisions::putName(const RevisionId &id)
{
    if (const auto present = numberOf(id); !present || *present)
        return present ? Result<void>() : std::unexpected(present.error());
    return m_database.run(u"INSERT INTO revision (id) VALUES (?)"_s, {rawOf(id.value)});
}

Result<std::optional<qint64>> Revisions::numberOf(const RevisionId &id) const
{
    const QByteArray raw = rawOf(id.value);
    // The row with the content, should the name alone have come before it.
    const auto no
        = m_database.one(u"SELECT no FROM revision WHERE substr(id, 1, 8) = ? AND id = ? ORDER BY draft IS NULL"_s,
            {raw.first(std::min<qsizetype>(8, raw.size())), raw});
    if (!no)
        return std::unexpected(no.error());
    return *no ? std::optional((*no)->toLongLong()) : std::nullopt;
}

Result<QList<RevisionId>> Revisions::parentsOf(qint64 no) const
{
    QList<RevisionId> parents;
    const auto read = m_database.each(
        u"SELECT r.id FROM parent p JOIN revision r ON r.no = p.parent WHERE p.child = ? ORDER BY p.nth"_s, {no},
        [&](const Row &row) -> Result<void> {
            parents.append(RevisionId{hexOf(row.bytes(0))});
            return {};
        });
    if (!read)
        return std::unexpected(read.error());
    return parents;
}

Result<std::optional<Revision>> Revisions::first(const QString &where, const QVariantList &values) const
{
    std::optional<Revision> found;
    qint64 no = 0;
    auto read = m_database.each(columns + where, values, [&](const Row &row) -> Result<void> {
        if (!found) {
            found = revisionOf(row);
            no = row.number(0);
        }
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    if (!found)
        return found;
    auto parents = parentsOf(no);
    if (!parents)
        return std::unexpected(parents.error());
    found->parents = std::move(*parents);
    return found;
}

Result<Revision> Revisions::get(const RevisionId &id) const
{
    const QByteArray raw = rawOf(id.value);
    auto found = first(u"WHERE substr(r.id, 1, 8) = ? AND r.id = ? AND r.draft IS NOT NULL"_s,
        {raw.first(std::min<qsizetype>(8, raw.size())), raw});
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(Fault::NotFound, History::tr("This project has no revision %1.").arg(id.value));
    return std::move(**found);
}

Result<Revision> Revisions::byNumber(qint64 no) const
{
    auto found = first(u"WHERE r.no = ?"_s, {no});
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(Fault::NotFound, History::tr("This project has no revision number %1.").arg(no));
    return std::move(**found);
}

Result<bool> Revisions::has(const RevisionId &id) const
{
    const QByteArray raw = rawOf(id.value);
    const auto no
        = m_database.one(u"SELECT no FROM revision WHERE substr(id, 1, 8) = ? AND id = ? AND draft IS NOT NULL"_s,
            {raw.first(std::min<qsizetype>(8, raw.size())), raw});
    if (!no)
        return std::unexpected(no.error());
    return no->has_value();
}

Result<QList<RevisionId>> Revisions::tips() const
{
    QList<RevisionId> ids;
    const auto read
        = m_database.each(u"SELECT id FROM revision WHERE no IN "
                          "(SELECT no FROM revision WHERE draft IS NOT NULL EXCEPT SELECT parent FROM parent)"_s,
            {}, [&](const Row &row) -> Result<void> {
                ids.append(RevisionId{hexOf(row.bytes(0))});
                return {};
            });
    if (!read)
        return std::unexpected(read.error());
    return ids;
}

Result<QSet<qint64>> Revisions::ofKind(const QString &kind) const
{
    QSet<qint64> numbers;
    const auto read
        = m_database.each(u"SELECT no FROM revision WHERE kind = ?"_s, {kind}, [&](const Row &row) -> Result<void> {
              numbers.insert(row.number(0));
              return {};
          });
    if (!read)
        return std::unexpected(read.error());
    return numbers;
}

Result<std::optional<Revision>> Revisions::ofEdit(const EditId &edit) const
{
    return first(u"WHERE substr(r.edit, 1, 8) = ? AND r.edit = ?"_s,
        {edit.value.first(std::min<qsizetype>(8, edit.value.size())), edit.value});
}

Result<QList<Revision>> Revisions::log(qint64 most) const
{
    QList<Revision> all;
    QHash<qint64, qsizetype> places;
    qint64 oldest = 0;
    auto read = m_database.each(columns + u"WHERE r.draft IS NOT NULL ORDER BY r.no DESC LIMIT ?"_s, {most},
        [&](const Row &row) -> Result<void> {
            oldest = row.number(0);
            places.insert(oldest, all.size());
            all.append(revisionOf(row));
            return {};
        });
    if (!read)
        return std::unexpected(read.error());
    read = m_database.each(u"SELECT p.child, r.id FROM parent p JOIN revision r ON r.no = p.parent "
                           "WHERE p.child >= ? ORDER BY p.child, p.nth"_s,
        {oldest}, [&](const Row &row) -> Result<void> {
            if (const auto place = places.constFind(row.number(0)); place != places.constEnd())
                all[*place].parents.append(RevisionId{hexOf(row.bytes(1))});
            return {};
        });
    if (!read)
        return std::unexpected(read.error());
    return all;
}

Result<qint64> Revisions::count() const
{
    return m_database.number(u"SELECT count(*) FROM revision WHERE draft IS NOT NULL"_s);
}

Result<QSet<RevisionId>> Revisions::ancestry(const RevisionId &id) const
{
    const auto no = numberOf(id);
    if (!no)
        return std::unexpected(no.error());
    QSet<RevisionId> found;
    const auto read = m_database.each(u"WITH RECURSIVE before(no) AS (VALUES (?) UNION SELECT p.parent FROM parent p "
                                      u"JOIN before b ON p.child = b.no) "
                                      "SELECT r.id FROM before b JOIN revision r ON r.no = b.no"_s,
        {no->value_or(-1)}, [&](const Row &row) -> Result<void> {
            found.insert(RevisionId{hexOf(row.bytes(0))});
            return {};
        });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<RevisionId> Revisions::head() const
{
    const auto head = m_database.one(u"SELECT revision FROM head"_s);
    if (!head)
        return std::unexpected(head.error());
    if (!*head)
        return failure(Fault::Damaged,
            History::tr("The project file does not say which revision is the latest. Salvage finds it again."));
    return RevisionId{hexOf((*head)->toByteArray())};
}

Result<void> Revisions::setHead(const RevisionId &id)
{
    return m_database.run(u"INSERT OR REPLACE INTO head (one, revision) VALUES (1, ?)"_s, {rawOf(id.value)});
}

Result<QList<Version>> Revisions::versions() const
{
    QList<Version> all;
    const auto read = m_database.each(
        u"SELECT name, revision, person, time FROM version ORDER BY no"_s, {}, [&](const Row &row) -> Result<void> {
            all.append({row.text(0), RevisionId{hexOf(row.bytes(1))}, row.text(2), timeOf(row.number(3))});
            return {};
        });
    if (!read)
        return std::unexpected(read.error());
    return all;
}

Result<void> Revisions::putVersion(const Version &version)
{
    return m_database.run(u"INSERT INTO version (name, revision, person, time) VALUES (?, ?, ?, ?)"_s,
        {version.name, rawOf(version.revision.value), version.namedBy, version.when.toMSecsSinceEpoch()});
}

Result<ObjectHash> draftNamedBy(const Revision &revision)
{
    const auto name = ObjectHash::fromHex(revision.draft);
    if (!name)
        return failure(Fault::Damaged, History::tr("The revision %1 does not name a draft.").arg(revision.id.value));
    return *name;
}

}
