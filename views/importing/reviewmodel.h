// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/correction.h"

#include <QStandardItemModel>

namespace concordat {

/// "Article", "Paragraph" and so on, in the person's language.
[[nodiscard]] QString nameOf(UnitKind kind);

/// What was recognised in a received document: its submissions, with their units below them. It is filled anew after
/// each correction.
class ReviewModel : public QStandardItemModel {
    Q_OBJECT

public:
    enum Column { What, Number, Words, ColumnCount };
    enum Role { UnitRole = Qt::UserRole, SubmissionRole, SpanRole };

    explicit ReviewModel(QObject *parent = nullptr);

    void show(const Compilation &compilation);
    [[nodiscard]] QModelIndex indexOf(const UnitId &unit) const;
    [[nodiscard]] QModelIndex indexOf(const SubmissionId &submission) const;
    /// The innermost unit that a place of the document belongs to.
    [[nodiscard]] QModelIndex indexAt(qsizetype place) const;

private:
    void add(QStandardItem &parent, const Unit &unit);
};

/// What a person should look at first: the reader's doubts and what it could not place, in the order of the document.
class ConcernsModel : public QStandardItemModel {
    Q_OBJECT

public:
    enum Role { SpanRole = Qt::UserRole, StrayRole };

    using QStandardItemModel::QStandardItemModel;

    void show(const Compilation &compilation);
};

}
