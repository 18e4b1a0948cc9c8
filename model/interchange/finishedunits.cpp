// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/finishedunits.h"

#include "interchange/citations.h"
#include "interchange/sentences.h"
#include "interchange/typography.h"
#include "text/hash.h"

#include <algorithm>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// How strong a voice must be before it is heard at all: a single "should" is not.
constexpr int plainVoice = 2;

class Finisher {
public:
    Finisher(UnitTree &tree, const RoledBlocks &roled, const Submission &submission, FootnoteBodies &bodies,
        QList<Doubt> &doubts)
        : m_tree(tree)
        , m_habit(roled.habit)
        , m_submission(submission)
        , m_bodies(bodies)
        , m_doubts(doubts)
        , m_explains(m_habit.voice.commentary > m_habit.voice.treaty && m_habit.voice.commentary >= plainVoice)
    {
    }

    QList<Unit> finish()
    {
        const Voice voice = m_habit.voice;
        const int total = voice.treaty + voice.commentary;
        if (total >= 6 && std::abs(voice.treaty - voice.commentary) * 5 < total) {
            m_doubts.append({m_submission.locators.isEmpty() ? TextSpan{} : m_submission.locators.front(), {},
                CompilationSentences::tr("It is not plain whether this submission gives treaty text or comments.")});
        }
        return unitsUnder(0, m_explains);
    }

private:
    /// The depth is that of the tree, which the builder bounds.
    QList<Unit> unitsUnder(size_t parent, bool explains)
    {
        QList<Unit> units;
        for (const size_t at : m_tree.node(parent).children)
            units.append(finished(at, explains));
        return units;
    }

    Unit finished(size_t at, bool explains)
    {
        UnitNode &node = m_tree.node(at);
        Unit &unit = node.unit;
        takeCitation(node);
        unit.commentary = speaks(node, explains);
        unit.byReference = isBareReference(unit.text)
            || (!unit.citation.isEmpty() && !unit.commentary
                && ((unit.text.isEmpty() && node.children.empty())
                    || (namesSubjectOnly(unit.text) && !endsWithColon(unit.text))));
        joinFootnotes(node);
        unit.children = unitsUnder(at, unit.commentary);
        // a heading is of the kind of what it heads
        if (node.heading && node.rank != HeadingRank::Remark && unit.text.isEmpty() && !unit.children.isEmpty())
            unit.commentary = std::ranges::all_of(unit.children, &Unit::commentary);
        if (node.bare)
            settleHeading(node);
        unit.id = nameOf(unit);
        for (const QString &reason : node.doubts)
            m_doubts.append({spanOf(unit), unit.id, reason});
        return std::move(unit);
    }

    void takeCitation(UnitNode &node) const
    {
        Unit &unit = node.unit;
        QString &text = unit.text.isEmpty() ? unit.title : unit.text;
        const auto found = trailingCitation(text);
        if (!found)
            return;
        unit.citation = found->citation;
        text = text.first(found->textLength) + found->closing;
        const qsizetype length = unit.text.size();
        for (MarkedSpan &marked : unit.marks) {
            marked.span.begin = std::min(marked.span.begin, length);
            marked.span.end = std::min(marked.span.end, length);
        }
        unit.marks.removeIf([](const MarkedSpan &marked) { return marked.span.isEmpty(); });
        for (PlacedMark &mark : node.notes)
            mark.at = std::min(mark.at, length);
    }

    /// True where a unit is the delegation's own voice. A list entry follows what it stands under unless its words
    /// say otherwise.
    bool speaks(UnitNode &node, bool explains) const
    {
        const Unit &unit = node.unit;
        if (unit.text.isEmpty() && unit.title.isEmpty())
            return explains;
        if (node.heading && node.rank == HeadingRank::Remark)
            return true;
        if (node.heading && (unit.kind == UnitKind::Preamble || isProposalHeading(unit.title)))
            return false;
        const qsizetype colon = unit.text.first(std::min<qsizetype>(30, unit.text.size())).indexOf(u':');
        if (colon > 0 && isRemarkHeading(unit.text.first(colon)))
            return true;
        const Voice voice = voiceOf(unit.text, m_submission.delegation);
        // what a comment quotes whole is the wording it proposes
        if (explains && voice.commentary == 0 && unit.text.size() > 30
            && QStringView(u"\u201c\u00ab\u201e\"").contains(unit.text.front()))
            return false;
        if (explains) {
            const bool treaty = voice.treaty >= 3 && voice.commentary == 0;
            if (treaty && m_explains && !unit.text.isEmpty()) {
                node.doubts.push_back(
                    CompilationSentences::tr("This reads like treaty text inside a submission that comments."));
            }
            return !treaty;
        }
        const bool commentary = voice.commentary >= 3 && voice.commentary > voice.treaty + 1;
        if (commentary && voice.treaty >= 2)
            node.doubts.push_back(
                CompilationSentences::tr("It is not plain whether this is treaty text or a comment."));
        return commentary;
    }

