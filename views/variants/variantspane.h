// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/id.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace concordat {

class CardPane;
class Session;
class VariantsModel;

/// The variants of the current provision in columns, with the words that differ marked.
class VariantsPane : public QWidget {
    Q_OBJECT

public:
    explicit VariantsPane(Session &session, QWidget *parent = nullptr);

    /// To the next (or previous) row in which delegations differ.
    void goToDifference(int step);
    /// Puts the variant of the nth delegation, counted from 1, into the draft in place of the current paragraph.
    void takeVariant(int column);
    /// Lets the text of the chosen cell answer to the paragraph above (or below), with what its delegation has there.
    void joinCell(int step);
    /// Lets the last of several texts in the chosen cell answer to a paragraph of its own.
    void splitCell();
    [[nodiscard]] CardPane *card() const { return m_card; }
    /// The delegations in the order of their columns.
    [[nodiscard]] QStringList delegations() const;

Q_SIGNALS:
    void delegationsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
    void showCurrent();
    /// By value: the cell that the units stand in goes when the table is filled anew.
    void relink(QList<UnitId> units, ParagraphId paragraph);

    Session &m_session;
    VariantsModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
    CardPane *m_card;
};

}
