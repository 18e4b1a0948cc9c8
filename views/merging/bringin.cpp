// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/merging/bringin.h"

#include "history/sealing.h"

#include <QPointer>
#include <QtConcurrentRun>

namespace concordat {

namespace {

Result<BringInAccount> broughtIn(const QString &path, const Profile &profile, const QStringList &copies,
    const QHash<QString, QString> &passphrases, const BringInOptions &options)
{
    const auto project = Project::open(path, profile);
    const auto passphraseOf = [&](const QString &copy) { return Passphrase(passphrases.value(copy)); };
    return project ? bringInSealed(**project, copies, passphraseOf, options) : std::unexpected(project.error());
}

}

BringIn::BringIn(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const Result<BringInAccount> result = m_watcher.result();
        if (result)
            Q_EMIT finished(*result);
        else
            Q_EMIT failed(result.error());
    });
}

BringIn::~BringIn()
{
    stop();
    m_watcher.waitForFinished();
}

void BringIn::start(const QString &project, const Profile &profile, const QStringList &copies,
    const QHash<QString, QString> &passphrases)
{
    if (isRunning())
        return;
    m_copies = copies;
    m_stop = {};
    BringInOptions options;
    options.stop = m_stop.get_token();
    options.progress = [self = QPointer(this)](double share) {
        if (self)
            QMetaObject::invokeMethod(self, [self, share] { Q_EMIT self->progressed(share); }, Qt::QueuedConnection);
    };
    m_watcher.setFuture(QtConcurrent::run([=] { return broughtIn(project, profile, copies, passphrases, options); }));
}

void BringIn::stop()
{
    m_stop.request_stop();
}

}
