// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/outline/outlinemodel.h"

#include "draft/headinglabel.h"
#include "views/session/session.h"

#include <QCoreApplication>
#include <QFont>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

const auto provisionType = u"application/x-concordat-provision"_s;

}

QString nameOf(const Provision &provision)
{
    const QString title = readingText(provision.title, Reading::AsIfAgreed).simplified();
    const QString head = headingLabel(provision);
    if (head.isEmpty() && title.isEmpty() && provision.kind == Provision::Kind::Preamble)
        return QCoreApplication::translate("Outline", "Preamble");
    if (head.isEmpty())
        return title.isEmpty() ? QCoreApplication::translate("Outline", "Untitled") : title;
    return title.isEmpty() ? head : head + u". "_s + title;
}

QString nameOf(Status::Level level)
{
    switch (level) {
    case Status::Level::AgreedInGroup:
        return QCoreApplication::translate("Outline", "Agreed in a group");
    case Status::Level::AgreedAdReferendum:
        return QCoreApplication::translate("Outline", "Agreed ad referendum");
    case Status::Level::Agreed:
        return QCoreApplication::translate("Outline", "Agreed");
    case Status::Level::Reserved:
        return QCoreApplication::translate("Outline", "Reserved");
    case Status::Level::Pending:
        return QCoreApplication::translate("Outline", "Pending");
    case Status::Level::Deleted:
        return QCoreApplication::translate("Outline", "Deleted");
    case Status::Level::Open:
        break;
    }
    return QCoreApplication::translate("Outline", "Open");
}

OutlineModel::OutlineModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::projectChanged, this, &OutlineModel::refresh);
    connect(&session, &Session::draftChanged, this, &OutlineModel::refresh);
    refresh();
}

void OutlineModel::refresh()
{
    const Draft &draft = m_session.draft();
    QHash<ProvisionId, int> notes;
    for (const Annotation &annotation : draft.annotations) {
        if (!annotation.settled)
            ++notes[annotation.anchor.provision];
    }
    QHash<ProvisionId, qsizetype> known;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        known.insert(m_rows[i].provision.id, i);
    QList<Row> rows;
    rows.reserve(draft.provisions.size());
    for (const Provision &provision : draft.provisions) {
        Row row{provision, 0, notes.value(provision.id)};
        const qsizetype old = known.value(provision.id, -1);
        if (old >= 0 && m_rows[old].provision == provision) {
            row.brackets = m_rows[old].brackets;
        } else {
            row.brackets = bracketCount(provision.title);
            for (const Paragraph &paragraph : provision.paragraphs)
                row.brackets += bracketCount(paragraph.passage);
        }
        rows.append(row);
    }
    const bool sameRows
        = std::ranges::equal(rows, m_rows, [](const Row &a, const Row &b) { return a.provision.id == b.provision.id; });
    if (!sameRows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
    }
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OutlineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutlineModel::display(const Row &row, int column) const
{
    const bool heading = row.provision.kind == Provision::Kind::Heading && row.provision.paragraphs.isEmpty();
    switch (column) {
    case Name:
        return nameOf(row.provision);
    case Brackets:
        return heading || row.brackets == 0 ? QVariant() : row.brackets;
    case Annotations:
        return row.annotations == 0 ? QVariant() : row.annotations;
    case StatusColumn:
        return heading || row.provision.status.level == Status::Level::Open ? QVariant()
                                                                            : nameOf(row.provision.status.level);
    default:
        return {};
    }
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const bool heading = row.provision.kind == Provision::Kind::Heading;
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %n open bracket(s)", nullptr, row.brackets).arg(nameOf(row.provision));
    case Qt::FontRole: {
        QFont font;
        font.setBold(heading);
        return font;
    }
    case Qt::TextAlignmentRole:
        return index.column() == Brackets || index.column() == Annotations ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                           : QVariant();
    case ProvisionRole:
        return QVariant::fromValue(row.provision.id.value);
    case IsHeadingRole:
        return heading;
    case DesignationRole:
        return row.provision.designation;
    default:
        return {};
    }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Name:
        return tr("Provision");
    case Brackets:
        return role == Qt::DisplayRole ? u"[ ]"_s : tr("Open brackets");
    case Annotations:
        return role == Qt::DisplayRole ? u"✎"_s : tr("Open annotations");
    case StatusColumn:
        return tr("Status");
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    const bool movable = m_session.hasProject() && !m_session.project().isReadOnly();
    // What is dropped goes between rows, or at either end.
    if (!index.isValid())
        return movable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    return QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList OutlineModel::mimeTypes() const
{
    return {provisionType};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (indexes.isEmpty())
        return data;
    const Provision &provision = m_rows[indexes.first().row()].provision;
    data->setData(provisionType, provision.id.value.toUtf8());
    data->setText(nameOf(provision));
    return data;
}

/// The draft is changed by whoever hears of it, and the rows follow from that; nothing is moved here.
bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    if (parent.isValid() || !data->hasFormat(provisionType))
        return false;
    const ProvisionId provision{QString::fromUtf8(data->data(provisionType))};
    const int before = row < 0 ? rowCount() : row;
    if (const ProvisionId after = provisionAt(before - 1); after != provision && provisionAt(before) != provision)
        Q_EMIT moveWanted(provision, after);
    return false;
}

ProvisionId OutlineModel::provisionAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].provision.id : ProvisionId();
}

int OutlineModel::rowOf(const ProvisionId &provision) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.provision.id == provision; });
    return found == m_rows.end() ? -1 : int(std::distance(m_rows.begin(), found));
}

bool OutlineModel::tellsStatus() const
{
    return std::ranges::any_of(m_rows, [this](const Row &row) { return display(row, StatusColumn).isValid(); });
}

}
