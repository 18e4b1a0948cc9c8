// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "segments.h"

#include <QHash>

namespace concordat::cli {

namespace {

/// Counts Unicode characters up to an offset of UTF-16 code units.
class CharacterCount {
public:
    explicit CharacterCount(QStringView text)
    {
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text[at].isLowSurrogate() && at > 0 && text[at - 1].isHighSurrogate())
                m_seconds.append(at);
        }
    }

    [[nodiscard]] qsizetype upTo(qsizetype offset) const
    {
        return offset - (std::ranges::lower_bound(m_seconds, offset) - m_seconds.begin());
    }

private:
    QList<qsizetype> m_seconds; ///< second halves of surrogate pairs
};

class Exact {
public:
    Exact(const QString &a, const QString &b, const QList<Segment> &segments)
        : m_a(a)
        , m_b(b)
        , m_countA(a)
        , m_countB(b)
    {
        QHash<int, TextSpan> begins;
        QHash<int, TextSpan> ends;
        for (const Segment &segment : segments) {
            if (segment.kind == Segment::Kind::MovedFrom)
                begins.insert(segment.move, segment.a);
            else if (segment.kind == Segment::Kind::MovedTo)
                ends.insert(segment.move, segment.b);
        }
        for (auto begin = begins.cbegin(); begin != begins.cend(); ++begin) {
            const auto end = ends.constFind(begin.key());
            if (const Move move = end == ends.cend() ? Move() : moved(*begin, *end); !move.a.isEmpty())
                m_moves.insert(begin.key(), move);
        }
        for (const Segment &segment : segments)
            add(segment);
    }

    QList<ExactSegment> take() { return std::move(m_exact); }

private:
    /// What stands alike at both places of a move.
    struct Move {
        TextSpan a;
        TextSpan b;
    };

    /// The moved words with the signs around them that are the same at both places; nothing where the words differ.
    [[nodiscard]] Move moved(TextSpan from, TextSpan to) const
    {
        const auto withoutSigns = [](const QString &text, TextSpan span) {
            while (!span.isEmpty() && !text[span.begin].isLetterOrNumber())
                ++span.begin;
            while (!span.isEmpty() && !text[span.end - 1].isLetterOrNumber())
                --span.end;
            return span;
        };
        Move move{withoutSigns(m_a, from), withoutSigns(m_b, to)};
        if (textA(move.a) != textB(move.b))
            return {};
        while (move.a.begin > from.begin && move.b.begin > to.begin && m_a[move.a.begin - 1] == m_b[move.b.begin - 1]) {
            --move.a.begin;
            --move.b.begin;
        }
        while (move.a.end < from.end && move.b.end < to.end && m_a[move.a.end] == m_b[move.b.end]) {
            ++move.a.end;
            ++move.b.end;
        }
        return move;
    }

    QString textA(TextSpan span) const { return m_a.sliced(span.begin, span.length()); }
    QString textB(TextSpan span) const { return m_b.sliced(span.begin, span.length()); }

    void add(const Segment &segment)
    {
        const auto move = m_moves.constFind(segment.move);
        const bool moves = move != m_moves.cend();
        switch (segment.kind) {
        case Segment::Kind::Same:
            addAlike(textA(segment.a), textB(segment.b));
            break;
        case Segment::Kind::MovedFrom:
            if (moves) {
                addChange(textA({segment.a.begin, move->a.begin}), {});
                m_exact.append({ExactSegment::Kind::Move, textA(move->a), {}, m_countA.upTo(move->a.begin),
                    m_countB.upTo(move->b.begin)});
                addChange(textA({move->a.end, segment.a.end}), {});
                break;
            }
            [[fallthrough]];
        case Segment::Kind::Change:
            addChange(textA(segment.a), textB(segment.b));
            break;
        case Segment::Kind::MovedTo:
            if (!moves) {
                addChange(textA(segment.a), textB(segment.b));
                break;
            }
            addChange({}, textB({segment.b.begin, move->b.begin}));
            addChange({}, textB({move->b.end, segment.b.end}));
            break;
        }
    }

    /// Two texts that are alike up to what is overlooked, token by token.
    void addAlike(const QString &left, const QString &right)
    {
        if (left == right) {
            addSame(left);
            return;
        }
        const auto leftTokens = tokens(left);
        const auto rightTokens = tokens(right);
        if (leftTokens.size() != rightTokens.size()) {
            addChange(left, right);
            return;
        }
        for (qsizetype i = 0; i < leftTokens.size(); ++i) {
            const QString one = left.sliced(leftTokens[i].span.begin, leftTokens[i].span.length());
            const QString other = right.sliced(rightTokens[i].span.begin, rightTokens[i].span.length());
            if (one == other)
                addSame(one);
            else
                addChange(one, other);
        }
    }

    void addSame(const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!m_exact.isEmpty() && m_exact.last().kind == ExactSegment::Kind::Same)
            m_exact.last().a += text;
        else
            m_exact.append({ExactSegment::Kind::Same, text, {}, 0, 0});
    }

    void addChange(const QString &left, const QString &right)
    {
        if (!left.isEmpty() || !right.isEmpty())
            m_exact.append({ExactSegment::Kind::Change, left, right, 0, 0});
    }

    const QString &m_a;
    const QString &m_b;
    CharacterCount m_countA;
    CharacterCount m_countB;
    QHash<int, Move> m_moves; ///< those whose words are the same at both places
    QList<ExactSegment> m_exact;
};

}

QList<ExactSegment> exactSegments(const QString &a, const QString &b, const QList<Segment> &segments)
{
    return Exact(a, b, segments).take();
}

}
