// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/origins.h"
#include "support/treatytexts.h"

#include <QSet>

/// Paragraphs that are revised by chance: words replaced, phrases inserted, left out, moved and pasted, paragraphs
/// split, joined, deleted and reinstated. Of every word it is known where it came from, and beside that stands the
/// passage with the origins that the program found, given the history.
class RevisedWords {
public:
    /// How many words have the origin that they should.
    struct Score {
        qsizetype right = 0;
        qsizetype all = 0;

        [[nodiscard]] double share() const { return all > 0 ? double(right) / double(all) : 1; }
        void operator+=(const Score &other)
        {
            right += other.right;
            all += other.all;
        }
    };

    RevisedWords(const QStringList &texts, quint32 seed)
        : m_texts(texts)
        , m_edits(seed)
    {
        QSet<QString> received;
        while (received.size() < 6) {
            const QString text = m_edits.any(texts);
            if (!received.contains(text))
                receive(text, QStringLiteral("u%1").arg(received.size()));
            received.insert(text);
        }
    }

    void revise()
    {
        using namespace concordat;
        m_edit.value = QStringLiteral("e%1").arg(++m_revisions);
        for (int changes = 1 + m_edits.below(3); changes > 0; --changes)
            change();
    }

    /// Brings a deleted paragraph back with some of its words changed, and says how many of all its words have the
    /// right origin then.
    [[nodiscard]] Score reinstatedAndReworded()
    {
        m_edit.value = QStringLiteral("e%1").arg(++m_revisions);
        Line line = m_lines.takeAt(m_edits.below(m_lines.size()));
        m_history.prepend(line.passage);
        m_lines.append(reinstated(line.words, 15));
        return scoreOf(m_lines.last());
    }

    [[nodiscard]] Score score() const
    {
        Score all;
        for (const Line &line : m_lines)
            all += scoreOf(line);
        return all;
    }

private:
    /// A word, a sign or a space, and where it came from.
    struct Written {
        QString text;
        concordat::Origin origin;
    };
    using Words = QList<Written>;
    struct Line {
        Words words;
        concordat::Passage passage;
    };

    static QString textOf(const Words &words)
    {
        QString text;
        for (const Written &word : words)
            text += word.text;
        return text;
    }

    static Words cut(const QString &text, const concordat::Origin &origin)
    {
        Words words;
        for (const concordat::Token &token : concordat::tokens(text)) {
            const bool received = origin.kind == concordat::Origin::Kind::Received;
            words.append({text.sliced(token.span.begin, token.span.length()),
                received ? origin.advanced(token.span.begin) : origin});
        }
        return words;
    }

    void receive(const QString &text, const QString &unit)
    {
        using namespace concordat;
        const Origin origin = Origin::received(UnitId{unit});
        m_lines.append({cut(text, origin), passageOf(text, origin)});
        for (const Written &word : m_lines.last().words)
            m_received.insert(word.text);
    }

    [[nodiscard]] concordat::Origin here() const { return concordat::Origin::edited(m_edit); }

    [[nodiscard]] static bool isWord(const QString &text) { return text.front().isLetterOrNumber(); }

    static Score scoreOf(const Line &line)
    {
        Score score;
        qsizetype at = 0;
        const QList<concordat::PlacedRun> runs = placedRuns(line.passage);
        for (const Written &word : line.words) {
            if (isWord(word.text)) {
                const auto run = std::ranges::find_if(
                    runs, [&](const concordat::PlacedRun &placed) { return placed.span.contains(at); });
                ++score.all;
                score.right += run != runs.end() && run->run.origin.advanced(at - run->span.begin) == word.origin;
            }
            at += word.text.size();
        }
        return score;
    }

    /// Takes what a paragraph has become; the program is told its text, its earlier states and what stands elsewhere.
    [[nodiscard]] Line revised(const Words &words, const concordat::Passage &before) const
    {
        QList<concordat::Passage> elsewhere = m_history;
        for (const Line &line : m_lines)
            elsewhere.append(line.passage);
        return {words, withOrigins(concordat::passageOf(textOf(words)), before, m_edit, elsewhere)};
    }

    [[nodiscard]] Line reinstated(Words words, int percentReworded) const
    {
        for (Written &word : words) {
            if (isWord(word.text) && m_edits.below(100) < percentReworded)
                word = {anyWord(), here()};
        }
        return revised(words, {});
    }

    /// A word that was not received: of one that was, nobody could say whether it came back or was written anew.
    [[nodiscard]] QString anyWord() const
    {
        for (;;) {
            const Words words = cut(m_edits.any(m_texts), {});
            const QString &word = words[m_edits.below(words.size())].text;
            if (isWord(word) && !m_received.contains(word))
                return word;
        }
    }

