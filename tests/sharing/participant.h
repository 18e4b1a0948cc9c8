// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/project.h"
#include "sharing/exchange.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

/// What the tests of this folder share at and with.
namespace sharing {

using namespace concordat;
using namespace Qt::StringLiterals;

/// Whether it worked, with the sentence on the test's output where it did not.
template <typename T>
bool worked(const Result<T> &result)
{
    if (!result)
        qWarning("%s", qPrintable(result.error().sentence));
    return result.has_value();
}

/// A place with a remote, and room for the files of those who share at it.
class Table {
public:
    explicit Table(QString url = {})
        : m_url(url.isEmpty() ? path(u"remote.git"_s) : std::move(url))
    {
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Share share() const { return {u"room"_s, m_url, u"main"_s, true}; }
    void forgetCaches() const { QDir(path(u"caches"_s)).removeRecursively(); }

    /// What git prints, with what it complains of, about the remote or another repository.
    QString git(const QStringList &arguments, const QString &repository = {}) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"git"_s, QStringList{u"-C"_s, repository.isEmpty() ? m_url : repository} + arguments);
        process.waitForFinished(-1);
        return QString::fromUtf8(process.readAll());
    }

private:
    QTemporaryDir m_folder;
    QString m_url;
};

/// Somebody with a file of theirs and a computer of their own.
class Participant {
public:
    Participant(const Table &table, Profile profile)
        : m_table(table)
        , m_profile(std::move(profile))
    {
    }

    /// Makes the project that is to be shared: two revisions.
    [[nodiscard]] bool begin(const Draft &draft)
    {
        auto project = Project::create(file(), m_profile);
        if (!worked(project))
            return false;
        m_project = std::move(*project);
        return worked(m_project->commitDraft(draft, u"Chair's text"_s, u"import"_s));
    }
    [[nodiscard]] bool open()
    {
        auto project = Project::open(file(), m_profile);
        if (worked(project))
            m_project = std::move(*project);
        return m_project != nullptr;
    }
    [[nodiscard]] bool join() { return worked(exchange().begin()) && open(); }
    [[nodiscard]] bool refresh() { return worked(m_project->refresh()); }

    [[nodiscard]] Project *project() const { return m_project.get(); }
    [[nodiscard]] QString file() const { return m_table.path(m_profile.name + u".concordat"_s); }
    [[nodiscard]] QString cache() const { return m_table.path(u"caches/"_s + m_profile.name); }

    [[nodiscard]] bool reword(const QString &paragraph, const QString &words)
    {
        return worked(m_project->refresh())
            && worked(m_project->commit(edits::SetPassage{ParagraphId{paragraph}, passageOf(words)}));
    }

    [[nodiscard]] Exchange exchange() const { return exchange(m_table.share()); }
    [[nodiscard]] Exchange exchange(const Share &share) const
    {
        ExchangeOptions options;
        options.cache = cache();
        options.door = door;
        return {file(), m_profile, share, options};
    }

    Doorkeeping door;

private:
    const Table &m_table;
    Profile m_profile;
    std::unique_ptr<Project> m_project;
};

}
