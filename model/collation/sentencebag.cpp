// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/sentencebag.h"

#include <algorithm>
#include <bit>

namespace concordat {

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

Bag Bag::joined(const Bag &first, const Bag &second)
{
    Bag bag;
    std::ranges::merge(first.m_ids, second.m_ids, std::back_inserter(bag.m_ids));
    bag.sign();
    return bag;
}

void Bag::sign()
{
    int bits = 0;
    for (const quint32 id : m_ids) {
        const quint32 bit = (id * 0x9e3779b1u) >> 24;
        m_signature[bit >> 6] |= quint64(1) << (bit & 63);
    }
    for (const quint64 part : m_signature)
        bits += std::popcount(part);
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
        bits += std::popcount(m_signature[i] & other.m_signature[i]);
    return bits + std::min(m_repeats, other.m_repeats);
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
