// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docx/writer.h"

namespace concordat::docx {

/// How deep the styles of provisions' text go: paragraph, subparagraph, item …
inline constexpr int textLevels = 6;

/// The name of the style of a provision's text at a level counted from 0.
[[nodiscard]] QString textStyle(int level);
/// The identifier under which the style sheet has a style; empty for a name it does not have.
[[nodiscard]] QString styleId(const QString &name);

/// The marks that text of that style has without being set itself.
[[nodiscard]] Marks styleMarks(const QString &name);

/// word/styles.xml: the few styles that the files we write use.
[[nodiscard]] QByteArray styleSheet(const PageSetup &setup);

}
