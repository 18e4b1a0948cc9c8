// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/history/comparisonmodel.h"

#include "draft/citation.h"
#include "text/notation.h"
#include "views/history/redlinetext.h"

namespace concordat {

namespace {

template <typename Comparison>
QString changeOf(const Comparison &comparison)
{
    if (!comparison.before)
        return ComparisonModel::tr("added");
    if (!comparison.after)
        return ComparisonModel::tr("removed");
    return comparison.moved && comparison.before == comparison.after ? ComparisonModel::tr("moved")
                                                                     : ComparisonModel::tr("changed");
}

QString nameOf(const ProvisionComparison &comparison)
{
    return citation(comparison.after ? *comparison.after : *comparison.before);
}

QString titleOf(const std::optional<Provision> &provision)
{
    return provision ? readingText(provision->title, Reading::MarkedUp) : QString();
}

QString textOf(const std::optional<Paragraph> &paragraph)
{
    return paragraph ? readingText(paragraph->passage, Reading::MarkedUp) : QString();
}

/// Where each provision and paragraph of a draft stands, the heading before its paragraphs.
QHash<QString, qsizetype> ranks(const Draft &draft)
{
    QHash<QString, qsizetype> ranks;
    for (const Provision &provision : draft.provisions) {
        ranks.insert(provision.id.value, ranks.size());
        for (const Paragraph &paragraph : provision.paragraphs)
            ranks.insert(paragraph.id.value, ranks.size());
    }
    return ranks;
}

}

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

ComparisonModel::Differences ComparisonModel::between(const Draft &before, const Draft &after)
{
    const DraftComparison comparison = compareDrafts(before, after);
    const auto was = placesOf(before);
    const auto is = placesOf(after);
    Differences found{{}, comparison.annotations.size()};
    for (const ProvisionComparison &provision : comparison.provisions)
        found.items.append({provision.id, {}, nameOf(provision), changeOf(provision), titleOf(provision.before),
            titleOf(provision.after)});
    for (const ParagraphComparison &paragraph : comparison.paragraphs) {
        found.items.append({paragraph.provision, paragraph.id,
            paragraph.after ? citation(after, is[paragraph.id]) : citation(before, was[paragraph.id]),
            changeOf(paragraph), textOf(paragraph.before), textOf(paragraph.after)});
    }
    // What is gone stands at the end of the provision that it was in.
    const QHash<QString, qsizetype> now = ranks(after);
    std::ranges::stable_sort(found.items, {}, [&](const Item &item) {
        const qsizetype provision = now.value(item.provision.value, now.size());
        const qsizetype paragraph = item.paragraph.isNull() ? -1 : now.value(item.paragraph.value, now.size());
        return std::pair(provision, paragraph);
    });
    return found;
}

void ComparisonModel::show(const Differences &differences)
{
    beginResetModel();
    m_shown = differences;
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.items.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &shown = m_shown.items[index.row()];
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Place:
        return shown.place;
    case Change:
        return shown.change;
    default:
        return wordsOf(shown);
    }
}

/// Looked for when the row is seen: thousands may differ.
QString ComparisonModel::wordsOf(const Item &item) const
{
    return item.before.isEmpty() ? item.after
        : item.after.isEmpty()   ? item.before
                                 : redlineSentence(item.before, item.after);
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Place ? tr("Place") : section == Change ? tr("Change") : tr("Words");
}

}
