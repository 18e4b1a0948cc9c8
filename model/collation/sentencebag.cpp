// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/sentencebag.h"

#include <algorithm>

namespace concordat {

namespace {

/// As std::popcount, which is a call where the processor is not known to count.
int bitsOf(quint64 word)
{
    word -= (word >> 1) & 0x5555555555555555u;
    word = (word & 0x3333333333333333u) + ((word >> 2) & 0x3333333333333333u);
    word = (word + (word >> 4)) & 0x0f0f0f0f0f0f0f0fu;
    return int((word * 0x0101010101010101u) >> 56);
}

}

Bag::Bag(AtomSpan atoms)
{
    for (const Atom &atom : atoms) {
        if (worth::isContent(atom.weight))
            m_ids.push_back(atom.id);
    }
    if (m_ids.empty())
        std::ranges::transform(atoms, std::back_inserter(m_ids), &Atom::id);
    std::ranges::sort(m_ids);
    sign();
}

void Bag::sign()
{
    int bits = 0;
    for (const quint32 id : m_ids) {
        const quint32 bit = (id * 0x9e3779b1u) >> 24;
        m_signature[bit >> 6] |= quint64(1) << (bit & 63);
    }
    for (const quint64 part : m_signature)
        bits += bitsOf(part);
    m_repeats = size() - bits;
}

int Bag::common(const Bag &other) const
{
    int count = 0;
    auto a = m_ids.begin();
    auto b = other.m_ids.begin();
    while (a != m_ids.end() && b != other.m_ids.end()) {
        if (*a == *b) {
            ++count;
            ++a;
            ++b;
        } else if (*a < *b) {
            ++a;
        } else {
            ++b;
        }
    }
    return count;
}

int Bag::commonAtMost(const Bag &other) const
{
    int bits = 0;
    for (size_t i = 0; i < m_signature.size(); ++i)
        bits += bitsOf(m_signature[i] & other.m_signature[i]);
    return bits + std::min(m_repeats, other.m_repeats);
}

int Bag::commonWithBoth(const Bag &first, const Bag &second) const
{
    int count = 0;
    auto one = first.m_ids.begin();
    auto other = second.m_ids.begin();
    for (const quint32 id : m_ids) {
        while (one != first.m_ids.end() && *one < id)
            ++one;
        while (other != second.m_ids.end() && *other < id)
            ++other;
        if (one != first.m_ids.end() && *one == id) {
            ++count;
            ++one;
        } else if (other != second.m_ids.end() && *other == id) {
            ++count;
            ++other;
        }
    }
    return count;
}

double Bag::likeness(const Bag &other) const
{
    const int both = size() + other.size();
    return both == 0 ? 1 : 2.0 * common(other) / both;
}

const Bag &Bags::operator[](qsizetype sentence)
{
    if (!m_made[size_t(sentence)]) {
        m_bags[size_t(sentence)] = Bag(m_text.within(m_text.sentences[size_t(sentence)]));
        m_made[size_t(sentence)] = true;
    }
    return m_bags[size_t(sentence)];
}

}
