// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/salvage.h"

#include "history/beside.h"
#include "history/drafttree.h"
#include "history/losses.h"
#include "history/mendedfile.h"
#include "history/received.h"
#include "history/revisions.h"
#include "history/schema.h"
#include "history/sentences.h"
#include "history/shelf.h"
#include "history/treecopy.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <ranges>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// The rows of a table one by one, by number, so that a damaged page costs what is on it and no more.
QList<qint64> numbersIn(Database &database, const QString &table)
{
    QList<qint64> numbers;
    // Forwards as far as it goes, and backwards for what lies behind the damage.
    for (const QString &order : {u"ASC"_s, u"DESC"_s}) {
        QList<qint64> met;
        const auto read = database.each(u"SELECT no FROM %1 NOT INDEXED ORDER BY no %2"_s.arg(table, order), {},
            [&](const Row &row) -> Result<void> {
                met.append(row.number(0));
                return {};
            });
        numbers.append(met);
        if (read)
            break;
    }
    // Between the two, numbers without a gap are the best guess: rows are never deleted.
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    if (numbers.isEmpty())
        return numbers;
    constexpr qint64 mostGuesses = 5'000'000;
    QList<qint64> all;
    for (qint64 no = 1; no <= std::min(numbers.last(), mostGuesses); ++no)
        all.append(no);
    return numbers.last() <= mostGuesses ? all : numbers;
}

class Rescue {
public:
    Rescue(Database &from, Database &to)
        : m_from(from)
        , m_to(to)
        , m_fromObjects(from)
        , m_toObjects(to)
        , m_fromRevisions(from)
        , m_toRevisions(to)
        , m_toReceived(to, m_toObjects)
    {
    }

    Result<Salvaged> run()
    {
        auto transaction = Transaction::begin(m_to);
        if (!transaction)
            return std::unexpected(transaction.error());
        auto laid = layOut(m_to).and_then([&] { return identity(); });
        if (!laid)
            return std::unexpected(laid.error());
        findObjects();
        const auto done = revisions()
                              .and_then([&] { return head(); })
                              .and_then([&] { return versions(); })
                              .and_then([&] { return compilations(); })
                              .and_then([&] { return lostCompilations(); })
                              .and_then([&] { return signatures(); })
                              .and_then([&] { return (*transaction)->commit(); });
        if (!done)
            return std::unexpected(done.error());
        return m_salvaged;
    }

private:
    void lose(const QString &sentence) { m_salvaged.losses.append(sentence); }

    Result<void> identity()
    {
        const auto id = m_from.one(u"SELECT value FROM project WHERE name = 'id'"_s);
        const QString known = id && *id ? (*id)->toString() : QString();
        return m_to.run(u"INSERT INTO project VALUES ('id', ?)"_s, {known.isEmpty() ? freshName() : known});
    }

    /// Which objects are readable, found by their content; the damaged file's own index is not trusted.
    void findObjects()
    {
        qsizetype lost = 0;
        for (const qint64 no : numbersIn(m_from, u"object"_s)) {
            const auto object = m_fromObjects.readable(no);
            if (object && *object) {
                m_rows.insert((*object)->hash, no);
                ++m_salvaged.objects;
            } else if (!object) {
                ++lost;
            }
        }
        if (lost > 0)
            lose(History::tr("%n stored object(s) could not be read.", nullptr, int(lost)));
    }

    /// Takes over the draft of a revision; fails where a part of it is missing. What it took until then is
    /// whole in itself and may serve another revision.
    Result<void> keepDraft(const ObjectHash &root)
    {
        TreeCopy copy(m_fromObjects, m_toObjects, &m_rows);
        return copy.draft(root);
    }

    Result<void> revisions()
    {
        QStringList lost;
        for (const qint64 no : numbersIn(m_from, u"revision"_s)) {
            const auto revision = m_fromRevisions.byNumber(no);
            if (!revision) {
                if (revision.error().fault != Fault::NotFound)
                    lost.append(u"no. %1"_s.arg(no));
                continue;
            }
            const auto root = ObjectHash::fromHex(revision->draft);
            if (!root)
                continue; // known by name only
            if (identityOf(*revision) != revision->id || !keepDraft(*root)) {
                lost.append(u"“%1”, %2"_s.arg(revision->summary, revision->author.name));
                continue;
            }
            // Where a parent was lost, the history begins anew behind its name.
            for (const RevisionId &parent : revision->parents) {
                if (auto named = m_toRevisions.putName(parent); !named)
                    return named;
            }
            if (auto kept = m_toRevisions.put(*revision); !kept)
                return kept;
            ++m_salvaged.revisions;
            m_latest = revision->id;
        }
        for (const QString &one : lost.first(std::min<qsizetype>(lost.size(), 50)))
            lose(History::tr("The revision %1 could not be read whole.").arg(one));
        if (lost.size() > 50)
            lose(History::tr("… and %n more.", nullptr, int(lost.size() - 50)));
        return {};
    }

