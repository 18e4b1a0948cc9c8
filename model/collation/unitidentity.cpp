// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/unitidentity.h"

#include "collation/provisiontext.h"
#include "draft/relabelling.h"
#include "text/hash.h"
#include "text/numbering.h"

#include <QSet>

#include <map>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// Pairs of names on two sides, each counted once for every unit that both have.
template <typename Name>
class Votes {
public:
    void add(const Name &fresh, const Name &known)
    {
        if (!fresh.isNull() && !known.isNull())
            ++m_votes[{fresh.value, known.value}];
    }

    /// What each fresh name is called, best founded first; none twice.
    [[nodiscard]] QHash<Name, Name> elected() const
    {
        std::vector<std::pair<std::pair<QString, QString>, int>> pairs(m_votes.begin(), m_votes.end());
        std::ranges::stable_sort(pairs, std::ranges::greater(), [](const auto &pair) { return pair.second; });
        QHash<Name, Name> names;
        QSet<QString> given;
        for (const auto &[pair, votes] : pairs) {
            if (names.contains(Name{pair.first}) || given.contains(pair.second))
                continue;
            names.insert(Name{pair.first}, Name{pair.second});
            given.insert(pair.second);
        }
        return names;
    }

private:
    std::map<std::pair<QString, QString>, int> m_votes;
};

/// A name that was not carried over must not be one that was.
template <typename Name>
Name carried(const QHash<Name, Name> &names, const QSet<Name> &given, const Name &fresh)
{
    const auto found = names.constFind(fresh);
    if (found != names.constEnd())
        return *found;
    return given.contains(fresh) ? Name{contentHash(QString(u"another "_s + fresh.value).toUtf8()).left(26)} : fresh;
}

class Identity {
public:
    Identity(const Draft &known, const Draft &fresh, const QHash<UnitId, UnitId> &became)
    {
        QMultiHash<UnitId, const ConcordanceEntry *> places;
        for (const ConcordanceEntry &entry : known.concordance) {
            const UnitId unit = became.value(entry.unit);
            if (entry.outcome == ConcordanceEntry::Outcome::Linked && !unit.isNull())
                places.insert(unit, &entry);
        }
        Votes<ProvisionId> provisions;
        Votes<ParagraphId> paragraphs;
        for (const ConcordanceEntry &entry : fresh.concordance) {
            if (entry.outcome != ConcordanceEntry::Outcome::Linked)
                continue;
            for (auto place = places.constFind(entry.unit); place != places.constEnd() && place.key() == entry.unit;
                ++place) {
                provisions.add(entry.provision, (*place)->provision);
                paragraphs.add(entry.paragraph, (*place)->paragraph);
            }
        }
        m_provisions = provisions.elected();
        m_paragraphs = paragraphs.elected();
        for (const auto &[from, to] : QHash(m_paragraphs).asKeyValueRange())
            m_paragraphs.insert(closingOf(from), closingOf(to));
        m_givenProvisions = {m_provisions.cbegin(), m_provisions.cend()};
        m_givenParagraphs = {m_paragraphs.cbegin(), m_paragraphs.cend()};
    }

    [[nodiscard]] Draft given(Draft draft) const
    {
        for (Provision &provision : draft.provisions) {
            provision.id = carried(m_provisions, m_givenProvisions, provision.id);
            for (Paragraph &paragraph : provision.paragraphs) {
                paragraph.id = carried(m_paragraphs, m_givenParagraphs, paragraph.id);
                if (!paragraph.label.of.isNull())
                    paragraph.label.of = carried(m_paragraphs, m_givenParagraphs, paragraph.label.of);
            }
        }
        for (ConcordanceEntry &entry : draft.concordance) {
            if (!entry.provision.isNull())
                entry.provision = carried(m_provisions, m_givenProvisions, entry.provision);
            if (!entry.paragraph.isNull())
                entry.paragraph = carried(m_paragraphs, m_givenParagraphs, entry.paragraph);
        }
        return draft;
    }

private:
    QHash<ProvisionId, ProvisionId> m_provisions;
    QHash<ParagraphId, ParagraphId> m_paragraphs;
    QSet<ProvisionId> m_givenProvisions;
    QSet<ParagraphId> m_givenParagraphs;
};

/// What both lists have stands in the order of `known`; what only `fresh` has behind what it stood behind.
template <typename Item>
void keepOrder(QList<Item> &fresh, const QList<Item> &known)
{
    QList<Item> ordered;
    for (const Item &item : known) {
        const auto same = std::ranges::find(fresh, item.id, &Item::id);
        if (same != fresh.end())
            ordered.append(*same);
    }
    for (qsizetype i = 0; i < fresh.size(); ++i) {
        if (std::ranges::contains(ordered, fresh[i].id, &Item::id))
            continue;
        const auto before = i == 0 ? ordered.end() : std::ranges::find(ordered, fresh[i - 1].id, &Item::id);
        ordered.insert(i == 0 ? ordered.begin() : std::next(before), fresh[i]);
    }
    fresh = ordered;
}

