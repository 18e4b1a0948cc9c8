// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/commitobjects.h"

#include "history/losses.h"
#include "history/treeshape.h"
#include "sharing/layout.h"
#include "sharing/sentences.h"

#include <QJsonArray>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> altered(const QString &what)
{
    return failure(Fault::Damaged,
        Sharing::tr(
            "What lies in the remote was altered or damaged: the object %1 does not match its name. Nothing was "
            "brought in. Tell whoever keeps the remote.")
            .arg(what));
}

std::unexpected<Error> foreign(const ObjectHash &name)
{
    return failure(Fault::Damaged,
        Sharing::tr("What lies in the remote was not written by this program, or was altered: the object %1 does not "
                    "have its form. Nothing was brought in. Tell whoever keeps the remote.")
            .arg(name.hex()));
}

/// The object that stored JSON names.
Result<ObjectHash> nameFromRemote(const QJsonValue &json)
{
    const auto name = ObjectHash::fromHex(json.toString());
    if (!name)
        return altered(json.toString());
    return *name;
}

/// The objects that a list in stored JSON names.
Result<QList<ObjectHash>> namesFromRemote(const QJsonValue &json)
{
    const QJsonArray entries = json.toArray();
    QList<ObjectHash> names;
    for (const auto &entry : entries) {
        const auto name = nameFromRemote(entry);
        if (!name)
            return std::unexpected(name.error());
        names.append(*name);
    }
    return names;
}

}

Result<CommitObjects::Place> CommitObjects::below(const Place &place, const QByteArray &name)
{
    auto now = m_folders.read(place.now.folder(name));
    auto was = m_folders.read(place.was.folder(name));
    if (!now || !was)
        return std::unexpected(!now ? now.error() : was.error());
    return Place{std::move(*now), std::move(*was)};
}

/// Whether what is named as that need not be taken.
Result<bool> CommitObjects::has(ObjectRole role, const ObjectHash &object)
{
    if (const auto here = m_here.constFind(object); here != m_here.constEnd()) {
        if (*here == role || role == ObjectRole::Bytes)
            return true;
        return altered(object.hex());
    }
    auto known = m_project ? m_project->objects.has(object) : Result<bool>(false);
    if (known && *known)
        m_here.insert(object, role);
    return known;
}

/// The object of a file of the commit before, which is put into the copy for others to be a small change of.
Result<ObjectHash> CommitObjects::former(ObjectRole role, const git::Oid &file)
{
    if (const auto taken = m_taken.constFind(file); taken != m_taken.constEnd())
        return *taken;
    return m_folders.bytes(file, GIT_OBJECT_BLOB).and_then([&](const QByteArray &bytes) {
        return m_copy.objects.put(kindOf(role), bytes);
    });
}

/// Takes an object that is not here yet.
Result<QByteArray> CommitObjects::bytes(
    ObjectRole role, const ObjectHash &name, const Place &place, const QByteArray &file)
{
    const git::Oid now = place.now.file(file);
    auto bytes = m_folders.bytes(now, GIT_OBJECT_BLOB);
    if (!bytes)
        return bytes;
    std::optional<ObjectHash> like;
    if (const git::Oid was = place.was.file(file); !was.isNull()) {
        const auto before = former(role, was);
        if (!before)
            return std::unexpected(before.error());
        like = *before;
    }
    const auto put = m_copy.objects.put(kindOf(role), *bytes, like);
    if (!put)
        return std::unexpected(put.error());
    if (*put != name)
        return altered(name.hex());
    m_here.insert(name, role);
    m_taken.insert(now, name);
    return bytes;
}

/// Takes an object that is not here yet and names others, and gives what it says.
Result<QJsonObject> CommitObjects::object(
    ObjectRole role, const ObjectHash &name, const Place &place, const QByteArray &file)
{
    return bytes(role, name, place, file).and_then([&](const QByteArray &own) {
        return heldToForm(role, name, own).or_else([&](const Error &) -> Result<QJsonObject> { return foreign(name); });
    });
}

/// Takes an object that names no others, where it is not here yet.
Result<void> CommitObjects::leaf(ObjectRole role, const ObjectHash &name, const Place &place, const QByteArray &file)
{
    const auto known = has(role, name);
    if (!known || *known)
        return known.transform([](bool) { });
    return bytes(role, name, place, file).transform([&](const QByteArray &own) {
        if (role != ObjectRole::Bytes)
            m_inspection.add(role, name, own);
    });
}

Result<void> CommitObjects::inspected()
{
    const auto flawed = m_inspection.firstFlawed();
    return flawed ? foreign(*flawed) : Result<void>();
}

Result<void> CommitObjects::provision(const ObjectHash &name, const Place &place)
{
    const auto own = object(ObjectRole::Provision, name, place, layout::provision);
    if (!own)
        return std::unexpected(own.error());
    const auto chunks = namesFromRemote((*own)[treeshape::chunks]);
    auto paragraphs = namesFromRemote((*own)[treeshape::paragraphs]);
    if (!chunks || !paragraphs)
        return std::unexpected(!chunks ? chunks.error() : paragraphs.error());
    for (qsizetype i = 0; i < chunks->size(); ++i) {
        const auto items = paragraphsOf((*chunks)[i], place, layout::chunkAt(i));
        if (!items)
            return std::unexpected(items.error());
        paragraphs->append(*items);
    }
    for (qsizetype i = 0; i < paragraphs->size(); ++i) {
        if (auto taken = leaf(ObjectRole::Paragraph, (*paragraphs)[i], place, QByteArray::number(i)); !taken)
            return taken;
    }
    return {};
}

