// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/annotations/annotationsfilter.h"

#include "views/annotations/annotationsmodel.h"

namespace concordat {

namespace {

bool isIn(AnnotationsFilter::State state, const Annotation &annotation)
{
    switch (state) {
    case AnnotationsFilter::State::Open:
        return !annotation.settled;
    case AnnotationsFilter::State::Settled:
        return annotation.settled;
    case AnnotationsFilter::State::Orphaned:
        return annotation.anchor.orphaned;
    case AnnotationsFilter::State::Any:
        break;
    }
    return true;
}

bool says(const Annotation &annotation, const QString &words)
{
    return annotation.text.contains(words, Qt::CaseInsensitive)
        || std::ranges::any_of(
            annotation.replies, [&](const Reply &reply) { return reply.text.contains(words, Qt::CaseInsensitive); });
}

}

AnnotationsFilter::AnnotationsFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void AnnotationsFilter::setState(State state)
{
    m_state = state;
    invalidateRowsFilter();
}

void AnnotationsFilter::setKind(std::optional<Annotation::Kind> kind)
{
    m_kind = kind;
    invalidateRowsFilter();
}

void AnnotationsFilter::setDelegation(const Attribution &delegation)
{
    m_delegation = delegation;
    invalidateRowsFilter();
}

void AnnotationsFilter::setWords(const QString &words)
{
    m_words = words;
    invalidateRowsFilter();
}

bool AnnotationsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Annotation &annotation = static_cast<const AnnotationsModel *>(sourceModel())->annotation(row);
    return isIn(m_state, annotation) && (!m_kind || annotation.kind == *m_kind)
        && (m_delegation.isEmpty() || annotation.delegation == m_delegation) && says(annotation, m_words);
}

}
