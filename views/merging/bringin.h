// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/project.h"

#include <QFutureWatcher>
#include <QObject>

namespace concordat {

/// Brings copies into the open project beside the window, through a connection of its own; the window takes the result
/// over with Project::refresh(). One at a time.
class BringIn : public QObject {
    Q_OBJECT

public:
    explicit BringIn(QObject *parent = nullptr);
    ~BringIn() override;

    /// `passphrases` opens the sealed ones among the copies, by path.
    void start(const QString &project, const Profile &profile, const QStringList &copies,
        const QHash<QString, QString> &passphrases = {});
    void stop();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }
    /// What the running or the last bringing in was asked to take.
    [[nodiscard]] const QStringList &copies() const { return m_copies; }

Q_SIGNALS:
    void progressed(double share);
    void finished(const concordat::BringInAccount &account);
    void failed(const concordat::Error &error);

private:
    QFutureWatcher<Result<BringInAccount>> m_watcher;
    std::stop_source m_stop;
    QStringList m_copies;
};

}
