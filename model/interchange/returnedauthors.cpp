// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/returnedauthors.h"

#include "text/notation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

/// The parts of a name in which a delegation may stand: in parentheses, and on either side of a dash or a stroke.
QStringList partsOf(const QString &name)
{
    static const QRegularExpression signs(u"[()（）/|@,،，]|\\s[-\u2013\u2014]\\s"_s);
    QStringList parts = name.split(signs, Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

Attribution withoutSigns(QString name)
{
    static const QRegularExpression between(u"[,،，、:：\\[\\]\\\\\\s]+"_s);
    name = name.replace(between, u" "_s).trimmed();
    while (!name.isEmpty() && QStringView(u"+-?~").contains(name[0]))
        name = name.sliced(1).trimmed();
    return name;
}

}

ReturnedAuthors::ReturnedAuthors(const Register &known, const Draft &draft)
    : m_register(known)
{
    const auto add = [&](const Passage &passage) {
        for (const Attribution &name : attributions(passage))
            m_inDraft.insert(name);
    };
    for (const Provision &provision : draft.provisions) {
        add(provision.title);
        for (const Paragraph &paragraph : provision.paragraphs)
            add(paragraph.passage);
    }
    for (const ConcordanceEntry &entry : draft.concordance)
        m_inDraft.insert(entry.delegation);
}

Attribution ReturnedAuthors::attributionOf(const QString &name) const
{
    if (name.isEmpty() || m_inDraft.contains(name))
        return name;
    const Delegation *delegation = m_register.find(name);
    return delegation ? delegation->attribution : Attribution();
}

ReturnedAuthor ReturnedAuthors::of(const QString &written) const
{
    const QString name = written.simplified();
    const auto proposer = [&](const Attribution &by, const Attribution &delegation) {
        return ReturnedAuthor{{name, delegation}, {{by, Stance::Proposes}}};
    };
    if (withoutSigns(name).isEmpty())
        return {};
    if (const Attribution whole = attributionOf(name); !whole.isEmpty())
        return proposer(whole, whole);
    QList<Position> positions = readPositions(name);
    for (Position &position : positions)
        position.by = attributionOf(position.by);
    if (!positions.isEmpty() && !std::ranges::contains(positions, Attribution(), &Position::by))
        return {{name, positions.first().by}, positions};
    for (const QString &part : partsOf(name)) {
        if (const Attribution found = attributionOf(part); !found.isEmpty())
            return proposer(found, found);
    }
    return proposer(withoutSigns(name), {});
}

}
