// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/arrivals.h"

#include "history/comparison.h"
#include "history/sentences.h"

#include <QSet>

namespace concordat {

namespace {

using Kind = MergeEvent::Kind;

bool dependsOnSide(Kind kind)
{
    return kind == Kind::TakenFromOurs || kind == Kind::TakenFromTheirs;
}

template <typename Comparison>
bool onlyMoved(const Comparison &comparison)
{
    return comparison.moved && comparison.before == comparison.after;
}

QString sentenceOf(const ParagraphComparison &paragraph)
{
    if (!paragraph.before)
        return History::tr("A new paragraph.");
    if (!paragraph.after)
        return History::tr("A paragraph was taken out.");
    return onlyMoved(paragraph) ? History::tr("A paragraph was moved.") : History::tr("Changed by others only.");
}

QString sentenceOf(const ProvisionComparison &provision)
{
    if (!provision.before)
        return History::tr("A new provision.");
    if (!provision.after)
        return History::tr("A provision was taken out.");
    return onlyMoved(provision) ? History::tr("A provision was moved.") : History::tr("Its heading was changed.");
}

QString sentenceOf(const AnnotationComparison &annotation)
{
    if (!annotation.before)
        return History::tr("A new note by %1.").arg(annotation.after->author);
    return annotation.after ? History::tr("A note by %1 was changed.").arg(annotation.after->author)
                            : History::tr("A note by %1 was taken away.").arg(annotation.before->author);
}

/// Collects the events once each, and sorts them by where they stand.
class Arrivals {
public:
    Arrivals(const Draft &before, const Draft &after)
        : m_after(after)
        , m_difference(compareDrafts(before, after))
    {
    }

    QList<MergeEvent> of(const QList<MergeEvent> &told)
    {
        for (const MergeEvent &event : told) {
            if (dependsOnSide(event.kind) || m_events.contains(event))
                continue;
            m_told.insert(event.paragraph.value);
            m_told.insert(event.annotation.value);
            m_events.append(event);
        }
        m_told.remove(QString());
        addDifferences();
        for (const MergeEvent &event : told) {
            if (dependsOnSide(event.kind) && !m_told.contains(event.paragraph.value)) {
                m_told.insert(event.paragraph.value);
                m_events.append({Kind::TakenFromOurs, event.provision, event.paragraph, event.annotation,
                    History::tr("Changed here only.")});
            }
        }
        sort();
        return m_events;
    }

private:
    void addDifferences()
    {
        for (const ProvisionComparison &provision : m_difference.provisions) {
            m_events.append({onlyMoved(provision) ? Kind::Moved : Kind::TakenFromTheirs, provision.id, {}, {},
                sentenceOf(provision)});
        }
        for (const ParagraphComparison &paragraph : m_difference.paragraphs) {
            if (!m_told.contains(paragraph.id.value)) {
                m_events.append({onlyMoved(paragraph) ? Kind::Moved : Kind::TakenFromTheirs, paragraph.provision,
                    paragraph.id, {}, sentenceOf(paragraph)});
            }
            m_told.insert(paragraph.id.value);
        }
        for (const AnnotationComparison &annotation : m_difference.annotations) {
            if (m_told.contains(annotation.id.value))
                continue;
            const Anchor &anchor = annotation.after ? annotation.after->anchor : annotation.before->anchor;
            m_events.append(
                {Kind::TakenFromTheirs, anchor.provision, anchor.paragraph, annotation.id, sentenceOf(annotation)});
        }
    }

    /// What is not in the draft any more stands behind what is.
    void sort()
    {
        QHash<QString, std::pair<qsizetype, qsizetype>> places;
        for (qsizetype i = 0; i < m_after.provisions.size(); ++i) {
            const Provision &provision = m_after.provisions[i];
            places.insert(provision.id.value, {i, -1});
            for (qsizetype k = 0; k < provision.paragraphs.size(); ++k)
                places.insert(provision.paragraphs[k].id.value, {i, k});
        }
        const std::pair gone(m_after.provisions.size(), qsizetype(0));
        std::ranges::stable_sort(m_events, {}, [&](const MergeEvent &event) {
            return places.value(event.paragraph.isNull() ? event.provision.value : event.paragraph.value, gone);
        });
    }

    const Draft &m_after;
    DraftComparison m_difference;
    QList<MergeEvent> m_events;
    QSet<QString> m_told;
};

}

QList<MergeEvent> arrivalsOf(const Draft &before, const Draft &after, const QList<MergeEvent> &toldByMerge)
{
    return Arrivals(before, after).of(toldByMerge);
}

}
