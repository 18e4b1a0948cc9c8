// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/importing/reviewmodel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr qsizetype excerptLength = 160;

QString excerpt(const QString &text)
{
    const QString line = text.left(excerptLength).simplified();
    return text.size() > excerptLength ? line + u'…' : line;
}

/// As the language of the window writes it, where it could be read.
QString dayOf(const Submission &submission)
{
    const QDate day = QDate::fromString(submission.date, Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : submission.date;
}

TextSpan around(const QList<TextSpan> &spans)
{
    return spans.isEmpty() ? TextSpan() : TextSpan{spans.first().begin, spans.last().end};
}

}

QString nameOf(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Part:
        return QCoreApplication::translate("UnitKind", "Part");
    case UnitKind::Chapter:
        return QCoreApplication::translate("UnitKind", "Chapter");
    case UnitKind::Section:
        return QCoreApplication::translate("UnitKind", "Section");
    case UnitKind::Heading:
        return QCoreApplication::translate("UnitKind", "Heading");
    case UnitKind::Article:
        return QCoreApplication::translate("UnitKind", "Article");
    case UnitKind::Preamble:
        return QCoreApplication::translate("UnitKind", "Preamble");
    case UnitKind::Paragraph:
        return QCoreApplication::translate("UnitKind", "Paragraph");
    case UnitKind::Subparagraph:
        return QCoreApplication::translate("UnitKind", "Subparagraph");
    case UnitKind::Item:
        return QCoreApplication::translate("UnitKind", "Item");
    case UnitKind::Bullet:
        return QCoreApplication::translate("UnitKind", "Bullet");
    }
    return {};
}

ReviewModel::ReviewModel(QObject *parent)
    : QStandardItemModel(parent)
{
}

void ReviewModel::show(const Compilation &compilation)
{
    clear();
    setHorizontalHeaderLabels({tr("Recognised as"), tr("Number"), tr("Words")});
    for (const Submission &submission : compilation.submissions) {
        const QString name = submission.delegation.isEmpty() ? tr("Nobody is named") : submission.delegation;
        auto *item
            = new QStandardItem(submission.attribution.isEmpty() || submission.attribution == submission.delegation
                    ? name
                    : tr("%1, for %2").arg(name, submission.attribution));
        QFont bold = item->font();
        bold.setBold(true);
        item->setFont(bold);
        item->setEditable(false);
        item->setData(submission.id.value, SubmissionRole);
        item->setData(QVariant::fromValue(around(submission.locators)), SpanRole);
        for (const Unit &unit : submission.units)
            add(*item, unit);
        appendRow({item, new QStandardItem, new QStandardItem(dayOf(submission))});
    }
}

void ReviewModel::add(QStandardItem &parent, const Unit &unit)
{
    auto *what = new QStandardItem(unit.commentary ? tr("%1 (commentary)").arg(nameOf(unit.kind)) : nameOf(unit.kind));
    auto *number = new QStandardItem(unit.number);
    auto *words = new QStandardItem(excerpt(unit.title.isEmpty() ? unit.text : unit.title));
    words->setToolTip(unit.text);
    what->setData(unit.id.value, UnitRole);
    what->setData(QVariant::fromValue(around(unit.locators)), SpanRole);
    for (QStandardItem *item : {what, number, words})
        item->setEditable(false);
    for (const Unit &child : unit.children)
        add(*what, child);
    parent.appendRow({what, number, words});
}

QModelIndex ReviewModel::indexOf(const UnitId &unit) const
{
    const auto found = match(index(0, 0), UnitRole, unit.value, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return unit.isNull() || found.isEmpty() ? QModelIndex() : found.first();
}

QModelIndex ReviewModel::indexOf(const SubmissionId &submission) const
{
    const auto found = match(index(0, 0), SubmissionRole, submission.value, 1, Qt::MatchExactly);
    return submission.isNull() || found.isEmpty() ? QModelIndex() : found.first();
}

QModelIndex ReviewModel::indexAt(qsizetype place) const
{
    QModelIndex best;
    qsizetype shortest = std::numeric_limits<qsizetype>::max();
    const std::function<void(const QModelIndex &)> look = [&](const QModelIndex &parent) {
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex one = index(row, 0, parent);
            const auto span = one.data(SpanRole).value<TextSpan>();
            if (span.begin <= place && place <= span.end && !span.isEmpty() && span.length() <= shortest) {
                shortest = span.length();
                best = one;
            }
            look(one);
        }
    };
    look({});
    return best;
}

void ConcernsModel::show(const Compilation &compilation)
{
    clear();
    struct Concern {
        TextSpan span;
        QString sentence;
        bool stray;
    };
    QList<Concern> concerns;
    for (const TextSpan &stray : compilation.unplaced) {
        const QString words = compilation.source.text.sliced(stray.begin, stray.length());
        concerns.append({stray, tr("Belongs to nobody: %1").arg(excerpt(words)), true});
    }
    for (const Doubt &doubt : compilation.doubts)
        concerns.append({doubt.span, doubt.reason, false});
    std::ranges::stable_sort(concerns, {}, [](const Concern &one) { return one.span.begin; });
    for (const Concern &concern : std::as_const(concerns)) {
        const QString line = QLocale().toString(lineAt(compilation.source.text, concern.span.begin));
        auto *item = new QStandardItem(tr("Line %1. %2").arg(line, concern.sentence));
        item->setEditable(false);
        item->setData(QVariant::fromValue(concern.span), SpanRole);
        item->setData(concern.stray, StrayRole);
        appendRow(item);
    }
}

}
