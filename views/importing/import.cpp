// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/importing/import.h"

#include "collation/consolidateddraft.h"
#include "interchange/documentreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QtConcurrentRun>

namespace concordat {

Result<Imported> importDocument(const QString &path, const ReadOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Fault::Unreadable,
            QCoreApplication::translate(
                "Import", "“%1” cannot be opened: %2. Check that it is there and that you may read it.")
                .arg(path, file.errorString()));
    }
    const QByteArray bytes = file.readAll();
    auto compilation = readCompilation(bytes, QFileInfo(path).fileName(), options);
    if (!compilation)
        return std::unexpected(compilation.error());
    if (const auto draft = draftIn(bytes))
        return Imported{*compilation, *draft};
    const Correspondence correspondence = correspond(compilation->submissions, {}, options.stop);
    Draft draft = consolidatedDraft(compilation->submissions, correspondence, options.stop);
    if (options.stop.stop_requested())
        return failure(
            Fault::Cancelled, QCoreApplication::translate("Import", "The import was stopped; nothing was changed."));
    return Imported{*compilation, draft};
}

Import::Import(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const Result<Imported> result = m_watcher.result();
        if (result)
            Q_EMIT finished(*result);
        else
            Q_EMIT failed(result.error().sentence);
    });
}

Import::~Import()
{
    stop();
    m_watcher.waitForFinished();
}

void Import::setDelegations(const Register &delegations)
{
    m_delegations = std::make_shared<const Register>(delegations);
}

void Import::start(const QString &path)
{
    stop();
    m_stop = {};
    ReadOptions options;
    options.stop = m_stop.get_token();
    options.progress = [self = QPointer(this)](double share) {
        if (self)
            QMetaObject::invokeMethod(self, [self, share] { Q_EMIT self->progressed(share); }, Qt::QueuedConnection);
    };
    options.delegations = m_delegations.get();
    m_watcher.setFuture(
        QtConcurrent::run([path, options, kept = m_delegations] { return importDocument(path, options); }));
}

void Import::stop()
{
    m_stop.request_stop();
}

}
