// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/wordsources.h"

#include "collation/wordtable.h"

#include <ranges>
#include <span>
#include <unordered_map>

namespace concordat {

namespace {

/// Hardly more than nothing: of two ways to match as many words, the one with fewer breaks.
constexpr int priceOfBreak = 3;
constexpr qsizetype largestTrace = 4'000'000;
/// A longer text is followed in order only.
constexpr qsizetype longestText = 20'000;

/// What stands in a row elsewhere came from there if it weighs this much, with its known neighbours: two telling
/// words and one more.
constexpr int leastRun = 45;
constexpr int leastWords = 3;
/// What was in the text and stands there no more was moved if it weighs as much as a word.
constexpr int leastMoved = worth::grammar;

/// Runs are looked up by so many atoms, each in so many places.
constexpr qsizetype keyLength = 3;
constexpr size_t mostPlaces = 96;

/// Between two words of one source, what it has there may be longer than what the text has by this.
constexpr qsizetype slack = 24;

quint64 keyAt(AtomSpan atoms, qsizetype at)
{
    quint64 key = 0;
    for (qsizetype i = 0; i < keyLength; ++i)
        key = (key ^ atoms[size_t(at + i)].id) * 0x9e3779b97f4a7c15u;
    return key;
}

/// Atoms of the text that stand in a source in a row.
struct Stretch {
    TextSpan span; ///< in the text
    WordSource from;
    int weight = 0;
};

class Tracing {
public:
    Tracing(AtomSpan text, const std::vector<AtomSpan> &sources)
        : m_text(text)
        , m_sources(sources)
        , m_found(text.size())
    {
    }

    std::vector<std::optional<WordSource>> traced()
    {
        if (!m_sources.empty())
            align({0, size()}, 0, {0, qsizetype(m_sources[0].size())});
        if (isUnknown() && size() <= longestText) {
            takeMoved();
            takeRuns();
        }
        if (isUnknown())
            fillGaps();
        return std::move(m_found);
    }

private:
    [[nodiscard]] qsizetype size() const { return qsizetype(m_text.size()); }
    [[nodiscard]] bool isUnknown() const
    {
        return std::ranges::any_of(m_found, [](const auto &found) { return !found; });
    }

    void take(qsizetype at, WordSource from)
    {
        if (!m_found[size_t(at)])
            m_found[size_t(at)] = from;
    }

    /// Matches words in order; what is the same at both ends needs no table.
    void align(TextSpan inText, size_t source, TextSpan inSource)
    {
        const AtomSpan from = m_sources[source];
        const auto alike = [&](qsizetype a, qsizetype b) { return m_text[size_t(a)].id == from[size_t(b)].id; };
        while (!inText.isEmpty() && !inSource.isEmpty() && alike(inText.begin, inSource.begin))
            take(inText.begin++, {source, inSource.begin++});
        while (!inText.isEmpty() && !inSource.isEmpty() && alike(inText.end - 1, inSource.end - 1))
            take(--inText.end, {source, --inSource.end});
        const auto islands = inText.isEmpty() || inSource.isEmpty() ? std::vector<Island>()
            : inText.length() <= largestTrace / inSource.length()
            ? bestIslands(m_text, from, inText, inSource, priceOfBreak)
            : phrasePath(m_text.subspan(size_t(inText.begin), size_t(inText.length())),
                  from.subspan(size_t(inSource.begin), size_t(inSource.length())));
        const bool relative
            = !inText.isEmpty() && !inSource.isEmpty() && inText.length() > largestTrace / inSource.length();
        for (const Island &island : islands) {
            for (qsizetype k = 0; k < island.length; ++k)
                take((relative ? inText.begin : 0) + island.a + k,
                    {source, (relative ? inSource.begin : 0) + island.b + k});
        }
    }

    /// What the text has no longer in its place, and has in another: the longest first.
    void takeMoved()
    {
        if (m_sources.empty() || m_sources[0].empty() || size() > largestTrace / qsizetype(m_sources[0].size()))
            return;
        const AtomSpan from = m_sources[0];
        std::vector<bool> stands(from.size());
        for (const auto &found : m_found) {
            if (found)
                stands[size_t(found->atom)] = true;
        }
        std::vector<Stretch> runs;
        std::vector<qsizetype> lengths(from.size() + 1); // of the runs that end in front of an atom of the source
        for (qsizetype at = 0; at < size(); ++at) {
            for (size_t k = from.size(); k-- > 0;) {
                const bool goesOn = !m_found[size_t(at)] && !stands[k] && m_text[size_t(at)].id == from[k].id;
                lengths[k + 1] = goesOn ? lengths[k] + 1 : 0;
                if (!goesOn)
                    continue;
                const TextSpan span{at + 1 - lengths[k + 1], at + 1};
                const int weight = weightOf(m_text.subspan(size_t(span.begin), size_t(span.length())));
                if (weight >= leastMoved)
                    runs.push_back({span, {0, qsizetype(k) + 1 - span.length()}, weight});
            }
        }
        std::ranges::stable_sort(runs, std::ranges::greater(), &Stretch::weight);
        for (const Stretch &run : runs) {
            const auto taken = [&](qsizetype step) {
                return m_found[size_t(run.span.begin + step)] || stands[size_t(run.from.atom + step)];
            };
            if (std::ranges::any_of(std::views::iota(qsizetype(0), run.span.length()), taken))
                continue;
            for (qsizetype step = 0; step < run.span.length(); ++step) {
                take(run.span.begin + step, {0, run.from.atom + step});
                stands[size_t(run.from.atom + step)] = true;
            }
        }
    }

