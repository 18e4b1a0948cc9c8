// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/compilationreader.h"

#include <QHash>
#include <QStringList>

namespace concordat {

inline Compilation readText(const QString &text)
{
    const auto read = readCompilationText(text.toUtf8(), QStringLiteral("sample.txt"));
    return read ? *read : Compilation{};
}

inline QString kindName(UnitKind kind)
{
    using namespace Qt::StringLiterals;
    static const QHash<UnitKind, QString> names{{UnitKind::Part, u"part"_s}, {UnitKind::Chapter, u"chapter"_s},
        {UnitKind::Section, u"section"_s}, {UnitKind::Heading, u"heading"_s}, {UnitKind::Article, u"article"_s},
        {UnitKind::Preamble, u"preamble"_s}, {UnitKind::Paragraph, u"paragraph"_s},
        {UnitKind::Subparagraph, u"subparagraph"_s}, {UnitKind::Item, u"item"_s}, {UnitKind::Bullet, u"bullet"_s}};
    return names.value(kind);
}

/// The units as a drawing: one line each, two spaces a level, "kind number [title] text".
inline QStringList drawing(const QList<Unit> &units)
{
    QStringList lines;
    eachUnit(units, [&](const Unit &unit, int depth) {
        QStringList words{kindName(unit.kind)};
        if (!unit.number.isEmpty())
            words.append(unit.number);
        if (!unit.title.isEmpty())
            words.append(u'[' + unit.title + u']');
        if (!unit.text.isEmpty())
            words.append(unit.text);
        lines.append(QString(depth * 2, u' ') + words.join(u' '));
    });
    return lines;
}

}
