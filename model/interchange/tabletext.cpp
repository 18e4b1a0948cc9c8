// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/tabletext.h"

#include "interchange/headinglines.h"

#include <algorithm>

namespace concordat {

namespace {

struct Columns {
    QList<qsizetype> delegations;
    QList<qsizetype> others;
};

/// Which columns of a comparative table are a delegation's; nothing where it is not one.
std::optional<Columns> comparedColumns(const QList<ReceivedCell> &head, const Register &delegations)
{
    Columns columns;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const auto speaker = delegations.speaker(head[i].plain);
        (speaker && speaker->known ? columns.delegations : columns.others).append(i);
    }
    if (columns.delegations.size() < 2 || columns.others.size() > columns.delegations.size())
        return std::nullopt;
    return columns;
}

void appendCell(TextExtraction &text, const ReceivedCell &cell)
{
    for (const QString &paragraph : cell.paragraphs)
        text.paragraph(paragraph);
}

void appendCompared(TextExtraction &text, const QList<QList<ReceivedCell>> &rows, const Columns &columns)
{
    for (const qsizetype column : columns.delegations) {
        text.heading(1, rows.first()[column].plain);
        for (const QList<ReceivedCell> &row : rows.sliced(1)) {
            if (column >= row.size() || row[column].plain.isEmpty())
                continue;
            for (const qsizetype other : columns.others) {
                if (other < row.size() && keywordHeading(row[other].plain))
                    appendCell(text, row[other]);
            }
            appendCell(text, row[column]);
        }
    }
}

}

void appendTable(TextExtraction &text, const QList<QList<ReceivedCell>> &rows, const Register &delegations)
{
    if (rows.isEmpty())
        return;
    if (const auto columns = comparedColumns(rows.first(), delegations)) {
        appendCompared(text, rows, *columns);
        return;
    }
    for (const QList<ReceivedCell> &row : rows) {
        for (const ReceivedCell &cell : row)
            appendCell(text, cell);
    }
}

}
