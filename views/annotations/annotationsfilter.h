// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace concordat {

/// The annotations of one state, kind or delegation, with words in them.
class AnnotationsFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class State { Any, Open, Settled, Orphaned };

    explicit AnnotationsFilter(QObject *parent = nullptr);

    void setState(State state);
    /// Nothing: every kind.
    void setKind(std::optional<Annotation::Kind> kind);
    /// Empty: everybody's.
    void setDelegation(const Attribution &delegation);
    void setWords(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    State m_state = State::Any;
    std::optional<Annotation::Kind> m_kind;
    Attribution m_delegation;
    QString m_words;
};

}
