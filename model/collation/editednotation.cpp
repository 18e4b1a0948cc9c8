// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/editednotation.h"

#include "collation/origins.h"
#include "draft/draftnotation.h"

namespace concordat {

namespace {

/// `now` with the origins its words have in `before` or elsewhere; the same passage where only origins would differ.
Passage keepingOrigins(
    const Passage &now, const Passage &before, const EditId &edit, const QList<Passage> &elsewhere = {})
{
    return printPassage(now) == printPassage(before) ? before : withOrigins(now, before, edit, elsewhere);
}

bool sameShape(const Provision &a, const Provision &b)
{
    return a.kind == b.kind && a.number == b.number && a.designation == b.designation
        && std::ranges::equal(a.paragraphs, b.paragraphs, [](const Paragraph &one, const Paragraph &other) {
               return one.id == other.id && one.label == other.label && one.level == other.level;
           });
}

/// The provision as it was edited, with the identity of everything that was there before.
Provision provisionFrom(const Provision &before, const Draft &parsed, const EditId &edit, const QList<Passage> &pasted)
{
    Provision now = before;
    now.paragraphs.clear();
    bool first = true;
    for (const Provision &part : parsed.provisions) {
        if (first && part.kind == before.kind) {
            now.designation = part.designation;
            now.number = part.number;
            now.title = keepingOrigins(part.title, before.title, edit, pasted);
        }
        first = false;
        now.paragraphs += part.paragraphs;
    }
    now.paragraphs = recognised(before.paragraphs, now.paragraphs);
    // What was cut off or moved to another paragraph of the provision is still whose it was.
    QList<Passage> elsewhere = pasted;
    for (const Paragraph &paragraph : before.paragraphs)
        elsewhere.append(paragraph.passage);
    for (Paragraph &paragraph : now.paragraphs) {
        const auto old = std::ranges::find(before.paragraphs, paragraph.id, &Paragraph::id);
        paragraph.passage = keepingOrigins(
            paragraph.passage, old == before.paragraphs.end() ? Passage() : old->passage, edit, elsewhere);
    }
    return now;
}

}

std::optional<Edit> editFrom(const Provision &before, const QString &text, const QSet<Attribution> &known,
    const EditId &edit, const QList<Passage> &pasted)
{
    const Provision now = provisionFrom(before, parseDraft(text, known).draft, edit, pasted);
    if (now == before)
        return std::nullopt;
    if (!sameShape(now, before))
        return edits::ReplaceProvision{now, {}};
    std::optional<Edit> single;
    int changes = 0;
    if (now.title != before.title) {
        single = edits::SetTitle{before.id, now.title};
        ++changes;
    }
    for (qsizetype i = 0; i < now.paragraphs.size(); ++i) {
        if (now.paragraphs[i].passage == before.paragraphs[i].passage)
            continue;
        single = edits::SetPassage{now.paragraphs[i].id, now.paragraphs[i].passage};
        ++changes;
    }
    if (changes == 1)
        return single;
    return edits::ReplaceProvision{now, {}};
}

}
