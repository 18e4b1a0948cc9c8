// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/beside.h"
#include "history/schema.h"
#include "history/sentences.h"
#include "history/store.h"

#include <QFileInfo>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

void addName(QStringList &names, const QString &name)
{
    if (!name.isEmpty() && !names.contains(name))
        names.append(name);
}

void addPassage(Leaving &leaving, const Passage &passage)
{
    for (const Attribution &by : attributions(passage))
        addName(leaving.delegations, by);
}

void addNames(Leaving &leaving, const Provision &provision)
{
    addPassage(leaving, provision.title);
    addName(leaving.people, provision.status.recordedBy);
    for (const Paragraph &paragraph : provision.paragraphs) {
        addPassage(leaving, paragraph.passage);
        addName(leaving.people, paragraph.status.recordedBy);
    }
}

Leaving countedIn(const Draft &draft)
{
    Leaving leaving;
    leaving.provisions = draft.provisions.size();
    for (const Provision &provision : draft.provisions) {
        leaving.paragraphs += provision.paragraphs.size();
        addNames(leaving, provision);
    }
    for (const ParallelProvision &parallel : draft.parallels) {
        if (!leaving.languages.contains(parallel.language))
            leaving.languages.append(parallel.language);
        addNames(leaving, parallel.provision);
    }
    for (const ParallelCheck &check : draft.checks)
        addName(leaving.people, check.by);
    leaving.annotations = draft.annotations.size();
    for (const Annotation &annotation : draft.annotations) {
        leaving.privateAnnotations += annotation.isPrivate ? 1 : 0;
        addName(leaving.people, annotation.author);
        addName(leaving.delegations, annotation.delegation);
        for (const Reply &reply : annotation.replies) {
            addName(leaving.people, reply.author);
            addName(leaving.delegations, reply.delegation);
        }
    }
    for (const StretchStatus &stretch : draft.stretches)
        addName(leaving.people, stretch.status.recordedBy);
    for (const ConcordanceEntry &entry : draft.concordance)
        addName(leaving.delegations, entry.delegation);
    return leaving;
}

}

Leaving Project::whatLeaves(const ReviewOptions &options) const
{
    if (options.wholeHistory)
        return leavingWithHistory();
    const Draft sent = redacted(draft(), options);
    Leaving leaving = countedIn(sent);
    addName(leaving.people, profile().name);
    addName(leaving.delegations, profile().delegation);
    if (options.submissions && options.attributions) {
        for (const SourceId &id : sources()) {
            if (const auto found = source(id))
                leaving.sources.append(found->fileName);
        }
        for (const Submission &submission : submissions())
            addName(leaving.delegations, submission.attribution);
    }
    const qsizetype notes = draft().annotations.size() - sent.annotations.size();
    if (notes > 0)
        leaving.staysHere.append(History::tr("%n private annotation(s)", nullptr, int(notes)));
    if (!options.attributions)
        leaving.staysHere.append(History::tr("who proposed, supports or opposes what, and where words came from"));
    leaving.staysHere.append(History::tr(
        "the %n earlier revision(s) and who made them", nullptr, int(std::max<qint64>(0, revisionCount() - 1))));
    leaving.staysHere.append(
        leaving.sources.isEmpty() ? History::tr("everything received") : History::tr("the received files themselves"));
    return leaving;
}

Leaving Project::leavingWithHistory() const
{
    Leaving leaving = countedIn(draft());
    for (const Revision &revision : log()) {
        addName(leaving.people, revision.author.name);
        addName(leaving.delegations, revision.author.delegation);
    }
    for (const SourceId &id : sources()) {
        if (const auto found = source(id))
            leaving.sources.append(found->fileName);
    }
    for (const Submission &submission : submissions())
        addName(leaving.delegations, submission.attribution);
    leaving.revisions = revisionCount();
    leaving.staysHere.append(History::tr("what you are typing just now"));
    return leaving;
}

Result<void> Project::Store::writeReview(Database &target, const ReviewOptions &options)
{
    Objects theirObjects(target);
    Revisions theirRevisions(target);
    Received theirReceived(target, theirObjects);
    const auto id = database->one(u"SELECT value FROM project WHERE name = 'id'"_s);
    if (!id)
        return std::unexpected(id.error());
    auto transaction = Transaction::begin(target);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto done = layOut(target).and_then(
        [&] { return target.run(u"INSERT INTO project VALUES ('id', ?)"_s, {id->value_or(QVariant(u""_s))}); });
    const auto stub = done.and_then([&] { return theirRevisions.putName(head); });
    if (!stub)
        return stub;
    const auto draft = keep(theirObjects, redacted(current.draft, options), {});
    if (!draft)
        return std::unexpected(draft.error());
    if (options.submissions && options.attributions) {
        const auto all = received.sources();
        if (!all)
            return std::unexpected(all.error());
        for (const SourceId &source : *all) {
            const auto kept = received.compilation(source).and_then(
                [&](const Compilation &compilation) { return theirReceived.keep(compilation, false); });
            if (!kept)
                return std::unexpected(kept.error());
        }
    }
    // Where the history that the receiver is given begins; what they do stands on it, and it on our head.
    Revision revision{{}, {head}, draft->tree.root.hex(), fresh<EditId>(), author(), clock(), u"review"_s,
        History::tr("Sent for review"), {}, {}};
    revision.id = identityOf(revision);
    return theirRevisions.put(revision).and_then([&] { return theirRevisions.setHead(revision.id); }).and_then([&] {
        return (*transaction)->commit();
    });
}

Result<Leaving> Project::sendForReview(const QString &path, const ReviewOptions &options) const
{
    const QString target = QFileInfo(path).absoluteFilePath();
    if (FileIdentity::of(target) && FileIdentity::of(target) == m_store->identity)
        return failure(Fault::Refused, History::tr("This is the project itself. Choose another name for the copy."));
    const Leaving leaving = whatLeaves(options);
    if (options.wholeHistory) {
        // What is being typed was never committed, and is nobody else's to read.
        const auto forget = [](Database &copy) {
            return copy.run(u"PRAGMA secure_delete=ON"_s).and_then([&] { return copy.run(u"DELETE FROM typing"_s); });
        };
        return m_store->copyTo(target, forget).transform([&] { return leaving; });
    }
    const auto made = beside(target, [&](const QString &making) -> Result<void> {
        auto database = Database::open(making, Database::Mode::Create);
        if (!database)
            return std::unexpected(database.error());
        return m_store->writeReview(**database, options);
    });
    if (!made)
        return std::unexpected(made.error());
    return leaving;
}

}
