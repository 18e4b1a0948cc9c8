// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QPalette>

namespace concordat {

/// Highlights the notation by our definition of it, with two things that a definition cannot know: every delegation
/// has its own colour, and brackets have the colours of the page.
class NotationHighlighter : public KSyntaxHighlighting::SyntaxHighlighter {
    Q_OBJECT

public:
    explicit NotationHighlighter(QTextDocument *document);

    /// Chooses the colours that can be read on this palette, and highlights anew.
    void setPalette(const QPalette &palette);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    void colourNames(int offset, int length, const QTextCharFormat &look);

    KSyntaxHighlighting::Repository m_definitions;
    QPalette m_palette;
};

}