/// The paragraphs that a chunk of a long provision names; the chunk is taken where it is not here yet.
Result<QList<ObjectHash>> CommitObjects::paragraphsOf(
    const ObjectHash &chunk, const Place &place, const QByteArray &file)
{
    const auto known = has(ObjectRole::ParagraphNames, chunk);
    if (!known)
        return std::unexpected(known.error());
    const bool copied = *known && m_copy.objects.has(chunk).value_or(false);
    const auto own = !*known ? object(ObjectRole::ParagraphNames, chunk, place, file)
        : copied             ? m_copy.objects.json(chunk)
                             : m_project->objects.json(chunk);
    return own.and_then([](const QJsonObject &names) { return namesFromRemote(names[treeshape::items]); });
}

Result<void> CommitObjects::chunk(const ObjectHash &name, const Place &place)
{
    const auto items
        = object(ObjectRole::ProvisionNames, name, place, layout::chunk).and_then([](const QJsonObject &own) {
              return namesFromRemote(own[treeshape::items]);
          });
    if (!items)
        return std::unexpected(items.error());
    for (qsizetype i = 0; i < items->size(); ++i) {
        const auto known = has(ObjectRole::Provision, (*items)[i]);
        if (!known)
            return std::unexpected(known.error());
        if (*known)
            continue;
        const auto taken = below(place, QByteArray::number(i)).and_then([&](const Place &under) {
            return provision((*items)[i], under);
        });
        if (!taken)
            return taken;
    }
    return {};
}

/// Takes the chunks of provisions of a draft. Those that the draft before named at the same place are here.
Result<void> CommitObjects::provisions(const QJsonArray &chunks, const Place &place)
{
    const QJsonArray before = m_lists.value(treeshape::provisions).toArray();
    for (qsizetype i = 0; i < chunks.size(); ++i) {
        if (i < before.size() && chunks[i] == before[i])
            continue;
        const auto name = nameFromRemote(chunks[i]);
        const auto there
            = name.and_then([this](const ObjectHash &chunk) { return has(ObjectRole::ProvisionNames, chunk); });
        if (!there)
            return std::unexpected(there.error());
        if (*there)
            continue;
        const auto taken
            = below(place, QByteArray::number(i)).and_then([&](const Place &under) { return chunk(*name, under); });
        if (!taken)
            return taken;
    }
    m_lists.insert(treeshape::provisions, chunks);
    return {};
}

Result<void> CommitObjects::draft(const ObjectHash &root, const Place &objects)
{
    const auto known = has(ObjectRole::Draft, root);
    if (!known || *known)
        return known.transform([](bool) { });
    const auto own = object(ObjectRole::Draft, root, objects, layout::draft);
    const auto under = below(objects, layout::provisions);
    if (!own || !under)
        return std::unexpected(!own ? own.error() : under.error());
    if (auto taken = provisions((*own)[treeshape::provisions].toArray(), *under); !taken)
        return taken;
    for (const QString &list : treeshape::lists()) {
        const QJsonValue named = (*own)[list];
        if (named == m_lists.value(list))
            continue;
        const auto names = namesFromRemote(named);
        const auto place = below(objects, list.toLatin1());
        if (!names || !place)
            return std::unexpected(!names ? names.error() : place.error());
        for (qsizetype i = 0; i < names->size(); ++i) {
            if (auto taken = leaf(roleOfList(list), (*names)[i], *place, QByteArray::number(i)); !taken)
                return taken;
        }
        m_lists.insert(list, named);
    }
    return {};
}

Result<void> CommitObjects::received(const ObjectHash &compilation, const Place &place)
{
    const QByteArray file = compilation.hex().toLatin1();
    const auto known = has(ObjectRole::Compilation, compilation);
    if (!known || *known)
        return known.transform([](bool) { });
    // A project that was salvaged, or made from a file for review, names what it has not.
    if (place.now.file(file).isNull())
        return noteLoss(*m_copy.database, compilation.hex());
    const Place alone{place.now, {}};
    const auto own = object(ObjectRole::Compilation, compilation, alone, file);
    const auto submissions
        = own.and_then([](const QJsonObject &json) { return namesFromRemote(json[u"submissions"_s]); });
    if (!submissions)
        return std::unexpected(submissions.error());
    for (const ObjectHash &submission : *submissions) {
        if (auto taken = leaf(ObjectRole::Submission, submission, alone, submission.hex().toLatin1()); !taken)
            return taken;
    }
    for (const QString &part : {u"bytes"_s, u"text"_s}) {
        const auto name = ObjectHash::fromHex((*own)[part].toString());
        if (!name)
            continue;
        if (auto taken = leaf(ObjectRole::Bytes, *name, alone, name->hex().toLatin1()); !taken)
            return taken;
    }
    return m_copy.received.sourceOf(compilation).and_then([&](const SourceId &source) {
        return m_copy.received.note(compilation, source);
    });
}

Result<void> CommitObjects::take(const Revision &revision, const git::Oid &tree, const git::Oid &before)
{
    const auto top = m_folders.read(tree);
    const auto topBefore = m_folders.read(before);
    if (!top || !topBefore)
        return std::unexpected(!top ? top.error() : topBefore.error());
    const auto objects = below({*top, *topBefore}, layout::objects);
    const auto root = ObjectHash::fromHex(revision.draft);
    if (!objects)
        return std::unexpected(objects.error());
    if (!root)
        return altered(revision.draft);
    const auto taken = draft(*root, *objects);
    const auto compilation = ObjectHash::fromHex(revision.received);
    if (!taken || !compilation)
        return taken;
    return below(*objects, layout::received).and_then([&](const Place &place) {
        return received(*compilation, place);
    });
}

}
