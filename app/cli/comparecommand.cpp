// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "comparisonoutput.h"
#include "inputs.h"
#include "json.h"

#include <QCoreApplication>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct CompareText {
    Q_DECLARE_TR_FUNCTIONS(CompareCommand)
};

CompareOptions optionsOf(const Call &call)
{
    CompareOptions options;
    options.moves = !call.options.isSet(u"no-moves"_s);
    options.overlook.letterCase = call.options.isSet(u"ignore-case"_s);
    if (call.options.isSet(u"exact"_s))
        options.overlook = {false, false, false, false, false};
    return options;
}

int compareTexts(const Call &call)
{
    const auto a = textOf(call.operands[0], call);
    if (!a)
        return call.fail(a.error());
    const auto b = textOf(call.operands[1], call);
    if (!b)
        return call.fail(b.error());
    const QList<Segment> segments = compare(*a, *b, optionsOf(call));
    QString text;
    if (call.json())
        text = printed({{u"segments"_s, segmentsJson(*a, *b, segments)}});
    else
        text = redlineText(*a, *b, segments);
    if (!text.endsWith(u'\n'))
        text += u'\n';
    if (const auto delivered = deliver(text, call); !delivered)
        return call.fail(Output, delivered.error().sentence);
    const auto isSame = [](const Segment &segment) { return segment.kind == Segment::Kind::Same; };
    return std::ranges::all_of(segments, isSame) ? Done : Found;
}

/// The words of all that differs, which are only read for whoever asks.
Result<void> readWords(const Project &project, RevisionComparison &comparison)
{
    for (ParagraphComparison &paragraph : comparison.differences.paragraphs) {
        for (const auto &[side, past] :
            {std::pair(&paragraph.before, &comparison.before), std::pair(&paragraph.after, &comparison.after)}) {
            if (!*side)
                continue;
            auto words = project.read(*past, **side);
            if (!words)
                return std::unexpected(words.error());
            *side = std::move(*words);
        }
    }
    return {};
}

int compareStates(const Call &call)
{
    const auto project = projectOf(call.operands[0]);
    if (!project)
        return call.fail(project.error());
    const auto before = revisionNamed(**project, call.operands[1]);
    const auto after = revisionNamed(**project, call.operands[2]);
    if (!before || !after)
        return call.fail(!before ? before.error() : after.error());
    auto comparison = (*project)->compareRevisions(*before, *after);
    if (!comparison)
        return call.fail(comparison.error());
    if (const auto read = readWords(**project, *comparison); !read)
        return call.fail(read.error());
    const auto delivered
        = deliver(call.json() ? printed(comparisonJson(*comparison)) : comparisonText(*comparison), call);
    if (!delivered)
        return call.fail(Output, delivered.error().sentence);
    return comparison->differences.isEmpty() ? Done : Found;
}

int runCompare(const Call &call)
{
    return call.operands.size() == 2 ? compareTexts(call) : compareStates(call);
}

}

Command compareCommand()
{
    return {u"compare"_s, u"A.txt B.txt | PROJECT REVISION REVISION"_s, 2, 3,
        CompareText::tr("compare two texts, or two states of a draft, as a lawyer's redline"),
        CompareText::tr(
            "Compares two texts by phrases and prints the second with what changed: [-deleted-]{+inserted+}; a clause "
            "that\n"
            "moved stands as [-1↓…-] where it was and {+1↑…+} where it is. Quotes, dashes, soft hyphens, line breaks "
            "and\n"
            "runs of spaces may differ without being a change, unless --exact is given. Of a project, prints what "
            "lies\n"
            "between two revisions, named by the beginning of their ids, by the name of a version, or “head”.\n"
            "\n"
            "JSON: {\"segments\": [{\"kind\": \"same\", \"text\"} | {\"kind\": \"change\", \"a\", \"b\"} | {\"kind\": "
            "\"move\", \"text\",\n"
            "\"from\", \"to\"}]}, exact in every character. \"same\" and \"a\" in order, with each \"move\" where it "
            "stands in the\n"
            "list, are A. \"same\" and \"b\" in order, with the text of each move put in at \"to\" afterwards, lowest "
            "\"to\"\n"
            "first, are B. \"from\" and \"to\" count Unicode characters from 0, from the beginning of A and of B.\n"
            "Of a project: {\"provisions\": [{\"provision\", \"change\"}], \"paragraphs\": [{\"place\", \"id\", "
            "\"change\",\n"
            "\"segments\": […]}], \"annotations\": how many}; \"change\" is added, removed, changed or moved."),
        {u"compare old.txt new.txt"_s, u"compare old.txt - --json < new.txt"_s,
            u"compare project.concordat \"Rev.1\" head"_s},
        CompareText::tr("they differ"),
        {outputOption(), {u"ignore-case"_s, CompareText::tr("let upper and lower case be alike")},
            {u"exact"_s, CompareText::tr("let every character count")},
            {u"no-moves"_s, CompareText::tr("show a moved clause as deleted and inserted")}},
        runCompare};
}

}
