// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft/draft.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace concordat {

/// What a kind of note is called: "Question", "Proposal to delete".
[[nodiscard]] QString nameOf(Annotation::Kind kind);
/// All kinds, in the order in which they are offered.
[[nodiscard]] const QList<Annotation::Kind> &annotationKinds();

/// Writes a note: of what kind, in what words, and whether it may ever leave this file.
class NoteDialog : public QDialog {
    Q_OBJECT

public:
    /// `quote` is what the note stands on; empty where that is more than words.
    explicit NoteDialog(const QString &quote, QWidget *parent = nullptr);

    /// The note without its place.
    [[nodiscard]] Annotation note() const;

private:
    QComboBox *m_kind;
    QPlainTextEdit *m_text;
    QCheckBox *m_private;
};

}
