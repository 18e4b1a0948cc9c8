// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/importing/receiving.h"

#include "interchange/documentreader.h"
#include "interchange/receivedproject.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

Result<Compilation> readFrom(const QString &path, const ReadOptions &options)
{
    if (looksLikeProject(path))
        return receivedProject(path);
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Unreadable, Receiving::tr("“%1” cannot be read: %2").arg(name, file.errorString()));
    return readCompilation(file.readAll(), name, options);
}

Result<PreparedReception> preparedFrom(
    const QString &path, const Draft &draft, const QList<Submission> &submissions, const ReadOptions &options)
{
    const auto compilation = readFrom(path, options);
    if (!compilation)
        return std::unexpected(compilation.error());
    if (compilation->submissions.isEmpty())
        return failure(
            Fault::NotFound, Receiving::tr("No submission was found in “%1”.").arg(QFileInfo(path).fileName()));
    auto prepared = preparedReception(draft, submissions, *compilation, Handing::Judged, options.stop);
    if (options.stop.stop_requested())
        return failure(Fault::Cancelled, Receiving::tr("Taking the document in was stopped; nothing was changed."));
    return prepared;
}

}

Receiving::Receiving(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const Result<PreparedReception> result = m_watcher.result();
        if (result)
            Q_EMIT prepared(*result);
        else
            Q_EMIT failed(result.error());
    });
}

Receiving::~Receiving()
{
    stop();
    m_watcher.waitForFinished();
}

void Receiving::start(const QString &path, const Project &project, const Register &delegations)
{
    if (isRunning())
        return;
    m_path = path;
    m_stop = {};
    const auto known = std::make_shared<const Register>(delegations);
    ReadOptions options;
    options.stop = m_stop.get_token();
    options.delegations = known.get();
    options.progress = [self = QPointer(this)](double share) {
        if (self)
            QMetaObject::invokeMethod(self, [self, share] { Q_EMIT self->progressed(share); }, Qt::QueuedConnection);
    };
    m_watcher.setFuture(
        QtConcurrent::run([path, options, known, draft = project.draft(), submissions = project.submissions()] {
            return preparedFrom(path, draft, submissions, options);
        }));
}

void Receiving::stop()
{
    m_stop.request_stop();
}

}
