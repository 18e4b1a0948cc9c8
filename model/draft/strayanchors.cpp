// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft/strayanchors.h"

#include <algorithm>

namespace concordat {

namespace {

class Grounds {
public:
    explicit Grounds(const QList<Provision> &provisions)
        : m_provisions(provisions)
    {
        for (qsizetype i = 0; i < provisions.size(); ++i)
            m_places.insert(provisions[i].id, i);
    }

    [[nodiscard]] bool isStray(const Anchor &anchor) const
    {
        if (anchor.orphaned)
            return false;
        const auto place = m_places.constFind(anchor.provision);
        if (place == m_places.constEnd())
            return true;
        if (anchor.paragraph.isNull())
            return false;
        const QList<Paragraph> &paragraphs = m_provisions[*place].paragraphs;
        const auto paragraph = std::ranges::find(paragraphs, anchor.paragraph, &Paragraph::id);
        if (paragraph == paragraphs.end())
            return true;
        return anchor.range != TextSpan()
            && (anchor.range.begin < 0 || anchor.range.begin > anchor.range.end
                || anchor.range.end > flatLength(paragraph->passage));
    }

private:
    const QList<Provision> &m_provisions;
    QHash<ProvisionId, qsizetype> m_places;
};

template <typename Anchored>
void orphanStrays(QList<Anchored> &list, const Grounds &grounds)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        // A list that is shared is copied only where there is something to change.
        if (grounds.isStray(list.at(i).anchor))
            list[i].anchor.orphaned = true;
    }
}

}

void orphanStrays(Draft &draft)
{
    if (draft.annotations.isEmpty() && draft.stretches.isEmpty())
        return;
    const Grounds grounds(draft.provisions);
    orphanStrays(draft.annotations, grounds);
    orphanStrays(draft.stretches, grounds);
}

}
