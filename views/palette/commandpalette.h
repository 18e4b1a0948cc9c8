// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/palette/commandmodel.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace concordat {

/// Everything the window can do, found by typing a few letters; it names the keys, so that the next time needs none
/// of this.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void open(const QList<Command> &commands);

Q_SIGNALS:
    void provisionWanted(const concordat::ProvisionId &provision);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void run(const QModelIndex &index);

    CommandModel *m_model;
    QLineEdit *m_typed;
    QListView *m_list;
};

}
