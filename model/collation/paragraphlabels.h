// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

#include <QSet>

namespace concordat {

/// Gives the paragraphs of a provision the numbers that an editor would give a first draft: 1 … n and, under each,
/// (a) …, (i) …, in the style in which most of the labels they came with were written. `written` has, for each
/// paragraph, the labels it had in the submissions; a group of siblings of which none had a label gets none, nor
/// does a paragraph that has no siblings and stands alone at the top, nor one of `unnumbered`.
void label(QList<Paragraph> &paragraphs, const QList<QStringList> &written, const QSet<ParagraphId> &unnumbered);

}
