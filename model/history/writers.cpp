// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/writers.h"

namespace concordat {

using namespace Qt::StringLiterals;

/// The numbers of the side's own revisions that touched the paragraph, without merges.
Result<QList<qint64>> Writers::editsOf(const ParagraphId &paragraph)
{
    if (!m_own) {
        auto own = m_ancestry.behindOnly(m_side, m_others);
        if (!own)
            return std::unexpected(own.error());
        m_own = std::move(*own);
    }
    QList<qint64> edits;
    if (m_own->isEmpty())
        return edits;
    return m_database
        .each(u"SELECT t.revision FROM touched t JOIN paragraph p ON p.no = t.paragraph JOIN revision r ON "
              "r.no = t.revision WHERE p.id = ? AND t.revision >= ? AND r.kind <> 'merge'"_s,
            {paragraph.value, *std::ranges::min_element(*m_own)},
            [&](const Row &row) -> Result<void> {
                if (m_own->contains(row.number(0)))
                    edits.append(row.number(0));
                return {};
            })
        .transform([&] { return edits; });
}

Result<QList<Attribution>> Writers::of(const ParagraphId &paragraph)
{
    const auto latest
        = editsOf(paragraph).and_then([&](const QList<qint64> &edits) { return m_ancestry.maximal(edits); });
    if (!latest)
        return std::unexpected(latest.error());
    QSet<Attribution> names;
    for (const qint64 no : *latest) {
        const auto revision = m_revisions.byNumber(no);
        if (!revision)
            return std::unexpected(revision.error());
        if (!revision->author.delegation.isEmpty())
            names.insert(revision->author.delegation);
    }
    QList<Attribution> sorted = names.values();
    std::ranges::sort(sorted);
    return sorted;
}

}
