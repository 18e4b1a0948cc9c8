// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/starcollation.h"

#include "collation/columnpath.h"
#include "collation/wordsegments.h"

namespace concordat {

namespace {

constexpr qsizetype nowhere = -1;

/// How one text is aligned to the leading one.
struct Ray {
    std::vector<qsizetype> partner; ///< for each atom of the leading text, its partner or nowhere
    std::vector<qsizetype> cut; ///< for each place in the leading text, where both may be cut, or nowhere
};

Ray rayTo(const CutText &leading, const CutText &text)
{
    Ray ray{std::vector(leading.atoms.size(), nowhere), std::vector(leading.atoms.size() + 1, nowhere)};
    const Segment *last = nullptr;
    const auto segments = wordSegments(leading, text, false);
    for (const Segment &segment : segments) {
        for (qsizetype k = 0; segment.kind == Segment::Kind::Same && k < segment.a.length(); ++k)
            ray.partner[size_t(segment.a.begin + k)] = segment.b.begin + k;
        if (last && last->kind != Segment::Kind::Same && segment.kind != Segment::Kind::Same)
            ray.cut[size_t(segment.a.begin)] = segment.b.begin;
        last = &segment;
    }
    return ray;
}

class Star {
public:
    Star(const std::vector<CutText> &texts, size_t leading)
        : m_texts(texts)
        , m_leading(leading)
    {
        for (size_t k = 0; k < texts.size(); ++k) {
            if (k != leading)
                m_rays.push_back(rayTo(texts[leading], texts[k]));
            else
                m_rays.emplace_back();
        }
    }

    std::vector<CommonStretch> stretches()
    {
        collect();
        grow();
        return stretchesWorthKeeping(m_texts, m_stretches);
    }

private:
    qsizetype partner(size_t text, qsizetype atom) const
    {
        return text == m_leading ? atom : m_rays[text].partner[size_t(atom)];
    }

    qsizetype count(size_t text) const { return qsizetype(m_texts[text].atoms.size()); }

    void collect()
    {
        for (qsizetype atom = 0; atom <= count(m_leading); ++atom) {
            if (const auto cut = cutAt(atom); !cut.at.empty())
                m_stretches.push_back(cut);
            if (atom == count(m_leading))
                return;
            CommonStretch here{{}, 1};
            for (size_t k = 0; k < m_texts.size() && here.length; ++k) {
                here.at.push_back(partner(k, atom));
                if (here.at.back() == nowhere)
                    here.length = 0;
            }
            if (!here.length)
                continue;
            if (!m_stretches.empty() && m_stretches.back().length && continues(m_stretches.back(), here))
                ++m_stretches.back().length;
            else
                m_stretches.push_back(here);
        }
    }

    /// Whether `next` follows `stretch` in every text, with the same space between.
    bool continues(const CommonStretch &stretch, const CommonStretch &next) const
    {
        QStringView space;
        for (size_t k = 0; k < m_texts.size(); ++k) {
            if (stretch.at[k] + stretch.length != next.at[k])
                return false;
            const QStringView own = spaceBefore(k, next.at[k]);
            if (k > 0 && own != space)
                return false;
            space = own;
        }
        return true;
    }

    QStringView spaceBefore(size_t text, qsizetype atom) const
    {
        const auto &atoms = m_texts[text].atoms;
        const qsizetype begin = atom > 0 ? atoms[size_t(atom - 1)].span.end : 0;
        return m_texts[text].text.sliced(begin, atoms[size_t(atom)].span.begin - begin);
    }

    /// The cut in front of `atom` of the leading text, where every text has one there: the border of two
    /// changes, or the end of a sentence in each.
    CommonStretch cutAt(qsizetype atom) const
    {
        CommonStretch cut;
        bool betweenChanges = false;
        bool sentenceEnds = true;
        for (size_t k = 0; k < m_texts.size(); ++k) {
            const qsizetype at = placeBefore(k, atom);
            if (at == nowhere)
                return {};
            betweenChanges |= k != m_leading && m_rays[k].cut[size_t(atom)] != nowhere;
            sentenceEnds &= isSentenceEnd(k, at);
            cut.at.push_back(at);
        }
        return betweenChanges || sentenceEnds ? cut : CommonStretch();
    }

    /// Where in another text the place in front of `atom` of the leading text is, or nowhere.
    qsizetype placeBefore(size_t text, qsizetype atom) const
    {
        if (text == m_leading)
            return atom;
        const Ray &ray = m_rays[text];
        if (ray.cut[size_t(atom)] != nowhere)
            return ray.cut[size_t(atom)];
        if (atom > 0 && ray.partner[size_t(atom - 1)] != nowhere)
            return ray.partner[size_t(atom - 1)] + 1;
        return atom < count(m_leading) ? ray.partner[size_t(atom)] : nowhere;
    }

    bool isSentenceEnd(size_t text, qsizetype at) const
    {
        return at > 0 && std::ranges::binary_search(m_texts[text].sentences, at, {}, &TextSpan::end);
    }

    /// What stands beside a stretch and is alike in all texts belongs to it, though a pair of texts may have
    /// given it up.
    void grow()
    {
        for (size_t i = 0; i < m_stretches.size(); ++i) {
            CommonStretch &stretch = m_stretches[i];
            if (!stretch.length)
                continue;
            while (alikeAt(stretch, stretch.length, i + 1 < m_stretches.size() ? &m_stretches[i + 1] : nullptr))
                ++stretch.length;
            while (alikeBefore(stretch, i > 0 ? &m_stretches[i - 1] : nullptr)) {
                for (qsizetype &at : stretch.at)
                    --at;
                ++stretch.length;
            }
        }
    }

    bool alikeAt(const CommonStretch &stretch, qsizetype distance, const CommonStretch *next) const
    {
        CommonStretch behind{{}, 1};
        for (size_t k = 0; k < m_texts.size(); ++k) {
            const qsizetype at = stretch.at[k] + distance;
            if (at >= (next ? next->at[k] : count(k)) || id(k, at) != id(0, stretch.at[0] + distance))
                return false;
            behind.at.push_back(at);
        }
        return continues({stretch.at, distance}, behind);
    }

    bool alikeBefore(const CommonStretch &stretch, const CommonStretch *last) const
    {
        CommonStretch before{{}, 1};
        for (size_t k = 0; k < m_texts.size(); ++k) {
            const qsizetype at = stretch.at[k] - 1;
            if (at < (last ? last->at[k] + last->length : 0) || id(k, at) != id(0, stretch.at[0] - 1))
                return false;
            before.at.push_back(at);
        }
        return continues(before, stretch);
    }

    quint32 id(size_t text, qsizetype atom) const { return m_texts[text].atoms[size_t(atom)].id; }

    const std::vector<CutText> &m_texts;
    size_t m_leading;
    std::vector<Ray> m_rays;
    std::vector<CommonStretch> m_stretches;
};

}

std::vector<CommonStretch> commonStretches(const std::vector<CutText> &texts, size_t leading)
{
    return Star(texts, leading).stretches();
}

}
