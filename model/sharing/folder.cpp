// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/folder.h"

#include "sharing/sentences.h"

#include <algorithm>

namespace concordat::git {

namespace {

Oid oidAt(const QByteArray &bytes, qsizetype at)
{
    Oid oid;
    std::memcpy(oid.id.id, bytes.constData() + at, GIT_OID_SHA1_SIZE);
    return oid;
}

/// Calls `visit` with where each name of a folder begins, how long it is, and whether it is that of a folder.
template <typename Visit>
Result<void> eachName(const Oid &folder, const QByteArray &bytes, Visit visit)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype space = bytes.indexOf(' ', at);
        const qsizetype end = bytes.indexOf('\0', at);
        if (space < 0 || end < space || end + 1 + GIT_OID_SHA1_SIZE > bytes.size())
            return failure(Fault::Damaged,
                Sharing::tr("A folder in the remote cannot be read: %1.").arg(QString::fromLatin1(folder.hex())));
        visit(space + 1, end - space - 1, QByteArrayView(bytes).sliced(at, space - at) == "40000");
        at = end + 1 + GIT_OID_SHA1_SIZE;
    }
    return {};
}

}

Result<Folder> Folder::read(git_odb *database, const Oid &oid)
{
    Folder folder;
    if (oid.isNull())
        return folder;
    return bytesOf(database, oid, GIT_OBJECT_TREE).and_then([&](const QByteArray &bytes) {
        return eachName(oid, bytes, [&](qsizetype begin, qsizetype length, bool isFolder) {
            folder.put(bytes.sliced(begin, length), oidAt(bytes, begin + length + 1), isFolder);
        }).transform([&] { return folder; });
    });
}

Result<Listing> Listing::of(const Oid &oid, const QByteArray &bytes)
{
    Listing listing;
    listing.m_bytes = bytes;
    const auto read = eachName(oid, listing.m_bytes,
        [&](qsizetype begin, qsizetype length, bool isFolder) { listing.m_places.append({begin, length, isFolder}); });
    if (!read)
        return std::unexpected(read.error());
    // Git sorts a folder as if its name ended in a slash, so its order is not quite that of the names.
    std::ranges::sort(listing.m_places, {}, [&](const Place &place) { return listing.nameAt(place); });
    return listing;
}

Oid Listing::oidAt(const Place &place) const
{
    return git::oidAt(m_bytes, place.begin + place.length + 1);
}

Oid Listing::find(QByteArrayView name, bool isFolder) const
{
    const auto found
        = std::ranges::lower_bound(m_places, name, {}, [this](const Place &place) { return nameAt(place); });
    return found != m_places.cend() && nameAt(*found) == name && found->isFolder == isFolder ? oidAt(*found) : Oid();
}

Result<Listing> Folders::read(const Oid &oid)
{
    if (oid.isNull())
        return Listing();
    if (const Listing *recent = m_recent.object(oid))
        return *recent;
    auto listing
        = bytes(oid, GIT_OBJECT_TREE).and_then([&](const QByteArray &bytes) { return Listing::of(oid, bytes); });
    if (listing)
        m_recent.insert(oid, new Listing(*listing));
    return listing;
}

Result<QByteArray> Folders::bytes(const Oid &oid, git_object_t kind) const
{
    const auto held = m_held.constFind(oid);
    return held != m_held.cend() && held->kind == kind ? Result<QByteArray>(held->bytes)
                                                       : bytesOf(m_database, oid, kind);
}

Oid Folder::file(const QByteArray &name) const
{
    const auto found = m_entries.constFind(name);
    return found != m_entries.cend() && !found->isFolder ? found->oid : Oid();
}

Oid Folder::folder(const QByteArray &name) const
{
    const auto found = m_entries.constFind(name);
    return found != m_entries.cend() && found->isFolder ? found->oid : Oid();
}

Result<Oid> Folder::write(git_odb *database) const
{
    struct Line {
        QByteArray order;
        QByteArray bytes;
    };
    QList<Line> lines;
    lines.reserve(m_entries.size());
    for (const auto &[name, entry] : m_entries.asKeyValueRange()) {
        // A folder is sorted as if its name ended in a slash.
        QByteArray bytes = (entry.isFolder ? "40000 " : "100644 ") + name;
        bytes.append('\0');
        bytes.append(reinterpret_cast<const char *>(entry.oid.id.id), GIT_OID_SHA1_SIZE);
        lines.append({entry.isFolder ? name + '/' : name, bytes});
    }
    std::ranges::sort(lines, {}, &Line::order);
    QByteArray bytes;
    for (const Line &line : std::as_const(lines))
        bytes += line.bytes;
    return git::write(database, bytes, GIT_OBJECT_TREE);
}

}
