// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sentences.h"
#include "history/store.h"

namespace concordat {

using namespace Qt::StringLiterals;

Result<RevisionId> Project::commitDraft(
    const Draft &draft, const QString &summary, const QString &kind, const EditId &id)
{
    const Draft before = m_store->current.draft;
    auto revision = m_store->advance({kind, summary, id.isNull() ? fresh<EditId>() : id, {}, {}, {}},
        [&](const Draft &) -> Result<Draft> { return draft; });
    if (revision)
        Q_EMIT draftChanged(before);
    return revision;
}

Result<RevisionId> Project::importCompilation(const Compilation &compilation, const Draft &draft)
{
    const Draft before = m_store->current.draft;
    const QString name = compilation.source.symbol.isEmpty() ? compilation.source.fileName : compilation.source.symbol;
    auto revision = m_store->advance(
        {u"import"_s,
            History::tr("Imported %1 with %n submission(s)", nullptr, int(compilation.submissions.size())).arg(name),
            fresh<EditId>(), {}, {}, {}},
        [&](const Draft &) -> Result<Draft> { return draft; },
        [&](Step &step) -> Result<void> {
            const auto kept = m_store->received.keep(compilation);
            if (!kept)
                return std::unexpected(kept.error());
            step.received = kept->hex();
            return {};
        });
    if (!revision)
        return revision;
    m_store->forgetReceived();
    Q_EMIT submissionsChanged();
    Q_EMIT draftChanged(before);
    return revision;
}

Result<Version> Project::nameVersion(const QString &name, const RevisionId &revision)
{
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty())
        return failure(Fault::Refused, History::tr("A version needs a name."));
    for (const Version &version : versions()) {
        if (version.name == trimmed)
            return failure(
                Fault::Refused, History::tr("There is a version “%1” already. Choose another name.").arg(trimmed));
    }
    if (const auto known = m_store->revisions.get(revision); !known)
        return std::unexpected(known.error());
    if (auto may = m_store->mayWrite(); !may)
        return std::unexpected(may.error());
    auto transaction = Transaction::begin(*m_store->database);
    if (!transaction)
        return std::unexpected(transaction.error());
    Version version{trimmed, revision, m_store->profile.name, m_store->clock()};
    if (auto done = m_store->revisions.putVersion(version).and_then([&] { return (*transaction)->commit(); }); !done)
        return std::unexpected(done.error());
    Q_EMIT versionsChanged();
    return version;
}

}
