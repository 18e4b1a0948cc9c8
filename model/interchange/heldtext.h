// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/documentreader.h"
#include "interchange/extractedtext.h"

#include <QMap>

namespace concordat {

/// What a file holds, found without the reader that the program reads it by.
struct HeldText {
    QString text; ///< a paragraph a line, without what is marked as deleted and without comments
    bool macros = false;
};

/// Looks at a file; finds nothing in formats whose text is not looked at this way (a PDF's letters are counted while it
/// is read, for looking at its pages twice would take twice as long).
///
/// It is also the door at which hostile containers are stopped before a converter sees them: one that unpacks to more
/// than it may, one with a document type declaration, one that nests too deeply (TooLarge, Malformed).
[[nodiscard]] Result<HeldText> heldText(const QByteArray &bytes, DocumentFormat format);

/// The words that `held` has more often than `arrived`, each as often as it is missing, in the order of `held`. Words
/// are runs of letters and digits; the signs of Markdown in `arrived` are not looked at.
[[nodiscard]] QStringList wordsMissing(const QString &held, const QString &arrived);

/// How often each letter and each figure stands in a text; a raised figure is the figure.
class CharacterCount {
public:
    void add(QStringView text);
    /// The characters that `other` has less often, each as often as it is missing.
    [[nodiscard]] QString missingIn(const CharacterCount &other) const;

private:
    QMap<QChar, qsizetype> m_times;
};

/// Says in the losses of `text` how many of the characters of a file that has no words, only letters at places on a
/// page, are not in it.
void accountFor(const CharacterCount &held, ExtractedText &text);

/// Says in the losses of `text` how much of what the file held is not in it, and that its macros were not opened.
void accountFor(const HeldText &held, ExtractedText &text);

}
