// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/akomantoso/ontology.h"

#include "interchange/akomantoso/vocabulary.h"
#include "interchange/documentwords.h"

using namespace Qt::StringLiterals;

namespace concordat::akomantoso {

Ontology::Ontology(const Draft &draft, const WriteOptions &options)
    : m_options(options)
{
    m_entries.append(
        {u"TLCOrganization"_s, u"concordat"_s, u"/akn/ontology/organization/un/concordat"_s, u"Concordat"_s});
    for (const Provision &provision : draft.provisions) {
        add(provision.title);
        add(provision.status.level);
        for (const Paragraph &paragraph : provision.paragraphs) {
            add(paragraph.passage);
            add(paragraph.status.level);
        }
    }
}

void Ontology::add(const Passage &passage)
{
    for (const Piece &piece : passage.pieces) {
        const auto *bracket = std::get_if<Bracket>(&piece);
        if (!bracket)
            continue;
        for (const Alternative &alternative : bracket->alternatives) {
            for (const Position &position : alternative.positions)
                add(position);
            add(alternative.passage);
        }
    }
}

void Ontology::add(const Position &position)
{
    if (m_options.attribution == AttributionStyle::None)
        return;
    QString &id = m_delegations[position.by];
    if (id.isEmpty()) {
        id = u"delegation-%1"_s.arg(m_delegations.size());
        m_entries.append(
            {u"TLCOrganization"_s, id, u"/akn/ontology/organization/un/"_s + nameOf(position.by), position.by});
    }
    if (position.stance != Stance::Proposes)
        addConcept(id + u'-' + stanceWord(position.stance), position.by + u' ' + stanceWord(position.stance));
}

void Ontology::add(Status::Level level)
{
    if (level != Status::Level::Open)
        addConcept(u"status-"_s + statusName(level), statusWord(level, m_options.language));
}

void Ontology::addConcept(const QString &id, const QString &shown)
{
    if (m_concepts.contains(id))
        return;
    m_concepts.insert(id);
    m_entries.append({u"TLCConcept"_s, id, u"/akn/ontology/concept/un/"_s + id, shown});
}

QString Ontology::references(const QList<Position> &positions) const
{
    QStringList behind;
    for (const Position &position : positions) {
        const QString who = m_delegations.value(position.by);
        if (who.isEmpty())
            continue;
        behind.append(
            position.stance == Stance::Proposes ? u'#' + who : u'#' + who + u'-' + stanceWord(position.stance));
    }
    return behind.join(u' ');
}

QString Ontology::references(Status::Level level)
{
    return level == Status::Level::Open ? QString() : u"#status-"_s + statusName(level);
}

}
