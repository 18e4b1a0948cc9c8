// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/revisiontree.h"

#include "draft/draftjson.h"
#include "history/revisionbytes.h"
#include "history/treeshape.h"
#include "proposals/submissionjson.h"
#include "sharing/layout.h"
#include "sharing/notationfiles.h"
#include "sharing/sentences.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

Result<QList<ObjectHash>> namesIn(const QJsonValue &json)
{
    QList<ObjectHash> names;
    for (const QJsonValue &entry : json.toArray()) {
        const auto name = ObjectHash::fromHex(entry.toString());
        if (!name)
            return failure(Fault::Damaged, Sharing::tr("A stored draft names an object that cannot be."));
        names.append(*name);
    }
    return names;
}

/// A received file's name as people see it in the remote.
QByteArray sourceName(const Source &source, const ObjectHash &bytes)
{
    QString name = source.fileName.section(u'/', -1).section(u'\\', -1);
    for (QChar &c : name) {
        if (c.unicode() < 0x21 || u"<>:\"|?*"_s.contains(c))
            c = u'-';
    }
    return bytes.hex().first(8).toLatin1() + '-' + name.right(120).toUtf8();
}

/// Every file below a folder, in the order of their names.
Result<QList<std::pair<QByteArray, git::Oid>>> filesBelow(git_odb *database, const git::Oid &oid)
{
    const auto folder = git::Folder::read(database, oid);
    if (!folder)
        return std::unexpected(folder.error());
    QList<std::pair<QByteArray, git::Oid>> files;
    for (const auto &[name, entry] : folder->entries().asKeyValueRange()) {
        if (!entry.isFolder) {
            files.append({name, entry.oid});
            continue;
        }
        const auto below = filesBelow(database, entry.oid);
        if (!below)
            return below;
        files.append(*below);
    }
    return files;
}

}

Result<git::Oid> RevisionTree::file(const QByteArray &bytes)
{
    return git::write(m_database, bytes, GIT_OBJECT_BLOB);
}

Result<git::Oid> RevisionTree::fileOf(const ObjectHash &object)
{
    if (const auto known = m_files.constFind(object); known != m_files.constEnd())
        return *known;
    auto written = m_file.objects.get(object).and_then([&](const QByteArray &bytes) { return file(bytes); });
    if (written)
        m_files.insert(object, *written);
    return written;
}

Result<RevisionTree::Names> RevisionTree::itemsOf(const ObjectHash &chunk)
{
    if (const auto known = m_items.constFind(chunk); known != m_items.constEnd())
        return *known;
    auto items
        = m_file.objects.json(chunk).and_then([](const QJsonObject &json) { return namesIn(json[treeshape::items]); });
    if (items)
        m_items.insert(chunk, *items);
    return items;
}

Result<RevisionTree::Names> RevisionTree::paragraphsOf(const QJsonObject &provision)
{
    if (!provision.contains(treeshape::chunks))
        return namesIn(provision[treeshape::paragraphs]);
    const auto chunks = namesIn(provision[treeshape::chunks]);
    if (!chunks)
        return chunks;
    Names all;
    for (const ObjectHash &chunk : *chunks) {
        const auto items = itemsOf(chunk);
        if (!items)
            return items;
        all.append(*items);
    }
    return all;
}

Result<RevisionTree::Names> RevisionTree::provisionsOf(const QJsonObject &draft)
{
    const auto chunks = namesIn(draft[treeshape::provisions]);
    if (!chunks)
        return chunks;
    Names all;
    for (const ObjectHash &chunk : *chunks) {
        const auto items = itemsOf(chunk);
        if (!items)
            return items;
        all.append(*items);
    }
    return all;
}

Result<git::Oid> RevisionTree::provisionFolder(const ObjectHash &provision)
{
    if (const auto known = m_folders.constFind(provision); known != m_folders.constEnd())
        return *known;
    const auto json = m_file.objects.json(provision);
    if (!json)
        return std::unexpected(json.error());
    git::Folder folder;
    const auto add = [&](const QByteArray &name, const ObjectHash &object) {
        return fileOf(object).transform([&](const git::Oid &oid) { folder.put(name, oid, false); });
    };
    if (auto added = add(layout::provision, provision); !added)
        return std::unexpected(added.error());
    const auto chunks = namesIn((*json)[treeshape::chunks]);
    const auto paragraphs = paragraphsOf(*json);
    if (!chunks || !paragraphs)
        return std::unexpected(!chunks ? chunks.error() : paragraphs.error());
    for (qsizetype i = 0; i < chunks->size(); ++i) {
        if (auto added = add(layout::chunkAt(i), (*chunks)[i]); !added)
            return std::unexpected(added.error());
    }
    for (qsizetype i = 0; i < paragraphs->size(); ++i) {
        if (auto added = add(QByteArray::number(i), (*paragraphs)[i]); !added)
            return std::unexpected(added.error());
    }
    auto written = folder.write(m_database);
    if (written)
        m_folders.insert(provision, *written);
    return written;
}

