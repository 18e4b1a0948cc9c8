// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/session/projectreader.h"

#include "views/session/session.h"

#include <QPointer>

namespace concordat {

/// Lives in the reading thread, where the project it holds was opened.
class ProjectReader::Room : public QObject {
public:
    Result<Project *> project(const QString &path)
    {
        if (!m_project || m_path != path) {
            m_project.reset();
            auto opened = Project::openToRead(path);
            if (!opened)
                return std::unexpected(opened.error());
            m_project = std::move(*opened);
            m_path = path;
        } else if (const auto fresh = m_project->refresh(); !fresh) {
            return std::unexpected(fresh.error());
        }
        return m_project.get();
    }
    void close() { m_project.reset(); }

private:
    std::unique_ptr<Project> m_project;
    QString m_path;
};

ProjectReader::ProjectReader(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_room(new Room)
{
    m_room->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_room, &QObject::deleteLater);
    connect(&session, &Session::projectChanged, this, &ProjectReader::close);
    m_thread.start();
}

ProjectReader::~ProjectReader()
{
    close();
    m_thread.quit();
    m_thread.wait();
}

void ProjectReader::ask(const QObject *asker, const Question &question)
{
    if (!m_session.hasProject())
        return;
    std::stop_source &last = m_askers[asker];
    last.request_stop();
    last = {};
    const auto work = [this, room = m_room, path = m_session.project().path(), question, stop = last.get_token(),
                          asker = QPointer(asker)] {
        if (stop.stop_requested())
            return;
        const auto project = room->project(path);
        if (!project) {
            QMetaObject::invokeMethod(
                this, [this, sentence = project.error().sentence] { Q_EMIT failed(sentence); }, Qt::QueuedConnection);
            return;
        }
        const auto deliver = [asker, stop, answer = question(**project)] {
            if (asker && !stop.stop_requested())
                answer();
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_room, work, Qt::QueuedConnection);
}

void ProjectReader::close()
{
    for (std::stop_source &asked : m_askers)
        asked.request_stop();
    m_askers.clear();
    QMetaObject::invokeMethod(m_room, [room = m_room] { room->close(); }, Qt::BlockingQueuedConnection);
}

}
