// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/draft/typedwords.h"

#include "collation/editednotation.h"
#include "collation/merge.h"
#include "draft/edit.h"
#include "views/draft/notationedits.h"

#include <QCoreApplication>

namespace concordat {

Result<Draft> withTypedWords(
    const Project &project, const Typing &typing, const QSet<Attribution> &known, const EditId &edit)
{
    const auto then = project.draftAt(typing.head);
    if (!then)
        return then;
    const auto place = placeOf(*then, typing.paragraph);
    if (!place) {
        return failure(Fault::NotFound,
            QCoreApplication::translate(
                "TypedWords", "The paragraph that you were typing in is gone. These are the words: %1")
                .arg(typing.text));
    }
    const auto typed = editFrom(then->provisions[place->provision], typing.text, known, edit);
    if (!typed)
        return project.draft();
    const Author author{project.profile().name, project.profile().delegation};
    const auto after = applied(*then, *typed, {author, QDateTime::currentDateTimeUtc(), edit});
    if (!after)
        return after;
    return merge(*then, project.draft(), *after, {{}, author.delegation}).draft;
}

}
