// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/annotations/annotationsmodel.h"

#include "views/annotations/notedialog.h"
#include "views/session/session.h"

namespace concordat {

AnnotationsModel::AnnotationsModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::projectChanged, this, &AnnotationsModel::refresh);
    connect(&session, &Session::draftChanged, this, &AnnotationsModel::refresh);
    refresh();
}

void AnnotationsModel::refresh()
{
    if (m_annotations == m_session.draft().annotations)
        return;
    beginResetModel();
    m_annotations = m_session.draft().annotations;
    endResetModel();
}

int AnnotationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_annotations.size());
}

int AnnotationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AnnotationsModel::stateOf(const Annotation &annotation) const
{
    if (annotation.anchor.orphaned)
        return tr("Its words are gone");
    return annotation.settled ? tr("Settled") : tr("Open");
}

QVariant AnnotationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Annotation &shown = m_annotations[index.row()];
    switch (index.column()) {
    case Place:
        return shown.anchor.paragraph.isNull() ? tr("The whole provision")
                                               : citation(m_session.draft(), shown.anchor.paragraph);
    case By:
        return shown.delegation.isEmpty() ? shown.author : shown.delegation;
    case Kind:
        return shown.isPrivate ? tr("%1, private").arg(nameOf(shown.kind)) : nameOf(shown.kind);
    case Text: {
        QString text = shown.text;
        if (role == Qt::ToolTipRole) {
            for (const Reply &reply : shown.replies)
                text += QStringLiteral("\n— %1: %2").arg(reply.author, reply.text);
        }
        return text;
    }
    case State:
        return stateOf(shown);
    default:
        return {};
    }
}

QVariant AnnotationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("Place");
    case By:
        return tr("By");
    case Kind:
        return tr("Kind");
    case Text:
        return tr("Note");
    default:
        return tr("State");
    }
}

}
