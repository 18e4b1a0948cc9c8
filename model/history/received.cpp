// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/received.h"
#include "history/sentences.h"

#include "proposals/submissionjson.h"

#include <QJsonDocument>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> unknownSource(const SourceId &id)
{
    return failure(Fault::NotFound, History::tr("This project holds no received document %1.").arg(id.value));
}

Result<ObjectHash> nameAt(const QJsonValue &json)
{
    const auto hash = ObjectHash::fromHex(json.toString());
    if (!hash)
        return failure(Fault::Damaged, History::tr("A stored compilation names an object that cannot be."));
    return *hash;
}

}

Result<ObjectHash> Received::keep(const Compilation &compilation, bool withBytes)
{
    const Source &source = compilation.source;
    QJsonObject json = notesToJson(compilation);
    json[u"source"_s] = headToJson(source);
    if (withBytes) {
        const auto bytes = m_objects.put(ObjectKind::Bytes, source.bytes);
        if (!bytes)
            return std::unexpected(bytes.error());
        json[u"bytes"_s] = bytes->hex();
    }
    // A text file is its own text; other formats have theirs beside them.
    if (!withBytes || QString::fromUtf8(source.bytes) != source.text) {
        const auto text = m_objects.put(ObjectKind::Bytes, source.text.toUtf8());
        if (!text)
            return std::unexpected(text.error());
        json[u"text"_s] = text->hex();
    }
    QJsonArray submissions;
    for (const Submission &submission : compilation.submissions) {
        const auto kept = m_objects.put(ObjectKind::Submission, toJson(submission));
        if (!kept)
            return std::unexpected(kept.error());
        submissions.append(kept->hex());
    }
    json[u"submissions"_s] = submissions;
    const auto kept = m_objects.put(ObjectKind::Compilation, json);
    if (!kept)
        return kept;
    if (auto noted = note(*kept, source.id); !noted)
        return std::unexpected(noted.error());
    return kept;
}

Result<void> Received::note(const ObjectHash &compilation, const SourceId &source)
{
    return m_database.run(u"INSERT OR IGNORE INTO received (compilation, source) VALUES (?, ?)"_s,
        {compilation.raw(), QByteArray::fromHex(source.value.toLatin1())});
}

Result<SourceId> Received::sourceOf(const ObjectHash &compilation) const
{
    return m_objects.json(compilation)
        .and_then([](const QJsonObject &json) { return sourceHeadFromJson(json[u"source"_s].toObject()); })
        .transform([](const Source &source) { return source.id; });
}

Result<SourceId> Received::sourceIn(const QByteArray &compilation)
{
    return sourceHeadFromJson(QJsonDocument::fromJson(compilation)[u"source"_s].toObject())
        .transform([](const Source &source) { return source.id; });
}

Result<bool> Received::isWhole(const ObjectHash &compilation) const
{
    return m_objects.json(compilation).transform([](const QJsonObject &json) { return json.contains(u"bytes"_s); });
}

Result<QList<ObjectHash>> Received::compilations() const
{
    QList<ObjectHash> all;
    const auto read
        = m_database.each(u"SELECT compilation FROM received ORDER BY no"_s, {}, [&](const Row &row) -> Result<void> {
              if (const auto hash = ObjectHash::fromRaw(row.bytes(0)))
                  all.append(*hash);
              return {};
          });
    if (!read)
        return std::unexpected(read.error());
    return all;
}

Result<QList<SourceId>> Received::sources() const
{
    QList<SourceId> all;
    const auto read = m_database.each(
        u"SELECT source FROM received GROUP BY source ORDER BY min(no)"_s, {}, [&](const Row &row) -> Result<void> {
            all.append(SourceId{QString::fromLatin1(row.bytes(0).toHex())});
            return {};
        });
    if (!read)
        return std::unexpected(read.error());
    return all;
}

