// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "interchange/compilationreader.h"

#include <QFutureWatcher>
#include <QObject>

namespace concordat {

/// What an import brings: the document as it was read, and the first draft made of it.
struct Imported {
    Compilation compilation;
    Draft draft;
};

/// The whole way from a file's bytes to a draft: format, reading, correspondence, consolidation. Pure; for any thread.
[[nodiscard]] Result<Imported> importDocument(const QString &path, const ReadOptions &options);

/// One import at a time, beside the window. A newer one outdates the older; results arrive in the window's thread
/// or not at all.
class Import : public QObject {
    Q_OBJECT

public:
    explicit Import(QObject *parent = nullptr);
    ~Import() override;

    /// The delegations that documents are read with; those of the United Nations until said otherwise.
    void setDelegations(const Register &delegations);
    void start(const QString &path);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progressed(double share);
    void finished(const concordat::Imported &imported);
    void failed(const QString &sentence);

private:
    QFutureWatcher<Result<Imported>> m_watcher;
    std::stop_source m_stop;
    std::shared_ptr<const Register> m_delegations; ///< shared with the imports that run; null: the usual ones
};

}
