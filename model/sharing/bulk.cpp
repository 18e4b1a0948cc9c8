// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/bulk.h"

#include "sharing/sentences.h"

#include <git2/sys/mempack.h>
#include <git2/sys/repository.h>

namespace concordat::git {

Bulk::Bulk(git_repository *repository)
    : m_repository(repository)
    , m_database(objectsOf(repository))
{
    constexpr int first = 999;
    if (git_mempack_new(&m_memory) == 0)
        git_odb_add_backend(m_database.get(), m_memory, first);
    m_wrapped
        = owned<Repository>([&](git_repository **made) { return git_repository_wrap_odb(made, m_database.get()); });
}

Result<void> Bulk::flush()
{
    const auto packing
        = owned<Packing>([&](git_packbuilder **made) { return git_packbuilder_new(made, m_wrapped.get()); });
    const QByteArray folder = folderOfObjects(m_repository) + "/pack";
    if (!packing || git_mempack_write_thin_pack(m_memory, packing.get()) != 0
        || (git_packbuilder_object_count(packing.get()) > 0
            && git_packbuilder_write(packing.get(), folder.constData(), 0, nullptr, nullptr) != 0))
        return failed(Fault::NoSpace, Sharing::tr("What is to be sent could not be written down on this computer."));
    git_mempack_reset(m_memory);
    git_odb_refresh(m_database.get());
    const auto whole = objectsIn(m_repository);
    git_odb_refresh(whole.get());
    return {};
}

}
