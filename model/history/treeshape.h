// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// The shape of the objects that a draft is stored as. What stands here is part of the file format: a draft
/// has one name, so it is cut in one way.
namespace concordat::treeshape {

constexpr quint32 provisionsInChunk = 16;
constexpr quint32 paragraphsInChunk = 32;
constexpr quint32 valuesInChunk = 256;
/// A provision with no more paragraphs names them itself.
constexpr qsizetype paragraphsInline = 64;
/// No draft holds more of anything; a file that says so is hostile or damaged.
constexpr qsizetype mostItems = 2'000'000;

inline const QString id = QStringLiteral("id");
inline const QString title = QStringLiteral("title");
inline const QString provisions = QStringLiteral("provisions");
inline const QString concordance = QStringLiteral("concordance");
inline const QString annotations = QStringLiteral("annotations");
inline const QString stretches = QStringLiteral("stretches");
inline const QString setAside = QStringLiteral("setAside");
inline const QString parallels = QStringLiteral("parallels");
inline const QString checks = QStringLiteral("checks");
inline const QString paragraphs = QStringLiteral("paragraphs");
inline const QString chunks = QStringLiteral("chunks");
inline const QString items = QStringLiteral("items");

/// The lists beside the provisions, each in chunks of its own. A draft does not name the last two where it has none:
/// so it has the name that it had before there were any.
[[nodiscard]] inline const QStringList &lists()
{
    static const QStringList names{concordance, annotations, stretches, setAside, parallels, checks};
    return names;
}
/// Every list of a draft.
[[nodiscard]] inline const QStringList &allLists()
{
    static const QStringList names = lists() + QStringList{provisions};
    return names;
}

}
