// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QHelpEvent;
class QTreeView;

namespace concordat::theme {

/// Columns that fit into their list whatever its width, as in a dock: one takes the room that the others leave, and
/// where there is too little the least important are left out. What is left out is told in the tooltip of its row.
class FittingColumns : public QObject {
    Q_OBJECT

public:
    /// `dispensable` begins with what is left out first; `wide` may be among them.
    FittingColumns(QTreeView *list, int wide, QList<int> dispensable);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    [[nodiscard]] int wantedWidth(int column) const;
    [[nodiscard]] bool tellWhatIsLeftOut(const QHelpEvent &event) const;

    QTreeView *m_list;
    int m_wide;
    QList<int> m_dispensable;
};

}