    void joinFootnotes(UnitNode &node)
    {
        QList<TextSpan> holes;
        for (const PlacedMark &mark : node.notes) {
            Footnote footnote{mark.mark, {}, mark.at, {mark.source}};
            if (const Block *body = m_bodies.take(mark.mark, mark.source.begin)) {
                footnote.text = body->text();
                footnote.locators += body->lines;
            } else if (const Block *other = m_bodies.shared(mark.mark)) {
                footnote.text = other->text();
            }
            node.unit.footnotes.append(footnote);
            holes.append(mark.source);
        }
        if (!holes.isEmpty())
            node.unit.locators = without(node.unit.locators, holes);
    }

    /// A heading of words alone, or with a number, heads an article where treaty text stands under it and articles
    /// are not headed as such.
    void settleHeading(UnitNode &node) const
    {
        Unit &unit = node.unit;
        if (node.rank == HeadingRank::Remark || m_habit.keywordArticles || m_habit.runningNumbers)
            return;
        if (endsWithColon(unit.title) || unit.title.isEmpty() || isProposalHeading(unit.title))
            return;
        const bool headsHeadings = std::ranges::any_of(unit.children, [](const Unit &child) {
            return child.kind == UnitKind::Heading || child.kind == UnitKind::Article || child.kind == UnitKind::Part
                || child.kind == UnitKind::Chapter || child.kind == UnitKind::Section;
        });
        if (headsHeadings || unit.commentary)
            return;
        const bool explains = !unit.children.isEmpty()
            && std::ranges::all_of(unit.children, [](const Unit &child) { return child.commentary; });
        if (explains || (unit.children.isEmpty() && unit.citation.isEmpty()))
            return;
        unit.kind = UnitKind::Article;
    }

    [[nodiscard]] static TextSpan spanOf(const Unit &unit)
    {
        return unit.locators.isEmpty() ? TextSpan{} : unit.locators.front();
    }

    [[nodiscard]] UnitId nameOf(const Unit &unit)
    {
        QByteArray bytes = m_submission.id.value.toLatin1();
        for (const TextSpan span : unit.locators)
            bytes += ' ' + QByteArray::number(span.begin) + '-' + QByteArray::number(span.end);
        bytes += ' ' + QByteArray::number(int(unit.kind)) + '\n' + unit.number.toUtf8() + '\n' + unit.title.toUtf8()
            + '\n' + unit.text.toUtf8();
        UnitId name{contentHash(bytes)};
        // twins that have not a character of their own
        for (int twin = 1; m_names.contains(name); ++twin)
            name = UnitId{contentHash(bytes + ' ' + QByteArray::number(twin))};
        m_names.insert(name);
        return name;
    }

    UnitTree &m_tree;
    const Habit &m_habit;
    const Submission &m_submission;
    FootnoteBodies &m_bodies;
    QList<Doubt> &m_doubts;
    QSet<UnitId> m_names;
    bool m_explains;
};

}

FootnoteBodies::FootnoteBodies(const std::vector<Block> &blocks)
{
    for (const Block &block : blocks) {
        if (!block.note.isEmpty())
            m_bodies[block.note].push_back({&block, false});
    }
}

const Block *FootnoteBodies::take(const QString &mark, qsizetype source)
{
    const auto bodies = m_bodies.find(mark);
    if (bodies == m_bodies.end())
        return nullptr;
    Body *best = nullptr;
    // bodies stand in order: the first behind the mark, else the last before it
    const auto behindMark = std::ranges::upper_bound(
        *bodies, source, {}, [](const Body &body) { return body.block->lines.front().begin; });
    if (behindMark != bodies->end() && !behindMark->taken)
        best = &*behindMark;
    else if (behindMark != bodies->begin() && !std::prev(behindMark)->taken)
        best = &*std::prev(behindMark);
    if (!best)
        return nullptr;
    best->taken = true;
    return best->block;
}

const Block *FootnoteBodies::shared(const QString &mark) const
{
    const auto bodies = m_bodies.constFind(mark);
    return bodies == m_bodies.cend() ? nullptr : bodies->front().block;
}

std::vector<const Block *> FootnoteBodies::left() const
{
    std::vector<const Block *> left;
    for (const std::vector<Body> &bodies : m_bodies) {
        for (const Body &body : bodies) {
            if (!body.taken)
                left.push_back(body.block);
        }
    }
    std::ranges::sort(left, {}, [](const Block *block) { return block->lines.front().begin; });
    return left;
}

QList<TextSpan> without(const QList<TextSpan> &spans, QList<TextSpan> holes)
{
    std::ranges::sort(holes, {}, &TextSpan::begin);
    QList<TextSpan> rest;
    for (TextSpan span : spans) {
        auto hole = std::ranges::upper_bound(holes, span.begin, {}, &TextSpan::end);
        for (; hole != holes.end() && hole->begin < span.end; ++hole) {
            if (span.begin < hole->begin)
                rest.append({span.begin, hole->begin});
            span.begin = hole->end;
        }
        if (!span.isEmpty())
            rest.append(span);
    }
    return rest;
}

QList<Unit> finishedUnits(UnitTree &tree, const RoledBlocks &roled, const Submission &submission,
    FootnoteBodies &bodies, QList<Doubt> &doubts)
{
    return Finisher(tree, roled, submission, bodies, doubts).finish();
}

}
