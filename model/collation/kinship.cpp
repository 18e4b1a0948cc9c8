// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/kinship.h"

#include "collation/sentencebag.h"

#include <numeric>

namespace concordat {

namespace {

constexpr double akin = 0.3;
constexpr double nearlyTheSame = 0.7;

/// In words.
constexpr int tooShortToSay = 4;

class Kinship {
public:
    Kinship(const QStringList &texts, const CompareOptions &options)
        : m_texts(texts)
    {
        Lexicon lexicon(options.language, options.overlook);
        for (const QString &text : texts)
            m_bags.emplace_back(lexicon.atoms(text));
    }

    /// Joins every two texts that `belong` together.
    template <typename Belong>
    [[nodiscard]] Families families(const Belong &belong) const
    {
        std::vector<qsizetype> family(m_bags.size());
        std::iota(family.begin(), family.end(), qsizetype(0));
        for (size_t i = 0; i < m_bags.size(); ++i) {
            for (size_t k = 0; k < i; ++k) {
                if (family[i] != family[k] && belong(i, k))
                    std::ranges::replace(family, std::max(family[i], family[k]), std::min(family[i], family[k]));
            }
        }
        Families found(qsizetype(family.size()));
        for (size_t i = 0; i < family.size(); ++i)
            found[family[i]].append(qsizetype(i));
        found.removeIf([](const QList<qsizetype> &members) { return members.isEmpty(); });
        return found;
    }

    /// Every likeness of two of the texts, the least first.
    [[nodiscard]] std::vector<double> likenesses() const
    {
        std::vector<double> all;
        for (size_t i = 0; i < m_bags.size(); ++i) {
            for (size_t k = 0; k < i; ++k)
                all.push_back(likeness(i, k));
        }
        std::ranges::sort(all);
        return all;
    }

    /// Equal texts are liker than any two with the same words.
    [[nodiscard]] double likeness(size_t i, size_t k) const
    {
        return m_texts[qsizetype(i)] == m_texts[qsizetype(k)] ? 2 : m_bags[i].likeness(m_bags[k]);
    }

    [[nodiscard]] bool saysLittle(size_t i) const { return m_bags[i].size() < tooShortToSay; }

private:
    const QStringList &m_texts;
    std::vector<Bag> m_bags;
};

}

Families kindred(const QStringList &texts, const CompareOptions &options)
{
    const Kinship kin(texts, options);
    return kin.families(
        [&](size_t i, size_t k) { return kin.saysLittle(i) || kin.saysLittle(k) || kin.likeness(i, k) >= akin; });
}

Families nearlyAlike(const QStringList &texts, const CompareOptions &options)
{
    const Kinship kin(texts, options);
    return kin.families([&](size_t i, size_t k) { return kin.likeness(i, k) >= nearlyTheSame; });
}

Families divided(const QStringList &texts, const CompareOptions &options)
{
    const Kinship kin(texts, options);
    Families families;
    for (const double limit : kin.likenesses()) {
        families = kin.families([&](size_t i, size_t k) { return kin.likeness(i, k) > limit; });
        if (families.size() > 1)
            break;
    }
    return families;
}

}
