// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/reception.h"
#include "proposals/delegation.h"

#include <QFutureWatcher>
#include <QObject>

namespace concordat {

/// Works out, beside the window, what a further document makes of the open project: a compilation, a revised
/// submission, or a project that is no copy of this one. The window keeps the result with receive(). One at a time.
class Receiving : public QObject {
    Q_OBJECT

public:
    explicit Receiving(QObject *parent = nullptr);
    ~Receiving() override;

    void start(const QString &path, const Project &project, const Register &delegations);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }
    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    void progressed(double share);
    void prepared(const concordat::PreparedReception &reception);
    void failed(const concordat::Error &error);

private:
    QFutureWatcher<Result<PreparedReception>> m_watcher;
    std::stop_source m_stop;
    QString m_path;
};

}
