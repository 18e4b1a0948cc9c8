// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/pandoc/confinement.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace concordat;
using namespace Qt::StringLiterals;

namespace {

/// What a shell says that runs `script`, and whether it ended well.
struct Shell {
    explicit Shell(const QString &script, bool confined = true, int seconds = 60)
    {
        if (confined)
            process.setChildProcessModifier([seconds] { pandoc::confine(seconds); });
        process.start(u"bash"_s, {u"-c"_s, script});
        process.waitForFinished(60'000);
        out = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
        good = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    QProcess process;
    QString out;
    bool good = false;
};

/// A door of this machine at which somebody listens.
class Door {
public:
    Door()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        m_open = bind(m_socket, reinterpret_cast<sockaddr *>(&address), size) == 0 && listen(m_socket, 8) == 0
            && getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size) == 0;
        m_port = ntohs(address.sin_port);
    }
    ~Door() { close(m_socket); }
    Q_DISABLE_COPY_MOVE(Door)

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QString knock() const { return u"exec 3<>/dev/tcp/127.0.0.1/%1"_s.arg(m_port); }

private:
    int m_socket = socket(AF_INET, SOCK_STREAM, 0);
    bool m_open = false;
    int m_port = 0;
};

}

/// What a helper program can still do once it is confined: compute, read, and talk through its pipes.
class ConfinementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itReadsFilesAndWritesToItsPipe()
    {
        const Shell shell(u"read line < '%1'; echo \"read: $line\""_s.arg(written(u"letter"_s)));
        QVERIFY(shell.good);
        QCOMPARE(shell.out, u"read: confidential"_s);
    }

    void itWritesNoFile()
    {
        const QString fresh = m_folder.filePath(u"fresh"_s);
        QVERIFY(!Shell(u"echo x > '%1'"_s.arg(fresh)).good);
        QVERIFY(QFileInfo(fresh).size() == 0);
        const QString kept = written(u"kept"_s);
        QVERIFY(!Shell(u"echo x >> '%1'"_s.arg(kept)).good);
        QCOMPARE(QFileInfo(kept).size(), 13);
        QVERIFY(Shell(u"echo x > '%1'"_s.arg(fresh), false).good);
    }

    void itOpensNoConnection()
    {
        const Door door;
        QVERIFY(door.isOpen());
        QVERIFY(Shell(door.knock(), false).good);
        if (!Shell(u"test ! -e /proc/self/net/dev || [ $(wc -l < /proc/self/net/dev) -le 3 ]"_s).good)
            QSKIP("this system lets nobody give up the network");
        QVERIFY(!Shell(door.knock()).good);
    }

    void itStopsWhenItsTimeIsUp()
    {
        const Shell shell(u"while :; do :; done"_s, true, 1);
        QVERIFY(!shell.good);
        QCOMPARE(shell.process.exitStatus(), QProcess::CrashExit);
    }

private:
    QString written(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("confidential\n") > 0 ? path : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ConfinementTest)
#include "tst_confinement.moc"
