// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/labels.h"

#include "history/oldnumbers.h"
#include "history/store.h"

#include <QSet>

#include <algorithm>
#include <ranges>

namespace concordat {

using namespace Qt::StringLiterals;

QList<ParagraphId> paragraphsCited(const Draft &draft, const QString &wanted)
{
    const QString number = wanted.simplified();
    QList<ParagraphId> found;
    for (qsizetype i = 0; i < draft.provisions.size(); ++i) {
        const Provision &provision = draft.provisions[i];
        for (qsizetype k = 0; k < provision.paragraphs.size(); ++k) {
            const Paragraph &paragraph = provision.paragraphs[k];
            if (paragraph.label.written.isEmpty())
                continue;
            const QString cited = citation(draft, ParagraphPlace{i, k});
            const QString brief = provision.number + u'.' + paragraph.label.written;
            if (cited.compare(number, Qt::CaseInsensitive) == 0 || brief.compare(number, Qt::CaseInsensitive) == 0)
                found.append(paragraph.id);
        }
    }
    return found;
}

Result<QList<ParagraphId>> Project::paragraphsOnceCited(const QString &number, const RevisionId &at) const
{
    return draftAt(at).transform([&](const Draft &then) { return paragraphsCited(then, number); });
}

Result<QList<LabelUse>> Project::labelHistory(const ParagraphId &paragraph) const
{
    const auto touching = m_store->revisionsTouching(paragraph);
    if (!touching)
        return std::unexpected(touching.error());
    QSet<RevisionId> touched;
    for (const Revision &revision : *touching)
        touched.insert(revision.id);
    QList<LabelUse> uses;
    StoredDraft near;
    const QList<Revision> newestFirst = log();
    for (const Revision &revision : std::views::reverse(newestFirst)) {
        // The number of its article changes without it being touched.
        if (!touched.contains(revision.id) && (uses.isEmpty() || !mayRenumber(revision)))
            continue;
        auto then = m_store->stored(revision.id, near);
        if (!then)
            return std::unexpected(then.error());
        const QString cited = find(then->draft, paragraph) ? citation(then->draft, paragraph) : QString();
        if (uses.isEmpty() || uses.last().citation != cited)
            uses.append({revision.id, revision.when, cited});
        near = std::move(*then);
    }
    return uses;
}

}
