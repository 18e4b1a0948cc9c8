// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/sentencealignment.h"

#include "collation/increasing.h"
#include "collation/sentencebag.h"
#include "collation/sentencemoves.h"
#include "collation/sentencewindow.h"

#include <unordered_map>

namespace concordat {

namespace {

/// Texts of fewer sentences (as a product) need no anchors.
constexpr qsizetype comfortableProduct = 1024;

/// In atoms; sentences of treaties seldom have more.
constexpr qsizetype unusualLength = 250;

struct Occurrences {
    int inA = 0;
    int inB = 0;
    qsizetype atA = 0;
    qsizetype atB = 0;
};

quint64 hashOf(AtomSpan atoms)
{
    quint64 hash = atoms.size();
    for (const Atom &atom : atoms) {
        hash = (hash ^ atom.id) * 0x9e3779b97f4a7c15u;
        hash ^= hash >> 29;
    }
    return hash;
}

class Aligner {
public:
    Aligner(const CutText &a, const CutText &b)
        : m_a(a)
        , m_b(b)
        , m_bagsA(a)
        , m_bagsB(b)
    {
    }

    SentenceAlignment align(bool moves)
    {
        const TextSpan allA{0, qsizetype(m_a.sentences.size())};
        const TextSpan allB{0, qsizetype(m_b.sentences.size())};
        if (allA.isEmpty() || allB.isEmpty())
            return {};
        if (allA.length() <= comfortableProduct / allB.length()) {
            alignBetween(allA, allB);
        } else {
            TextSpan leftA = allA;
            TextSpan leftB = allB;
            for (const SentenceGroup &anchor : anchors()) {
                alignBetween({leftA.begin, anchor.a.begin}, {leftB.begin, anchor.b.begin});
                m_alignment.groups.push_back(anchor);
                leftA.begin = anchor.a.end;
                leftB.begin = anchor.b.end;
            }
            alignBetween(leftA, leftB);
        }
        if (moves)
            findMovedSentences(m_a, m_b, m_bagsA, m_bagsB, m_alignment);
        return std::move(m_alignment);
    }

private:
    bool alike(qsizetype inA, qsizetype inB) const
    {
        return sameAtoms(m_a.within(m_a.sentences[size_t(inA)]), m_b.within(m_b.sentences[size_t(inB)]));
    }

    std::vector<SentenceGroup> anchors() const
    {
        std::unordered_map<quint64, Occurrences> counted;
        counted.reserve(m_a.sentences.size());
        for (size_t i = 0; i < m_a.sentences.size(); ++i) {
            Occurrences &seen = counted[hashOf(m_a.within(m_a.sentences[i]))];
            ++seen.inA;
            seen.atA = qsizetype(i);
        }
        for (size_t i = 0; i < m_b.sentences.size(); ++i) {
            const auto found = counted.find(hashOf(m_b.within(m_b.sentences[i])));
            if (found == counted.end())
                continue;
            ++found->second.inB;
            found->second.atB = qsizetype(i);
        }
        std::vector<Occurrences> once;
        for (const auto &[hash, seen] : counted) {
            if (seen.inA == 1 && seen.inB == 1 && alike(seen.atA, seen.atB))
                once.push_back(seen);
        }
        std::ranges::sort(once, {}, &Occurrences::atA);
        return grown(once);
    }

    /// The anchors that keep the order of both texts, and the sentences around them that are alike.
    std::vector<SentenceGroup> grown(const std::vector<Occurrences> &once) const
    {
        std::vector<qsizetype> order;
        std::ranges::transform(once, std::back_inserter(order), &Occurrences::atB);
        std::vector<SentenceGroup> found;
        qsizetype freeA = 0;
        qsizetype freeB = 0;
        const auto take = [&](qsizetype inA, qsizetype inB) {
            found.push_back({{inA, inA + 1}, {inB, inB + 1}});
            freeA = inA + 1;
            freeB = inB + 1;
        };
        for (const size_t index : longestIncreasing(order)) {
            const Occurrences &anchor = once[index];
            if (anchor.atA < freeA || anchor.atB < freeB)
                continue;
            qsizetype back = 0;
            while (anchor.atA - back > freeA && anchor.atB - back > freeB
                && alike(anchor.atA - back - 1, anchor.atB - back - 1))
                ++back;
            for (; back >= 0; --back)
                take(anchor.atA - back, anchor.atB - back);
            while (freeA < qsizetype(m_a.sentences.size()) && freeB < qsizetype(m_b.sentences.size())
                && alike(freeA, freeB))
                take(freeA, freeB);
        }
        return found;
    }

