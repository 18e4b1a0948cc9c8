// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/parallel/parallelmodel.h"

#include "text/languagelocale.h"
#include "text/notation.h"
#include "views/session/session.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsInList = 160; ///< characters of a text that a row of the list shows

QString beginning(const ParallelText &text)
{
    const QString all = withoutEscapes(printed(text)).simplified();
    return all.size() <= wordsInList ? all : all.first(wordsInList) + u'…';
}

bool isShown(const ParallelRow &row, ParallelModel::Shown shown)
{
    switch (shown) {
    case ParallelModel::Shown::Differing:
        return bool(row.findings & toLookAt);
    case ParallelModel::Shown::Unchecked:
        return bool(
            row.findings & (ParallelFinding::Unchecked | ParallelFinding::ChangedHere | ParallelFinding::ChangedThere));
    case ParallelModel::Shown::Everything:
        break;
    }
    return true;
}

}

ParallelModel::ParallelModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

int ParallelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ParallelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParallelModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ParallelRow &row = at(index.row());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Place:
        return nameOf(row);
    case Here:
        return beginning(row.here);
    case There:
        return beginning(row.there);
    default:
        return row.sentences.join(u" · "_s);
    }
}

QVariant ParallelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("Place");
    case Here:
        return ownName(m_own);
    case There:
        return ownName(m_language);
    default:
        return tr("What to look at");
    }
}

Qt::LayoutDirection ParallelModel::directionOf(int column, Qt::LayoutDirection window) const
{
    if (column != Here && column != There)
        return window;
    return isRightToLeft(column == Here ? m_own : m_language) ? Qt::RightToLeft : Qt::LeftToRight;
}

QString ParallelModel::nameOf(const ParallelRow &row) const
{
    const QString place = placeOf(row, m_session.draft());
    if (!place.isEmpty() || !row.isTitle)
        return place;
    return readingText((row.here.isNull() ? row.there : row.here).passage, Reading::AsIfAgreed);
}

qsizetype ParallelModel::differing() const
{
    return std::ranges::count_if(m_all, [](const ParallelRow &row) { return isShown(row, Shown::Differing); });
}

qsizetype ParallelModel::unchecked() const
{
    return std::ranges::count_if(m_all, [](const ParallelRow &row) { return isShown(row, Shown::Unchecked); });
}

void ParallelModel::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_outdated = true;
    refresh();
}

void ParallelModel::setShown(Shown shown)
{
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = shown;
    pick();
    endResetModel();
}

void ParallelModel::refresh()
{
    if (!m_outdated)
        return;
    beginResetModel();
    m_outdated = false;
    m_own = ownLanguage(m_session.draft());
    m_all = m_language == Language::Undetermined ? QList<ParallelRow>() : parallelRows(m_session.draft(), m_language);
    pick();
    endResetModel();
}

void ParallelModel::pick()
{
    m_rows.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (isShown(m_all[i], m_shown))
            m_rows.append(i);
    }
}

}
