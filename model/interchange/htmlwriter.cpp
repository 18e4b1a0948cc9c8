// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/htmlpage.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

QString headingText(const RenderedBlock &block)
{
    const QString title = htmlOf(block.spans);
    if (block.label.isEmpty() || title.isEmpty())
        return escapedHtml(block.label) + title;
    return escapedHtml(labelBefore(block.label)) + title;
}

QString remarkHtml(const RenderedBlock &block)
{
    return block.remark.isEmpty() ? QString()
                                  : u" <span class=\"remark\">— "_s + escapedHtml(block.remark) + u"</span>"_s;
}

QString paragraphHtml(const RenderedBlock &block)
{
    QString number = escapedHtml(closedLabel(block.label));
    if (!number.isEmpty())
        number = u"<span class=\"number\">"_s + number + u"</span> "_s;
    return u"<p class=\"level-"_s + QString::number(std::clamp(block.level, 0, 4)) + u"\" id=\"p-"_s
        + escapedHtml(block.anchor) + u"\">"_s + number + htmlOf(block.spans) + remarkHtml(block) + u"</p>\n"_s;
}

QString blockHtml(const RenderedBlock &block)
{
    switch (block.kind) {
    case RenderedBlock::Kind::Heading:
    case RenderedBlock::Kind::Article: {
        const QString tag = block.kind == RenderedBlock::Kind::Heading ? u"h2"_s : u"h3"_s;
        return u'<' + tag + u" id=\"a-"_s + escapedHtml(block.anchor) + u"\">"_s + headingText(block)
            + remarkHtml(block) + u"</"_s + tag + u">\n"_s;
    }
    case RenderedBlock::Kind::Paragraph:
        return paragraphHtml(block);
    case RenderedBlock::Kind::Annotation:
        return u"<p class=\"note\" role=\"note\"><b>"_s + escapedHtml(block.label) + u"</b> "_s + htmlOf(block.spans)
            + u"</p>\n"_s;
    }
    return {};
}

/// Links to every provision; the titles in it are plain, so that no bracket is announced twice.
QString contents(const RenderedDraft &document)
{
    QString items;
    for (const RenderedBlock &block : document.blocks) {
        if (block.kind != RenderedBlock::Kind::Heading && block.kind != RenderedBlock::Kind::Article)
            continue;
        const QString title = plainText(block.spans);
        const QString text = title.isEmpty() ? block.label : labelBefore(block.label) + title;
        items += u"<li><a href=\"#a-"_s + escapedHtml(block.anchor) + u"\">"_s + escapedHtml(text) + u"</a></li>\n"_s;
    }
    const QString heading = escapedHtml(DocumentWords::in(document.language).contents);
    return u"<nav aria-label=\""_s + heading + u"\">\n<details>\n<summary>"_s + heading + u"</summary>\n<ul>\n"_s
        + items + u"</ul>\n</details>\n</nav>\n"_s;
}

}

QString writeHtml(const RenderedDraft &document)
{
    QString body = u"<body>\n<main>\n<h1>"_s + escapedHtml(document.title) + u"</h1>\n"_s + contents(document);
    for (const RenderedBlock &block : document.blocks)
        body += blockHtml(block);
    body += htmlNotes(document.notes, document.language) + u"</main>\n</body>\n"_s;
    return htmlPage(document.title, document.language, body);
}

QString writeHtml(const Draft &draft, const WriteOptions &options)
{
    return writeHtml(rendered(draft, options));
}

}