void keepOrder(Draft &draft, const Draft &known)
{
    keepOrder(draft.provisions, known.provisions);
    for (Provision &provision : draft.provisions) {
        if (const Provision *was = find(known, provision.id))
            keepOrder(provision.paragraphs, was->paragraphs);
    }
}

/// A number for what came behind `previous`: the one after it where nothing known follows, else its bis, ter …
QString numberBehind(const QString &previous, bool last, const QSet<QString> &used)
{
    const auto label = parseLabel(previous);
    if (last && label && label->style == LabelStyle::Decimal && label->value > 0) {
        const QString next = QString::number(label->value + 1);
        if (!used.contains(next))
            return next;
    }
    for (int ordinal = 2;; ++ordinal) {
        const QString number = withOrdinal(previous, ordinal);
        if (!used.contains(number) || number == previous)
            return number;
    }
}

void freezeProvisionNumbers(Draft &draft, const Draft &known)
{
    QSet<QString> used;
    qsizetype lastKnown = -1;
    for (qsizetype i = 0; i < draft.provisions.size(); ++i) {
        Provision &provision = draft.provisions[i];
        const Provision *was = find(known, provision.id);
        if (!was)
            continue;
        provision.number = was->number;
        provision.designation = was->designation;
        if (provision.kind == Provision::Kind::Article) {
            used.insert(provision.number);
            lastKnown = i;
        }
    }
    QString previous;
    for (qsizetype i = 0; i < draft.provisions.size(); ++i) {
        Provision &provision = draft.provisions[i];
        if (provision.kind != Provision::Kind::Article)
            continue;
        if (!find(known, provision.id)) {
            if (!previous.isEmpty())
                provision.number = numberBehind(previous, i > lastKnown, used);
            else if (used.contains(provision.number))
                provision.number = withOrdinal(provision.number, 2);
            used.insert(provision.number);
        }
        previous = provision.number;
    }
}

/// Whether a paragraph that `was` knows stands behind `at` in the same list.
bool isFollowed(const Provision &provision, qsizetype at, const Provision &was)
{
    const int level = provision.paragraphs[at].level;
    for (qsizetype i = at + 1; i < provision.paragraphs.size() && provision.paragraphs[i].level >= level; ++i) {
        const Paragraph &paragraph = provision.paragraphs[i];
        if (paragraph.level == level
            && std::ranges::find(was.paragraphs, paragraph.id, &Paragraph::id) != was.paragraphs.end())
            return true;
    }
    return false;
}

void freezeLabels(Provision &provision, const Provision &was)
{
    struct List {
        QString last; ///< the label that was given last
        ParagraphId of; ///< to this paragraph
        QSet<QString> used;
    };
    std::map<int, List> lists; ///< that the walk is in, by level
    for (qsizetype i = 0; i < provision.paragraphs.size(); ++i) {
        Paragraph &paragraph = provision.paragraphs[i];
        // A deeper list begins anew under every paragraph.
        lists.erase(lists.upper_bound(paragraph.level), lists.end());
        List &list = lists[paragraph.level];
        const auto known = std::ranges::find(was.paragraphs, paragraph.id, &Paragraph::id);
        if (known != was.paragraphs.end()) {
            paragraph.label = known->label;
        } else if (!paragraph.label.written.isEmpty() && !list.last.isEmpty()
            && (isFollowed(provision, i, was) || list.used.contains(paragraph.label.written))) {
            paragraph.label
                = {numberBehind(list.last, false, list.used), ParagraphLabel::Relation::InsertedAfter, list.of};
        }
        if (!paragraph.label.written.isEmpty()) {
            list.last = paragraph.label.written;
            list.of = paragraph.id;
            list.used.insert(list.last);
        }
    }
}

}

Draft withNumbersOf(const Draft &known, Draft draft)
{
    freezeProvisionNumbers(draft, known);
    for (Provision &provision : draft.provisions) {
        if (const Provision *was = find(known, provision.id))
            freezeLabels(provision, *was);
    }
    return draft;
}

Draft withIdentityOf(const Draft &known, const Draft &fresh, const QHash<UnitId, UnitId> &became)
{
    Draft draft = Identity(known, fresh, became).given(fresh);
    keepOrder(draft, known);
    return withNumbersOf(known, std::move(draft));
}

}
