// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

#include <QDialog>

class QPlainTextEdit;

namespace concordat {

/// A note with who wrote it, and the replies to it, as they are read one after the other.
[[nodiscard]] QString wholeText(const Annotation &note);

/// Answers a note, with the note and the replies so far in sight.
class ReplyDialog : public QDialog {
    Q_OBJECT

public:
    explicit ReplyDialog(const Annotation &note, QWidget *parent = nullptr);

    [[nodiscard]] QString reply() const;

private:
    QPlainTextEdit *m_reply;
};

}
