// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server.h"

#include <functional>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>

/// Real disks without room and disks that may not be written, for one process alone.
namespace sharing {

/// Mounts in a process of its own: what it mounts nobody else sees, and it is gone with the process.
class OwnMounts {
public:
    OwnMounts()
    {
        const QString user = QString::number(::getuid());
        const QString group = QString::number(::getgid());
        m_possible = ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && write(u"/proc/self/setgroups"_s, u"deny"_s)
            && write(u"/proc/self/uid_map"_s, u"%1 %1 1"_s.arg(user))
            && write(u"/proc/self/gid_map"_s, u"%1 %1 1"_s.arg(group));
    }
    /// A disk of so many bytes.
    [[nodiscard]] bool disk(const QString &folder, int bytes) const
    {
        return m_possible && QDir().mkpath(folder)
            && ::mount(
                   "none", folder.toLocal8Bit().constData(), "tmpfs", 0, u"size=%1"_s.arg(bytes).toLatin1().constData())
            == 0;
    }
    [[nodiscard]] static bool forbidWriting(const QString &folder)
    {
        return ::mount("none", folder.toLocal8Bit().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    bool m_possible = false;
};

/// What `work` gives in a process of its own; how the process died where it did.
inline QString inAnotherProcess(const std::function<QString()> &work)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return u"no pipe"_s;
    const pid_t child = ::fork();
    if (child == 0) {
        const QByteArray said = work().toUtf8();
        (void)!::write(ends[1], said.constData(), size_t(said.size()));
        ::_exit(0);
    }
    ::close(ends[1]);
    QByteArray said;
    char part[4096];
    for (ssize_t size = 0; (size = ::read(ends[0], part, sizeof part)) > 0;)
        said.append(part, size);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? u"died of signal %1"_s.arg(WTERMSIG(status)) : QString::fromUtf8(said);
}

}
