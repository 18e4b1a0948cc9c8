// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/pastdraft.h"

#include "draft/draftjson.h"
#include "history/database.h"
#include "history/delta.h"
#include "history/objects.h"
#include "history/outline.h"
#include "history/revisions.h"
#include "history/sentences.h"

#include <array>
#include <ranges>
#include <utility>
#include <vector>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// The schema that began to note what is read here.
constexpr qint64 firstThatNotes = 2;

/// No path is longer; a file that says so is hostile or damaged.
constexpr qint64 longestPath = 10'000'000;

/// Notes can be worked out again, so whoever meets these reads the drafts instead.
std::unexpected<Error> contradictory()
{
    return failure(Fault::Damaged, History::tr("What was noted of a change cannot be read."));
}

/// Walks from the draft at hand to another, over what was noted.
class Walk {
public:
    Walk(Database &database, const Draft &atHand)
        : m_database(database)
        , m_atHand(atHand)
    {
    }

    Result<std::optional<PastDraft>> between(qint64 here, qint64 there)
    {
        const auto known = findPaths(here, there);
        if (!known || !*known)
            return known ? Result<std::optional<PastDraft>>(std::nullopt) : std::unexpected(known.error());
        PastDraft past;
        const auto arrived = paragraphs().and_then([&] { return outlines(); }).and_then([&] { return arrive(past); });
        return arrived ? Result<std::optional<PastDraft>>(std::move(past)) : std::unexpected(arrived.error());
    }

private:
    enum class Side : char { Here, There, Neither };

    /// A revision on a path, by its place below the latest.
    struct Link {
        qint64 parent = 0;
        Side side = Side::Neither;
        bool noted = false;
    };
    Link &link(qint64 no) { return m_links[size_t(m_latest - no)]; }
    Side sideOf(qint64 no) const
    {
        const auto place = size_t(m_latest - no);
        return no <= m_latest && place < m_links.size() ? m_links[place].side : Side::Neither;
    }

    /// Reads the first parents of the revisions down to this one, and of as many more as have been read.
    Result<void> readDownTo(qint64 no)
    {
        const qint64 above = m_latest + 1 - qint64(m_links.size());
        if (no >= above)
            return {};
        const qint64 from = std::max<qint64>(1, std::min(no, above - qint64(m_links.size())));
        if (m_latest - from > longestPath)
            return contradictory();
        m_links.resize(size_t(m_latest + 1 - from));
        return m_database.each(u"SELECT child, parent, noted FROM parent WHERE child >= ? AND child < ? AND nth = 0"_s,
            {from, above}, [&](const Row &row) -> Result<void> {
                const qint64 child = row.number(0);
                const qint64 parent = row.number(1);
                if (parent < 1 || parent >= child)
                    return contradictory();
                link(child) = {parent, Side::Neither, row.number(2) == 1};
                return {};
            });
    }

    /// Both paths down to the first revision that they have in common; false where there is none, or where one on
    /// the way noted nothing.
    Result<bool> findPaths(qint64 here, qint64 there)
    {
        m_latest = std::max(here, there);
        if (const auto read = readDownTo(std::min(here, there)); !read)
            return std::unexpected(read.error());
        while (here != there) {
            qint64 &later = here > there ? here : there;
            if (const auto read = readDownTo(later); !read)
                return std::unexpected(read.error());
            Link &step = link(later);
            if (step.parent == 0 || !step.noted)
                return false;
            step.side = &later == &here ? Side::Here : Side::There;
            later = step.parent;
        }
        m_common = here;
        return true;
    }

    /// What a paragraph is on either side, from its rows in their order.
    struct Steps {
        std::optional<qint64> was[2]; ///< before the first on a side
        std::optional<qint64> is[2]; ///< after the last
    };
    void leave(qint64 paragraph, const Steps &steps)
    {
        const auto at = [&](Side one, Side other) {
            const std::optional<qint64> last = steps.is[int(one)];
            return last ? *last : steps.was[int(other)].value_or(0);
        };
        const qint64 there = at(Side::There, Side::Here);
        if (there != at(Side::Here, Side::There))
            m_numbers.emplace_back(paragraph, there);
    }

