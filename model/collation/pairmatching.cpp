// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/pairmatching.h"

#include "collation/junction.h"
#include "collation/splits.h"

#include <set>

namespace concordat {

namespace {

/// A hypothesis with this score is a match.
constexpr float threshold = 0.44F;
/// By how much it must be better than its rival.
constexpr float margin = 0.06F;
/// A hypothesis that is better than its rival by the second has only this to reach.
constexpr float thresholdWithoutRival = 0.36F;
constexpr float wideMargin = 0.15F;
/// Above this, a rival is no reason to doubt.
constexpr float beyondDoubt = 0.7F;
/// Wording that counts when the texts of two articles are compared.
constexpr float affineWording = 0.25F;
/// Shares of the context.
constexpr float articleShare = 0.6F;
constexpr float titleShare = 0.15F;
constexpr float parentShare = 0.25F;
constexpr float numberShare = 0.1F;
/// What the right place between matched neighbours adds, and the least wording it needs.
constexpr float placeBonus = 0.22F;
constexpr float wordingForPlace = 0.13F;

/// What a text must show to be taken for the rest of its neighbour's counterpart: the share of it that stands there
/// in order, and that the neighbour does not have.
constexpr float leastOfRest = 0.42F;
constexpr float leastNews = 0.34F;
/// The share of it that must stand there where the order is another.
constexpr float mostOfRest = 0.6F;
/// With less of it in common it is not looked at, whatever the order.
constexpr float leastInCommon = 0.25F;

bool better(const Match &one, const Match &other)
{
    if (one.score != other.score)
        return one.score > other.score;
    return std::tie(one.a, one.b) < std::tie(other.a, other.b);
}

std::pair<int, int> inOrder(int a, int b)
{
    return {std::min(a, b), std::max(a, b)};
}

}

PairMatching::PairMatching(const Corpus &corpus, const CandidateIndex &index, Comparisons &comparisons,
    const KnownPairs &known, int first, int second)
    : m_corpus(corpus)
    , m_a(corpus.textsOf[size_t(first)])
    , m_b(corpus.textsOf[size_t(second)])
    , m_ofText(size_t(m_a.end - m_a.begin + m_b.end - m_b.begin))
    , m_matchOf(m_ofText.size(), -1)
{
    compareCandidates(index, comparisons, known);
    measureAffinities();
    considerContext();
    acceptKnown(known);
    acceptBest(beyondDoubt);
    considerNeighbours();
    acceptBest(threshold);
    completeSplits(known);
    joinNeighbours(known);
    acceptBest(thresholdWithoutRival);
    completeSplits(known);
}

size_t PairMatching::slot(int text) const
{
    return size_t(text < m_a.end && text >= m_a.begin ? text - m_a.begin : m_a.end - m_a.begin + text - m_b.begin);
}

bool PairMatching::isMatched(int text) const
{
    return m_matchOf[slot(text)] >= 0;
}

void PairMatching::compareCandidates(const CandidateIndex &index, Comparisons &comparisons, const KnownPairs &known)
{
    struct Pair {
        int a;
        int b;
        float theme;
    };
    std::vector<Pair> pairs;
    const int second = m_b.begin < m_b.end ? m_corpus.texts[size_t(m_b.begin)].submission : -1;
    const int first = m_a.begin < m_a.end ? m_corpus.texts[size_t(m_a.begin)].submission : -1;
    for (int a = m_a.begin; a < m_a.end; ++a) {
        for (const Candidate &candidate : index.of(a, second))
            pairs.push_back({a, candidate.text, candidate.theme});
    }
    for (int b = m_b.begin; b < m_b.end; ++b) {
        for (const Candidate &candidate : index.of(b, first))
            pairs.push_back({candidate.text, b, candidate.theme});
    }
    // The same theme may come out with another last digit from the other side: the greater is kept.
    std::ranges::sort(pairs, [](const Pair &one, const Pair &other) {
        return std::tie(one.a, one.b, other.theme) < std::tie(other.a, other.b, one.theme);
    });
    const auto rest = std::ranges::unique(
        pairs, [](const Pair &one, const Pair &other) { return one.a == other.a && one.b == other.b; });
    pairs.erase(rest.begin(), rest.end());
    for (const auto &[a, b, theme] : pairs) {
        if (known.different.contains(inOrder(a, b)))
            continue;
        m_ofText[slot(a)].push_back(int(m_evidence.size()));
        m_ofText[slot(b)].push_back(int(m_evidence.size()));
        m_evidence.push_back(comparisons.of(a, b, theme));
    }
}

void PairMatching::measureAffinities()
{
    for (const Evidence &evidence : m_evidence) {
        const TextNode &a = m_corpus.texts[size_t(evidence.a)];
        const TextNode &b = m_corpus.texts[size_t(evidence.b)];
        if (a.article < 0 || b.article < 0 || evidence.text < affineWording)
            continue;
        float &ofA = m_bestIn[{evidence.a, b.article}];
        ofA = std::max(ofA, evidence.text * a.mass);
        float &ofB = m_bestIn[{evidence.b, a.article}];
        ofB = std::max(ofB, evidence.text * b.mass);
    }
    for (const auto &[key, covered] : m_bestIn) {
        const int article = m_corpus.texts[size_t(key.first)].article;
        const bool ofA = key.first < m_a.end && key.first >= m_a.begin;
        auto &sides = m_covered[ofA ? std::pair(article, key.second) : std::pair(key.second, article)];
        (ofA ? sides.first : sides.second) += covered;
    }
}

float PairMatching::affinity(int articleA, int articleB) const
{
    const auto covered = m_covered.find({articleA, articleB});
    if (covered == m_covered.end())
        return 0;
    const float ofA = covered->second.first / std::max(m_corpus.articles[size_t(articleA)].mass, 0.01F);
    const float ofB = covered->second.second / std::max(m_corpus.articles[size_t(articleB)].mass, 0.01F);
    return std::min(1.0F, (ofA + ofB) / 2);
}

/// The affinity of the articles of two texts that their other texts make.
float PairMatching::affinityAround(int a, int b) const
{
    const TextNode &nodeA = m_corpus.texts[size_t(a)];
    const TextNode &nodeB = m_corpus.texts[size_t(b)];
    const auto covered = m_covered.find({nodeA.article, nodeB.article});
    if (covered == m_covered.end())
        return 0;
    const auto ownShare = [&](int text, int article) {
        const auto known = m_bestIn.find({text, article});
        return known == m_bestIn.end() ? 0.0F : known->second;
    };
    const float massA = m_corpus.articles[size_t(nodeA.article)].mass - nodeA.mass;
    const float massB = m_corpus.articles[size_t(nodeB.article)].mass - nodeB.mass;
    if (massA < 0.01F || massB < 0.01F)
        return 0;
    const float ofA = (covered->second.first - ownShare(a, nodeB.article)) / massA;
    const float ofB = (covered->second.second - ownShare(b, nodeA.article)) / massB;
    return std::clamp((ofA + ofB) / 2, 0.0F, 1.0F);
}

void PairMatching::considerContext()
{
    std::map<std::pair<int, int>, float> wording;
    for (const Evidence &evidence : m_evidence)
        wording[{evidence.a, evidence.b}] = evidence.text;
    for (Evidence &evidence : m_evidence) {
        const TextNode &a = m_corpus.texts[size_t(evidence.a)];
        const TextNode &b = m_corpus.texts[size_t(evidence.b)];
        float context = 0;
        float around = 0;
        if (a.article >= 0 && b.article >= 0) {
            around = affinityAround(evidence.a, evidence.b);
            context += articleShare * around;
            context += titleShare
                * likeness(m_corpus.articles[size_t(a.article)].title, m_corpus.articles[size_t(b.article)].title);
        }
        if (a.parent >= 0 && b.parent >= 0) {
            const auto above = wording.find({a.parent, b.parent});
            context += parentShare * (above == wording.end() ? 0 : above->second);
        } else if (a.parent < 0 && b.parent < 0) {
            // Neither hangs under another text: the share of the parents goes to the articles.
            context += parentShare * around;
        }
        if (a.unit->number == b.unit->number && !a.unit->number.isEmpty() && context > 0)
            context += numberShare;
        evidence.context = std::min(1.0F, context);
        evidence.score = scored(evidence.text, evidence.context);
    }
}

void PairMatching::take(Match match)
{
    for (int text : match.a)
        m_matchOf[slot(text)] = int(m_matches.size());
    for (int text : match.b)
        m_matchOf[slot(text)] = int(m_matches.size());
    m_matches.push_back(std::move(match));
}

void PairMatching::acceptKnown(const KnownPairs &known)
{
    for (const auto &[first, second] : known.same) {
        const int a = first >= m_a.begin && first < m_a.end ? first : second;
        const int b = a == first ? second : first;
        if (a < m_a.begin || a >= m_a.end || b < m_b.begin || b >= m_b.end)
            continue;
        Evidence evidence = comparedTexts(m_corpus, a, b);
        take({{a}, {b}, evidence, 1, true});
    }
}

std::vector<Match> PairMatching::hypotheses(float least) const
{
    std::vector<Match> all;
    for (const Evidence &evidence : m_evidence) {
        if (evidence.score >= least && !isMatched(evidence.a) && !isMatched(evidence.b))
            all.push_back({{evidence.a}, {evidence.b}, evidence, evidence.score, false});
    }
    // Of what has little to go by, no splits are made up.
    for (int whole = m_a.begin; whole < m_a.end && least >= threshold; ++whole)
        addSplits(all, whole, true, least);
    for (int whole = m_b.begin; whole < m_b.end && least >= threshold; ++whole)
        addSplits(all, whole, false, least);
    std::ranges::sort(all, better);
    return all;
}

void PairMatching::addSplits(std::vector<Match> &all, int whole, bool wholeIsA, float least) const
{
    if (isMatched(whole))
        return;
    std::vector<PartEvidence> parts;
    for (int index : m_ofText[slot(whole)]) {
        const Evidence &evidence = m_evidence[size_t(index)];
        const int part = wholeIsA ? evidence.b : evidence.a;
        if (isMatched(part))
            continue;
        // A part belongs where most of it is found.
        const auto insideOf = [&](const Evidence &one) { return wholeIsA ? one.insideA : one.insideB; };
        float elsewhere = 0;
        for (int other : m_ofText[slot(part)]) {
            if (other != index)
                elsewhere = std::max(elsewhere, insideOf(m_evidence[size_t(other)]));
        }
        parts.push_back({part, insideOf(evidence), wholeIsA ? evidence.phrasesInsideA : evidence.phrasesInsideB,
            elsewhere, evidence.text, evidence.context});
    }
    const auto split = splitInto(m_corpus, whole, parts);
    if (!split || split->score < least)
        return;
    std::vector<int> members = split->parts;
    Match match{{whole}, members, split->evidence, split->score, false};
    if (!wholeIsA)
        std::swap(match.a, match.b);
    all.push_back(std::move(match));
}

bool PairMatching::hasRival(const Match &match) const
{
    if (match.score >= beyondDoubt || match.a.size() + match.b.size() > 2)
        return false;
    const float needed = match.score < threshold ? wideMargin : margin;
    const auto rivalsOf = [&](int text, int chosen, bool textIsA) {
        return std::ranges::any_of(m_ofText[slot(text)], [&](int index) {
            const Evidence &other = m_evidence[size_t(index)];
            const int rival = textIsA ? other.b : other.a;
            return rival != chosen && other.score > match.score - needed && !isMatched(rival)
                && !areDuplicates(m_corpus, rival, chosen);
        });
    };
    return rivalsOf(match.a.front(), match.b.front(), true) || rivalsOf(match.b.front(), match.a.front(), false);
}

void PairMatching::acceptBest(float least)
{
    const auto isFree = [&](int text) { return !isMatched(text); };
    for (Match &match : hypotheses(least)) {
        if (std::ranges::all_of(match.a, isFree) && std::ranges::all_of(match.b, isFree) && !hasRival(match))
            take(std::move(match));
    }
}

float PairMatching::placeAgreement(int a, int b) const
{
    // The nearest matched text before and behind, within the article, and how far it is.
    const auto agrees = [&](int step) {
        const int beside = a + step;
        const int otherBeside = b + step;
        const int article = m_corpus.texts[size_t(a)].article;
        const int otherArticle = m_corpus.texts[size_t(b)].article;
        const auto within = [&](int text, NodeRange range, int of) {
            return text >= range.begin && text < range.end && m_corpus.texts[size_t(text)].article == of;
        };
        const bool inside = within(beside, m_a, article);
        const bool otherInside = within(otherBeside, m_b, otherArticle);
        if (!inside && !otherInside)
            return affinityAround(a, b) > affineWording ? 1.0F : 0.0F; // both at the edge
        if (!inside || !otherInside)
            return 0.0F;
        const int match = m_matchOf[slot(beside)];
        return match >= 0 && match == m_matchOf[slot(otherBeside)] ? 1.0F : 0.0F;
    };
    return (agrees(-1) + agrees(1)) / 2;
}

void PairMatching::considerNeighbours()
{
    for (Evidence &evidence : m_evidence) {
        if (isMatched(evidence.a) || isMatched(evidence.b) || evidence.text < wordingForPlace)
            continue;
        const TextNode &a = m_corpus.texts[size_t(evidence.a)];
        const TextNode &b = m_corpus.texts[size_t(evidence.b)];
        if (a.article < 0 || b.article < 0 || !a.treatyText || !b.treatyText)
            continue;
        const float place = placeAgreement(evidence.a, evidence.b);
        evidence.context = std::min(1.0F, evidence.context + place);
        evidence.score += placeBonus * place;
    }
}

/// Whether both stand in one article, the second right behind the first.
bool PairMatching::areBeside(int first, int second) const
{
    const auto inOne = [&](NodeRange range) { return first >= range.begin && second < range.end; };
    return second == first + 1 && (inOne(m_a) || inOne(m_b))
        && m_corpus.texts[size_t(first)].article == m_corpus.texts[size_t(second)].article;
}

/// Whether a text only says what comes below it.
bool PairMatching::announces(int text) const
{
    const QStringView written = QStringView(m_corpus.texts[size_t(text)].unit->text).trimmed();
    return written.endsWith(u':') || written.endsWith(u'：');
}

/// The share of a text that another has, whatever the order.
float PairMatching::insideOf(int whole, int text) const
{
    const TextNode &node = m_corpus.texts[size_t(text)];
    return node.mass > 0 ? overlap(node.terms, m_corpus.texts[size_t(whole)].terms).mass / node.mass : 0;
}

/// The share of a text that the whole has and its parts do not.
float PairMatching::newsOf(int text, int whole, const std::vector<int> &parts) const
{
    const TextNode &node = m_corpus.texts[size_t(text)];
    const Terms &all = m_corpus.texts[size_t(whole)].terms;
    Terms known;
    for (const int part : parts)
        known = united(known, m_corpus.texts[size_t(part)].terms);
    const float news = overlap(all, united(known, node.terms)).mass - overlap(all, known).mass;
    return node.mass > 0 ? news / node.mass : 0;
}

void PairMatching::completeSplits(const KnownPairs &known)
{
    for (size_t i = 0; i < m_matches.size(); ++i) {
        for (const bool partsOfA : {true, false}) {
            const auto isRest = [&](int text, bool before) {
                const Match &match = m_matches[i];
                const std::vector<int> &parts = partsOfA ? match.a : match.b;
                const int whole = partsOfA ? match.b.front() : match.a.front();
                const int neighbour = before ? parts.front() : parts.back();
                if (!(before ? areBeside(text, neighbour) : areBeside(neighbour, text)) || isMatched(text)
                    || known.different.contains(inOrder(text, whole)))
                    return false;
                if (!m_corpus.texts[size_t(text)].treatyText || insideOf(whole, text) < leastInCommon)
                    return false;
                if (!announces(text) && insideOf(whole, text) >= mostOfRest && newsOf(text, whole, parts) >= leastNews)
                    return true;
                const Junction junction
                    = before ? junctionOf(m_corpus, whole, {text}, parts) : junctionOf(m_corpus, whole, parts, {text});
                return (before ? junction.first : junction.second) >= leastOfRest
                    && (before ? junction.newFirst : junction.newSecond) >= leastNews;
            };
            const auto mayGrow = [&] {
                const Match &match = m_matches[i];
                return !match.known && (partsOfA ? match.b : match.a).size() == 1;
            };
            const auto parts = [&]() -> std::vector<int> & { return partsOfA ? m_matches[i].a : m_matches[i].b; };
            while (mayGrow() && isRest(parts().front() - 1, true)) {
                m_matchOf[slot(parts().front() - 1)] = int(i);
                parts().insert(parts().begin(), parts().front() - 1);
            }
            while (mayGrow() && isRest(parts().back() + 1, false)) {
                m_matchOf[slot(parts().back() + 1)] = int(i);
                parts().push_back(parts().back() + 1);
            }
        }
    }
}

/// Two neighbours that together make up a third text, of which neither alone has enough to be matched with it.
void PairMatching::joinNeighbours(const KnownPairs &known)
{
    const auto mayJoin = [&](int text, int whole) {
        return !isMatched(text) && m_corpus.texts[size_t(text)].treatyText
            && !known.different.contains(inOrder(text, whole)) && insideOf(whole, text) >= leastInCommon;
    };
    for (const Evidence &evidence : m_evidence) {
        for (const bool partIsA : {true, false}) {
            const int whole = partIsA ? evidence.b : evidence.a;
            const int part = partIsA ? evidence.a : evidence.b;
            for (const int first : {part - 1, part}) {
                if (isMatched(whole) || !m_corpus.texts[size_t(whole)].treatyText || !areBeside(first, first + 1)
                    || !mayJoin(first, whole) || !mayJoin(first + 1, whole))
                    continue;
                const std::vector<int> parts{first, first + 1};
                const Junction junction = junctionOf(m_corpus, whole, {first}, {first + 1});
                if (std::min({junction.first, junction.second, junction.whole}) < leastOfRest
                    || std::min(junction.newFirst, junction.newSecond) < leastNews)
                    continue;
                const Evidence together = comparedTogether(m_corpus, whole, parts);
                const std::vector<int> alone{whole};
                take({partIsA ? parts : alone, partIsA ? alone : parts, together, together.score, false});
            }
        }
    }
}

}