Result<git::Oid> RevisionTree::chunkFolder(const ObjectHash &chunk)
{
    if (const auto known = m_folders.constFind(chunk); known != m_folders.constEnd())
        return *known;
    const auto items = itemsOf(chunk);
    const auto own = fileOf(chunk);
    if (!items || !own)
        return std::unexpected(!items ? items.error() : own.error());
    git::Folder folder;
    folder.put(layout::chunk, *own, false);
    for (qsizetype i = 0; i < items->size(); ++i) {
        const auto below = provisionFolder((*items)[i]);
        if (!below)
            return below;
        folder.put(QByteArray::number(i), *below, true);
    }
    auto written = folder.write(m_database);
    if (written)
        m_folders.insert(chunk, *written);
    return written;
}

Result<git::Oid> RevisionTree::listFolder(const QJsonValue &json)
{
    const auto names = namesIn(json);
    if (!names)
        return std::unexpected(names.error());
    git::Folder folder;
    for (qsizetype i = 0; i < names->size(); ++i) {
        const auto oid = fileOf((*names)[i]);
        if (!oid)
            return oid;
        folder.put(QByteArray::number(i), *oid, false);
    }
    return folder.write(m_database);
}

Result<git::Folder> RevisionTree::objectsOf(const Revision &revision, const QJsonObject &draft)
{
    git::Folder folder;
    const auto own = file(canonicalBytes(revision));
    const auto root = ObjectHash::fromHex(revision.draft);
    const auto rootFile = root ? fileOf(*root) : own;
    const auto chunks = namesIn(draft[treeshape::provisions]);
    if (!own || !rootFile || !chunks)
        return std::unexpected(!own ? own.error() : !rootFile ? rootFile.error() : chunks.error());
    folder.put(layout::revision, *own, false);
    folder.put(layout::draft, *rootFile, false);
    git::Folder provisions;
    for (qsizetype i = 0; i < chunks->size(); ++i) {
        const auto below = chunkFolder((*chunks)[i]);
        if (!below)
            return std::unexpected(below.error());
        provisions.put(QByteArray::number(i), *below, true);
    }
    if (!provisions.isEmpty()) {
        const auto written = provisions.write(m_database);
        if (!written)
            return std::unexpected(written.error());
        folder.put(layout::provisions, *written, true);
    }
    for (const QString &list : treeshape::lists()) {
        if (draft[list].toArray().isEmpty())
            continue;
        auto &[names, written] = m_lists[list];
        if (names != draft[list]) {
            const auto made = listFolder(draft[list]);
            if (!made)
                return std::unexpected(made.error());
            names = draft[list];
            written = *made;
        }
        folder.put(list.toLatin1(), written, true);
    }
    return folder;
}

Result<void> RevisionTree::inherit(const git::Oid &parent, git::Folder &received, git::Folder &sources)
{
    const auto top = git::Folder::read(m_database, parent);
    if (!top)
        return std::unexpected(top.error());
    const auto take = [&](const git::Oid &from, git::Folder &into) {
        return git::Folder::read(m_database, from).transform([&](const git::Folder &had) {
            for (const auto &[name, entry] : had.entries().asKeyValueRange())
                into.put(name, entry.oid, false);
        });
    };
    return git::Folder::read(m_database, top->folder(layout::objects))
        .and_then([&](const git::Folder &objects) { return take(objects.folder(layout::received), received); })
        .and_then([&] { return take(top->folder(layout::sources), sources); });
}

Result<void> RevisionTree::receive(const Revision &revision, git::Folder &received, git::Folder &sources)
{
    const auto name = ObjectHash::fromHex(revision.received);
    // A file that was sent for review, or salvaged, has revisions whose received documents it has not.
    if (!name || !m_file.objects.has(*name).value_or(false))
        return {};
    const auto json = m_file.objects.json(*name);
    const auto parts = json ? namesIn((*json)[u"submissions"_s]) : Result<Names>(std::unexpected(json.error()));
    const auto source
        = json ? sourceHeadFromJson((*json)[u"source"_s].toObject()) : Result<Source>(std::unexpected(json.error()));
    if (!parts || !source)
        return std::unexpected(!parts ? parts.error() : source.error());
    const auto add = [&](const ObjectHash &object) {
        return fileOf(object).transform(
            [&](const git::Oid &oid) { received.put(object.hex().toLatin1(), oid, false); });
    };
    Names all{*name};
    all.append(*parts);
    for (const QString &part : {u"bytes"_s, u"text"_s}) {
        if (const auto object = ObjectHash::fromHex((*json)[part].toString()))
            all.append(*object);
    }
    for (const ObjectHash &object : std::as_const(all)) {
        if (auto added = add(object); !added)
            return added;
    }
    if (const auto bytes = ObjectHash::fromHex((*json)[u"bytes"_s].toString()))
        sources.put(sourceName(*source, *bytes), m_files.value(*bytes), false);
    return {};
}

