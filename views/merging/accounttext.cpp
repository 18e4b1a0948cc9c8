// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/merging/accounttext.h"

#include "text/languagelocale.h"
#include "views/merging/keyring.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AccountText)
};

using Kind = MergeEvent::Kind;

QString authorsOf(const BroughtCopy &copy)
{
    QStringList names;
    for (const Revision &revision : copy.revisions) {
        if (revision.kind == "review"_L1)
            continue;
        const QString name = revision.author.delegation.isEmpty()
            ? revision.author.name
            : Text::tr("%1 (%2)").arg(revision.author.name, revision.author.delegation);
        if (!names.contains(name))
            names.append(name);
    }
    return enumeration(names);
}

QString lineOf(const BroughtCopy &copy, const Project &project, const Keyring &keys)
{
    const QString file = QFileInfo(copy.path).fileName();
    if (copy.revisions.isEmpty() && copy.versions.isEmpty() && copy.compilations == 0)
        return Text::tr("%1: nothing new; %2.").arg(file, keys.standingOf(project, copy.head));
    QStringList came{Text::tr("%n new revision(s)", nullptr, int(copy.revisions.size()))};
    if (!copy.versions.isEmpty())
        came.append(Text::tr("version(s) %1").arg(enumeration(copy.versions)));
    if (copy.compilations > 0)
        came.append(Text::tr("%n received document(s)", nullptr, int(copy.compilations)));
    const QString authors = authorsOf(copy);
    const QString who = authors.isEmpty() ? QString() : Text::tr(" by %1").arg(authors);
    return Text::tr("%1: %2%3; %4.").arg(file, enumeration(came), who, keys.standingOf(project, copy.head));
}

QString countsOf(const QList<MergeEvent> &events)
{
    QMap<Kind, int> counts;
    for (const MergeEvent &event : events)
        ++counts[event.kind];
    QStringList parts;
    const auto add = [&](const QString &part, int count) {
        if (count > 0)
            parts.append(part);
    };
    const auto of = [&](Kind kind) { return counts.value(kind); };
    const int merged = of(Kind::MergedWords) + of(Kind::NeighbouringWords);
    add(Text::tr("%n taken over", nullptr, of(Kind::TakenFromTheirs)), of(Kind::TakenFromTheirs));
    add(Text::tr("%n merged", nullptr, merged), merged);
    add(Text::tr("%n in new brackets", nullptr, of(Kind::Bracketed)), of(Kind::Bracketed));
    add(Text::tr("%n moved", nullptr, of(Kind::Moved)), of(Kind::Moved));
    add(Text::tr("%n kept against a deletion", nullptr, of(Kind::KeptAgainstDeletion)), of(Kind::KeptAgainstDeletion));
    add(Text::tr("%n note(s) re-anchored", nullptr, of(Kind::Reanchored)), of(Kind::Reanchored));
    add(Text::tr("%n note(s) orphaned", nullptr, of(Kind::Orphaned)), of(Kind::Orphaned));
    add(Text::tr("%n status(es) disagree", nullptr, of(Kind::StatusDisagrees)), of(Kind::StatusDisagrees));
    return parts.isEmpty() ? Text::tr("The draft reads as before.") : Text::tr("%1.").arg(enumeration(parts));
}

}

QString accountText(const BringInAccount &account, const Project &project, const Keyring &keys)
{
    QStringList lines;
    for (const BroughtCopy &copy : account.copies)
        lines.append(lineOf(copy, project, keys));
    lines.append(countsOf(account.events));
    return lines.join(u'\n');
}

bool needsALook(Kind kind)
{
    return kind == Kind::Bracketed || kind == Kind::KeptAgainstDeletion || kind == Kind::NeighbouringWords
        || kind == Kind::Orphaned || kind == Kind::StatusDisagrees;
}

}
