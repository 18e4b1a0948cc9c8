// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/oldnumbers.h"

#include <QSet>

namespace concordat {

using namespace Qt::StringLiterals;

bool mayRenumber(const Revision &revision)
{
    static const QSet<QString> wordsAlone{u"edit"_s, u"edit-title"_s, u"edit-draft-title"_s, u"bracket"_s,
        u"add-alternative"_s, u"take-position"_s, u"withdraw-position"_s, u"lift"_s, u"status"_s, u"annotate"_s,
        u"reply"_s, u"settle"_s, u"reattach"_s, u"correct-concordance"_s};
    return !wordsAlone.contains(revision.kind);
}

Result<QList<OnceCited>> onceCited(const Project &project, const QString &number)
{
    QList<OnceCited> found;
    const QList<ParagraphId> today = paragraphsCited(project.draft(), number);
    QSet<ParagraphId> known(today.begin(), today.end());
    QSet<RevisionId> seen;
    // A number ends with a revision that changes numbers; before that it stood in the parents.
    for (const Revision &revision : project.log()) {
        if (!mayRenumber(revision))
            continue;
        for (const RevisionId &parent : revision.parents) {
            // The history of a review file ends somewhere.
            if (seen.contains(parent) || !project.revision(parent))
                continue;
            seen.insert(parent);
            const auto then = project.draftAt(parent);
            if (!then)
                return std::unexpected(then.error());
            for (const ParagraphId &paragraph : paragraphsCited(*then, number)) {
                if (known.contains(paragraph))
                    continue;
                known.insert(paragraph);
                found.append({paragraph, parent, citation(*then, paragraph)});
            }
        }
    }
    return found;
}

}
