// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/collationtable.h"

#include "collation/sentencebag.h"
#include "collation/starcollation.h"

#include <ranges>

namespace concordat {

namespace {

/// The text that has most in common with the others; the first of several, and the texts are sorted.
size_t leadingOf(const std::vector<CutText> &texts)
{
    std::vector<Bag> bags;
    for (const CutText &text : texts)
        bags.emplace_back(text.atoms);
    size_t leading = 0;
    double most = -1;
    for (size_t i = 0; i < bags.size(); ++i) {
        double sum = 0;
        for (size_t k = 0; k < bags.size(); ++k)
            sum += bags[i].likeness(bags[k]);
        if (sum > most) {
            most = sum;
            leading = i;
        }
    }
    return leading;
}

/// Cuts distinct texts into columns at the stretches they have in common, and gives every space a column.
class Columns {
public:
    explicit Columns(const std::vector<CutText> &texts)
        : m_texts(texts)
        , m_atom(texts.size())
        , m_at(texts.size())
    {
    }

    CollationTable cutAt(const std::vector<CommonStretch> &stretches)
    {
        CommonStretch end;
        for (const CutText &text : m_texts)
            end.at.push_back(qsizetype(text.atoms.size()));
        for (const CommonStretch &stretch : stretches)
            pass(stretch);
        pass(end);
        return std::move(m_columns);
    }

private:
    qsizetype beginOf(size_t text, qsizetype atom) const
    {
        const CutText &cut = m_texts[text];
        return atom < qsizetype(cut.atoms.size()) ? cut.atoms[size_t(atom)].span.begin : cut.text.size();
    }

    void pass(const CommonStretch &stretch)
    {
        std::vector<qsizetype> lead;
        std::vector<qsizetype> tail;
        std::vector<qsizetype> begin;
        std::vector<qsizetype> end;
        bool nothingBetween = true;
        for (size_t k = 0; k < m_texts.size(); ++k) {
            begin.push_back(beginOf(k, stretch.at[k]));
            lead.push_back(std::min(begin[k], beginOf(k, m_atom[k])));
            const bool between = m_atom[k] < stretch.at[k];
            tail.push_back(between ? m_texts[k].atoms[size_t(stretch.at[k] - 1)].span.end : 0);
            nothingBetween &= !between;
            const qsizetype last = stretch.at[k] + stretch.length;
            end.push_back(stretch.length ? m_texts[k].atoms[size_t(last - 1)].span.end : begin[k]);
            m_atom[k] = last;
        }
        const bool onlyACut = !stretch.length && nothingBetween && !isEnd(stretch);
        if (onlyACut)
            return; // a space in front of a cut goes with what stands behind it
        if (alike(lead))
            add(true, lead);
        for (size_t k = 0; k < m_texts.size(); ++k)
            tail[k] = std::max(tail[k], m_at[k]);
        const bool commonTail = !nothingBetween && alikeFrom(tail, begin);
        add(false, commonTail ? tail : begin);
        add(true, begin);
        add(true, end);
    }

    bool isEnd(const CommonStretch &stretch) const
    {
        return std::ranges::all_of(std::views::iota(size_t(0), m_texts.size()),
            [&](size_t k) { return stretch.at[k] == qsizetype(m_texts[k].atoms.size()); });
    }

    QStringView between(size_t text, qsizetype from, qsizetype to) const
    {
        return m_texts[text].text.sliced(from, to - from);
    }

    bool alike(const std::vector<qsizetype> &to) const { return alikeFrom(m_at, to); }

    bool alikeFrom(const std::vector<qsizetype> &from, const std::vector<qsizetype> &to) const
    {
        for (size_t k = 1; k < m_texts.size(); ++k) {
            if (between(k, from[k], to[k]) != between(0, from[0], to[0]))
                return false;
        }
        return true;
    }

    /// A column from where the texts stand up to `to`; a common one goes on from the one before it.
    void add(bool common, const std::vector<qsizetype> &to)
    {
        CollationColumn column{{}, common};
        bool empty = true;
        for (size_t k = 0; k < m_texts.size(); ++k) {
            column.readings.append({m_at[k], to[k]});
            empty &= m_at[k] == to[k];
            m_at[k] = to[k];
        }
        if (empty)
            return;
        if (common && !m_columns.isEmpty() && m_columns.last().common) {
            for (size_t k = 0; k < m_texts.size(); ++k)
                m_columns.last().readings[qsizetype(k)].end = to[k];
            return;
        }
        m_columns.append(column);
    }

    const std::vector<CutText> &m_texts;
    std::vector<qsizetype> m_atom; ///< of each text, the first atom that has no column yet
    std::vector<qsizetype> m_at; ///< the same in characters
    CollationTable m_columns;
};

CollationTable collateDistinct(const QStringList &texts, Language language)
{
    if (texts.size() == 1)
        return texts.first().isEmpty() ? CollationTable() : CollationTable{{{{0, texts.first().size()}}, true}};
    constexpr Overlook nothing{
        .letterCase = false, .quotes = false, .dashes = false, .invisible = false, .spacing = false};
    Lexicon lexicon(language, nothing);
    std::vector<CutText> all;
    for (const QString &text : texts)
        all.push_back(cut(text, language, lexicon));
    return Columns(all).cutAt(commonStretches(all, leadingOf(all)));
}

}

CollationTable collate(const QStringList &texts, const CompareOptions &options)
{
    QStringList distinct = texts;
    distinct.removeDuplicates();
    std::ranges::sort(distinct);
    if (distinct.isEmpty())
        return {};
    QList<qsizetype> places;
    for (const QString &text : texts)
        places.append(distinct.indexOf(text));
    CollationTable table;
    for (const CollationColumn &column : collateDistinct(distinct, options.language)) {
        CollationColumn all{{}, column.common};
        for (const qsizetype place : places)
            all.readings.append(column.readings[place]);
        table.append(all);
    }
    return table;
}

}
