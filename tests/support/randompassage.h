// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/passage.h"

#include <QRandomGenerator>
#include <QSet>

/// Passages by chance, for laws: nested brackets, marks, attributions, and text full of the notation's own signs.
class RandomPassage {
public:
    explicit RandomPassage(quint32 seed)
        : m_chance(seed)
    {
    }

    static QSet<concordat::Attribution> delegations()
    {
        return {QStringLiteral("EU"), QStringLiteral("Viet Nam"), QStringLiteral("CARICOM"),
            QStringLiteral("G77 and China"), QStringLiteral("Iran (Islamic Republic of)")};
    }

    int below(int end) { return int(m_chance.bounded(end)); }

    QString text(int most = 6)
    {
        static const QStringList words{QStringLiteral("shall"), QStringLiteral("States "), QStringLiteral(" "),
            QStringLiteral("EU: "), QStringLiteral("["), QStringLiteral("]"), QStringLiteral("*"), QStringLiteral("**"),
            QStringLiteral("\\"), QStringLiteral("\\|"), QStringLiteral(":"), QStringLiteral("Viet Nam, EU: x"),
            QStringLiteral("__"), QStringLiteral("~~"), QStringLiteral("^"), QStringLiteral("\n"),
            QStringLiteral("1. "), QStringLiteral("缔约国"), QStringLiteral("الدول"), QStringLiteral("é"),
            QStringLiteral("\U0001F600"), QStringLiteral("(a) "), QStringLiteral("Article 4. "), QStringLiteral("# "),
            QStringLiteral("+"), QStringLiteral("\t")};
        QString text;
        for (int i = below(most) + 1; i > 0; --i)
            text += words[below(int(words.size()))];
        return text;
    }

    concordat::Passage passage(int depth = 3)
    {
        using namespace concordat;
        Passage passage;
        for (int i = below(4); i > 0; --i) {
            if (depth > 0 && below(3) == 0) {
                passage.pieces.append(bracket(depth));
                continue;
            }
            const Marks marks = below(3) == 0 ? Marks::fromInt(below(32)) : Marks();
            passage.pieces.append(Run{text(), {}, marks, {}});
        }
        return normal(passage);
    }

private:
    concordat::Bracket bracket(int depth)
    {
        using namespace concordat;
        const QList<Attribution> names = [] {
            auto sorted = delegations().values();
            std::ranges::sort(sorted);
            return sorted;
        }();
        Bracket bracket;
        for (int i = below(3) + 1; i > 0; --i) {
            Alternative alternative{passage(depth - 1), {}};
            for (int k = below(3); k > 0; --k)
                alternative.positions.append({names[below(int(names.size()))], Stance(below(5))});
            bracket.alternatives.append(alternative);
        }
        return bracket;
    }

    QRandomGenerator m_chance;
};
