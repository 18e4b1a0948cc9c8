// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergereport.h"

#include "draft/headinglabel.h"

#include <QJsonObject>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(MergeEvent::Kind kind)
{
    switch (kind) {
    case MergeEvent::Kind::TakenFromOurs:
        return u"taken from ours"_s;
    case MergeEvent::Kind::TakenFromTheirs:
        return u"taken from theirs"_s;
    case MergeEvent::Kind::MergedWords:
        return u"merged words"_s;
    case MergeEvent::Kind::NeighbouringWords:
        return u"neighbouring words"_s;
    case MergeEvent::Kind::Bracketed:
        return u"bracketed"_s;
    case MergeEvent::Kind::Moved:
        return u"moved"_s;
    case MergeEvent::Kind::KeptAgainstDeletion:
        return u"kept against deletion"_s;
    case MergeEvent::Kind::Reanchored:
        return u"reanchored"_s;
    case MergeEvent::Kind::Orphaned:
        return u"orphaned"_s;
    case MergeEvent::Kind::StatusDisagrees:
        return u"status disagrees"_s;
    }
    return {};
}

/// Where something happened: "Article 4, paragraph 2", or the provision.
QString placeOf(const MergeEvent &event, const Draft &draft)
{
    if (!event.paragraph.isNull())
        return citation(draft, event.paragraph);
    const Provision *provision = find(draft, event.provision);
    return provision ? headingLabel(*provision) : QString();
}

}

QJsonArray accountJson(const QList<MergeEvent> &account, const Draft &draft)
{
    QJsonArray array;
    for (const MergeEvent &event : account)
        array.append(QJsonObject{
            {u"kind"_s, wordOf(event.kind)}, {u"place"_s, placeOf(event, draft)}, {u"sentence"_s, event.sentence}});
    return array;
}

QString accountText(const QList<MergeEvent> &account)
{
    QString text;
    for (const MergeEvent &event : account)
        text += event.sentence + u'\n';
    return text;
}

bool needsALook(const QList<MergeEvent> &account)
{
    return std::ranges::any_of(account, [](const MergeEvent &event) {
        return event.kind == MergeEvent::Kind::Bracketed || event.kind == MergeEvent::Kind::KeptAgainstDeletion
            || event.kind == MergeEvent::Kind::Orphaned || event.kind == MergeEvent::Kind::StatusDisagrees;
    });
}

}
