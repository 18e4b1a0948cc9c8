// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/docx/document.h"

#include <algorithm>

namespace concordat::docx {

bool shows(const QList<Change> &changes, ChangeView view)
{
    switch (view) {
    case ChangeView::AfterAccepting:
        return std::ranges::none_of(changes, &Change::removes);
    case ChangeView::BeforeChanges:
        return std::ranges::all_of(changes, &Change::removes);
    case ChangeView::Everything:
        break;
    }
    return true;
}

QString plainText(const DocParagraph &paragraph, ChangeView view)
{
    QString text;
    for (const TextRun &run : paragraph.runs) {
        if (shows(run.changes, view))
            text += run.text;
    }
    return text;
}

QString contentsEntry(const DocParagraph &paragraph)
{
    DocParagraph entry = paragraph;
    entry.runs.removeIf([](const TextRun &run) { return !run.note.isEmpty(); });
    return plainText(entry);
}

}
