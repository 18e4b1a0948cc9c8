// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace concordat {

/// A web page, seen without building its tree.
struct HtmlText {
    QString text;
    int nesting = 0; ///< how many elements stand in each other at most; those that may be left open are not counted
};

/// The words of a web page as a browser would show them, found by its tags alone. Scripts, style sheets, comments and
/// the head are left out; a word with a named character that is none of the usual ones is left out as well, rather than
/// told wrongly.
[[nodiscard]] HtmlText textOfHtml(const QByteArray &bytes);

/// The page as text, its tags among it, by the encoding that it declares.
[[nodiscard]] QString decodedHtml(const QByteArray &bytes);

}
