// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/notationfiles.h"

#include "draft/draftnotation.h"

namespace concordat::notationfiles {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 48;

QByteArray padded(qsizetype number, qsizetype count)
{
    const qsizetype digits = std::max<qsizetype>(2, QByteArray::number(count).size());
    return QByteArray::number(number).rightJustified(digits, '0');
}

}

QByteArray nameOf(const Provision &provision)
{
    const QString words = u"%1 %2 %3"_s.arg(provision.designation, provision.number, flatText(provision.title));
    QString name;
    for (const QChar c : words) {
        const char16_t unit = c.unicode();
        const bool upper = unit >= u'A' && unit <= u'Z';
        // What is not Latin stays as it is: which of its signs are letters is a question of Unicode's version.
        if (upper || (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9') || unit > 0xa0)
            name += upper ? QChar(unit + 32) : c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
        if (name.size() >= longestName && !c.isHighSurrogate())
            break;
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? QByteArrayLiteral("provision") : name.toUtf8();
}

QByteArray pathOf(const QByteArray &name, qsizetype place, qsizetype count)
{
    const QByteArray file = padded(place + 1, count) + '-' + name + ending;
    if (count <= mostInFolder)
        return file;
    const qsizetype first = place / mostInFolder * mostInFolder + 1;
    return padded(first, count) + '-' + padded(first + mostInFolder - 1, count) + '/' + file;
}

QByteArray nameIn(const QByteArray &fileName)
{
    const qsizetype dash = fileName.indexOf('-');
    QByteArray name = fileName.mid(dash + 1);
    if (name.endsWith(ending))
        name.chop(ending.size());
    return name;
}

QByteArray textOf(const Provision &provision)
{
    return printProvision(provision).text.toUtf8();
}

QByteArray pageOf(const QString &title, const QList<QByteArray> &paths)
{
    QString heading;
    for (const QChar c : title.simplified()) {
        if (u"\\`*_{}[]<>#|&"_s.contains(c))
            heading += u'\\';
        heading += c;
    }
    QByteArray text = "# " + (heading.isEmpty() ? QByteArrayLiteral("Draft") : heading.toUtf8())
        + "\n\nA text under negotiation, kept with Concordat, a desktop workbench for drafting.\n"
          "Square brackets hold what is not agreed, with the names of those who propose it.\n\n"
          "- The folder `draft` has the text, one file a provision. A change that is made in one of these files and\n"
          "  committed here comes into the draft of everybody who gets it, under the name of its author.\n"
          "- The folder `objects` is for the program. Leave it as it is.\n"
          "- Each commit is one revision; its author and time are those of the revision.\n\n"
          "## Provisions\n\n";
    for (const QByteArray &path : paths) {
        const QByteArray file = path.mid(path.lastIndexOf('/') + 1);
        text
            += "- [" + QByteArray(file).replace('-', ' ').chopped(ending.size()) + "](<" + folder + '/' + path + ">)\n";
    }
    return text;
}

QByteArray attributes()
{
    return "* -text\nobjects/** -diff linguist-generated\n";
}

}
