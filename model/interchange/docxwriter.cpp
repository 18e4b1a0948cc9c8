// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/docxwriter.h"

#include "interchange/docx/changeddocument.h"
#include "interchange/docx/draftdocument.h"
#include "interchange/docx/writer.h"

namespace concordat {

namespace {

docx::PageSetup setupOf(const DocxOptions &options, const Draft &draft)
{
    const Language language = withLanguage(options.text, draft).language;
    return {.language = language,
        .symbol = options.symbol,
        .date = options.date,
        .contents = options.contents,
        .contentsTitle = DocumentWords::in(language).contents,
        .lineNumbers = options.lineNumbers};
}

}

QByteArray writeDocx(const Draft &draft, const DocxOptions &options)
{
    const docx::Document document = options.trackedAlternatives ? docx::trackedDocumentOf(draft, options.text)
                                                                : docx::documentOf(draft, options.text);
    return docx::writeDocument(document, setupOf(options, draft));
}

QByteArray writeDocxChanges(
    const Draft &before, const Draft &after, const ChangeAuthor &author, const DocxOptions &options)
{
    return docx::writeDocument(docx::changedDocument(before, after, author, options.text), setupOf(options, after));
}

}
