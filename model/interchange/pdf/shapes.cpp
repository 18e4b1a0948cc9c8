// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/pdf/shapes.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace concordat::pdf {

namespace {

constexpr QChar lam(u'\u0644');
constexpr QChar joiner(u'\u200d');

/// The shape of lam with that alef where it stands by itself; the next one is joined to what stands before it. Null
/// for what is no alef.
QChar shapeOf(QChar alef)
{
    switch (alef.unicode()) {
    case u'\u0622':
        return u'\ufef5';
    case u'\u0623':
        return u'\ufef7';
    case u'\u0625':
        return u'\ufef9';
    case u'\u0627':
        return u'\ufefb';
    default:
        return {};
    }
}

bool joinsWhatFollows(QStringView before)
{
    while (!before.isEmpty() && before.back().joiningType() == QChar::Joining_Transparent)
        before.chop(1);
    return !before.isEmpty()
        && (before.back().joiningType() == QChar::Joining_Dual
            || before.back().joiningType() == QChar::Joining_Causing);
}

QStringList facesOf(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QStringList faces;
    for (const QGlyphRun &run : layout.glyphRuns())
        faces.append(run.rawFont().familyName());
    return faces;
}

}

QString withShapedLamAlef(const QString &text)
{
    if (!text.contains(lam))
        return text;
    QString shaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar shape = text[i] == lam && i + 1 < text.size() ? shapeOf(text[i + 1]) : QChar();
        if (shape.isNull()) {
            shaped += text[i];
            continue;
        }
        // The letter before does not know of the shape that it is to join it.
        if (joinsWhatFollows(QStringView(text).first(i)))
            shaped += QString(joiner) + QChar(shape.unicode() + 1);
        else
            shaped += shape;
        ++i;
    }
    return shaped;
}

bool hasShapedLamAlef(const QFont &font)
{
    const QStringList letters = facesOf(u"\u0644\u0627"_s, font);
    return !letters.isEmpty()
        && std::ranges::all_of(u"\ufef5\ufef6\ufef7\ufef8\ufef9\ufefa\ufefb\ufefc"_s,
            [&](QChar shape) { return facesOf(shape, font) == letters.first(1); });
}

}
