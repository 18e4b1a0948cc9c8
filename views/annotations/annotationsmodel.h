// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

#include <QAbstractTableModel>

namespace concordat {

class Session;

/// All annotations, those whose words are gone included.
class AnnotationsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Place, By, Kind, Text, State, ColumnCount };

    explicit AnnotationsModel(Session &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const Annotation &annotation(int row) const { return m_annotations[row]; }

private:
    void refresh();
    [[nodiscard]] QString stateOf(const Annotation &annotation) const;

    Session &m_session;
    QList<Annotation> m_annotations; ///< shares the draft's list
};

}
