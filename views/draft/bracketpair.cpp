// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/draft/bracketpair.h"

namespace concordat {

namespace {

/// The paragraph around a position: what stands between two blank lines.
TextSpan paragraphAround(QStringView text, qsizetype position)
{
    const qsizetype before = position > 0 ? text.lastIndexOf(QStringLiteral("\n\n"), position - 1) : -1;
    const qsizetype behind = text.indexOf(QStringLiteral("\n\n"), position);
    return {before < 0 ? 0 : before + 2, behind < 0 ? text.size() : behind};
}

}

std::optional<BracketPair> bracketPairAt(QStringView text, qsizetype position)
{
    const TextSpan paragraph = paragraphAround(text, position);
    std::optional<BracketPair> before;
    QList<qsizetype> open;
    for (qsizetype i = paragraph.begin; i < paragraph.end; ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == u'[') {
            open.append(i);
        } else if (text[i] == u']' && !open.isEmpty()) {
            const BracketPair pair{open.takeLast(), i};
            if (pair.opening == position || pair.closing == position)
                return pair;
            if (pair.opening == position - 1 || pair.closing == position - 1)
                before = pair;
        }
    }
    return before;
}

}
