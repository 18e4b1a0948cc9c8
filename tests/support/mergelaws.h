// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/merge.h"
#include "draft/draftnotation.h"
#include "support/draftflaws.h"

#include <QRegularExpression>
#include <QSet>

/// The laws of merging, held against drafts in which no word comes twice (support/twodrafters.h).
namespace concordat::mergelaws {

using namespace Qt::StringLiterals;

inline const MergeSides sides{u"ours"_s, u"theirs"_s};

/// How often a word is in a draft, how often outside of brackets, and where it came from.
struct WordUse {
    int times = 0;
    int agreed = 0;
    Origin origin;
    QString place; ///< the provision whose title it is in, or the paragraph
};

using Words = QHash<QString, WordUse>;

inline void countWords(const Passage &passage, const QString &place, Words &words)
{
    static const QRegularExpression word(u"\\w+"_s);
    for (const PlacedRun &placed : placedRuns(passage)) {
        for (auto match = word.globalMatch(placed.run.text); match.hasNext();) {
            const auto one = match.next();
            WordUse &use = words[one.captured().toLower()];
            ++use.times;
            use.agreed += placed.inside.isEmpty() ? 1 : 0;
            use.place = place;
            use.origin = placed.run.origin.advanced(one.capturedStart());
        }
    }
}

inline Words wordsOf(const Draft &draft)
{
    Words words;
    for (const Provision &provision : draft.provisions) {
        countWords(provision.title, provision.id.value, words);
        for (const Paragraph &paragraph : provision.paragraphs)
            countWords(paragraph.passage, paragraph.id.value, words);
    }
    return words;
}

/// The draft's notation with the alternatives of every bracket in one order.
inline Passage sorted(Passage passage)
{
    for (Piece &piece : passage.pieces) {
        if (auto *bracket = std::get_if<Bracket>(&piece)) {
            for (Alternative &alternative : bracket->alternatives)
                alternative.passage = sorted(alternative.passage);
            std::ranges::sort(bracket->alternatives, {}, [](const Alternative &alternative) {
                return printPositions(alternative.positions) + u':' + printPassage(alternative.passage);
            });
        }
    }
    return passage;
}

inline QString canonical(Draft draft)
{
    QStringList lines;
    for (Provision &provision : draft.provisions) {
        provision.title = sorted(provision.title);
        for (Paragraph &paragraph : provision.paragraphs) {
            paragraph.passage = sorted(paragraph.passage);
            lines.append(u"%1 status %2"_s.arg(paragraph.id.value).arg(int(paragraph.status.level)));
        }
    }
    for (const Annotation &annotation : draft.annotations)
        lines.append(u"%1 on %2 %3 %4-%5 %6"_s
                .arg(annotation.id.value, annotation.anchor.provision.value, annotation.anchor.paragraph.value)
                .arg(annotation.anchor.range.begin)
                .arg(annotation.anchor.range.end)
                .arg(annotation.anchor.orphaned));
    return printDraft(draft).text + u'\n' + lines.join(u'\n');
}

/// What happened to words that should not have; nothing where all is well.
inline QString lossOf(const Draft &base, const Draft &ours, const Draft &theirs, const Draft &merged)
{
    const Words was = wordsOf(base);
    const Words own = wordsOf(ours);
    const Words other = wordsOf(theirs);
    const Words now = wordsOf(merged);
    for (const Words *side : {&own, &other}) {
        for (auto word = side->cbegin(); word != side->cend(); ++word) {
            const bool written = !was.contains(word.key());
            const bool kept = own.contains(word.key()) && other.contains(word.key());
            const WordUse use = now.value(word.key());
            if ((written || kept) && use.times == 0)
                return u"lost: "_s + word.key();
            if (use.times > 0 && word->times == 1 && use.agreed > 1)
                return u"doubled: "_s + word.key();
            if (written && word->times == 1 && use.times > 1)
                return u"new and doubled: "_s + word.key();
            if (use.times > 0 && word->times == 1 && use.origin != word->origin)
                return u"of another origin: "_s + word.key();
        }
    }
    for (auto word = now.cbegin(); word != now.cend(); ++word) {
        if (!own.contains(word.key()) && !other.contains(word.key()))
            return u"brought back: "_s + word.key();
    }
    return {};
}

/// Which law a merge breaks, in words; nothing where it breaks none.
inline QStringList brokenBy(const Draft &base, const Draft &ours, const Draft &theirs)
{
    QStringList broken;
    const Draft merged = merge(base, ours, theirs, sides).draft;
    if (const QString flaw = flawOf(merged); !flaw.isEmpty())
        broken.append(flaw);
    if (const QString loss = lossOf(base, ours, theirs, merged); !loss.isEmpty())
        broken.append(loss);
    if (merge(base, ours, ours, sides).draft != ours)
        broken.append(u"idempotence"_s);
    const Draft mirrored = merge(base, theirs, ours, {sides.theirs, sides.ours}).draft;
    if (canonical(mirrored) != canonical(merged))
        broken.append(u"symmetry:\n"_s + canonical(merged) + u"\n--- mirrored\n"_s + canonical(mirrored));
    return broken;
}

}
