// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/identity.h"

#include "collation/origins.h"
#include "text/notation.h"
#include "text/words.h"

#include <algorithm>
#include <vector>

namespace concordat {

namespace {

/// More than this many texts on one side that match nothing to the letter are taken as new: no person edits so
/// much, and every pair of them would have to be weighed.
constexpr size_t mostWeighed = 500;

/// The words of a text, hashed and sorted.
using Bag = std::vector<size_t>;

Bag bagOf(const QString &text)
{
    Bag bag;
    for (const Token &token : tokens(text)) {
        if (token.kind == TokenKind::Space || token.kind == TokenKind::Punctuation)
            continue;
        const auto word = QStringView(text).sliced(token.span.begin, token.span.length());
        bag.push_back(qHash(comparisonKey(word, {.letterCase = true}), 0));
    }
    std::ranges::sort(bag);
    return bag;
}

/// Twice the common words over all words, 0 … 1.
double dice(const Bag &a, const Bag &b)
{
    if (a.empty() && b.empty())
        return 1;
    size_t common = 0;
    for (size_t i = 0, k = 0; i < a.size() && k < b.size();) {
        if (a[i] == b[k]) {
            ++common;
            ++i;
            ++k;
        } else if (a[i] < b[k]) {
            ++i;
        } else {
            ++k;
        }
    }
    return 2.0 * double(common) / double(a.size() + b.size());
}

/// Something to be found again: a provision or a paragraph.
struct Thing {
    QString text;
    QString label;
    Bag bag;
    qsizetype group = 0; ///< of a paragraph: its provision, or -1 - its own index where that has no counterpart
    qsizetype counterpart = -1; ///< index on the other side
};

struct Candidate {
    double score = 0;
    size_t now = 0;
    size_t before = 0;
};

void pair(std::vector<Thing> &now, std::vector<Thing> &before, size_t i, size_t k)
{
    now[i].counterpart = qsizetype(k);
    before[k].counterpart = qsizetype(i);
}

/// Texts that are the same to the letter, in order, where they are so in one group.
void pairEqual(std::vector<Thing> &now, std::vector<Thing> &before, bool acrossGroups)
{
    QHash<std::pair<qsizetype, QString>, QList<size_t>> places;
    for (size_t k = before.size(); k-- > 0;) {
        if (before[k].counterpart < 0 && !before[k].text.isEmpty())
            places[{acrossGroups ? 0 : before[k].group, before[k].text}].append(k);
    }
    for (size_t i = 0; i < now.size(); ++i) {
        const auto found = places.find({acrossGroups ? 0 : now[i].group, now[i].text});
        if (now[i].counterpart < 0 && found != places.end() && !found->isEmpty())
            pair(now, before, i, found->takeLast());
    }
}

std::vector<size_t> unpaired(std::vector<Thing> &things)
{
    std::vector<size_t> left;
    for (size_t i = 0; i < things.size(); ++i) {
        if (things[i].counterpart >= 0)
            continue;
        left.push_back(i);
        things[i].bag = bagOf(things[i].text);
    }
    return left;
}

/// Pairs the likest first. A shared label counts as much as a fifth of the words.
void pairAlike(std::vector<Thing> &now, std::vector<Thing> &before, double least, bool acrossGroups)
{
    const auto leftNow = unpaired(now);
    const auto leftBefore = unpaired(before);
    if (leftNow.size() > mostWeighed || leftBefore.size() > mostWeighed)
        return;
    std::vector<Candidate> candidates;
    for (const size_t i : leftNow) {
        for (const size_t k : leftBefore) {
            if (!acrossGroups && now[i].group != before[k].group)
                continue;
            const bool sameLabel = !now[i].label.isEmpty() && now[i].label == before[k].label;
            const double score = dice(now[i].bag, before[k].bag) + (sameLabel ? 0.2 : 0);
            if (score >= least)
                candidates.push_back({score, i, k});
        }
    }
    std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::score);
    for (const Candidate &candidate : candidates) {
        if (now[candidate.now].counterpart < 0 && before[candidate.before].counterpart < 0)
            pair(now, before, candidate.now, candidate.before);
    }
}

std::vector<Thing> provisionsOf(const Draft &draft)
{
    std::vector<Thing> things;
    for (const Provision &provision : draft.provisions) {
        QString text = flatText(provision.title);
        for (const Paragraph &paragraph : provision.paragraphs)
            text += u'\n' + flatText(paragraph.passage);
        things.push_back({text, provision.designation + u' ' + provision.number, {}, 0, -1});
    }
    return things;
}

/// `groups` says which provisions are the same; those without a counterpart are groups of their own.
std::vector<Thing> paragraphsOf(const Draft &draft, const std::vector<qsizetype> &groups)
{
    std::vector<Thing> things;
    for (qsizetype i = 0; i < draft.provisions.size(); ++i) {
        for (const Paragraph &paragraph : draft.provisions[i].paragraphs)
            things.push_back({flatText(paragraph.passage), paragraph.label.written, {}, groups[size_t(i)], -1});
    }
    return things;
}

/// The passage as it was where it reads the same, so that no origin is lost to a round through the notation.
Passage continued(const Passage &now, const Passage &before, const QList<Passage> &elsewhere)
{
    return printPassage(now) == printPassage(before) ? before : withOrigins(now, before, {}, elsewhere);
}

/// What the notation does not carry comes from the paragraph as it was.
Paragraph continued(const Paragraph &now, const Paragraph &before, const QList<Passage> &elsewhere)
{
    Paragraph paragraph = before;
    paragraph.level = now.level;
    paragraph.passage = continued(now.passage, before.passage, elsewhere);
    if (now.label.written != before.label.written)
        paragraph.label = now.label;
    return paragraph;
}

Provision continued(const Provision &now, const Provision &before)
{
    Provision provision = before;
    provision.kind = now.kind;
    provision.number = now.number;
    provision.designation = now.designation;
    provision.title = continued(now.title, before.title, {});
    provision.paragraphs = now.paragraphs;
    return provision;
}

}

