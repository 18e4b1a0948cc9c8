// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/wordlist.h"

#include <QString>
#include <QVarLengthArray>

#include <algorithm>

namespace concordat {

WordList::WordList(QStringView words)
{
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts)) {
        m_words.push_back(word);
        m_longest = std::max(m_longest, word.size());
    }
    std::ranges::sort(m_words);
}

bool WordList::contains(QStringView word) const
{
    QVarLengthArray<QChar, 32> folded;
    for (const QChar c : word) {
        if (c == QChar::SoftHyphen)
            continue;
        if (folded.size() == m_longest)
            return false;
        folded.append(c == u'\u2019' ? QChar(u'\'') : c.toLower());
    }
    return std::ranges::binary_search(m_words, QStringView(folded.data(), folded.size()));
}

}
