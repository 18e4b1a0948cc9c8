// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/identity.h"
#include "commands.h"
#include "draft/draftnotation.h"
#include "inputs.h"
#include "json.h"
#include "mergereport.h"

#include <QCoreApplication>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct MergeText {
    Q_DECLARE_TR_FUNCTIONS(MergeCommand)
};

/// One of the three states, and whether its ids are its own or have to be found.
struct State {
    Draft draft;
    bool fromNotation = false;
};

/// Names that may stand in front of a colon: those of the register, and those that were named.
QSet<Attribution> knownNames(const QStringList &further)
{
    QSet<Attribution> known(further.begin(), further.end());
    for (const Delegation &delegation : Register::unitedNations().all())
        known.insert(delegation.attribution);
    return known;
}

Result<State> stateOf(const QString &operand, const QSet<Attribution> &known, const Call &call)
{
    if (isProject(operand)) {
        const auto project = projectOf(operand);
        if (!project)
            return std::unexpected(project.error());
        return State{(*project)->draft(), false};
    }
    const auto text = textOf(operand, call);
    if (!text)
        return std::unexpected(text.error());
    return State{parseDraft(*text, known).draft, true};
}

Draft withIdsOf(const Draft &base, const State &state)
{
    return state.fromNotation ? identified(state.draft, base) : state.draft;
}

int runMerge(const Call &call)
{
    const Attribution ours = call.options.value(u"ours"_s);
    const Attribution theirs = call.options.value(u"theirs"_s);
    const auto known = knownNames({ours, theirs});
    QList<State> states;
    for (const QString &operand : call.operands) {
        const auto state = stateOf(operand, known, call);
        if (!state)
            return call.fail(state.error());
        states.append(*state);
    }
    const Draft &base = states[0].draft;
    const Merged merged = merge(base, withIdsOf(base, states[1]), withIdsOf(base, states[2]), {ours, theirs});
    const QString notation = printDraft(merged.draft).text;
    const QString text = call.json()
        ? printed({{u"notation"_s, notation}, {u"account"_s, accountJson(merged.account, merged.draft)}})
        : notation;
    if (const auto delivered = deliver(text, call); !delivered)
        return call.fail(Output, delivered.error().sentence);
    if (!call.json())
        call.tell(accountText(merged.account).trimmed());
    return needsALook(merged.account) ? Found : Done;
}

}

Command mergeCommand()
{
    return {u"merge"_s, u"BASE OURS THEIRS"_s, 3, 3, MergeText::tr("merge what two sides did to one text"),
        MergeText::tr(
            "Takes a draft and what two sides made of it, each a project or a text in the notation, and prints "
            "the draft with\n"
            "the work of both. Words that only one side changed are taken; where both changed the same words, "
            "both stand in\n"
            "a bracket under the names of --ours and --theirs. What was done is told on stderr. To keep returned "
            "copies of a\n"
            "project in it, use “bring-in”.\n"
            "\n"
            "JSON: {\"notation\", \"account\": [{\"kind\", \"place\", \"sentence\"}]}"),
        {u"merge base.txt ours.txt theirs.txt --ours Brazil --theirs Japan"_s,
            u"merge base.concordat ours.concordat theirs.concordat --json"_s},
        MergeText::tr("something needs a look: a new bracket, a kept deletion, a lost anchor"),
        {outputOption(), {u"ours"_s, MergeText::tr("who stands behind OURS"), u"NAME"_s, u"ours"_s},
            {u"theirs"_s, MergeText::tr("who stands behind THEIRS"), u"NAME"_s, u"theirs"_s}},
        runMerge};
}

}
