// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/typing.h"

#include "history/store.h"

#include <QTimeZone>

namespace concordat {

using namespace Qt::StringLiterals;

Result<void> Project::keepTyping(const ParagraphId &paragraph, const QString &text)
{
    if (auto may = m_store->mayWrite(); !may)
        return may;
    return m_store->database->run(
        u"INSERT OR REPLACE INTO typing (person, paragraph, text, head, time) VALUES (?, ?, ?, ?, ?)"_s,
        {m_store->profile.name, paragraph.value, text, QByteArray::fromHex(head().value.toLatin1()),
            m_store->clock().toMSecsSinceEpoch()});
}

std::optional<Typing> Project::typing() const
{
    std::optional<Typing> found;
    const auto read = m_store->database->each(u"SELECT paragraph, text, head, time FROM typing WHERE person = ?"_s,
        {m_store->profile.name}, [&](const Row &row) -> Result<void> {
            found = Typing{ParagraphId{row.text(0)}, row.text(1), RevisionId{QString::fromLatin1(row.bytes(2).toHex())},
                QDateTime::fromMSecsSinceEpoch(row.number(3), QTimeZone::UTC)};
            return {};
        });
    return read ? found : std::nullopt;
}

Result<void> Project::dropTyping()
{
    if (auto may = m_store->mayWrite(); !may)
        return may;
    return m_store->database->run(u"DELETE FROM typing WHERE person = ?"_s, {m_store->profile.name});
}

}