Result<RevisionTree::Readable> RevisionTree::readable(const ObjectHash &name)
{
    if (const auto known = m_readable.constFind(name); known != m_readable.constEnd())
        return *known;
    const auto json = m_file.objects.json(name);
    auto provision = json ? headFromJson(*json) : Result<Provision>(std::unexpected(json.error()));
    const auto paragraphs = json ? paragraphsOf(*json) : Result<Names>(std::unexpected(json.error()));
    if (!provision || !paragraphs)
        return std::unexpected(!provision ? provision.error() : paragraphs.error());
    for (const ObjectHash &paragraph : *paragraphs) {
        auto read = m_file.objects.json(paragraph).and_then(
            [](const QJsonObject &object) { return paragraphFromJson(object); });
        if (!read)
            return std::unexpected(read.error());
        provision->paragraphs.append(std::move(*read));
    }
    return file(notationfiles::textOf(*provision)).transform([&](const git::Oid &oid) {
        const Readable written{oid, notationfiles::nameOf(*provision)};
        m_readable.insert(name, written);
        return written;
    });
}

QByteArray RevisionTree::Shown::put(const QByteArray &path, const git::Oid &file)
{
    const qsizetype slash = path.indexOf('/');
    const QByteArray in = path.first(std::max<qsizetype>(0, slash));
    (in.isEmpty() ? files : below[in]).put(path.mid(slash + 1), file, false);
    folder = {};
    return in;
}

Result<void> RevisionTree::writeShown(const QByteArray &below)
{
    return m_shown.below[below].write(m_database).transform([&](const git::Oid &written) {
        m_shown.files.put(below, written, true);
    });
}

/// Changes what is shown where the provisions are as many and called as before; false where they are not.
Result<bool> RevisionTree::amendShown(const Names &provisions)
{
    if (provisions.size() != m_shown.provisions.size())
        return false;
    QSet<QByteArray> changed;
    for (qsizetype i = 0; i < provisions.size(); ++i) {
        if (provisions[i] == m_shown.provisions[i])
            continue;
        const auto one = readable(provisions[i]);
        if (!one)
            return std::unexpected(one.error());
        const QByteArray path = notationfiles::pathOf(one->name, i, provisions.size());
        if (path != m_shown.paths[i])
            return false;
        if (const QByteArray below = m_shown.put(path, one->file); !below.isEmpty())
            changed.insert(below);
    }
    m_shown.provisions = provisions;
    for (const QByteArray &below : std::as_const(changed)) {
        if (auto written = writeShown(below); !written)
            return std::unexpected(written.error());
    }
    return true;
}

Result<void> RevisionTree::showAnew(const Names &provisions)
{
    m_shown = {};
    m_shown.provisions = provisions;
    for (qsizetype i = 0; i < provisions.size(); ++i) {
        const auto one = readable(provisions[i]);
        if (!one)
            return std::unexpected(one.error());
        const QByteArray path = notationfiles::pathOf(one->name, i, provisions.size());
        m_shown.put(path, one->file);
        m_shown.paths.append(path);
    }
    const QList<QByteArray> folders = m_shown.below.keys();
    for (const QByteArray &below : folders) {
        if (auto written = writeShown(below); !written)
            return written;
    }
    return {};
}

Result<void> RevisionTree::addReadable(const QJsonObject &draft, git::Folder &top)
{
    const auto provisions = provisionsOf(draft);
    const auto amended = provisions ? amendShown(*provisions) : Result<bool>(std::unexpected(provisions.error()));
    if (!amended)
        return std::unexpected(amended.error());
    if (auto shown = *amended ? Result<void>() : showAnew(*provisions); !shown)
        return shown;
    const QString title = draft[treeshape::title].toString();
    if (m_shown.page.isNull() || title != m_shown.title) {
        const auto page = file(notationfiles::pageOf(title, m_shown.paths));
        if (!page)
            return std::unexpected(page.error());
        m_shown.page = *page;
        m_shown.title = title;
    }
    top.put(notationfiles::page, m_shown.page, false);
    if (m_shown.files.isEmpty())
        return {};
    if (m_shown.folder.isNull()) {
        const auto folder = m_shown.files.write(m_database);
        if (!folder)
            return std::unexpected(folder.error());
        m_shown.folder = *folder;
    }
    top.put(notationfiles::folder, m_shown.folder, true);
    return {};
}

