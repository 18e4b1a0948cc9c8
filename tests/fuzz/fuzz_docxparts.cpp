// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/readtext.h"
#include "interchange/docx/doctext.h"
#include "interchange/docx/reader.h"
#include "interchange/docxdrawing.h"

#include <QRegularExpression>

using namespace concordat;

namespace {

/// What the parts of a Word file are called. Other names are for the reader of containers, which is not ours; its
/// writer, which draws them here, falls over some.
bool isName(const QByteArray &name)
{
    static const QRegularExpression names(QStringLiteral("^word/(_rels/)?\\w{1,40}\\.xml(\\.rels)?$"));
    return names.match(QString::fromUtf8(name)).hasMatch();
}

/// The parts of a Word file, one after the other: "=== word/document.xml" on a line, then its XML.
QByteArray packed(const QByteArray &drawing)
{
    DocxDrawing file("");
    for (const char *const part : {"styles", "numbering", "footnotes", "endnotes", "comments", "commentsExtended"})
        file.beside(part, part, "");
    qsizetype from = drawing.startsWith("=== ") ? 0 : drawing.indexOf("\n=== ") + 1;
    while (from >= 0 && from < drawing.size() && drawing.sliced(from).startsWith("=== ")) {
        const qsizetype nameEnd = drawing.indexOf('\n', from);
        if (nameEnd < 0)
            break;
        const qsizetype next = drawing.indexOf("\n=== ", nameEnd);
        const qsizetype end = next < 0 ? drawing.size() : next;
        if (const QByteArray name = drawing.sliced(from + 4, nameEnd - from - 4); isName(name))
            file.part(name, drawing.sliced(nameEnd + 1, std::max<qsizetype>(0, end - nameEnd - 1)));
        from = next < 0 ? -1 : next + 1;
    }
    return file.bytes();
}

}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = packed(fuzzing::bytes(data, size));
    const auto document = docx::readDocument(bytes);
    if (!document) {
        fuzzing::holds(!document.error().sentence.isEmpty(), "What is refused gets a sentence.");
        return 0;
    }
    const ExtractedText text = docx::extractedText(*document, Register::unitedNations());
    fuzzing::readText(text, bytes, QStringLiteral("fuzz.docx"));
    return 0;
}
