// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sharing/exchange.h"

#include <QFutureWatcher>
#include <QObject>

namespace concordat {

/// What an exchange is to do.
enum class Exchanging : int { Get, Send, GetAndSend, Begin };

/// Gets and sends beside the window, through a connection of its own; the window takes the result over with
/// Project::refresh(). One at a time.
class ShareJob : public QObject {
    Q_OBJECT

public:
    explicit ShareJob(QObject *parent = nullptr);
    ~ShareJob() override;

    void start(
        Exchanging what, const QString &project, const Profile &profile, const Share &share, const Doorkeeping &door);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }
    /// What the running or the last exchange was asked to do, and where.
    [[nodiscard]] Exchanging what() const { return m_what; }
    [[nodiscard]] const Share &share() const { return m_share; }

Q_SIGNALS:
    void progressed(double share);
    void finished(const concordat::ExchangeAccount &account);
    void failed(const concordat::Error &error);

private:
    QFutureWatcher<Result<ExchangeAccount>> m_watcher;
    std::stop_source m_stop;
    Exchanging m_what = Exchanging::Get;
    Share m_share;
};

}
