// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server.h"

#include <csignal>
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
    /// What lies in a folder is found at `place` as well.
    [[nodiscard]] static bool puts(const QString &folder, const QString &place)
    {
        return ::mount(folder.toLocal8Bit().constData(), place.toLocal8Bit().constData(), nullptr, MS_BIND, nullptr)
            == 0;
    }
    [[nodiscard]] static bool forbidWriting(const QString &folder)
    {
        return ::mount("none", folder.toLocal8Bit().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    bool m_possible = false;
};

/// A disk of so many bytes at a folder, which only those see who enter.
class DiskApart {
public:
    DiskApart(QString folder, int bytes)
        : m_folder(std::move(folder))
    {
        int ends[2];
        if (::pipe(ends) != 0)
            return;
        m_keeper = ::fork();
        if (m_keeper == 0) {
            const OwnMounts mounts;
            const char made = mounts.disk(m_folder, bytes) ? 'y' : 'n';
            (void)!::write(ends[1], &made, 1);
            for (;;)
                ::pause();
        }
        ::close(ends[1]);
        char made = 'n';
        m_possible = ::read(ends[0], &made, 1) == 1 && made == 'y';
        ::close(ends[0]);
    }
    ~DiskApart()
    {
        ::kill(m_keeper, SIGKILL);
        ::waitpid(m_keeper, nullptr, 0);
    }
    Q_DISABLE_COPY_MOVE(DiskApart)

    [[nodiscard]] bool isPossible() const { return m_possible; }
    /// What a command begins with that is to see the disk.
    [[nodiscard]] QStringList entering() const
    {
        return {u"nsenter"_s, u"--preserve-credentials"_s, u"--user"_s, u"--mount"_s, u"--target"_s,
            QString::number(m_keeper), u"--"_s};
    }
    /// What the command says, run where the disk is.
    [[nodiscard]] QString run(const QStringList &command) const
    {
        const QStringList all = entering() + command;
        return output(all.first(), all.sliced(1));
    }
    [[nodiscard]] QString remount(const QString &how) const
    {
        return run({u"mount"_s, u"-o"_s, u"remount,"_s + how, m_folder});
    }

private:
    QString m_folder;
    pid_t m_keeper = -1;
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
