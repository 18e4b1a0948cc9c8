// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/history/redlinetext.h"

#include "collation/redline.h"
#include "views/theme/colours.h"

#include <QCoreApplication>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

QTextCharFormat gone(const QColor &background, const QPalette &palette)
{
    QTextCharFormat format;
    format.setFontStrikeOut(true);
    format.setForeground(theme::quietOn(background, palette));
    format.setBackground(background);
    return format;
}

QTextCharFormat come(const QColor &background)
{
    QTextCharFormat format;
    format.setFontUnderline(true);
    format.setBackground(background);
    return format;
}

}

void insertRedline(QTextCursor &cursor, const QString &before, const QString &after, const QPalette &palette)
{
    const QColor changed = theme::difference(palette);
    const QColor moved = theme::moved(palette);
    for (const Segment &segment : compare(before, after)) {
        const QString a = before.sliced(segment.a.begin, segment.a.length());
        const QString b = after.sliced(segment.b.begin, segment.b.length());
        switch (segment.kind) {
        case Segment::Kind::Same:
            cursor.insertText(b, QTextCharFormat());
            break;
        case Segment::Kind::Change:
            if (!a.isEmpty())
                cursor.insertText(a, gone(changed, palette));
            if (!b.isEmpty())
                cursor.insertText(b, come(changed));
            break;
        case Segment::Kind::MovedFrom:
            cursor.insertText(u"\u21E2"_s + a, gone(moved, palette));
            break;
        case Segment::Kind::MovedTo:
            cursor.insertText(u"\u21E0"_s + b, come(moved));
            break;
        }
    }
}

QString redlineSentence(const QString &before, const QString &after)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Redline", text); };
    QStringList changes;
    for (const Segment &segment : compare(before, after)) {
        const QString a = before.sliced(segment.a.begin, segment.a.length()).simplified();
        const QString b = after.sliced(segment.b.begin, segment.b.length()).simplified();
        if (segment.kind == Segment::Kind::MovedTo)
            changes.append(tr("moved “%1”").arg(b));
        else if (segment.kind != Segment::Kind::Change || (a.isEmpty() && b.isEmpty()))
            continue;
        else if (a.isEmpty())
            changes.append(tr("added “%1”").arg(b));
        else if (b.isEmpty())
            changes.append(tr("removed “%1”").arg(a));
        else
            changes.append(tr("“%1” became “%2”").arg(a, b));
    }
    return changes.join(tr("; "));
}

}
