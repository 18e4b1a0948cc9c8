// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/delegation.h"

#include <QFile>
#include <QStringList>

#include <array>

// The resource stands in a static library, where nothing else would make the linker keep it.
static void keepDelegationResource()
{
    Q_INIT_RESOURCE(delegations);
}

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// Both tables give the names in this order.
constexpr std::array columnLanguages{
    Language::English, Language::French, Language::Spanish, Language::Russian, Language::Chinese, Language::Arabic};

/// The rows of a table of resources/delegations, each with at least `columns` cells.
QList<QStringList> table(const QString &name, qsizetype columns)
{
    QFile file(u":/delegations/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The table %s of delegations is missing from the program.", qPrintable(name));
    QList<QStringList> rows;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).tokenize(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        QStringList row = line.toString().split(u'\t');
        while (row.size() < columns)
            row += QString();
        rows += row;
    }
    return rows;
}

Delegation named(const QStringList &row, qsizetype firstName, qsizetype aliases)
{
    Delegation delegation;
    delegation.name = row[firstName];
    for (size_t i = 0; i < columnLanguages.size(); ++i)
        delegation.names.insert(columnLanguages[i], row[firstName + qsizetype(i)]);
    delegation.aliases = row[aliases].split(u"; "_s, Qt::SkipEmptyParts);
    return delegation;
}

DelegationKind kindOf(const QString &word)
{
    if (word == u"group")
        return DelegationKind::Group;
    if (word == u"chair")
        return DelegationKind::Chair;
    if (word == u"secretariat")
        return DelegationKind::Secretariat;
    return DelegationKind::Observer;
}

Register read()
{
    Register everybody;
    QHash<QString, Attribution> byCode;
    for (const QStringList &row : table(u"states.tsv"_s, 9)) {
        Delegation state = named(row, 1, 8);
        state.attribution = row[7].isEmpty() ? state.name : row[7];
        byCode.insert(row[0], state.attribution);
        everybody.add(state);
    }
    const QList<QStringList> others = table(u"groups-and-observers.tsv"_s, 11);
    for (const QStringList &row : others) {
        if (!row[0].isEmpty())
            byCode.insert(row[0], row[1]);
    }
    for (const QStringList &row : others) {
        Delegation other = named(row, 3, 9);
        other.attribution = row[1];
        other.kind = kindOf(row[2]);
        for (const QString &member : row[10].split(u' ', Qt::SkipEmptyParts))
            other.members += byCode.value(member, member);
        everybody.add(other);
    }
    return everybody;
}

}

const Register &Register::unitedNations()
{
    static const Register everybody = [] {
        keepDelegationResource();
        return read();
    }();
    return everybody;
}

}
