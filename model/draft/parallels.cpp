// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/edits.h"

#include <QCoreApplication>
#include <QSet>

namespace concordat::edits {

namespace {

/// The names of the provisions and paragraphs of a text.
QSet<QString> namesOf(const QList<Provision> &provisions)
{
    QSet<QString> names;
    for (const Provision &provision : provisions) {
        names.insert(provision.id.value);
        for (const Paragraph &paragraph : provision.paragraphs)
            names.insert(paragraph.id.value);
    }
    return names;
}

}

Changed apply(const Draft &draft, const TakeParallel &edit, const EditContext &)
{
    if (edit.language == Language::Undetermined)
        return failure(Fault::Refused,
            QCoreApplication::translate("Edit", "The language of the parallel text is not known. Say which it is."));
    Draft after = draft;
    after.parallels.removeIf([&](const ParallelProvision &one) { return one.language == edit.language; });
    qsizetype at = 0;
    while (at < after.parallels.size() && after.parallels[at].language < edit.language)
        ++at;
    for (const Provision &provision : edit.provisions)
        after.parallels.insert(at++, {edit.language, provision});
    if (edit.provisions.isEmpty())
        after.checks.removeIf([&](const ParallelCheck &check) { return check.language == edit.language; });
    return after;
}

Changed apply(const Draft &draft, const CheckParallel &edit, const EditContext &context)
{
    const QSet<QString> here = namesOf(draft.provisions);
    QHash<Language, QSet<QString>> inLanguage;
    Draft after = draft;
    for (ParallelCheck check : edit.checks) {
        if (!inLanguage.contains(check.language))
            inLanguage.insert(check.language, namesOf(provisionsIn(draft, check.language)));
        const QSet<QString> &there = inLanguage[check.language];
        const bool saysNothing = check.here.isEmpty() && check.there.isEmpty();
        const bool isGone = (!check.here.isEmpty() && !here.contains(check.here))
            || (!check.there.isEmpty() && !there.contains(check.there));
        if (saysNothing || isGone)
            return failure(Fault::Refused,
                QCoreApplication::translate("Edit", "The text to check is no longer there. Look at it again."));
        after.checks.removeIf([&](const ParallelCheck &other) { return concernTheSameText(check, other); });
        check.by = context.author.name;
        if (check.when.isValid())
            check.when = context.when;
        after.checks.append(check);
    }
    return after;
}

}
