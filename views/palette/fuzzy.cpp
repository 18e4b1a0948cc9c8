// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/palette/fuzzy.h"

#include <QList>

namespace concordat {

namespace {

constexpr int atWordBegin = 8;
constexpr int sideBySide = 6;
constexpr int atNameBegin = 4;
constexpr int anywhere = 1;
constexpr int impossible = -1;
constexpr qsizetype longestName = 300;

int worthOf(QStringView name, qsizetype at)
{
    if (at == 0)
        return atWordBegin + atNameBegin;
    return name[at - 1].isLetterOrNumber() ? anywhere : atWordBegin;
}

}

std::optional<int> fuzzyScore(QStringView typed, QStringView name)
{
    name = name.first(std::min(name.size(), longestName));
    // best[i]: the most that the letters so far are worth with the last of them at i of the name.
    QList<int> best;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        QList<int> next(name.size(), impossible);
        int before = impossible; // the best of all places left of i
        for (qsizetype i = 0; i < name.size(); ++i) {
            if (name[i].toCaseFolded() == letter.toCaseFolded()) {
                const int apart = best.isEmpty() ? 0 : before;
                const int joined
                    = !best.isEmpty() && i > 0 && best[i - 1] != impossible ? best[i - 1] + sideBySide : impossible;
                if (apart != impossible)
                    next[i] = apart + worthOf(name, i);
                next[i] = std::max(next[i], joined);
            }
            if (!best.isEmpty())
                before = std::max(before, best[i]);
        }
        if (std::ranges::all_of(next, [](int worth) { return worth == impossible; }))
            return std::nullopt;
        best = next;
    }
    // Of two names that fit alike, the shorter.
    return best.isEmpty() ? 0 : *std::ranges::max_element(best) * int(longestName) - int(name.size());
}

}
