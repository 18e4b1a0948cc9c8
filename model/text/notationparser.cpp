// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/notation.h"
#include "text/notationsigns.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Notation)
};

/// Where the bracket that opens (or closes) at an offset has its partner; brackets that are text have none.
QList<qsizetype> partners(QStringView text, QList<NotationProblem> &problems)
{
    QList<qsizetype> partner(text.size(), -1);
    QList<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == u'[') {
            open.append(i);
        } else if (text[i] == u']') {
            if (open.isEmpty()) {
                problems.append({NotationProblem::Kind::UnopenedBracket, {i, i + 1},
                    Sentences::tr("This bracket closes nothing. Take it out, or put a \\ before it if it is text."),
                    u"\\]"_s});
                continue;
            }
            const qsizetype opening = open.takeLast();
            // Deeper ones stay text, sign for sign.
            if (open.size() < deepestBrackets) {
                partner[opening] = i;
                partner[i] = opening;
            }
        }
    }
    for (const qsizetype opening : std::as_const(open)) {
        problems.append({NotationProblem::Kind::UnclosedBracket, {opening, opening + 1},
            Sentences::tr("This bracket is not closed. Close it, or put a \\ before it if it is text."), u"\\["_s});
    }
    return partner;
}

/// How many single changes of a letter lead from `a` to `b`, as far as `most`.
qsizetype editDistance(QStringView a, QStringView b, qsizetype most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    QList<qsizetype> row(b.size() + 1);
    std::ranges::iota(row, 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0]++;
        for (qsizetype k = 0; k < b.size(); ++k) {
            const qsizetype above = row[k + 1];
            const qsizetype swapped = diagonal + (a[i].toCaseFolded() == b[k].toCaseFolded() ? 0 : 1);
            row[k + 1] = std::min({above + 1, row[k] + 1, swapped});
            diagonal = above;
        }
    }
    return row.last();
}

class PassageParser {
public:
    PassageParser(QStringView text, const QSet<Attribution> &known)
        : m_text(text)
        , m_known(known)
    {
        m_partner = partners(text, m_result.problems);
    }

    ParsedPassage parse()
    {
        m_result.passage = normal(passage(0, m_text.size()));
        std::ranges::sort(m_result.problems, {}, [](const NotationProblem &p) { return p.span.begin; });
        return m_result;
    }

private:
    /// A mark sign met at one level of brackets: which, and before which piece of `pieces`.
    struct Toggle {
        const notation::MarkSign *sign;
        qsizetype before;
    };

    Passage passage(qsizetype begin, qsizetype end)
    {
        QList<Piece> pieces;
        QList<Toggle> toggles;
        QString text;
        const auto flush = [&] {
            if (!text.isEmpty())
                pieces.append(Run{std::exchange(text, {}), {}, {}, {}});
        };
        for (qsizetype i = begin; i < end;) {
            if (m_text[i] == u'\\') {
                i += escape(i, end, text);
            } else if (m_text[i] == u'[' && m_partner[i] >= 0) {
                flush();
                pieces.append(bracket(i, end));
            } else if (const auto *sign = markAt(i, end)) {
                flush();
                toggles.append({sign, pieces.size()});
                i += sign->sign.size();
            } else {
                text += m_text[i++];
            }
        }
        flush();
        return marked(pieces, toggles);
    }

    /// Reads what begins with a backslash at `at` into `text`; how many characters that took.
    qsizetype escape(qsizetype at, qsizetype end, QString &text)
    {
        if (at + 1 < end && m_text[at + 1] == u'|')
            return 2;
        if (at + 1 < end && notation::canBeEscaped(m_text[at + 1])) {
            text += m_text[at + 1];
            return 2;
        }
        text += u'\\';
        return 1;
    }

    const notation::MarkSign *markAt(qsizetype at, qsizetype end) const
    {
        for (const notation::MarkSign &mark : notation::markSigns) {
            if (m_text.sliced(at, end - at).startsWith(mark.sign))
                return &mark;
        }
        return nullptr;
    }

