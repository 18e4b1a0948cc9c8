// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/consolidation.h"
#include "draft/draft.h"
#include "proposals/submission.h"

namespace concordat {

/// What a delegation would have a paragraph say.
struct CardReading {
    Attribution by;
    Passage passage;
    bool on = true; ///< takes part in the text
    Attribution sameAs; ///< a person said that it means what that delegation wrote, whose words then stand for both

    friend bool operator==(const CardReading &, const CardReading &) = default;
};

/// A paragraph of the draft laid out for consolidation: what each delegation wrote, and the text that follows from who
/// takes part. A value: nothing is changed in the draft until somebody takes the text.
///
/// Law: with every switch as it was at first, passage() is the draft's, as people have made it since.
class ConsolidationCard {
public:
    ConsolidationCard() = default;
    /// The variants are those that the concordance puts there; none where the paragraph was written in the draft.
    ConsolidationCard(const Draft &draft, const ParagraphId &paragraph, const QList<Submission> &submissions);

    [[nodiscard]] ParagraphId paragraph() const { return m_paragraph; }
    /// In alphabetical order of the delegations.
    [[nodiscard]] const QList<CardReading> &readings() const { return m_readings; }
    [[nodiscard]] Attribution base() const { return m_base; }
    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] bool isChanged() const;

    void setOn(const Attribution &by, bool on);
    /// Whose alternative stands first in every bracket; empty for nobody's.
    void setBase(const Attribution &by);
    /// Whole paragraphs as alternatives in place of phrases.
    void setWhole(bool whole);
    /// Says that `by` means what `as` wrote; an empty `as` takes it back.
    void declareSame(const Attribution &by, const Attribution &as);

    /// The text that follows.
    [[nodiscard]] Passage passage() const;

private:
    [[nodiscard]] const CardReading *reading(const Attribution &by) const;
    [[nodiscard]] QList<Variant> variants() const;

    ParagraphId m_paragraph;
    Passage m_drafted; ///< as the draft has it
    QList<Attribution> m_everybody; ///< all who take part in the provision
    QList<CardReading> m_readings;
    Attribution m_base;
    bool m_whole = false;
};

}
