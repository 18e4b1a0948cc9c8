// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QTableView;

namespace concordat {

class VariantsModel;

/// The whole provision at a glance beside its variants: a tick where delegations differ, another where words moved, and
/// a frame around what is in sight. A click goes there.
class OverviewRuler : public QWidget {
    Q_OBJECT

public:
    OverviewRuler(QTableView &table, const VariantsModel &model);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int contentHeight() const;
    void goTo(double y);

    QTableView &m_table;
    const VariantsModel &m_model;
};

}
