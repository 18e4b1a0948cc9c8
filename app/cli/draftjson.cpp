// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draftjson.h"

#include "text/notation.h"

#include <QJsonArray>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

/// Where units stand, without repeating any.
class OriginList {
public:
    explicit OriginList(const Places &places)
        : m_places(places)
    {
    }

    void add(const UnitId &unit)
    {
        const Places::Place *place = m_places.of(unit);
        if (!place || m_seen.contains(unit))
            return;
        m_seen.append(unit);
        m_array.append(QJsonObject{{u"delegation"_s, place->delegation}, {u"line"_s, place->line}});
    }

    void addRunsOf(const Passage &passage)
    {
        for (const PlacedRun &placed : placedRuns(passage)) {
            if (placed.run.origin.kind == Origin::Kind::Received)
                add(placed.run.origin.unit);
        }
    }

    [[nodiscard]] const QJsonArray &array() const { return m_array; }

private:
    const Places &m_places;
    QList<UnitId> m_seen;
    QJsonArray m_array;
};

class DraftReport {
public:
    explicit DraftReport(const Material &material)
        : m_draft(material.draft)
        , m_places(material.compilations)
    {
        for (const ConcordanceEntry &entry : m_draft.concordance) {
            if (entry.outcome == ConcordanceEntry::Outcome::Linked)
                m_entries[entry.paragraph].append(&entry);
        }
    }

    QJsonObject json() const
    {
        QJsonArray provisions;
        for (const Provision &provision : m_draft.provisions)
            provisions.append(provisionJson(provision));
        return {{u"title"_s, m_draft.title}, {u"provisions"_s, provisions}};
    }

private:
    static QString wordOf(Provision::Kind kind)
    {
        switch (kind) {
        case Provision::Kind::Preamble:
            return u"preamble"_s;
        case Provision::Kind::Article:
            return u"article"_s;
        case Provision::Kind::Heading:
            return u"heading"_s;
        }
        return {};
    }

    QJsonObject provisionJson(const Provision &provision) const
    {
        QJsonArray paragraphs;
        for (const Paragraph &paragraph : provision.paragraphs)
            paragraphs.append(paragraphJson(paragraph));
        return {{u"kind"_s, wordOf(provision.kind)}, {u"designation"_s, provision.designation},
            {u"number"_s, provision.number}, {u"title"_s, printPassage(provision.title)},
            {u"paragraphs"_s, paragraphs}};
    }

    QJsonObject paragraphJson(const Paragraph &paragraph) const
    {
        OriginList origins(m_places);
        for (const ConcordanceEntry *entry : m_entries.value(paragraph.id))
            origins.add(entry->unit);
        origins.addRunsOf(paragraph.passage);
        return {{u"number"_s, paragraph.label.written}, {u"level"_s, paragraph.level},
            {u"notation"_s, printPassage(paragraph.passage)}, {u"alternatives"_s, alternativesJson(paragraph)},
            {u"readings"_s, readingsJson(paragraph)}, {u"origins"_s, origins.array()}};
    }

    QJsonArray alternativesJson(const Paragraph &paragraph) const
    {
        QJsonArray array;
        int number = 0;
        for (const PlacedBracket &placed : brackets(paragraph.passage)) {
            ++number;
            for (const Alternative &alternative : bracketAt(paragraph.passage, placed.path)->alternatives)
                array.append(alternativeJson(alternative, number, paragraph.id));
        }
        return array;
    }

    QJsonObject alternativeJson(const Alternative &alternative, int bracket, const ParagraphId &paragraph) const
    {
        QJsonArray names;
        OriginList origins(m_places);
        for (const Position &position : alternative.positions) {
            names.append(position.by);
            for (const ConcordanceEntry *entry : m_entries.value(paragraph)) {
                if (entry->delegation == position.by)
                    origins.add(entry->unit);
            }
        }
        origins.addRunsOf(alternative.passage);
        return {{u"bracket"_s, bracket}, {u"attributions"_s, names}, {u"text"_s, printPassage(alternative.passage)},
            {u"origins"_s, origins.array()}};
    }

    static QJsonArray readingsJson(const Paragraph &paragraph)
    {
        QJsonArray array;
        for (const Attribution &name : attributions(paragraph.passage)) {
            const QString text = readingText(chosenBy(paragraph.passage, name), Reading::MarkedUp);
            array.append(QJsonObject{{u"delegation"_s, name}, {u"text"_s, text}});
        }
        return array;
    }

    const Draft &m_draft;
    Places m_places;
    QHash<ParagraphId, QList<const ConcordanceEntry *>> m_entries;
};

}

QJsonObject draftJson(const Material &material)
{
    return DraftReport(material).json();
}

}
