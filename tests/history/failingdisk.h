// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sqlite3.h>

#include <cstring>

/// A file layer under SQLite that refuses one step: the n-th read, write, sync, truncation, lock, deletion or opening
/// for writing fails, a write with the code asked for, and all after it too until it is mended. A network share that
/// goes away is met by the same steps as a stick that is pulled out.
namespace failingdisk {

inline int stepsLeft = -1; ///< until the failure; negative: the disk is sound
inline int failure = SQLITE_FULL;
inline sqlite3_vfs *realLayer = nullptr;

inline bool refuses()
{
    if (stepsLeft < 0)
        return false;
    if (stepsLeft == 0)
        return true;
    --stepsLeft;
    return false;
}

struct File {
    sqlite3_file base;
    sqlite3_file *real;
};

inline sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real;
}

inline const sqlite3_io_methods methods = {
    1,
    [](sqlite3_file *file) {
        const int done = realOf(file)->pMethods->xClose(realOf(file));
        sqlite3_free(realOf(file));
        return done;
    },
    [](sqlite3_file *file, void *to, int size, sqlite3_int64 at) {
        return refuses() ? int(SQLITE_IOERR_READ) : realOf(file)->pMethods->xRead(realOf(file), to, size, at);
    },
    [](sqlite3_file *file, const void *from, int size, sqlite3_int64 at) {
        return refuses() ? failure : realOf(file)->pMethods->xWrite(realOf(file), from, size, at);
    },
    [](sqlite3_file *file, sqlite3_int64 size) {
        return refuses() ? failure : realOf(file)->pMethods->xTruncate(realOf(file), size);
    },
    [](sqlite3_file *file, int flags) {
        return refuses() ? int(SQLITE_IOERR_FSYNC) : realOf(file)->pMethods->xSync(realOf(file), flags);
    },
    [](sqlite3_file *file, sqlite3_int64 *size) { return realOf(file)->pMethods->xFileSize(realOf(file), size); },
    [](sqlite3_file *file, int lock) {
        return refuses() ? int(SQLITE_IOERR_LOCK) : realOf(file)->pMethods->xLock(realOf(file), lock);
    },
    [](sqlite3_file *file, int lock) { return realOf(file)->pMethods->xUnlock(realOf(file), lock); },
    [](sqlite3_file *file, int *out) { return realOf(file)->pMethods->xCheckReservedLock(realOf(file), out); },
    [](sqlite3_file *file, int what, void *argument) {
        return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
    },
    [](sqlite3_file *file) { return realOf(file)->pMethods->xSectorSize(realOf(file)); },
    [](sqlite3_file *file) { return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file)); },
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
};

inline int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if ((flags & SQLITE_OPEN_CREATE) && (flags & SQLITE_OPEN_MAIN_JOURNAL) && refuses())
        return SQLITE_CANTOPEN;
    auto *real = static_cast<sqlite3_file *>(sqlite3_malloc(realLayer->szOsFile));
    if (!real)
        return SQLITE_NOMEM;
    std::memset(real, 0, size_t(realLayer->szOsFile));
    const int done = realLayer->xOpen(realLayer, name, real, flags, outFlags);
    if (done != SQLITE_OK) {
        sqlite3_free(real);
        return done;
    }
    reinterpret_cast<File *>(file)->real = real;
    file->pMethods = &methods;
    return SQLITE_OK;
}

/// Puts the layer under every connection that is opened from now on.
inline bool install()
{
    static sqlite3_vfs layer;
    realLayer = sqlite3_vfs_find(nullptr);
    if (!realLayer)
        return false;
    layer = *realLayer;
    layer.zName = "failingdisk";
    layer.szOsFile = int(sizeof(File));
    layer.xOpen = open;
    layer.xDelete = [](sqlite3_vfs *, const char *name, int sync) {
        return refuses() ? int(SQLITE_IOERR_DELETE) : realLayer->xDelete(realLayer, name, sync);
    };
    return sqlite3_vfs_register(&layer, 1) == SQLITE_OK;
}

}