    void alignBetween(TextSpan inA, TextSpan inB)
    {
        if (arePlainlyPaired(inA, inB)) {
            for (qsizetype k = 0; k < inA.length(); ++k)
                m_alignment.groups.push_back({{inA.begin + k, inA.begin + k + 1}, {inB.begin + k, inB.begin + k + 1}});
        } else if (!inA.isEmpty() && !inB.isEmpty())
            alignInWindows(m_bagsA, m_bagsB, inA, inB, m_alignment.groups);
    }

    /// As many sentences on either side, each plainly the other with a few words changed: the common case, and
    /// there is nothing to weigh.
    bool arePlainlyPaired(TextSpan inA, TextSpan inB) const
    {
        if (inA.length() != inB.length())
            return false;
        for (qsizetype k = 0; k < inA.length(); ++k) {
            const AtomSpan a = m_a.within(m_a.sentences[size_t(inA.begin + k)]);
            const AtomSpan b = m_b.within(m_b.sentences[size_t(inB.begin + k)]);
            if (4 * alikeInPlace(a, b) < 3 * std::max(a.size(), b.size()))
                return false;
        }
        return true;
    }

    /// How many atoms are alike, counted from the front and, where the lengths differ, from the back.
    static size_t alikeInPlace(AtomSpan a, AtomSpan b)
    {
        const size_t shorter = std::min(a.size(), b.size());
        size_t prefix = 0;
        while (prefix < shorter && a[prefix].id == b[prefix].id)
            ++prefix;
        size_t count = prefix;
        for (size_t k = 1; k <= shorter - prefix; ++k)
            count += a[a.size() - k].id == b[b.size() - k].id ? 1 : 0;
        return count;
    }

    const CutText &m_a;
    const CutText &m_b;
    Bags m_bagsA;
    Bags m_bagsB;
    SentenceAlignment m_alignment;
};

/// Adds a sentence; one of unusual length, which is rather a list or a table, is cut at its line breaks.
void addSentence(CutText &made, TextSpan sentence)
{
    if (sentence.length() > unusualLength) {
        for (qsizetype at = sentence.begin + 1; at < sentence.end; ++at) {
            const qsizetype spaceBegin = made.atoms[size_t(at - 1)].span.end;
            const qsizetype spaceEnd = made.atoms[size_t(at)].span.begin;
            if (made.text.sliced(spaceBegin, spaceEnd - spaceBegin).contains(u'\n')) {
                made.sentences.push_back({sentence.begin, at});
                sentence.begin = at;
            }
        }
    }
    if (!sentence.isEmpty())
        made.sentences.push_back(sentence);
}

}

TextSpan CutText::atomsOf(TextSpan ofSentences) const
{
    if (ofSentences.isEmpty())
        return {};
    return {sentences[size_t(ofSentences.begin)].begin, sentences[size_t(ofSentences.end - 1)].end};
}

CutText cut(QStringView text, Language language, Lexicon &lexicon)
{
    CutText made{text, lexicon.atoms(text), {}};
    qsizetype begin = 0;
    qsizetype at = 0;
    const qsizetype count = qsizetype(made.atoms.size());
    for (const TextSpan &sentence : sentences(text, language)) {
        while (at < count && made.atoms[size_t(at)].span.begin < sentence.end)
            ++at;
        addSentence(made, {begin, at});
        begin = at;
    }
    addSentence(made, {begin, count});
    return made;
}

SentenceAlignment alignSentences(const CutText &a, const CutText &b, bool moves)
{
    return Aligner(a, b).align(moves);
}

}
