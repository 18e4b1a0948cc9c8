// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/labels.h"

#include "history/store.h"

#include <ranges>

namespace concordat {

using namespace Qt::StringLiterals;

QList<ParagraphId> paragraphsCited(const Draft &draft, const QString &wanted)
{
    const QString number = wanted.simplified();
    QList<ParagraphId> found;
    for (const Provision &provision : draft.provisions) {
        for (const Paragraph &paragraph : provision.paragraphs) {
            if (paragraph.label.written.isEmpty())
                continue;
            const QString cited = citation(draft, paragraph.id);
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
    QList<LabelUse> uses;
    const auto touched = m_store->revisionsTouching(paragraph);
    if (!touched)
        return std::unexpected(touched.error());
    for (const Revision &revision : std::views::reverse(*touched)) {
        const auto then = draftAt(revision.id);
        if (!then)
            return std::unexpected(then.error());
        const QString cited = find(*then, paragraph) ? citation(*then, paragraph) : QString();
        if (uses.isEmpty() || uses.last().citation != cited)
            uses.append({revision.id, revision.when, cited});
    }
    return uses;
}

}
