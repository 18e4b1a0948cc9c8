// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sharing/folder.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace concordat::git {

/// Reads what each commit of a row adds to one folder, in a thread of its own and some commits before whoever takes
/// them in. To read a commit's objects and to keep them takes about as long, so that two processors halve it. What
/// cannot be read is left out, for whoever takes the commit in to find.
class ReadAhead {
public:
    struct Step {
        Oid now; ///< the top folder of a commit
        Oid before; ///< that of the commit before; where it is null, nothing is read ahead
    };
    /// The same row is then asked for with next(), a commit at a time.
    ReadAhead(git_repository *repository, QByteArray folder, QList<Step> steps);

    [[nodiscard]] Objects next();

private:
    void run(const std::stop_token &stop, const Step &step);

    Database m_database;
    Folders m_folders;
    QByteArray m_folder;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Objects> m_read;
    qsizetype m_bytes = 0; ///< of what was read and not yet asked for
    std::jthread m_thread; // last: it ends before what it uses
};

}
