// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/headinglabel.h"

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

const QString ordinal = QStringLiteral("第");

/// The word stands behind the number, and "bis" behind the word.
QString chineseLabel(const QString &word, const QString &number)
{
    const QString sign = number.startsWith(ordinal) ? QString() : ordinal;
    if (word == ordinal || number.contains(word))
        return sign + number;
    const qsizetype bis = number.indexOf(u'之');
    const qsizetype end = bis < 0 ? number.size() : bis;
    return sign + number.first(end) + word + number.sliced(end);
}

}

QString headingLabel(const QString &designation, const QString &number)
{
    if (designation.isEmpty() || number.isEmpty())
        return designation + number;
    if (designation.front().script() == QChar::Script_Han)
        return chineseLabel(designation, number);
    return designation + u' ' + number;
}

QString headingLabel(const Provision &provision)
{
    return headingLabel(provision.designation, provision.number);
}

QString headingLine(const Provision &provision, Reading reading)
{
    const QString label = headingLabel(provision);
    const QString title = readingText(provision.title, reading);
    return label.isEmpty() || title.isEmpty() ? label + title : label + u". "_s + title;
}

}
