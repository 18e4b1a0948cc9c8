// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/returnednotes.h"

#include "draft/headinglabel.h"
#include "interchange/sentences.h"

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

/// %1 who, %2 where, %3 the words.
QString patternOf(ReturnedChange::Kind kind)
{
    switch (kind) {
    case ReturnedChange::Kind::Insertion:
        return ReturnSentences::tr("%1 inserts in %2: “%3”.");
    case ReturnedChange::Kind::Deletion:
        return ReturnSentences::tr("%1 wants no text in %2 instead of “%3”.");
    case ReturnedChange::Kind::Replacement:
        return ReturnSentences::tr("%1 rewords in %2: “%3”.");
    case ReturnedChange::Kind::NewParagraph:
        return ReturnSentences::tr("%1 adds in %2: “%3”.");
    case ReturnedChange::Kind::Comment:
        return ReturnSentences::tr("%1 comments on %2: “%3”.");
    case ReturnedChange::Kind::Reply:
        return ReturnSentences::tr("%1 answers a comment on %2: “%3”.");
    case ReturnedChange::Kind::Settled:
        return ReturnSentences::tr("The comment by %1 on %2 is marked as done: “%3”.");
    case ReturnedChange::Kind::AlreadyHere:
        return ReturnSentences::tr("The draft had this by %1 in %2 already: “%3”.");
    case ReturnedChange::Kind::Unplaced:
        return ReturnSentences::tr("This by %1 has no place in the text any more; it is a note on %2: “%3”.");
    case ReturnedChange::Kind::Untracked:
        break;
    }
    return {};
}

QString shortened(const QString &text)
{
    constexpr qsizetype most = 120;
    const QString line = text.simplified();
    return line.size() <= most ? line : line.first(most).trimmed() + u'…';
}

}

QString sentenceOf(const ReturnedChange &change, const Draft &draft)
{
    QString place = citation(draft, change.paragraph);
    if (place.isEmpty()) {
        const Provision *provision = find(draft, change.provision);
        const QString name = provision ? headingLabel(*provision) : QString();
        place = name.isEmpty() ? ReturnSentences::tr("the draft") : name;
    }
    if (change.kind == ReturnedChange::Kind::Untracked) {
        return ReturnSentences::tr("Nobody is named for what the file has otherwise in %1; it was not taken: “%2”.")
            .arg(place, shortened(change.text));
    }
    const QString who = change.delegation.isEmpty() ? change.author : change.delegation;
    return patternOf(change.kind)
        .arg(who.isEmpty() ? ReturnSentences::tr("somebody") : who, place, shortened(change.text));
}

QString wordOf(ReturnedChange::Kind kind)
{
    switch (kind) {
    case ReturnedChange::Kind::Insertion:
        return u"insertion"_s;
    case ReturnedChange::Kind::Deletion:
        return u"deletion"_s;
    case ReturnedChange::Kind::Replacement:
        return u"replacement"_s;
    case ReturnedChange::Kind::NewParagraph:
        return u"new paragraph"_s;
    case ReturnedChange::Kind::Comment:
        return u"comment"_s;
    case ReturnedChange::Kind::Reply:
        return u"reply"_s;
    case ReturnedChange::Kind::Settled:
        return u"settled"_s;
    case ReturnedChange::Kind::AlreadyHere:
        return u"already here"_s;
    case ReturnedChange::Kind::Unplaced:
        return u"unplaced"_s;
    case ReturnedChange::Kind::Untracked:
        return u"untracked"_s;
    }
    return {};
}

bool needsALook(const ReturnedChange &change)
{
    return change.kind == ReturnedChange::Kind::Unplaced || change.kind == ReturnedChange::Kind::Untracked;
}

}
