// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/exporting.h"

#include <QFutureWatcher>
#include <QObject>

namespace concordat {

/// One export at a time, beside the window. A newer one outdates the older; results arrive in the window's thread
/// or not at all.
class ExportJob : public QObject {
    Q_OBJECT

public:
    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override;

    void start(const Draft &draft, const QList<Submission> &submissions, const ExportChoices &choices);
    /// Lets the result of what runs go.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void finished(const concordat::Exported &exported);
    void failed(const QString &sentence);

private:
    QFutureWatcher<Result<Exported>> m_watcher;
};

}
