// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/project.h"

#include "history/openfile.h"
#include "history/schema.h"
#include "history/sentences.h"
#include "history/store.h"

#include <QFile>
#include <QFileInfo>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// Claims the name, so that nothing that stands there can be overwritten.
Result<void> claim(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::NewOnly | QIODevice::WriteOnly))
        return {};
    if (QFileInfo::exists(path))
        return failure(Fault::Refused,
            History::tr("“%1” exists already. Choose another name, or open it.").arg(QFileInfo(path).fileName()));
    return failure(Fault::Unreadable,
        History::tr("“%1” cannot be created: %2. Choose another folder.").arg(path, file.errorString()));
}

}

Project::Project(std::unique_ptr<Store> store)
    : m_store(std::move(store))
{
}

Project::~Project() = default;

Result<std::unique_ptr<Project>> Project::create(const QString &path, const Profile &profile)
{
    if (auto claimed = claim(path); !claimed)
        return std::unexpected(claimed.error());
    auto made = [&]() -> Result<std::unique_ptr<Project>> {
        auto database = Database::open(path, Database::Mode::Create);
        if (!database)
            return std::unexpected(database.error());
        {
            auto transaction = Transaction::begin(**database);
            if (!transaction)
                return std::unexpected(transaction.error());
            const auto laid = layOut(**database)
                                  .and_then([&] {
                                      return (*database)->run(u"INSERT INTO project VALUES ('id', ?)"_s, {freshName()});
                                  })
                                  .and_then([&] { return (*transaction)->commit(); });
            if (!laid)
                return std::unexpected(laid.error());
        }
        auto store = std::make_unique<Store>(std::move(*database), profile);
        const auto first
            = store->advance({u"create"_s, History::tr("Created the project"), fresh<EditId>(), {}, {}, {}},
                [](const Draft &empty) -> Result<Draft> { return empty; });
        if (!first)
            return std::unexpected(first.error());
        return std::unique_ptr<Project>(new Project(std::move(store)));
    }();
    if (!made)
        QFile::remove(path);
    return made;
}

Result<std::unique_ptr<Project>> Project::opened(Result<std::unique_ptr<Database>> database, const Profile &profile)
{
    if (!database)
        return std::unexpected(database.error());
    auto store = std::make_unique<Store>(std::move(*database), profile);
    if (auto loaded = store->load(); !loaded)
        return std::unexpected(loaded.error());
    return std::unique_ptr<Project>(new Project(std::move(store)));
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, const Profile &profile)
{
    return opened(openFile(path), profile);
}

Result<std::unique_ptr<Project>> Project::openToRead(const QString &path)
{
    return opened(openForReading(path), {});
}

QString Project::path() const
{
    return m_store->database->path();
}

bool Project::isReadOnly() const
{
    return m_store->database->isReadOnly();
}

Profile Project::profile() const
{
    return m_store->profile;
}

void Project::setProfile(const Profile &profile)
{
    m_store->profile = profile;
}

void Project::setClock(std::function<QDateTime()> clock)
{
    m_store->clock = std::move(clock);
}

QList<Submission> Project::submissions() const
{
    return units()->submissions();
}

std::shared_ptr<const UnitIndex> Project::units() const
{
    if (!m_store->units)
        m_store->units = std::make_shared<UnitIndex>(m_store->received.submissions().value_or(QList<Submission>()));
    return m_store->units;
}

void Project::hold(const std::shared_ptr<const UnitIndex> &units)
{
    if (!m_store->units)
        m_store->units = units;
}

QList<SourceId> Project::sources() const
{
    return m_store->received.sources().value_or(QList<SourceId>());
}

Result<Source> Project::source(const SourceId &id) const
{
    if (m_store->lastSource && m_store->lastSource->id == id)
        return *m_store->lastSource;
    auto source = m_store->received.source(id);
    if (source)
        m_store->lastSource = *source;
    return source;
}

Result<Compilation> Project::compilation(const SourceId &id) const
{
    return m_store->received.compilation(id);
}

const Draft &Project::draft() const
{
    return m_store->current.draft;
}

RevisionId Project::head() const
{
    return m_store->head;
}

QList<Revision> Project::log(qint64 most) const
{
    return m_store->revisions.log(most).value_or(QList<Revision>());
}

qint64 Project::revisionCount() const
{
    return m_store->revisions.count().value_or(0);
}

Result<Revision> Project::revision(const RevisionId &id) const
{
    return m_store->revisions.get(id);
}

std::optional<Revision> Project::revisionOf(const EditId &edit) const
{
    return m_store->revisions.ofEdit(edit).value_or(std::nullopt);
}

Result<Draft> Project::draftAt(const RevisionId &id) const
{
    return m_store->stored(id).transform([](const StoredDraft &stored) { return stored.draft; });
}

Result<void> Project::refresh()
{
    const Draft before = draft();
    const auto moved = m_store->refresh();
    if (!moved)
        return std::unexpected(moved.error());
    if (*moved) {
        Q_EMIT submissionsChanged();
        Q_EMIT versionsChanged();
        Q_EMIT draftChanged(before);
    }
    return {};
}

QList<Version> Project::versions() const
{
    return m_store->revisions.versions().value_or(QList<Version>());
}

}