    Result<void> paragraphs()
    {
        qint64 paragraph = 0;
        Steps steps;
        const auto take = [&](const Row &row) -> Result<void> {
            const Side side = sideOf(row.number(1));
            if (side == Side::Neither)
                return {};
            if (row.isNull(2) || row.isNull(3))
                return contradictory();
            if (row.number(0) != paragraph) {
                leave(paragraph, steps);
                paragraph = row.number(0);
                steps = {};
            }
            if (auto &was = steps.was[int(side)]; !was)
                was = row.number(2);
            steps.is[int(side)] = row.number(3);
            return {};
        };
        return m_database
            .each(
                u"SELECT paragraph, revision, was, now FROM touched WHERE revision > ? ORDER BY paragraph, revision"_s,
                {m_common}, take)
            .and_then([&] {
                leave(paragraph, steps);
                return nameParagraphs();
            });
    }

    Result<void> nameParagraphs()
    {
        m_there.reserve(qsizetype(m_numbers.size()));
        auto next = m_numbers.cbegin();
        return m_database
            .eachUntil(u"SELECT no, id FROM paragraph ORDER BY no"_s, {},
                [&](const Row &row) -> Result<bool> {
                    if (next != m_numbers.cend() && next->first == row.number(0)) {
                        m_there.insert(ParagraphId{row.text(1)}, next->second);
                        ++next;
                    }
                    return next != m_numbers.cend();
                })
            .and_then([&] { return next == m_numbers.cend() ? Result<void>() : contradictory(); });
    }

    /// The outlines that are not those at hand: back over the one path, the latest first, and forth over the other.
    Result<void> outlines()
    {
        struct Step {
            QByteArray back;
            QByteArray forth;
        };
        QHash<ProvisionId, std::array<QList<Step>, 2>> steps;
        const auto read = m_database.each(
            u"SELECT provision, revision, back, forth FROM reshaped WHERE revision > ? ORDER BY provision, revision"_s,
            {m_common}, [&](const Row &row) -> Result<void> {
                if (const Side side = sideOf(row.number(1)); side != Side::Neither)
                    steps[ProvisionId{row.text(0)}][size_t(side)].append({row.bytes(2), row.bytes(3)});
                return {};
            });
        if (!read)
            return std::unexpected(read.error());
        for (const auto &[id, sides] : steps.asKeyValueRange()) {
            std::optional<QByteArray> outline = outlineAtHand(id);
            for (const Step &step : sides[size_t(Side::Here)] | std::views::reverse)
                outline = outline ? patched(*outline, step.back) : std::nullopt;
            for (const Step &step : sides[size_t(Side::There)])
                outline = outline ? patched(*outline, step.forth) : std::nullopt;
            if (!outline)
                return contradictory();
            m_outlines.insert(id, *outline);
        }
        return {};
    }

    QByteArray outlineAtHand(const ProvisionId &id) const
    {
        if (id.isNull())
            return outlineOf(outlineIn(m_atHand));
        const Provision *provision = find(m_atHand, id);
        return provision ? outlineOf(*provision) : QByteArray();
    }

    Result<void> arrive(PastDraft &past)
    {
        past.draft.title = m_atHand.title;
        QList<ProvisionId> order = outlineIn(m_atHand).provisions;
        if (m_outlines.contains({})) {
            auto outline = draftOutlined(m_outlines.value({}));
            if (!outline)
                return std::unexpected(outline.error());
            past.draft.title = outline->title;
            order = std::move(outline->provisions);
        }
        QHash<ProvisionId, const Provision *> atHand;
        for (const Provision &provision : m_atHand.provisions)
            atHand.insert(provision.id, &provision);
        past.draft.provisions.reserve(order.size());
        for (const ProvisionId &id : std::as_const(order)) {
            const Provision *here = atHand.value(id);
            const bool added
                = m_outlines.contains(id) ? addOutlined(m_outlines.value(id), past) : here && addAsAtHand(*here, past);
            if (!added)
                return contradictory();
        }
        m_there.removeIf([](const auto &paragraph) { return paragraph.value() == 0; });
        if (m_there.size() != m_unread)
            return contradictory();
        past.unread = std::move(m_there);
        return {};
    }