Result<ObjectHash> Received::latest(const SourceId &id) const
{
    const auto found = m_database.one(u"SELECT compilation FROM received WHERE source = ? ORDER BY no DESC LIMIT 1"_s,
        {QByteArray::fromHex(id.value.toLatin1())});
    if (!found)
        return std::unexpected(found.error());
    const auto hash = *found ? ObjectHash::fromRaw((*found)->toByteArray()) : std::nullopt;
    if (!hash)
        return unknownSource(id);
    return *hash;
}

Result<Source> Received::sourceIn(const QJsonObject &compilation) const
{
    auto source = sourceHeadFromJson(compilation[u"source"_s].toObject());
    if (!source)
        return source;
    if (compilation.contains(u"bytes"_s)) {
        auto bytes
            = nameAt(compilation[u"bytes"_s]).and_then([&](const ObjectHash &name) { return m_objects.get(name); });
        if (!bytes)
            return std::unexpected(bytes.error());
        source->bytes = std::move(*bytes);
    }
    if (!compilation.contains(u"text"_s)) {
        source->text = QString::fromUtf8(source->bytes);
        return source;
    }
    const auto text
        = nameAt(compilation[u"text"_s]).and_then([&](const ObjectHash &name) { return m_objects.get(name); });
    if (!text)
        return std::unexpected(text.error());
    source->text = QString::fromUtf8(*text);
    return source;
}

Result<QList<Submission>> Received::submissionsIn(const QJsonObject &compilation) const
{
    QList<Submission> all;
    for (const QJsonValue &entry : compilation[u"submissions"_s].toArray()) {
        const auto json = nameAt(entry).and_then([&](const ObjectHash &name) { return m_objects.json(name); });
        if (!json)
            return std::unexpected(json.error());
        auto submission = submissionFromJson(*json);
        if (!submission)
            return std::unexpected(submission.error());
        all.append(std::move(*submission));
    }
    return all;
}

Result<QList<Submission>> Received::submissions() const
{
    const auto ids = sources();
    if (!ids)
        return std::unexpected(ids.error());
    QList<Submission> all;
    for (const SourceId &id : *ids) {
        auto here = latest(id)
                        .and_then([&](const ObjectHash &name) { return m_objects.json(name); })
                        .and_then([&](const QJsonObject &json) { return submissionsIn(json); });
        if (!here)
            return here;
        all.append(std::move(*here));
    }
    return all;
}

Result<QSet<ObjectHash>> Received::submissionNames() const
{
    const auto ids = sources();
    if (!ids)
        return std::unexpected(ids.error());
    QSet<ObjectHash> names;
    for (const SourceId &id : *ids) {
        const auto compilation = latest(id).and_then([&](const ObjectHash &name) { return m_objects.json(name); });
        if (!compilation)
            return std::unexpected(compilation.error());
        for (const QJsonValue &entry : (*compilation)[u"submissions"_s].toArray()) {
            const auto name = nameAt(entry);
            if (!name)
                return std::unexpected(name.error());
            names.insert(*name);
        }
    }
    return names;
}

Result<Source> Received::source(const SourceId &id) const
{
    return latest(id)
        .and_then([&](const ObjectHash &name) { return m_objects.json(name); })
        .and_then([&](const QJsonObject &json) { return sourceIn(json); });
}

Result<Compilation> Received::recall(const ObjectHash &name) const
{
    const auto json = m_objects.json(name);
    if (!json)
        return std::unexpected(json.error());
    auto compilation = notesFromJson(*json);
    auto source = sourceIn(*json);
    auto submissions = submissionsIn(*json);
    if (!compilation)
        return compilation;
    if (!source)
        return std::unexpected(source.error());
    if (!submissions)
        return std::unexpected(submissions.error());
    compilation->source = std::move(*source);
    compilation->submissions = std::move(*submissions);
    return compilation;
}

Result<Compilation> Received::compilation(const SourceId &id) const
{
    return latest(id).and_then([&](const ObjectHash &name) { return recall(name); });
}

}
