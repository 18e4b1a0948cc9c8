// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/origins.h"

#include "collation/wordsources.h"

#include <QSet>

namespace concordat {

namespace {

/// The origin of each character of a passage's flat text.
QList<Origin> originsOf(const Passage &passage)
{
    QList<Origin> origins;
    for (const PlacedRun &placed : placedRuns(passage)) {
        for (qsizetype i = 0; i < placed.run.text.size(); ++i)
            origins.append(placed.run.origin.advanced(i));
    }
    return origins;
}

/// A passage that words may come from.
struct FormerText {
    QString text;
    QList<Origin> origins;
    std::vector<Atom> atoms;
};

/// The passages, each text once, cut into words.
std::vector<FormerText> sourcesOf(const Passage &before, const QList<Passage> &elsewhere)
{
    std::vector<FormerText> sources;
    QSet<QString> known;
    for (const Passage &passage : QList<Passage>{before} + elsewhere) {
        const QString text = flatText(passage);
        if (!sources.empty() && known.contains(text))
            continue;
        known.insert(text);
        sources.push_back({text, originsOf(passage), {}});
    }
    return sources;
}

/// The origins of the characters of a text whose words come from the sources.
class Tracing {
public:
    Tracing(const QString &text, std::vector<FormerText> &sources)
        : m_text(text)
        , m_sources(sources)
        , m_origins(text.size())
    {
        constexpr Overlook nothing{
            .letterCase = false, .quotes = false, .dashes = false, .invisible = false, .spacing = false};
        Lexicon lexicon(Language::Undetermined, nothing, Lexicon::Labels::AsWords);
        m_atoms = lexicon.atoms(text);
        std::vector<AtomSpan> spans;
        for (FormerText &source : sources) {
            source.atoms = lexicon.atoms(source.text);
            spans.emplace_back(source.atoms);
        }
        m_found = wordSources(m_atoms, spans);
    }

    [[nodiscard]] QList<std::optional<Origin>> origins()
    {
        for (size_t i = 0; i < m_atoms.size(); ++i) {
            if (!m_found[i])
                continue;
            const FormerText &source = m_sources[m_found[i]->text];
            const TextSpan there = source.atoms[size_t(m_found[i]->atom)].span;
            copy(source, there, m_atoms[i].span);
            const TextSpan space{i > 0 ? m_atoms[i - 1].span.end : 0, m_atoms[i].span.begin};
            copy(source, {there.begin - space.length(), there.begin}, space);
        }
        if (!m_atoms.empty() && m_found.back())
            copyTail(
                m_sources[m_found.back()->text], m_sources[m_found.back()->text].atoms[size_t(m_found.back()->atom)]);
        return std::move(m_origins);
    }

private:
    void copy(const FormerText &source, TextSpan from, TextSpan to)
    {
        if (from.begin < 0 || from.end > source.text.size() || from.length() != to.length()
            || QStringView(source.text).sliced(from.begin, from.length())
                != QStringView(m_text).sliced(to.begin, to.length()))
            return;
        for (qsizetype i = 0; i < to.length(); ++i)
            m_origins[to.begin + i] = source.origins[from.begin + i];
    }

    void copyTail(const FormerText &source, const Atom &last)
    {
        const TextSpan tail{m_atoms.back().span.end, m_text.size()};
        copy(source, {last.span.end, last.span.end + tail.length()}, tail);
    }

    const QString &m_text;
    std::vector<FormerText> &m_sources;
    std::vector<Atom> m_atoms;
    std::vector<std::optional<WordSource>> m_found;
    QList<std::optional<Origin>> m_origins;
};

/// `passage` with the origins of its flat characters, from `at` on.
Passage withOriginsAt(const Passage &passage, const QList<Origin> &origins, qsizetype &at)
{
    Passage result;
    for (const Piece &piece : passage.pieces) {
        const auto *run = std::get_if<Run>(&piece);
        if (!run) {
            Bracket bracket;
            for (const Alternative &alternative : std::get<Bracket>(piece).alternatives)
                bracket.alternatives.append({withOriginsAt(alternative.passage, origins, at), alternative.positions});
            result.pieces.append(bracket);
            continue;
        }
        for (qsizetype begin = 0; begin < run->text.size();) {
            qsizetype end = begin + 1;
            while (end < run->text.size() && origins[at + begin].advanced(end - begin) == origins[at + end])
                ++end;
            result.pieces.append(Run{run->text.sliced(begin, end - begin), origins[at + begin], run->marks, run->link});
            begin = end;
        }
        at += run->text.size();
    }
    return result;
}

}

Passage withOrigins(const Passage &after, const Passage &before, const EditId &edit, const QList<Passage> &elsewhere)
{
    const QString text = flatText(after);
    std::vector<FormerText> sources = sourcesOf(before, elsewhere);
    const QList<std::optional<Origin>> found = Tracing(text, sources).origins();
    QList<Origin> origins;
    origins.reserve(found.size());
    for (const auto &origin : found)
        origins.append(origin.value_or(Origin::edited(edit)));
    qsizetype at = 0;
    return normal(withOriginsAt(after, origins, at));
}

Passage withFormerOrigins(
    const Passage &passage, const Passage &before, const EditId &edit, const QList<Passage> &former)
{
    QList<Origin> origins = originsOf(passage);
    const QList<Origin> traced = originsOf(withOrigins(passage, before, edit, former));
    for (qsizetype i = 0; i < origins.size(); ++i) {
        if (origins[i].kind == Origin::Kind::Edited && origins[i].edit == edit)
            origins[i] = traced[i];
    }
    qsizetype at = 0;
    return normal(withOriginsAt(passage, origins, at));
}

}