    void takeRuns()
    {
        for (size_t source = 0; source < m_sources.size(); ++source) {
            for (qsizetype at = 0; at + keyLength <= qsizetype(m_sources[source].size()); ++at) {
                auto &places = m_places[keyAt(m_sources[source], at)];
                if (places.size() < mostPlaces)
                    places.push_back({source, at});
            }
        }
        std::vector<Stretch> runs;
        for (qsizetype at = 0; at + keyLength <= size(); ++at) {
            if (std::ranges::any_of(
                    std::span(m_found).subspan(size_t(at), keyLength), [](const auto &f) { return !f; }))
                addRuns(at, runs);
        }
        std::ranges::stable_sort(runs, std::ranges::greater(), &Stretch::weight);
        for (const Stretch &run : runs) {
            for (qsizetype at = run.span.begin; at < run.span.end; ++at)
                take(at, {run.from.text, run.from.atom + at - run.span.begin});
        }
    }

    /// The runs that have their key at `at`, if they were not found from the place before.
    void addRuns(qsizetype at, std::vector<Stretch> &runs)
    {
        const auto places = m_places.find(keyAt(m_text, at));
        if (places == m_places.end())
            return;
        for (const WordSource &place : places->second) {
            const AtomSpan from = m_sources[place.text];
            const auto alike = [&](qsizetype step) {
                const qsizetype a = at + step;
                const qsizetype b = place.atom + step;
                return a >= 0 && b >= 0 && a < size() && b < qsizetype(from.size())
                    && m_text[size_t(a)].id == from[size_t(b)].id;
            };
            if (alike(-1) && isNew(at - 1))
                continue;
            qsizetype begin = 0;
            while (alike(begin - 1))
                --begin;
            qsizetype end = 0;
            while (alike(end))
                ++end;
            if (end < keyLength)
                continue;
            Stretch run{{at + begin, at + end}, {place.text, place.atom + begin}, 0};
            const AtomSpan words = m_text.subspan(size_t(run.span.begin), size_t(run.span.length()));
            run.weight = weightOf(words);
            const auto count
                = std::ranges::count_if(words, [](const Atom &atom) { return atom.weight > worth::punctuation; });
            if (run.weight >= leastRun && count >= leastWords)
                runs.push_back(run);
        }
    }

    /// Whether a run that begins at `at` was looked up there.
    [[nodiscard]] bool isNew(qsizetype at) const
    {
        return at + keyLength <= size()
            && std::ranges::any_of(
                std::span(m_found).subspan(size_t(at), keyLength), [](const auto &found) { return !found; });
    }

    void fillGaps()
    {
        for (qsizetype at = 0; at < size();) {
            if (m_found[size_t(at)]) {
                ++at;
                continue;
            }
            const qsizetype begin = at;
            while (at < size() && !m_found[size_t(at)])
                ++at;
            const auto before = begin > 0 ? m_found[size_t(begin - 1)] : std::nullopt;
            const auto behind = at < size() ? m_found[size_t(at)] : std::nullopt;
            fillGap({begin, at}, before, behind);
        }
    }

    void fillGap(TextSpan gap, std::optional<WordSource> before, std::optional<WordSource> behind)
    {
        const qsizetype reach = gap.length() + slack;
        if (before && behind && before->text == behind->text && behind->atom > before->atom
            && behind->atom - before->atom <= reach + 1) {
            align(gap, before->text, {before->atom + 1, behind->atom});
            return;
        }
        if (before && !behind) {
            const qsizetype end = qsizetype(m_sources[before->text].size());
            align(gap, before->text, {before->atom + 1, std::min(end, before->atom + 1 + reach)});
        } else if (behind && !before) {
            align(gap, behind->text, {std::max(qsizetype(0), behind->atom - reach), behind->atom});
        }
    }

    AtomSpan m_text;
    const std::vector<AtomSpan> &m_sources;
    std::vector<std::optional<WordSource>> m_found;
    std::unordered_map<quint64, std::vector<WordSource>> m_places; ///< of keys in the sources, in the order of trust
};

}

std::vector<std::optional<WordSource>> wordSources(AtomSpan text, const std::vector<AtomSpan> &sources)
{
    return Tracing(text, sources).traced();
}

}