    /// The latest draft lies on the shelf a second time. Keeping it anew gives its name again if it is whole.
    bool fromShelf(const RevisionId &id)
    {
        const auto revision = m_fromRevisions.get(id);
        const auto root = revision ? ObjectHash::fromHex(revision->draft) : std::nullopt;
        const auto shelf = Shelf::read(m_from);
        if (!root || !shelf || identityOf(*revision) != id)
            return false;
        const auto stored = recall(m_fromObjects, *root, {}, &*shelf);
        const auto again = stored ? keep(m_toObjects, stored->draft, {}) : Result<StoredDraft>(StoredDraft());
        if (!stored || !again || again->tree.root != *root)
            return false;
        for (const RevisionId &parent : revision->parents) {
            if (!m_toRevisions.putName(parent))
                return false;
        }
        return m_toRevisions.put(*revision).has_value();
    }

    Result<void> head()
    {
        const auto wanted = m_fromRevisions.head();
        if (wanted && m_toRevisions.has(*wanted).value_or(false)) {
            m_salvaged.latest = true;
            return m_toRevisions.setHead(*wanted);
        }
        if (wanted && fromShelf(*wanted)) {
            m_salvaged.latest = true;
            ++m_salvaged.revisions;
            return m_toRevisions.setHead(*wanted);
        }
        if (m_latest.isNull())
            return failure(Fault::Damaged,
                History::tr("Nothing of the text could be read any more. Look for a copy of the project."));
        m_salvaged.losses.prepend(
            History::tr("The latest state could not be read whole; the one before it that could is the latest now."));
        return m_toRevisions.setHead(m_latest);
    }

    Result<void> versions()
    {
        const auto all = m_fromRevisions.versions();
        if (!all) {
            lose(History::tr("The named versions could not be read."));
            return {};
        }
        for (const Version &version : *all) {
            if (!m_toRevisions.has(version.revision).value_or(false)) {
                lose(History::tr("The version “%1” was lost with its revision.").arg(version.name));
                continue;
            }
            if (auto kept = m_toRevisions.putVersion(version); !kept)
                return kept;
            ++m_salvaged.versions;
        }
        return {};
    }

    Result<void> compilations()
    {
        // By their kind, for the list of them may be what is damaged.
        for (const auto &[hash, no] : m_rows.asKeyValueRange()) {
            const auto object = m_fromObjects.readable(no);
            if (!object || !*object || (*object)->kind != ObjectKind::Compilation)
                continue;
            const auto source = Received::sourceIn((*object)->bytes);
            TreeCopy copy(m_fromObjects, m_toObjects, &m_rows);
            if (!source || !copy.compilation(hash)) {
                lose(History::tr("A received document could not be read whole."));
                continue;
            }
            if (auto noted = m_toReceived.note(hash, *source); !noted)
                return noted;
            ++m_salvaged.compilations;
        }
        return {};
    }

    /// A revision goes on naming what was received with it. Where that is lost, the file says so, and is whole
    /// without it.
    Result<void> lostCompilations()
    {
        const auto log = m_toRevisions.log();
        if (!log)
            return std::unexpected(log.error());
        for (const Revision &revision : *log) {
            const auto name = ObjectHash::fromHex(revision.received);
            if (!name || m_toObjects.has(*name).value_or(false))
                continue;
            lose(History::tr("What was received with “%1” could not be read.").arg(revision.summary));
            if (auto noted = noteLoss(m_to, revision.received); !noted)
                return noted;
        }
        return {};
    }

    Result<void> signatures()
    {
        const auto read
            = m_from.each(u"SELECT revision, key, signature FROM signature"_s, {}, [&](const Row &row) -> Result<void> {
                  return m_to.run(u"INSERT OR IGNORE INTO signature VALUES (?, ?, ?)"_s,
                      {row.bytes(0), row.bytes(1), row.bytes(2)});
              });
        if (!read)
            lose(History::tr("Signatures could not be read."));
        return {};
    }

    Database &m_from;
    Database &m_to;
    Objects m_fromObjects;
    Objects m_toObjects;
    Revisions m_fromRevisions;
    Revisions m_toRevisions;
    Received m_toReceived;
    QHash<ObjectHash, qint64> m_rows;
    RevisionId m_latest;
    Salvaged m_salvaged;
};

}

Result<Salvaged> salvage(const QString &damaged, const QString &target)
{
    if (QFileInfo::exists(target))
        return failure(Fault::Refused,
            History::tr("“%1” exists already. Choose another name for what is salvaged.")
                .arg(QFileInfo(target).fileName()));
    const QTemporaryDir folder;
    const auto mended = mendedCopy(damaged, folder.filePath(u"damaged.concordat"_s));
    if (!mended)
        return std::unexpected(mended.error());
    auto from = Database::open(*mended, Database::Mode::ReadOnly);
    if (!from)
        return std::unexpected(from.error());
    Salvaged salvaged;
    const auto made = beside(QFileInfo(target).absoluteFilePath(), [&](const QString &making) -> Result<void> {
        auto to = Database::open(making, Database::Mode::Create);
        if (!to)
            return std::unexpected(to.error());
        auto done = Rescue(**from, **to).run();
        if (!done)
            return std::unexpected(done.error());
        salvaged = std::move(*done);
        return {};
    });
    if (!made)
        return std::unexpected(made.error());
    return salvaged;
}

}