    /// Sets the runs between toggles; of an odd number of one sign, the last is text.
    static Passage marked(const QList<Piece> &pieces, QList<Toggle> toggles)
    {
        QList<Toggle> unpaired;
        for (const notation::MarkSign &mark : notation::markSigns) {
            const auto same = [&](const Toggle &toggle) { return toggle.sign == &mark; };
            if (std::ranges::count_if(toggles, same) % 2 == 0)
                continue;
            const auto last = std::find_if(toggles.rbegin(), toggles.rend(), same);
            unpaired.append(*last);
            toggles.erase(std::next(last).base());
        }
        Passage result;
        Marks on;
        qsizetype next = 0;
        for (qsizetype i = 0; i <= pieces.size(); ++i) {
            for (; next < toggles.size() && toggles[next].before == i; ++next)
                on ^= toggles[next].sign->mark;
            for (const Toggle &literal : unpaired) {
                if (literal.before == i)
                    result.pieces.append(Run{literal.sign->sign.toString(), {}, on, {}});
            }
            if (i == pieces.size())
                break;
            Piece piece = pieces[i];
            if (auto *run = std::get_if<Run>(&piece))
                run->marks = on;
            result.pieces.append(piece);
        }
        return result;
    }

    /// The bracket that opens at `at`, with all alternatives that touch; moves `at` behind it.
    Bracket bracket(qsizetype &at, qsizetype end)
    {
        Bracket bracket;
        while (at < end && m_text[at] == u'[' && m_partner[at] >= 0) {
            const qsizetype closing = m_partner[at];
            Alternative alternative;
            const qsizetype begin = attribution(at + 1, closing, alternative.positions);
            alternative.passage = passage(begin, closing);
            bracket.alternatives.append(alternative);
            at = closing + 1;
        }
        return bracket;
    }

    /// Reads the attribution of the alternative in [begin, end); where its text begins.
    qsizetype attribution(qsizetype begin, qsizetype end, QList<Position> &positions)
    {
        QList<Position> found;
        QString name;
        std::optional<Stance> stance;
        bool escaped = false;
        for (qsizetype i = begin; i < end; ++i) {
            const QChar c = m_text[i];
            if (c == u'[' || c == u']')
                return begin;
            if (c == u'\\' && i + 1 < end) {
                name += m_text[++i];
                escaped = true;
            } else if (c == u',' || c == u':') {
                found.append({name.trimmed(), stance.value_or(Stance::Proposes)});
                name.clear();
                stance.reset();
                if (c == u':')
                    return accepted(found, escaped, {begin, i}, end, positions);
            } else if (name.isEmpty() && !stance && notation::stanceOf(c)) {
                stance = notation::stanceOf(c);
            } else if (!name.isEmpty() || !c.isSpace()) {
                name += c;
            }
        }
        return begin;
    }

    qsizetype accepted(
        const QList<Position> &found, bool escaped, TextSpan names, qsizetype end, QList<Position> &positions)
    {
        const auto knows = [&](const Position &position) { return m_known.contains(position.by); };
        if (std::ranges::all_of(found, knows)) {
            positions = found;
            const qsizetype text = names.end + 1;
            return text < end && m_text[text] == u' ' ? text + 1 : text;
        }
        const auto unknown = std::ranges::find_if_not(found, knows);
        const QString likely = nearest(unknown->by);
        const bool meant = found.size() > 1 ? std::ranges::any_of(found, knows) : !likely.isEmpty();
        if (meant && !escaped) {
            m_result.problems.append({NotationProblem::Kind::UnknownDelegation, names,
                likely.isEmpty()
                    ? Sentences::tr(
                          "“%1” is not a delegation of this project, so the words before the colon are read as text.")
                          .arg(unknown->by)
                    : Sentences::tr(
                          "“%1” is not a delegation of this project, so the words before the colon are read as text. "
                          "Did "
                          "you mean “%2”?")
                          .arg(unknown->by, likely),
                likely.isEmpty() ? QString()
                                 : m_text.sliced(names.begin, names.length()).toString().replace(unknown->by, likely)});
        }
        return names.begin;
    }

    [[nodiscard]] QString nearest(const QString &name) const
    {
        QStringList close;
        const qsizetype most = name.size() < 4 ? 1 : 2;
        for (const Attribution &known : m_known) {
            if (editDistance(name, known, most) <= most)
                close.append(known);
        }
        close.sort();
        return close.value(0);
    }

    QStringView m_text;
    const QSet<Attribution> &m_known;
    QList<qsizetype> m_partner;
    ParsedPassage m_result;
};

}

ParsedPassage parsePassage(QStringView text, const QSet<Attribution> &known)
{
    return PassageParser(text, known).parse();
}

}
