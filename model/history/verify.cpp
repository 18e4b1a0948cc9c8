// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/verify.h"

#include "history/losses.h"
#include "history/objectform.h"
#include "history/outline.h"
#include "history/pastdraft.h"
#include "history/sentences.h"
#include "history/shelf.h"
#include "history/store.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// More sentences than anybody reads would only hide the first.
constexpr qsizetype mostSentences = 200;

class Verification {
public:
    Verification(Database &database, Objects &objects, Revisions &revisions, Received &received)
        : m_database(database)
        , m_objects(objects)
        , m_revisions(revisions)
        , m_received(received)
    {
    }

    QStringList sentences()
    {
        pages();
        everyObject();
        everyRevision();
        mutableRows();
        everyCompilation();
        shelf();
        noted();
        return m_sentences;
    }

private:
    void say(const QString &sentence)
    {
        if (m_sentences.size() < mostSentences)
            m_sentences.append(sentence);
    }

    void pages()
    {
        const auto checked = m_database.each(u"PRAGMA integrity_check(20)"_s, {}, [&](const Row &row) -> Result<void> {
            if (row.text(0) != "ok"_L1)
                say(History::tr("The file's pages do not fit together: %1").arg(row.text(0)));
            return {};
        });
        if (!checked)
            say(checked.error().sentence);
    }

    void everyObject()
    {
        const auto all = m_objects.all();
        if (!all)
            return say(all.error().sentence);
        QSet<ObjectHash> seen;
        for (const Objects::Listed &listed : *all) {
            if (seen.contains(listed.hash))
                say(History::tr("The object %1 is there twice.").arg(listed.hash.hex()));
            seen.insert(listed.hash);
            const auto bytes = m_objects.get(listed.hash);
            if (!bytes)
                say(bytes.error().sentence);
            else if (const auto wrong = wrongWith(listed, *bytes))
                say(*wrong);
        }
    }

    static std::optional<QString> wrongWith(const Objects::Listed &listed, const QByteArray &bytes)
    {
        if (listed.kind == ObjectKind::Bytes)
            return std::nullopt;
        const auto held = heldToForm(listed.kind, listed.hash, bytes);
        return held ? std::nullopt : std::optional(held.error().sentence);
    }

    void everyRevision()
    {
        const auto log = m_revisions.log();
        if (!log)
            return say(log.error().sentence);
        // Neighbours in the log share most of what they hold, so each is read against the one before.
        StoredDraft near;
        for (const Revision &revision : *log) {
            if (identityOf(revision) != revision.id)
                say(History::tr("The revision %1 (“%2”, by %3) was altered: its content does not match its name.")
                        .arg(revision.id.value, revision.summary, revision.author.name));
            const auto root = ObjectHash::fromHex(revision.draft);
            auto draft = root ? recall(m_objects, *root, near) : Result<StoredDraft>(near);
            if (!root || !draft)
                say(History::tr("The draft of revision %1 (“%2”) cannot be read: %3")
                        .arg(revision.id.value, revision.summary,
                            root ? draft.error().sentence : History::tr("it names none.")));
            else
                near = std::move(*draft);
            if (!revision.received.isEmpty()) {
                const auto name = ObjectHash::fromHex(revision.received);
                const bool there = name && m_objects.has(*name).value_or(false);
                if (!there && !isNotedLoss(m_database, revision.received))
                    say(History::tr("The compilation that revision %1 brought in is missing.").arg(revision.id.value));
            }
        }
        const auto dangling = m_database.number(
            u"SELECT count(*) FROM parent p LEFT JOIN revision r ON r.no = p.parent WHERE r.no IS NULL"_s);
        if (dangling.value_or(1) != 0)
            say(History::tr("The history has a link that leads nowhere."));
    }

    void mutableRows()
    {
        const auto head = m_revisions.head();
        if (!head)
            say(head.error().sentence);
        else if (!m_revisions.has(*head).value_or(false))
            say(History::tr("The latest revision %1 is missing.").arg(head->value));
        const auto versions = m_revisions.versions();
        if (!versions)
            return say(versions.error().sentence);
        for (const Version &version : *versions) {
            if (!m_revisions.has(version.revision).value_or(false))
                say(History::tr("The version “%1” names a revision that is missing.").arg(version.name));
        }
    }

    /// What opening takes from the shelf must be what the objects say.
    void shelf()
    {
        const auto shelved = Shelf::read(m_database);
        if (!shelved)
            return say(shelved.error().sentence);
        const auto root = m_revisions.head()
                              .and_then([&](const RevisionId &head) { return m_revisions.get(head); })
                              .and_then(&draftNamedBy);
        if (!root)
            return;
        const auto quick = recall(m_objects, *root, {}, &*shelved);
        const auto slow = recall(m_objects, *root);
        if (slow && (!quick || quick->draft != slow->draft || quick->tree.provisions != slow->tree.provisions))
            say(History::tr("What is kept for opening quickly differs from the text itself."));
    }

    /// What was noted of changes must tell the same of a named version as the objects do.
    void noted()
    {
        const auto head = m_revisions.head();
        const auto versions = m_revisions.versions();
        const auto present = head.and_then([&](const RevisionId &id) { return draftOf(id, {}); });
        if (!present || !versions)
            return;
        for (const Version &version : *versions) {
            const auto past = pastDraft(m_database, m_revisions, present->draft, *head, version.revision);
            const auto whole = draftOf(version.revision, *present);
            const auto isTrue = past.transform([&](const std::optional<PastDraft> &told) {
                return !told || !whole || tellsTheSame(*told, whole->draft);
            });
            if (whole && !isTrue.value_or(false))
                say(History::tr("What was noted of the changes since “%1” differs from the text itself.")
                        .arg(version.name));
        }
    }

    Result<StoredDraft> draftOf(const RevisionId &id, const StoredDraft &near) const
    {
        return m_revisions.get(id).and_then(&draftNamedBy).and_then([&](const ObjectHash &root) {
            return recall(m_objects, root, near);
        });
    }

    bool tellsTheSame(const PastDraft &past, const Draft &whole) const
    {
        return past.draft.title == whole.title
            && std::ranges::equal(past.draft.provisions, whole.provisions, [&](const Provision &a, const Provision &b) {
                   return haveSameOutline(a, b)
                       && std::ranges::equal(a.paragraphs, b.paragraphs, {},
                           [&](const Paragraph &one) { return withWords(m_objects, past, one).value_or(Paragraph()); });
               });
    }

    void everyCompilation()
    {
        const auto all = m_received.compilations();
        if (!all)
            return say(all.error().sentence);
        for (const ObjectHash &name : *all) {
            const auto compilation = m_received.recall(name);
            if (!compilation)
                say(History::tr("A received document cannot be read: %1").arg(compilation.error().sentence));
        }
    }

    Database &m_database;
    Objects &m_objects;
    Revisions &m_revisions;
    Received &m_received;
    QStringList m_sentences;
};

}

QStringList verified(Database &database)
{
    Objects objects(database);
    Revisions revisions(database);
    Received received(database, objects);
    return Verification(database, objects, revisions, received).sentences();
}

QStringList Project::verify() const
{
    return verified(*m_store->database);
}

}
