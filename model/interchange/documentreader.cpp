// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/documentreader.h"

#include "interchange/akomantoso/doctext.h"
#include "interchange/akomantoso/draftreader.h"
#include "interchange/docx/doctext.h"
#include "interchange/docx/reader.h"
#include "interchange/heldtext.h"
#include "interchange/htmltext.h"
#include "interchange/pandoc/modeltext.h"
#include "interchange/pandoc/pandoc.h"
#include "interchange/pdf/pdfreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

struct DocumentSentences {
    Q_DECLARE_TR_FUNCTIONS(DocumentReader)
};

/// An OpenDocument file or an EPUB says what it is in its first entry, stored uncompressed.
DocumentFormat containerFormat(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 120));
    if (head.contains("mimetypeapplication/vnd.oasis.opendocument.text"))
        return DocumentFormat::OpenDocument;
    if (head.contains("mimetypeapplication/epub+zip"))
        return DocumentFormat::Epub;
    return docx::looksLikeDocx(bytes) ? DocumentFormat::Word : DocumentFormat::OtherContainer;
}

bool looksLikeWebPage(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 1024)).trimmed().toLower();
    return head.startsWith("<!doctype html") || head.startsWith("<html")
        || (head.startsWith("<?xml") && head.contains("<html"));
}

Result<ExtractedText> throughPandoc(
    const QString &format, const QByteArray &bytes, const Register &delegations, const ReadOptions &options)
{
    return pandoc::documentModel(bytes, format, {}, options.stop).transform([&](const QJsonDocument &model) {
        return pandoc::extractedText(model, delegations);
    });
}

Result<ExtractedText> converted(DocumentFormat format, const QByteArray &bytes, const ReadOptions &options)
{
    const Register &delegations = options.delegations ? *options.delegations : Register::unitedNations();
    switch (format) {
    case DocumentFormat::Word:
        return docx::readDocument(bytes).transform(
            [&](const docx::Document &document) { return docx::extractedText(document, delegations); });
    case DocumentFormat::Pdf:
        return readPdf(bytes, options);
    case DocumentFormat::OpenDocument:
        return throughPandoc(u"odt"_s, bytes, delegations, options);
    case DocumentFormat::RichText:
        return throughPandoc(u"rtf"_s, bytes, delegations, options);
    case DocumentFormat::WebPage:
        return throughPandoc(u"html"_s, decodedHtml(bytes).toUtf8(), delegations, options);
    case DocumentFormat::Epub:
        return throughPandoc(u"epub"_s, bytes, delegations, options);
    case DocumentFormat::AkomaNtoso:
        return akomantoso::readTree(bytes).transform(
            [&](const akomantoso::Node &root) { return akomantoso::extractedText(root, delegations); });
    case DocumentFormat::Text:
    case DocumentFormat::OtherContainer:
        break;
    }
    return failure(Fault::NotText,
        DocumentSentences::tr(
            "This kind of file is not one that the program reads. Save it as a Word document (.docx), a PDF or plain "
            "text, and open that."));
}

/// What the format's reader brings, held against what the file holds.
Result<ExtractedText> extracted(DocumentFormat format, const QByteArray &bytes, const ReadOptions &options)
{
    const auto held = heldText(bytes, format);
    if (!held)
        return std::unexpected(held.error());
    return converted(format, bytes, options).transform([&](ExtractedText &&text) {
        accountFor(*held, text);
        return std::move(text);
    });
}

}

DocumentFormat formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04"))
        return containerFormat(bytes);
    if (looksLikePdf(bytes))
        return DocumentFormat::Pdf;
    if (bytes.startsWith("{\\rtf"))
        return DocumentFormat::RichText;
    if (looksLikeWebPage(bytes))
        return DocumentFormat::WebPage;
    return akomantoso::looksLikeAkomaNtoso(bytes) ? DocumentFormat::AkomaNtoso : DocumentFormat::Text;
}

Result<Compilation> readCompilation(const QByteArray &bytes, const QString &fileName, const ReadOptions &options)
{
    const DocumentFormat format = formatOf(bytes);
    if (format == DocumentFormat::Text)
        return readCompilationText(bytes, fileName, options);
    const auto text = extracted(format, bytes, options);
    return text ? readExtractedText(*text, bytes, fileName, options) : std::unexpected(text.error());
}

std::optional<Draft> draftIn(const QByteArray &bytes)
{
    if (formatOf(bytes) != DocumentFormat::AkomaNtoso)
        return std::nullopt;
    const auto root = akomantoso::readTree(bytes);
    return root && akomantoso::isDraft(*root) ? std::optional(akomantoso::readDraft(*root)) : std::nullopt;
}

}
