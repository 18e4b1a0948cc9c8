// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"

class QPlainTextEdit;

namespace concordat {

/// Marks words of a received document as found and brings them into sight; takes the mark away where there are none.
void showFound(QPlainTextEdit &document, TextSpan words);

}
