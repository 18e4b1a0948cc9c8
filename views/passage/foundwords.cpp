// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/passage/foundwords.h"

#include "views/theme/colours.h"

#include <QPlainTextEdit>

namespace concordat {

void showFound(QPlainTextEdit &document, TextSpan words)
{
    if (words.isEmpty() || words.end >= document.document()->characterCount()) {
        document.setExtraSelections({});
        return;
    }
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(document.document());
    mark.cursor.setPosition(int(words.begin));
    mark.cursor.setPosition(int(words.end), QTextCursor::KeepAnchor);
    mark.format.setBackground(theme::found(document.palette()));
    document.setExtraSelections({mark});
    QTextCursor cursor(document.document());
    cursor.setPosition(int(words.begin));
    document.setTextCursor(cursor);
    document.centerCursor();
    // What is around it may be given another size yet, and then the lines are counted anew.
    QMetaObject::invokeMethod(&document, &QPlainTextEdit::centerCursor, Qt::QueuedConnection);
}

}
