// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/wordindex.h"

#include "draft/draftjson.h"
#include "proposals/submissionjson.h"

#include <QJsonDocument>

namespace concordat {

using namespace Qt::StringLiterals;

qint64 WordIndex::markOf(const QString &id)
{
    qint64 mark = 0;
    std::memcpy(&mark, ObjectHash::of(id.toUtf8()).bytes.data(), sizeof mark);
    return mark;
}

/// A file that cannot be written has its index in memory, where temporary tables are.
QString WordIndex::table(const QString &name) const
{
    return m_database.isReadOnly() ? u"temp."_s + name : u"main."_s + name;
}

Result<void> WordIndex::prepare()
{
    if (m_prepared)
        return {};
    const auto done
        = m_database
              .run(u"CREATE VIRTUAL TABLE IF NOT EXISTS %1 USING fts5(body, content='', "
                   "tokenize='unicode61 remove_diacritics 2')"_s.arg(table(u"words"_s)))
              .and_then([&] {
                  return m_database.run(
                      u"CREATE TABLE IF NOT EXISTS %1 (no INTEGER PRIMARY KEY, object INTEGER NOT NULL, "
                      "unit INTEGER NOT NULL, same INTEGER NOT NULL)"_s.arg(table(u"worded"_s)));
              })
              .and_then([&] {
                  return m_database.run(
                      u"CREATE TABLE IF NOT EXISTS %1 (one INTEGER PRIMARY KEY, object INTEGER NOT NULL)"_s.arg(
                          table(u"worded_to"_s)));
              });
    m_prepared = done.has_value();
    return done;
}

Result<void> WordIndex::addText(const QString &text, qint64 object, qsizetype unit, qint64 same)
{
    const auto no = m_database.insert(
        u"INSERT INTO %1 (object, unit, same) VALUES (?, ?, ?)"_s.arg(table(u"worded"_s)), {object, unit, same});
    if (!no)
        return std::unexpected(no.error());
    return m_database.run(
        u"INSERT INTO %1 (rowid, body) VALUES (?, ?)"_s.arg(table(u"words"_s)), {*no, indexedForm(text)});
}

Result<void> WordIndex::add(qint64 object, ObjectKind kind)
{
    const auto read = m_objects.readable(object);
    // What is damaged is said by verify; the rest can still be searched.
    if (!read || !*read)
        return {};
    const QJsonObject json = QJsonDocument::fromJson((*read)->bytes).object();
    if (kind == ObjectKind::Paragraph) {
        const auto paragraph = paragraphFromJson(json);
        return paragraph ? addText(flatText(paragraph->passage), object, 0, markOf(paragraph->id.value))
                         : Result<void>();
    }
    const auto submission = submissionFromJson(json);
    if (!submission)
        return {};
    Result<void> done;
    const qint64 mark = markOf(submission->id.value);
    qsizetype place = 0;
    eachUnit(submission->units, [&](const Unit &unit, int) {
        if (done)
            done = addText(u"%1 %2 %3 %4"_s.arg(unit.number, unit.title, unit.text, unit.closing), object, place, mark);
        ++place;
    });
    return done;
}

Result<qint64> WordIndex::indexedTo()
{
    return m_database.number(u"SELECT coalesce(max(object), 0) FROM %1"_s.arg(table(u"worded_to"_s)));
}

/// Asked without a lock, for most of the time nothing has come.
Result<bool> WordIndex::isUpToDate()
{
    const auto latest = m_database.number(u"SELECT coalesce(max(no), 0) FROM object"_s);
    if (!latest)
        return std::unexpected(latest.error());
    const auto indexed = indexedTo();
    return indexed && *indexed == *latest;
}

Result<void> WordIndex::bringUpToDate()
{
    if (const auto ready = isUpToDate(); !ready || *ready)
        return ready ? Result<void>() : std::unexpected(ready.error());
    const auto work = [&]() -> Result<void> {
        if (auto prepared = prepare(); !prepared)
            return prepared;
        const auto indexed = indexedTo();
        if (!indexed)
            return std::unexpected(indexed.error());
        QList<std::pair<qint64, ObjectKind>> fresh;
        qint64 last = *indexed;
        const auto listed = m_database.each(
            u"SELECT no, kind FROM object WHERE no > ? ORDER BY no"_s, {*indexed}, [&](const Row &row) -> Result<void> {
                last = row.number(0);
                const auto kind = ObjectKind(row.number(1));
                if (kind == ObjectKind::Paragraph || kind == ObjectKind::Submission)
                    fresh.append({last, kind});
                return {};
            });
        if (!listed || last == *indexed)
            return listed;
        for (const auto &[object, kind] : std::as_const(fresh)) {
            if (auto added = add(object, kind); !added)
                return added;
        }
        return m_database.run(
            u"INSERT OR REPLACE INTO %1 (one, object) VALUES (1, ?)"_s.arg(table(u"worded_to"_s)), {last});
    };
    if (m_database.isReadOnly())
        return work();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto done = work().and_then([&] { return (*transaction)->commit(); });
    if (!done)
        m_prepared = false;
    return done;
}

Result<void> WordIndex::find(const SearchTerms &terms, const std::function<bool(const Hit &)> &visit)
{
    if (terms.isEmpty())
        return {};
    return m_database.eachUntil(u"SELECT o.kind, o.no, o.hash, w.unit, w.same FROM %1 JOIN %2 w ON w.no = words.rowid "
                                "JOIN object o ON o.no = w.object WHERE words MATCH ? ORDER BY words.rowid DESC"_s.arg(
                                    table(u"words"_s), table(u"worded"_s)),
        {terms.expression()}, [&](const Row &row) -> Result<bool> {
            return visit({ObjectKind(row.number(0)), row.number(1),
                ObjectHash::fromRaw(row.bytes(2)).value_or(ObjectHash()), qsizetype(row.number(3)), row.number(4)});
        });
}

}
