// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

#include <QByteArray>
#include <QList>

namespace concordat {

/// The part of a commit that people read: the draft in the notation, one file a provision in the folder `draft`, and a
/// page that leads to them. Names and words depend on the draft alone, not on anybody's language or computer, for the
/// same revision has the same commit everywhere.
namespace notationfiles {

inline const QByteArray folder = QByteArrayLiteral("draft");
inline const QByteArray page = QByteArrayLiteral("README.md");
inline const QByteArray ending = QByteArrayLiteral(".txt");
/// With more provisions, they lie in folders of that many.
constexpr qsizetype mostInFolder = 100;

/// How a provision's file is called behind its number: "article-4-international-cooperation".
[[nodiscard]] QByteArray nameOf(const Provision &provision);
/// Where the file of the provision at `place` (from 0) of `count` lies: "04-article-4-…txt", or in a folder of its
/// hundred: "0101-0200/0104-…txt".
[[nodiscard]] QByteArray pathOf(const QByteArray &name, qsizetype place, qsizetype count);
/// The name again; what is there at a path that pathOf gave.
[[nodiscard]] QByteArray nameIn(const QByteArray &fileName);

/// The file of a provision.
[[nodiscard]] QByteArray textOf(const Provision &provision);
/// The page at the top, with a link to each of `paths`.
[[nodiscard]] QByteArray pageOf(const QString &title, const QList<QByteArray> &paths);
/// How git shall treat the files: ends of lines are kept, and nobody is shown the differences of objects.
[[nodiscard]] QByteArray attributes();

}

}
