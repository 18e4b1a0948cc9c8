// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/readtext.h"
#include "interchange/pdf/paragraphs.h"

using namespace concordat;

namespace {

/// A word a line, "x y width height text", and a form feed between pages: what Poppler tells of a PDF, drawn.
QList<QList<pdf::PageLine>> drawnPages(const QString &drawing)
{
    QList<QList<pdf::PageLine>> pages;
    for (const QString &page : drawing.split(u'\f')) {
        QList<pdf::PageWord> words;
        for (const QString &line : page.split(u'\n')) {
            const auto number = [&](int column) { return line.section(u' ', column, column).toDouble(); };
            const QString text = line.section(u' ', 4).trimmed();
            if (!text.isEmpty())
                words.append({text, QRectF(number(0), number(1), number(2), number(3)), !line.endsWith(u'-')});
        }
        pages.append(pdf::linesOf(words));
    }
    return pages;
}

}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const ExtractedText text = pdf::paragraphsOf(drawnPages(fuzzing::text(data, size)));
    fuzzing::readText(text, fuzzing::bytes(data, size), QStringLiteral("fuzz.pdf"));
    return 0;
}
