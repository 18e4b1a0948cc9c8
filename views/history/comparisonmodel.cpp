// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/history/comparisonmodel.h"

#include "draft/citation.h"
#include "text/notation.h"
#include "views/history/redlinetext.h"
#include "views/session/session.h"

namespace concordat {

namespace {

template <typename Comparison>
QString changeOf(const Comparison &comparison, bool changed)
{
    if (!comparison.before)
        return ComparisonModel::tr("added");
    if (!comparison.after)
        return ComparisonModel::tr("removed");
    return comparison.moved && !changed ? ComparisonModel::tr("moved") : ComparisonModel::tr("changed");
}

QString nameOf(const ProvisionComparison &comparison)
{
    return citation(comparison.after ? *comparison.after : *comparison.before);
}

QString titleOf(const std::optional<Provision> &provision)
{
    return provision ? readingText(provision->title, Reading::MarkedUp) : QString();
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

ComparisonModel::ComparisonModel(const Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

ComparisonModel::Differences ComparisonModel::listed(const RevisionComparison &comparison)
{
    const Draft &before = comparison.before.draft;
    const Draft &after = comparison.after.draft;
    const DraftComparison &differences = comparison.differences;
    const auto was = placesOf(before);
    const auto is = placesOf(after);
    Differences found{comparison, {}};
    for (qsizetype i = 0; i < differences.provisions.size(); ++i) {
        const ProvisionComparison &provision = differences.provisions[i];
        found.items.append(
            {provision.id, {}, nameOf(provision), changeOf(provision, provision.before != provision.after), i});
    }
    for (qsizetype i = 0; i < differences.paragraphs.size(); ++i) {
        const ParagraphComparison &paragraph = differences.paragraphs[i];
        found.items.append({paragraph.provision, paragraph.id,
            paragraph.after ? citation(after, is[paragraph.id]) : citation(before, was[paragraph.id]),
            changeOf(paragraph, paragraph.changed), i});
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

QString ComparisonModel::textOf(const PastDraft &past, const std::optional<Paragraph> &paragraph) const
{
    if (!paragraph || !m_session.hasProject())
        return {};
    const auto words = m_session.project().read(past, *paragraph);
    return words ? readingText(words->passage, Reading::MarkedUp) : words.error().sentence;
}

/// Read, and compared, when the row is seen: thousands may differ.
QString ComparisonModel::wordsOf(const Item &item) const
{
    const auto &[before, after, differences] = m_shown.compared;
    QString was;
    QString is;
    if (item.paragraph.isNull()) {
        was = titleOf(differences.provisions[item.difference].before);
        is = titleOf(differences.provisions[item.difference].after);
    } else {
        was = textOf(before, differences.paragraphs[item.difference].before);
        is = textOf(after, differences.paragraphs[item.difference].after);
    }
    return was.isEmpty() ? is : is.isEmpty() ? was : redlineSentence(was, is);
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Place ? tr("Place") : section == Change ? tr("Change") : tr("Words");
}

}
