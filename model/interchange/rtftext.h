// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace concordat {

/// What a rich text file (RTF 1.9.1) holds as text, footnotes and text boxes among it, a paragraph a line: without
/// running heads, comments, deleted text, field codes, and the labels of lists, which whoever shows it counts anew.
/// Letters in an encoding that is not known are left out.
[[nodiscard]] QString textOfRtf(const QByteArray &bytes);

}
