// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/parallelrows.h"

#include <QAbstractTableModel>

namespace concordat {

class Session;

/// The draft and its text in another language, a row a title or paragraph, with what there is to look at.
class ParallelModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Place, ToLookAt, Here, There, ColumnCount };
    /// Which rows are listed.
    enum class Shown {
        Differing, ///< what is not consistent, or was changed since it was checked
        Unchecked, ///< what nobody has checked as it stands
        Everything,
    };

    explicit ParallelModel(Session &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] Language own() const { return m_own; }
    /// In which direction a column is read: a language's own, the window's for the others.
    [[nodiscard]] Qt::LayoutDirection directionOf(int column, Qt::LayoutDirection window) const;
    [[nodiscard]] const ParallelRow &at(int row) const { return m_all[m_rows[row]]; }
    /// How many rows there are to look at, shown or not.
    [[nodiscard]] qsizetype differing() const;
    [[nodiscard]] qsizetype unchecked() const;

    void setLanguage(Language language);
    void setShown(Shown shown);
    /// Reads the draft anew, where it or the choice has changed since.
    void refresh();
    /// The draft is another one; it is read when somebody looks.
    void outdate() { m_outdated = true; }

private:
    void pick();
    [[nodiscard]] QString nameOf(const ParallelRow &row) const;

    Session &m_session;
    Language m_language = Language::Undetermined;
    Language m_own = Language::Undetermined;
    Shown m_shown = Shown::Differing;
    bool m_outdated = true;
    QList<ParallelRow> m_all;
    QList<qsizetype> m_rows; ///< of all, those that are shown
};

}