Result<git::Oid> RevisionTree::write(const Revision &revision, const QList<git::Oid> &parents)
{
    const auto root = ObjectHash::fromHex(revision.draft);
    const auto draft = root ? m_file.objects.json(*root)
                            : failure(Fault::Damaged, Sharing::tr("A revision of the project does not name a draft."));
    if (!draft)
        return std::unexpected(draft.error());
    git::Folder received;
    git::Folder sources;
    for (const git::Oid &parent : parents) {
        if (auto inherited = inherit(parent, received, sources); !inherited)
            return std::unexpected(inherited.error());
    }
    auto objects = objectsOf(revision, *draft);
    const auto got = receive(revision, received, sources);
    if (!objects || !got)
        return std::unexpected(!objects ? objects.error() : got.error());
    git::Folder top;
    const auto put = [&](git::Folder &into, const QByteArray &name, const git::Folder &folder) -> Result<void> {
        if (folder.isEmpty())
            return {};
        return folder.write(m_database).transform([&](const git::Oid &oid) { into.put(name, oid, true); });
    };
    const auto done = put(*objects, layout::received, received)
                          .and_then([&] { return put(top, layout::objects, *objects); })
                          .and_then([&] { return put(top, layout::sources, sources); })
                          .and_then([&] { return addReadable(*draft, top); })
                          .and_then([&] { return file(notationfiles::attributes()); })
                          .transform([&](const git::Oid &oid) { top.put(layout::attributes, oid, false); });
    if (!done)
        return std::unexpected(done.error());
    return top.write(m_database);
}

Result<void> RevisionTree::learnReadable(const QJsonObject &draft, const git::Folder &top)
{
    const auto provisions = provisionsOf(draft);
    const auto files = filesBelow(m_database, top.folder(notationfiles::folder));
    if (!provisions || !files)
        return std::unexpected(!provisions ? provisions.error() : files.error());
    for (qsizetype i = 0; i < provisions->size() && provisions->size() == files->size(); ++i)
        m_readable.insert((*provisions)[i], {(*files)[i].second, notationfiles::nameIn((*files)[i].first)});
    return {};
}

Result<void> RevisionTree::learn(const Revision &revision, const git::Oid &tree)
{
    const auto root = ObjectHash::fromHex(revision.draft);
    const auto draft = root ? m_file.objects.json(*root) : Result<QJsonObject>(QJsonObject());
    const auto top = git::Folder::read(m_database, tree);
    if (!draft || !top)
        return std::unexpected(!draft ? draft.error() : top.error());
    const auto objects = git::Folder::read(m_database, top->folder(layout::objects));
    const auto folders = objects.and_then(
        [&](const git::Folder &folder) { return git::Folder::read(m_database, folder.folder(layout::provisions)); });
    const auto chunks = namesIn((*draft)[treeshape::provisions]);
    if (!folders || !chunks)
        return std::unexpected(!folders ? folders.error() : chunks.error());
    for (qsizetype i = 0; i < chunks->size(); ++i) {
        const git::Oid oid = folders->folder(QByteArray::number(i));
        const auto folder = git::Folder::read(m_database, oid);
        const auto items = itemsOf((*chunks)[i]);
        if (!folder || !items || oid.isNull())
            return folder && items ? Result<void>() : std::unexpected(!folder ? folder.error() : items.error());
        m_folders.insert((*chunks)[i], oid);
        for (qsizetype k = 0; k < items->size(); ++k) {
            if (const git::Oid below = folder->folder(QByteArray::number(k)); !below.isNull())
                m_folders.insert((*items)[k], below);
        }
    }
    for (const QString &list : treeshape::lists()) {
        const auto names = namesIn((*draft)[list]);
        const auto files = git::Folder::read(m_database, objects->folder(list.toLatin1()));
        if (!names || !files)
            return std::unexpected(!names ? names.error() : files.error());
        for (qsizetype i = 0; i < names->size(); ++i) {
            if (const git::Oid oid = files->file(QByteArray::number(i)); !oid.isNull())
                m_files.insert((*names)[i], oid);
        }
    }
    return learnReadable(*draft, *top);
}

}