    void change()
    {
        if (m_lines.size() < 3) {
            m_lines.append(reinstatedParagraph());
            return;
        }
        const int at = m_edits.below(m_lines.size());
        const Line before = m_lines[at];
        m_history.prepend(before.passage);
        switch (m_edits.below(12)) {
        case 0:
            m_deleted.append(m_lines.takeAt(at).words);
            return;
        case 1:
            if (!m_deleted.isEmpty())
                m_lines.append(reinstatedParagraph());
            return;
        case 2:
            split(at);
            return;
        case 3:
            join(at);
            return;
        default:
            m_lines[at] = revised(changed(before.words), before.passage);
        }
    }

    [[nodiscard]] Line reinstatedParagraph()
    {
        if (m_deleted.isEmpty())
            return m_lines.takeLast();
        return reinstated(m_deleted.takeAt(m_edits.below(m_deleted.size())), 0);
    }

    void split(int at)
    {
        const Line whole = m_lines[at];
        const QList<qsizetype> places = placesIn(whole.words);
        if (places.size() < 12)
            return;
        const qsizetype cut = places[4 + m_edits.below(places.size() - 8)];
        m_lines[at] = revised(whole.words.first(cut), whole.passage);
        m_lines.insert(at + 1, revised(whole.words.sliced(cut), {}));
    }

    void join(int at)
    {
        if (at + 1 >= m_lines.size())
            return;
        const Line next = m_lines[at + 1];
        const Words both = m_lines[at].words + Words{{QStringLiteral(" "), here()}} + next.words;
        m_lines[at] = revised(both, m_lines[at].passage);
        m_lines.removeAt(at + 1);
    }

    /// Where words may be put in or cut out: before spaces; between any two signs where there are hardly any.
    [[nodiscard]] static QList<qsizetype> placesIn(const Words &words)
    {
        QList<qsizetype> spaces;
        for (qsizetype i = 1; i < words.size(); ++i) {
            if (words[i].text.front().isSpace())
                spaces.append(i);
        }
        if (spaces.size() * 6 >= words.size())
            return spaces;
        QList<qsizetype> all;
        for (qsizetype i = 1; i < words.size(); ++i)
            all.append(i);
        return all;
    }

    [[nodiscard]] static bool hasSpaces(const Words &words) { return words[placesIn(words).first()].text == u" "; }

    [[nodiscard]] Words changed(Words words) const
    {
        const QList<qsizetype> places = words.size() < 8 ? QList<qsizetype>() : placesIn(words);
        if (places.size() < 8)
            return words + cut(QStringLiteral(" ") + phrase(), here());
        const int first = m_edits.below(places.size() - 1);
        const qsizetype last = std::min<qsizetype>(first + 2 + m_edits.below(8), places.size() - 1);
        const qsizetype at = places[first];
        switch (m_edits.below(6)) {
        case 0:
        case 1:
            for (qsizetype i = at; i < words.size(); ++i) {
                if (isWord(words[i].text)) {
                    words[i] = {anyWord(), here()};
                    break;
                }
            }
            return words;
        case 2:
            return words.first(at) + cut(QStringLiteral(" ") + phrase(), here()) + words.sliced(at);
        case 3:
            words.remove(at, places[last] - at);
            return words;
        case 4: {
            const Words moved = words.mid(at, places[last] - at);
            words.remove(at, moved.size());
            const QList<qsizetype> targets = placesIn(words);
            const qsizetype to = targets.isEmpty() ? words.size() : targets[m_edits.below(targets.size())];
            return words.first(to) + moved + words.sliced(to);
        }
        default: {
            const Words &other = m_lines[m_edits.below(m_lines.size())].words;
            const QList<qsizetype> from = placesIn(other);
            if (from.size() < 12 || hasSpaces(other) != hasSpaces(words))
                return words;
            const int begin = m_edits.below(from.size() - 8);
            const qsizetype end = std::min<qsizetype>(begin + 7 + m_edits.below(12), from.size() - 1);
            return words.first(at) + other.mid(from[begin], from[end] - from[begin]) + words.sliced(at);
        }
        }
    }

    /// New words in a row.
    [[nodiscard]] QString phrase() const
    {
        QStringList words;
        for (int count = 1 + m_edits.below(6); count > 0; --count)
            words.append(anyWord());
        return words.join(u' ');
    }

    QStringList m_texts;
    mutable RandomEdits m_edits;
    int m_revisions = 0;
    concordat::EditId m_edit;
    QSet<QString> m_received;
    QList<Line> m_lines;
    QList<Words> m_deleted;
    QList<concordat::Passage> m_history; ///< earlier states, the last first
};
