// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sharing/sharejob.h"

#include <QPointer>
#include <QtConcurrentRun>

namespace concordat {

namespace {

Result<ExchangeAccount> done(Exchange exchange, Exchanging what)
{
    switch (what) {
    case Exchanging::Get:
        return exchange.get();
    case Exchanging::Send:
        return exchange.send();
    case Exchanging::Begin:
        return exchange.begin();
    case Exchanging::GetAndSend:
        break;
    }
    return exchange.getAndSend();
}

}

ShareJob::ShareJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const Result<ExchangeAccount> result = m_watcher.result();
        if (result)
            Q_EMIT finished(*result);
        else
            Q_EMIT failed(result.error());
    });
}

ShareJob::~ShareJob()
{
    stop();
    m_watcher.waitForFinished();
}

void ShareJob::start(
    Exchanging what, const QString &project, const Profile &profile, const Share &share, const Doorkeeping &door)
{
    if (isRunning())
        return;
    m_what = what;
    m_share = share;
    m_stop = {};
    ExchangeOptions options;
    options.stop = m_stop.get_token();
    options.door = door;
    options.progress = [self = QPointer(this)](double progress) {
        if (self)
            QMetaObject::invokeMethod(
                self, [self, progress] { Q_EMIT self->progressed(progress); }, Qt::QueuedConnection);
    };
    m_watcher.setFuture(QtConcurrent::run(
        [what, exchange = Exchange(project, profile, share, options)] { return done(exchange, what); }));
}

void ShareJob::stop()
{
    m_stop.request_stop();
}

}
