// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/consolidationcard.h"

#include <QAbstractListModel>

namespace concordat {

class Session;

/// The delegations on the consolidation card of the current paragraph, each with its switch. The card is laid anew
/// whenever the paragraph is another one or was changed.
class CardModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit CardModel(Session &session, QObject *parent = nullptr);

    [[nodiscard]] const ConsolidationCard &card() const { return m_card; }
    /// A card costs a consolidation of its provision: while nobody looks, none is laid.
    void setWatched(bool watched);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Attribution delegationAt(int row) const;
    /// Makes that delegation the base, or nobody where it is already.
    void toggleBase(int row);
    void setWhole(bool whole);
    /// Says that the chosen delegations mean the same: the first of them has the words.
    void declareSame(const QList<int> &rows);
    /// Every switch as it was.
    void reset();

Q_SIGNALS:
    /// The text that follows from the switches is another one.
    void textChanged();

private:
    void layCard();
    void tellChange();

    Session &m_session;
    ConsolidationCard m_card;
    bool m_watched = true;
    bool m_stale = false; ///< a card is to be laid when somebody looks
};

}
