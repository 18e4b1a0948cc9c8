// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/redline.h"
#include "commands.h"
#include "inputs.h"
#include "json.h"
#include "segments.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CompareCommand)
};

QJsonObject segmentJson(const ExactSegment &segment)
{
    switch (segment.kind) {
    case ExactSegment::Kind::Same:
        return {{u"kind"_s, u"same"_s}, {u"text"_s, segment.a}};
    case ExactSegment::Kind::Move:
        return {{u"kind"_s, u"move"_s}, {u"text"_s, segment.a}, {u"from"_s, segment.from}, {u"to"_s, segment.to}};
    case ExactSegment::Kind::Change:
        break;
    }
    return {{u"kind"_s, u"change"_s}, {u"a"_s, segment.a}, {u"b"_s, segment.b}};
}

/// A redline on paper: [-deleted-]{+inserted+}, as wdiff prints it; a moved clause is marked at both places.
QString redlineText(const QString &a, const QString &b, const QList<Segment> &segments)
{
    QString text;
    for (const Segment &segment : segments) {
        const QString left = a.sliced(segment.a.begin, segment.a.length());
        const QString right = b.sliced(segment.b.begin, segment.b.length());
        switch (segment.kind) {
        case Segment::Kind::Same:
            text += right;
            break;
        case Segment::Kind::Change:
            text += (left.isEmpty() ? QString() : u"[-"_s + left + u"-]"_s)
                + (right.isEmpty() ? QString() : u"{+"_s + right + u"+}"_s);
            break;
        case Segment::Kind::MovedFrom:
            text += u"[-%1↓"_s.arg(segment.move) + left + u"-]"_s;
            break;
        case Segment::Kind::MovedTo:
            text += u"{+%1↑"_s.arg(segment.move) + right + u"+}"_s;
            break;
        }
    }
    return text;
}

int run(const Call &call)
{
    const auto a = textOf(call.operands[0], call);
    if (!a)
        return call.fail(a.error());
    const auto b = textOf(call.operands[1], call);
    if (!b)
        return call.fail(b.error());
    CompareOptions options;
    options.moves = !call.options.isSet(u"no-moves"_s);
    options.overlook.letterCase = call.options.isSet(u"ignore-case"_s);
    if (call.options.isSet(u"exact"_s))
        options.overlook = {false, false, false, false, false};
    const QList<Segment> segments = compare(*a, *b, options);
    QString text;
    if (call.json()) {
        QJsonArray array;
        for (const ExactSegment &segment : exactSegments(*a, *b, segments))
            array.append(segmentJson(segment));
        text = printed({{u"segments"_s, array}});
    } else {
        text = redlineText(*a, *b, segments);
        if (!text.endsWith(u'\n'))
            text += u'\n';
    }
    if (const auto delivered = deliver(text, call); !delivered)
        return call.fail(delivered.error());
    const bool alike
        = std::ranges::all_of(segments, [](const Segment &segment) { return segment.kind == Segment::Kind::Same; });
    return alike ? Done : Found;
}

}

Command compareCommand()
{
    return {u"compare"_s, u"A.txt B.txt"_s, 2, 2, Text::tr("compare two texts as a lawyer's redline"),
        Text::tr(
            "Compares two texts by phrases and prints the second with what changed: [-deleted-]{+inserted+}; a clause "
            "that\n"
            "moved stands as [-1↓…-] where it was and {+1↑…+} where it is. Quotes, dashes, soft hyphens, line breaks "
            "and\n"
            "runs of spaces may differ without being a change, unless --exact is given.\n"
            "\n"
            "JSON: {\"segments\": [{\"kind\": \"same\", \"text\"} | {\"kind\": \"change\", \"a\", \"b\"} | {\"kind\": "
            "\"move\", \"text\",\n"
            "\"from\", \"to\"}]}, exact in every character. \"same\" and \"a\" in order, with each \"move\" where it "
            "stands in the\n"
            "list, are A. \"same\" and \"b\" in order, with the text of each move put in at \"to\" afterwards, lowest "
            "\"to\"\n"
            "first, are B. \"from\" and \"to\" count Unicode characters from 0, from the beginning of A and of B."),
        {u"compare old.txt new.txt"_s, u"compare old.txt - --json < new.txt"_s}, Text::tr("the texts differ"),
        {outputOption(), {u"ignore-case"_s, Text::tr("let upper and lower case be alike")},
            {u"exact"_s, Text::tr("let every character count")},
            {u"no-moves"_s, Text::tr("show a moved clause as deleted and inserted")}},
        run};
}

}
