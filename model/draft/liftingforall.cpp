// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/liftingforall.h"

#include "draft/edits.h"

namespace concordat {

namespace {

bool isAgreed(Status::Level level)
{
    return level == Status::Level::AgreedInGroup || level == Status::Level::AgreedAdReferendum
        || level == Status::Level::Agreed;
}

bool stands(const Position &position)
{
    return position.stance == Stance::Proposes || position.stance == Stance::Supports;
}

/// One passage, read from the outside in: what an outer bracket drops is not looked at.
class Lifter {
public:
    explicit Lifter(const LiftingForAll &lifting)
        : m_lifting(lifting)
    {
    }

    Passage operator()(const Passage &passage)
    {
        Passage after;
        for (const Piece &piece : passage.pieces) {
            if (const auto *bracket = std::get_if<Bracket>(&piece))
                after.pieces += replacement(*bracket).pieces;
            else
                after.pieces.append(piece);
        }
        return after;
    }

    [[nodiscard]] int places() const { return m_places; }

private:
    Passage replacement(const Bracket &bracket)
    {
        if (m_lifting.way == LiftingForAll::Way::Keep) {
            const auto theirs = std::ranges::find_if(bracket.alternatives, [this](const Alternative &alternative) {
                return std::ranges::any_of(alternative.positions,
                    [this](const Position &position) { return stands(position) && isOneOfThem(position.by); });
            });
            if (theirs != bracket.alternatives.end()) {
                ++m_places;
                return (*this)(theirs->passage);
            }
        }
        Bracket left;
        for (const Alternative &alternative : bracket.alternatives) {
            if (m_lifting.way == LiftingForAll::Way::GiveUp && isOnlyTheirs(alternative))
                ++m_places;
            else
                left.alternatives.append({(*this)(alternative.passage), alternative.positions});
        }
        return left.alternatives.isEmpty() ? Passage() : Passage{{left}};
    }

    [[nodiscard]] bool isOneOfThem(const Attribution &by) const { return m_lifting.delegations.contains(by); }

    [[nodiscard]] bool isOnlyTheirs(const Alternative &alternative) const
    {
        bool any = false;
        for (const Position &position : alternative.positions) {
            if (!stands(position))
                continue;
            if (!isOneOfThem(position.by))
                return false;
            any = true;
        }
        return any;
    }

    const LiftingForAll &m_lifting;
    int m_places = 0;
};

}

LiftedForAll lifted(const Draft &draft, const LiftingForAll &lifting)
{
    LiftedForAll after{draft};
    for (qsizetype i = 0; i < draft.provisions.size(); ++i) {
        const Provision &provision = draft.provisions[i];
        if (!lifting.provision.isNull() && provision.id != lifting.provision)
            continue;
        const bool provisionAgreed = isAgreed(provision.status.level);
        Lifter title(lifting);
        if (const Passage words = title(provision.title); title.places() > 0 && !provisionAgreed) {
            after.draft.provisions[i].title = normal(words);
            after.places += title.places();
        }
        for (qsizetype k = 0; k < provision.paragraphs.size(); ++k) {
            const Paragraph &paragraph = provision.paragraphs[k];
            Lifter lifter(lifting);
            const Passage words = lifter(paragraph.passage);
            if (lifter.places() == 0)
                continue;
            if (provisionAgreed || isAgreed(paragraph.status.level)) {
                ++after.agreed;
                continue;
            }
            after.draft = edits::withPassage(after.draft, {i, k}, words);
            after.places += lifter.places();
        }
    }
    return after;
}

}
