// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/wordlist.h"

#include <QString>
#include <QVarLengthArray>

#include <algorithm>
#include <bit>

namespace concordat {

namespace {

/// FNV-1a: words of lists are short.
size_t hashOf(QStringView word)
{
    size_t hash = 0xcbf29ce484222325u;
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 0x100000001b3u;
    return hash ^ (hash >> 32);
}

char16_t folded(char16_t c)
{
    if (c < 0x80)
        return c >= u'A' && c <= u'Z' ? char16_t(c | 0x20) : c;
    return c == u'\u2019' ? u'\'' : QChar(c).toLower().unicode();
}

size_t hashOfBeginning(QStringView word)
{
    const size_t first = folded(word[0].unicode());
    const size_t second = word.size() > 1 ? folded(word[1].unicode()) : 0;
    return (first * 37 + second) % 2048;
}

}

WordList::WordList(QStringView words)
    : m_slots(std::bit_ceil(size_t(2 * words.count(u' ') + 4)))
{
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts)) {
        m_slots[slotOf(word)] = word;
        m_beginnings.set(hashOfBeginning(word));
        m_longest = std::max(m_longest, word.size());
    }
}

size_t WordList::slotOf(QStringView word) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hashOf(word) & mask;
    while (!m_slots[slot].isEmpty() && m_slots[slot] != word)
        slot = (slot + 1) & mask;
    return slot;
}

bool WordList::mayBegin(QStringView word) const
{
    const bool plain = word.size() > 1 && word[0] != QChar::SoftHyphen && word[1] != QChar::SoftHyphen;
    return !plain || m_beginnings.test(hashOfBeginning(word));
}

bool WordList::contains(QStringView word) const
{
    if (!mayBegin(word))
        return false;
    QVarLengthArray<QChar, 32> plain;
    for (const QChar c : word) {
        if (c == QChar::SoftHyphen)
            continue;
        if (plain.size() == m_longest)
            return false;
        plain.append(folded(c.unicode()));
    }
    return !plain.isEmpty() && !m_slots[slotOf(QStringView(plain.data(), plain.size()))].isEmpty();
}

}
