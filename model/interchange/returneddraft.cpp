// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/returneddraft.h"

#include "interchange/docx/reader.h"
#include "interchange/returnednotes.h"
#include "interchange/returnedwords.h"
#include "interchange/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

/// Beyond so many authors, the rest share a step of nobody's.
constexpr qsizetype mostAuthors = 40;

/// Everybody who changed or said something, in the order of the file.
QStringList peopleOf(const docx::Document &document, const QList<docx::ReturnedParagraph> &paragraphs)
{
    QStringList people;
    QSet<QString> seen;
    const auto add = [&](const QString &name) {
        if (!seen.contains(name)) {
            seen.insert(name);
            people.append(name);
        }
    };
    const auto addAll = [&](const QList<docx::Change> &changes) {
        for (const docx::Change &change : changes)
            add(change.author);
    };
    for (const docx::ReturnedParagraph &paragraph : paragraphs) {
        for (const docx::ReturnedRun &run : paragraph.runs)
            addAll(run.run.changes);
        addAll(paragraph.mark);
        addAll(paragraph.cuts);
    }
    for (const docx::Comment &comment : document.comments)
        add(comment.author);
    return people;
}

}

Result<ReturnedDraft> readReturned(const Draft &draft, const QByteArray &bytes, const Register &known)
{
    const auto document = docx::readDocument(bytes);
    if (!document)
        return std::unexpected(document.error());
    auto paragraphs = docx::returnedParagraphs(*document, docx::isOurs(*document));
    docx::matchToDraft(paragraphs, draft);
    if (std::ranges::all_of(paragraphs, [](const auto &one) { return one.anchor.isEmpty(); })) {
        return failure(Fault::Unrelated,
            ReturnSentences::tr(
                "No paragraph of this document is one of the draft. If it is a new text, import it instead."));
    }
    const ReturnedAuthors authors(known, draft);
    ReturnedNotes notes(*document, paragraphs, authors);
    ReturnedDraft returned;
    Draft previous = draft;
    QSet<QString> people;
    const QStringList everybody = peopleOf(*document, paragraphs);
    for (qsizetype i = 0; i < everybody.size();) {
        const qsizetype end = i + 1 < mostAuthors ? i + 1 : everybody.size();
        people += QSet<QString>(everybody.begin() + i, everybody.begin() + end);
        ReturnedStep step{end == i + 1 ? authors.of(everybody[i]).author : Author(), fresh<EditId>(), {}};
        step.draft = notes.onOldWords(draft, people);
        ReturnedWordsOnDraft words(step.draft, previous, step.edit, authors);
        for (const docx::ReturnedParagraph &paragraph : docx::changedOnlyBy(paragraphs, people))
            words.add(paragraph);
        step.draft = notes.onNewWords(words.draft(), people);
        returned.account = words.account() + notes.account();
        if (step.draft != previous)
            returned.steps.append(step);
        previous = step.draft;
        i = end;
    }
    return returned;
}

Result<ReturnedAccount> bringInReturned(Project &project, const QByteArray &docx, const QString &name)
{
    const auto returned = readReturned(project.draft(), docx, Register::unitedNations());
    if (!returned)
        return std::unexpected(returned.error());
    ReturnedAccount account{project.head(), project.head(), returned->account};
    const Profile profile = project.profile();
    for (const ReturnedStep &step : returned->steps) {
        // Their words are theirs in the history too.
        if (!step.author.name.isEmpty())
            project.setProfile({step.author.name, step.author.delegation, u"delegate"_s});
        const auto kept = project.commitDraft(
            step.draft, ReturnSentences::tr("Brought in from the document %1").arg(name), u"returned"_s, step.edit);
        project.setProfile(profile);
        if (!kept)
            return std::unexpected(kept.error());
        account.after = *kept;
    }
    return account;
}

}
