// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/paths.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

/// Real servers on loopback, each gone with its object.
namespace sharing {

using namespace Qt::StringLiterals;

inline bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

/// A program of a few lines.
inline bool script(const QString &path, const QString &lines)
{
    return write(path, u"#!/bin/sh\n"_s + lines + u'\n')
        && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

inline QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(-1);
    return QString::fromUtf8(process.readAll());
}

inline sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// A port that nobody listens at.
inline int freePort()
{
    const int probe = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    int port = 0;
    if (::bind(probe, reinterpret_cast<sockaddr *>(&address), size) == 0
        && ::getsockname(probe, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        port = ntohs(address.sin_port);
    ::close(probe);
    return port;
}

/// True once somebody listens there.
inline bool isOpen(int port)
{
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < 20'000) {
        const int probe = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_in address = loopback(port);
        const bool open = ::connect(probe, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        ::close(probe);
        if (open)
            return true;
        ::usleep(20'000);
    }
    return false;
}

/// A program that serves until it goes.
class Serving {
public:
    Serving(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, arguments);
    }
    ~Serving()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

/// OpenSSH's server for whoever runs the test, with one key that may come in. Every command goes through `door`, where
/// there is one, which finds it in SSH_ORIGINAL_COMMAND.
class SshServer {
public:
    explicit SshServer(const QString &door = {})
    {
        for (const QString &key : {u"host"_s, u"friend"_s, u"stranger"_s})
            (void)output(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, {}, u"-f"_s, path(key)});
        QFile::copy(path(u"friend.pub"_s), path(u"authorized"_s));
        write(path(u"config"_s),
            u"Port %1\nListenAddress 127.0.0.1\nHostKey %2/host\nAuthorizedKeysFile %2/authorized\nPidFile none\n"
            "StrictModes no\nUsePAM no\nPasswordAuthentication no\nPermitRootLogin yes\nMaxStartups 100\n%3"_s.arg(
                QString::number(port), m_folder.path(), door.isEmpty() ? QString() : u"ForceCommand %1\n"_s.arg(door)));
        // Run by root, it wants this folder; run by anybody else, it does not.
        QDir().mkpath(u"/run/sshd"_s);
        m_server.emplace(u"/usr/sbin/sshd"_s, QStringList{u"-D"_s, u"-e"_s, u"-f"_s, path(u"config"_s)});
        m_open = isOpen(port);
    }

    [[nodiscard]] bool isServing() const { return m_open; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString url(const QString &repository) const
    {
        return u"ssh://%1@127.0.0.1:%2%3"_s.arg(output(u"id"_s, {u"-un"_s}).trimmed()).arg(port).arg(repository);
    }
    [[nodiscard]] QString fingerprint() const
    {
        return output(u"ssh-keygen"_s, {u"-lf"_s, path(u"host.pub"_s)}).section(u' ', 1, 1);
    }
    void stop() { m_server.reset(); }

    const int port = freePort();

private:
    QTemporaryDir m_folder;
    std::optional<Serving> m_server;
    bool m_open = false;
};

/// lighttpd with git's own program behind it, or a `door` to that, behind TLS. Ana may come in with "secret".
class WebServer {
public:
    explicit WebServer(const QString &repositories, const QString &door = gitsOwn())
    {
        write(m_folder.filePath(u"users"_s), u"ana:secret\n"_s);
        write(m_folder.filePath(u"config"_s),
            u"server.document-root = \"%1\"\nserver.bind = \"127.0.0.1\"\nserver.port = %2\n"
            "server.modules = ( \"mod_alias\", \"mod_auth\", \"mod_authn_file\", \"mod_setenv\", \"mod_cgi\" )\n"
            "server.errorlog = \"%3/errors\"\nserver.upload-dirs = ( \"%3\" )\n"
            "alias.url = ( \"/git\" => \"%4\" )\ncgi.assign = ( \"\" => \"\" )\n"
            "setenv.set-environment = ( \"GIT_PROJECT_ROOT\" => \"%1\", \"GIT_HTTP_EXPORT_ALL\" => \"1\" )\n"
            "auth.backend = \"plain\"\nauth.backend.plain.userfile = \"%3/users\"\n"
            "auth.require = ( \"/git\" => ( \"method\" => \"basic\", \"realm\" => \"git\", \"require\" => \"valid-user\" ) )\n"_s
                .arg(repositories, QString::number(m_plainPort), m_folder.path(), door));
        m_server.emplace(u"lighttpd"_s, QStringList{u"-D"_s, u"-f"_s, m_folder.filePath(u"config"_s)});
        m_door.emplace(u"python3"_s,
            QStringList{QStringLiteral(CONCORDAT_DATA_DIR "/sharing/tlsdoor.py"), certificate(),
                QString::number(m_port), QString::number(m_plainPort)});
        m_open = isOpen(m_plainPort) && isOpen(m_port);
    }

    [[nodiscard]] bool isServing() const { return m_open; }
    [[nodiscard]] QString url(const QString &repository) const
    {
        return u"https://127.0.0.1:%1/git/%2"_s.arg(m_port).arg(repository);
    }
    [[nodiscard]] static QString gitsOwn() { return u"/usr/lib/git-core/git-http-backend"_s; }
    [[nodiscard]] static QString certificate() { return QStringLiteral(CONCORDAT_DATA_DIR "/sharing/server.pem"); }

private:
    QTemporaryDir m_folder;
    const int m_plainPort = freePort();
    const int m_port = freePort();
    std::optional<Serving> m_server;
    std::optional<Serving> m_door;
    bool m_open = false;
};

}
