// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"
#include "proposals/submission.h"

#include <QSet>

namespace concordat {

/// Which unit of whom answers to which row of the draft: found once for a whole table. A row is a paragraph's id, or
/// a provision's for its heading. What nobody linked stands where it was suggested with the most confidence.
class UnitPlacement {
public:
    /// Both must outlive it.
    UnitPlacement(const Draft &draft, const QList<Submission> &submissions);

    /// Everybody who submitted, in the order of the submissions.
    [[nodiscard]] const QStringList &delegations() const { return m_delegations; }
    [[nodiscard]] QList<const Unit *> at(const QString &row, const Attribution &delegation) const
    {
        return m_cells.value({row, delegation});
    }
    /// Why a unit stands in a row, as the concordance says; empty where a person put it there.
    [[nodiscard]] QString reason(const QString &row, const UnitId &unit) const { return m_reasons.value({row, unit}); }
    /// Every unit of a delegation under a provision or its paragraphs, in the order of its submission.
    [[nodiscard]] QList<const Unit *> under(const Provision &provision, const Attribution &delegation) const;
    [[nodiscard]] bool isSuggested(const UnitId &unit) const { return m_suggested.contains(unit); }
    /// Units with text that have no place in the draft.
    [[nodiscard]] QList<const Unit *> unplaced(const Attribution &delegation) const;

private:
    void place(const ConcordanceEntry &entry);
    void placeSuggested(const Draft &draft);

    QStringList m_delegations;
    QHash<UnitId, const Unit *> m_units;
    QHash<UnitId, Attribution> m_delegationOf;
    QList<const Unit *> m_order;
    QHash<const Unit *, qsizetype> m_position; ///< in that order
    QHash<std::pair<QString, Attribution>, QList<const Unit *>> m_cells;
    QHash<std::pair<QString, UnitId>, QString> m_reasons;
    QSet<UnitId> m_placed;
    QSet<UnitId> m_suggested;
};

}
