// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/readahead.h"

namespace concordat::git {

namespace {

/// Far enough that neither waits for a commit that is larger than others, and little memory.
constexpr size_t mostCommits = 64;
constexpr qsizetype mostBytes = 16 << 20;
/// No folder of ours is deeper.
constexpr int deepest = 6;

qsizetype sizeOf(const Objects &objects)
{
    qsizetype size = 0;
    for (const HeldObject &object : objects)
        size += object.bytes.size();
    return size;
}

/// Gathers what a folder has that the one before had not at the same place.
void gather(Folders &folders, const Oid &now, const Oid &before, int depth, Objects &found)
{
    if (now == before || now.isNull() || depth > deepest)
        return;
    const auto listing = folders.read(now);
    const auto former = folders.read(before);
    if (!listing || !former)
        return;
    found.insert(now, {GIT_OBJECT_TREE, listing->bytes()});
    listing->each([&](QByteArrayView name, const Oid &oid, bool isFolder) {
        if (isFolder) {
            gather(folders, oid, former->folder(name), depth + 1, found);
        } else if (oid != former->file(name)) {
            if (auto bytes = folders.bytes(oid, GIT_OBJECT_BLOB))
                found.insert(oid, {GIT_OBJECT_BLOB, std::move(*bytes)});
        }
    });
}

}

ReadAhead::ReadAhead(git_repository *repository, QByteArray folder, QList<Step> steps)
    : m_database(objectsOf(repository))
    , m_folders(m_database.get())
    , m_folder(std::move(folder))
    , m_thread([this, steps = std::move(steps)](const std::stop_token &stop) {
        for (const Step &step : steps)
            run(stop, step);
    })
{
}

void ReadAhead::run(const std::stop_token &stop, const Step &step)
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, stop, [this] { return m_read.size() < mostCommits && m_bytes < mostBytes; });
        if (stop.stop_requested())
            return;
    }
    Objects found;
    const auto top = m_folders.read(step.now);
    const auto formerTop = m_folders.read(step.before);
    if (!step.before.isNull() && top && formerTop) {
        found.insert(step.now, {GIT_OBJECT_TREE, top->bytes()});
        gather(m_folders, top->folder(m_folder), formerTop->folder(m_folder), 0, found);
    }
    const std::scoped_lock lock(m_mutex);
    m_bytes += sizeOf(found);
    m_read.push_back(std::move(found));
    m_changed.notify_all();
}

Objects ReadAhead::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_read.empty(); });
    Objects objects = std::move(m_read.front());
    m_read.pop_front();
    m_bytes -= sizeOf(objects);
    m_changed.notify_all();
    return objects;
}

}