    /// A provision that has the outline it has at hand.
    bool addAsAtHand(const Provision &here, PastDraft &past)
    {
        past.draft.provisions.append(here);
        QList<Paragraph> paragraphs;
        for (qsizetype i = 0; i < here.paragraphs.size(); ++i) {
            const Paragraph &paragraph = here.paragraphs[i];
            const auto number = m_there.constFind(paragraph.id);
            if (number == m_there.constEnd()) {
                if (!paragraphs.isEmpty())
                    paragraphs.append(paragraph);
                continue;
            }
            if (*number == 0)
                return false;
            if (paragraphs.isEmpty()) {
                paragraphs.reserve(here.paragraphs.size());
                paragraphs.append(here.paragraphs.first(i));
            }
            paragraphs.append(outlined(paragraph));
            ++m_unread;
        }
        if (!paragraphs.isEmpty())
            past.draft.provisions.last().paragraphs = std::move(paragraphs);
        return true;
    }

    bool addOutlined(const QByteArray &outline, PastDraft &past)
    {
        auto provision = provisionOutlined(outline);
        if (!provision)
            return false;
        for (Paragraph &paragraph : provision->paragraphs) {
            if (m_there.contains(paragraph.id)) {
                ++m_unread;
                continue;
            }
            const Paragraph *here = paragraphAtHand(paragraph.id);
            if (!here)
                return false;
            paragraph = *here;
        }
        past.draft.provisions.append(std::move(*provision));
        return true;
    }

    const Paragraph *paragraphAtHand(const ParagraphId &id)
    {
        if (m_places.isEmpty())
            m_places = placesOf(m_atHand);
        const auto place = m_places.constFind(id);
        return place == m_places.constEnd() ? nullptr
                                            : &m_atHand.provisions[place->provision].paragraphs[place->paragraph];
    }

    Database &m_database;
    const Draft &m_atHand;
    qint64 m_latest = 0; ///< the later of the two revisions
    qint64 m_common = 0; ///< on which both paths end
    std::vector<Link> m_links; ///< from the latest down
    std::vector<std::pair<qint64, qint64>> m_numbers; ///< the paragraphs that differ, and their objects there
    QHash<ParagraphId, qint64> m_there; ///< the same by their ids; 0 where there is none
    qsizetype m_unread = 0; ///< how many of them were met there
    QHash<ProvisionId, QByteArray> m_outlines; ///< those that differ, there
    QHash<ParagraphId, ParagraphPlace> m_places;
};

}

Result<Paragraph> withWords(const Objects &objects, const PastDraft &past, const Paragraph &paragraph)
{
    const auto number = past.unread.constFind(paragraph.id);
    if (number == past.unread.constEnd())
        return paragraph;
    return objects.json(*number).and_then(&paragraphFromJson);
}

Result<std::optional<PastDraft>> pastDraft(Database &database, const Revisions &revisions, const Draft &atHand,
    const RevisionId &head, const RevisionId &wanted)
{
    const auto schema = database.number(u"PRAGMA user_version"_s);
    const auto here = revisions.numberOf(head);
    const auto there = revisions.numberOf(wanted);
    if (!schema || !here || !there)
        return std::unexpected(!schema ? schema.error() : !here ? here.error() : there.error());
    if (*schema < firstThatNotes || !*here || !*there)
        return std::nullopt;
    return Walk(database, atHand).between(**here, **there);
}

}
