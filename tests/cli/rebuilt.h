// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/segments.h"

#include <QMap>

namespace concordat::cli {

/// The two texts of a comparison, put together again as the help of `compare` says.
inline QString rebuiltA(const QList<ExactSegment> &segments)
{
    QString text;
    for (const ExactSegment &segment : segments)
        text += segment.a;
    return text;
}

inline QString rebuiltB(const QList<ExactSegment> &segments)
{
    QList<uint> text;
    QMap<qsizetype, QString> moved;
    for (const ExactSegment &segment : segments) {
        if (segment.kind == ExactSegment::Kind::Move)
            moved.insert(segment.to, segment.a);
        else
            text += (segment.kind == ExactSegment::Kind::Same ? segment.a : segment.b).toUcs4();
    }
    for (auto move = moved.cbegin(); move != moved.cend(); ++move) {
        const QList<uint> characters = move->toUcs4();
        for (qsizetype i = 0; i < characters.size(); ++i)
            text.insert(move.key() + i, characters[i]);
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(text.constData()), text.size());
}

}
