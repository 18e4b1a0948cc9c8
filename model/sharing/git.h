// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QHashFunctions>

#include <git2.h>

#include <cstring>
#include <memory>

/// The library of git, with its things owned and its failures as sentences.
namespace concordat::git {

template <auto Free>
struct Freed {
    void operator()(auto *thing) const { Free(thing); }
};

using Repository = std::unique_ptr<git_repository, Freed<git_repository_free>>;
using Database = std::unique_ptr<git_odb, Freed<git_odb_free>>;
using Object = std::unique_ptr<git_odb_object, Freed<git_odb_object_free>>;
using Anything = std::unique_ptr<git_object, Freed<git_object_free>>;
using Commit = std::unique_ptr<git_commit, Freed<git_commit_free>>;
using Tree = std::unique_ptr<git_tree, Freed<git_tree_free>>;
using Tag = std::unique_ptr<git_tag, Freed<git_tag_free>>;
using Walk = std::unique_ptr<git_revwalk, Freed<git_revwalk_free>>;
using Reference = std::unique_ptr<git_reference, Freed<git_reference_free>>;
using Remote = std::unique_ptr<git_remote, Freed<git_remote_free>>;
using Packing = std::unique_ptr<git_packbuilder, Freed<git_packbuilder_free>>;

/// Calls `make(&thing)` and owns what it made; null where it failed.
template <typename Owner, typename Make>
[[nodiscard]] Owner owned(Make make)
{
    typename Owner::pointer thing = nullptr;
    return make(&thing) == 0 ? Owner(thing) : Owner();
}

/// The name of an object of git: SHA-1 of its kind, length and bytes.
struct Oid {
    git_oid id{};

    [[nodiscard]] bool isNull() const { return git_oid_is_zero(&id) != 0; }
    [[nodiscard]] QByteArray hex() const;
    /// Null where `hex` is none.
    [[nodiscard]] static Oid fromHex(const QByteArray &hex);

    friend bool operator==(const Oid &a, const Oid &b) { return git_oid_equal(&a.id, &b.id) != 0; }
    friend size_t qHash(const Oid &oid, size_t seed = 0)
    {
        size_t value = 0;
        std::memcpy(&value, oid.id.id, sizeof value);
        return value ^ seed;
    }
};

/// Makes the library ready, once for the program.
void begin();

/// What the library said of its last failure, in its own words.
[[nodiscard]] QString said();
/// True where that was about what lies in a repository, not about reaching or opening it.
[[nodiscard]] bool saidOfObjects();
/// True where, in talking to a server, that was about what this computer keeps of it: what a server sends is held
/// against its name as it comes, and what is cut on the way is told of otherwise.
[[nodiscard]] bool saidOfWhatIsKept();
/// A failure with a sentence of ours and the words of the library behind it.
[[nodiscard]] std::unexpected<Error> failed(Fault fault, const QString &sentence);

/// Where a repository keeps its objects.
[[nodiscard]] QByteArray folderOfObjects(git_repository *repository);
/// The objects of a repository, as it reads them itself.
[[nodiscard]] Database objectsIn(git_repository *repository);
/// The same by a door of one's own, for another thread, or to put something beside them.
[[nodiscard]] Database objectsOf(git_repository *repository);

/// The bytes of an object of the kind that is expected; a failure where there is none or it is damaged.
[[nodiscard]] Result<QByteArray> bytesOf(git_odb *database, const Oid &oid, git_object_t kind);
[[nodiscard]] Result<Oid> write(git_odb *database, const QByteArray &bytes, git_object_t kind);

}
