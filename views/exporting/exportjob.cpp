// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exporting/exportjob.h"

#include <QtConcurrentRun>

namespace concordat {

ExportJob::ExportJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.future().resultCount() == 0)
            return;
        const Result<Exported> result = m_watcher.result();
        if (result)
            Q_EMIT finished(*result);
        else
            Q_EMIT failed(result.error().sentence);
    });
}

ExportJob::~ExportJob()
{
    m_watcher.waitForFinished();
}

void ExportJob::start(const Draft &draft, const QList<Submission> &submissions, const ExportChoices &choices)
{
    // A future that is watched no more says nothing.
    m_watcher.setFuture(
        QtConcurrent::run([draft, submissions, choices] { return exported(draft, submissions, choices); }));
}

void ExportJob::stop()
{
    m_watcher.setFuture({});
}

}
