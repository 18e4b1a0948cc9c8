// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDirIterator>
#include <QFile>

namespace sharing {

/// A pack of a remote in which bytes are altered, as a failing disk alters them.
class DamagedPack {
public:
    explicit DamagedPack(const QString &repository)
    {
        QDirIterator packs(repository + QStringLiteral("/objects/pack"), {QStringLiteral("*.pack")}, QDir::Files);
        if (!packs.hasNext())
            return;
        m_file.setFileName(packs.next());
        if (!m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || !m_file.open(QIODevice::ReadWrite))
            return;
        m_sound = m_file.readAll();
        m_altered = m_sound.size() > 240;
        for (qint64 at = 200; at < m_sound.size() - 40; at += 97)
            m_altered = m_altered && m_file.seek(at) && m_file.write("\x5a") == 1;
        m_altered = m_altered && m_file.flush();
    }

    [[nodiscard]] bool isDamaged() const { return m_altered; }
    /// Every byte is again what it was.
    [[nodiscard]] bool mend() { return m_file.seek(0) && m_file.write(m_sound) == m_sound.size() && m_file.flush(); }

private:
    QFile m_file;
    QByteArray m_sound;
    bool m_altered = false;
};

}
