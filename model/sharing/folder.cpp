// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/folder.h"

#include "sharing/sentences.h"

#include <algorithm>

namespace concordat::git {

Result<Folder> Folder::read(git_odb *database, const Oid &oid)
{
    Folder folder;
    if (oid.isNull())
        return folder;
    const auto bytes = bytesOf(database, oid, GIT_OBJECT_TREE);
    if (!bytes)
        return std::unexpected(bytes.error());
    for (qsizetype at = 0; at < bytes->size();) {
        const qsizetype space = bytes->indexOf(' ', at);
        const qsizetype end = bytes->indexOf('\0', at);
        if (space < 0 || end < space || end + 1 + GIT_OID_SHA1_SIZE > bytes->size())
            return failure(Fault::Damaged,
                Sharing::tr("A folder in the remote cannot be read: %1.").arg(QString::fromLatin1(oid.hex())));
        Oid entry;
        std::memcpy(entry.id.id, bytes->constData() + end + 1, GIT_OID_SHA1_SIZE);
        const QByteArrayView mode = QByteArrayView(*bytes).sliced(at, space - at);
        folder.put(bytes->mid(space + 1, end - space - 1), entry, mode == "40000");
        at = end + 1 + GIT_OID_SHA1_SIZE;
    }
    return folder;
}

Result<Folder> Folders::read(const Oid &oid)
{
    if (const Folder *recent = m_recent.object(oid))
        return *recent;
    auto folder = Folder::read(m_database, oid);
    if (folder)
        m_recent.insert(oid, new Folder(*folder));
    return folder;
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
