// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/placedunits.h"

#include "collation/corpus.h"

namespace concordat {

namespace {

class Placer {
public:
    explicit Placer(PlacedUnits &placed)
        : m_placed(placed)
    {
    }

    void place(const Submission &submission)
    {
        m_by = submission.attribution;
        m_language = submission.language;
        placeAll(submission.units, -1, -1, -1);
    }

private:
    void placeAll(const QList<Unit> &units, int container, int article, int parent)
    {
        for (const Unit &unit : units)
            placeUnit(unit, container, article, parent);
    }

    void placeUnit(const Unit &unit, int container, int article, int parent)
    {
        const int here = int(m_placed.units.size());
        PlacedUnit placed{.unit = &unit, .by = m_by, .language = m_language, .container = container};
        if (isArticleLike(unit)) {
            placed.role = PlacedUnit::Role::Article;
            article = here;
            parent = -1;
        } else if (!isTextKind(unit.kind)) {
            placed.role = PlacedUnit::Role::Container;
            article = -1;
            parent = -1;
            container = here;
        } else if (parent >= 0 && parent == article && unit.kind == UnitKind::Paragraph) {
            // The article's own text is no chapeau of its numbered paragraphs.
            parent = -1;
        }
        placed.article = article;
        placed.parent = parent;
        placed.treatyText = hasText(unit) && !unit.commentary && !unit.byReference;
        const bool carriesText = placed.treatyText;
        m_placed.byId.insert(unit.id, here);
        m_placed.units.push_back(std::move(placed));
        if (carriesText && article >= 0)
            m_placed.units[size_t(article)].headsTreatyText = true;
        placeAll(unit.children, container, article, carriesText ? here : parent);
    }

    PlacedUnits &m_placed;
    Attribution m_by;
    Language m_language = Language::Undetermined;
};

}

PlacedUnits placedUnits(const QList<Submission> &submissions)
{
    PlacedUnits placed;
    Placer placer(placed);
    for (const Submission *submission : inCanonicalOrder(submissions))
        placer.place(*submission);
    return placed;
}

}