Draft identified(const Draft &draft, const Draft &base)
{
    std::vector<Thing> provisions = provisionsOf(draft);
    std::vector<Thing> earlier = provisionsOf(base);
    pairEqual(provisions, earlier, true);
    pairAlike(provisions, earlier, 0.4, true);

    std::vector<qsizetype> groups;
    for (size_t i = 0; i < provisions.size(); ++i)
        groups.push_back(provisions[i].counterpart >= 0 ? qsizetype(i) : -1 - qsizetype(i));
    std::vector<qsizetype> earlierGroups;
    for (const Thing &provision : earlier) // a group that no provision of the draft has stands for "gone"
        earlierGroups.push_back(provision.counterpart >= 0 ? provision.counterpart : qsizetype(provisions.size()));
    std::vector<Thing> paragraphs = paragraphsOf(draft, groups);
    std::vector<Thing> before = paragraphsOf(base, earlierGroups);
    pairEqual(paragraphs, before, false);
    pairAlike(paragraphs, before, 0.4, false);
    pairEqual(paragraphs, before, true);
    pairAlike(paragraphs, before, 0.6, true);

    QList<const Paragraph *> known;
    QList<Passage> elsewhere;
    for (const Provision &provision : base.provisions) {
        for (const Paragraph &paragraph : provision.paragraphs) {
            known.append(&paragraph);
            elsewhere.append(paragraph.passage);
        }
    }
    Draft result = base;
    result.title = draft.title.isEmpty() ? base.title : draft.title;
    result.provisions = draft.provisions;
    size_t index = 0;
    for (qsizetype i = 0; i < result.provisions.size(); ++i) {
        Provision &provision = result.provisions[i];
        for (Paragraph &paragraph : provision.paragraphs) {
            if (const qsizetype at = paragraphs[index++].counterpart; at >= 0)
                paragraph = continued(paragraph, *known[at], elsewhere);
            else
                paragraph.passage = withOrigins(paragraph.passage, {}, {}, elsewhere);
        }
        if (const qsizetype at = provisions[size_t(i)].counterpart; at >= 0)
            provision = continued(provision, base.provisions[at]);
    }
    return result;
}

}
