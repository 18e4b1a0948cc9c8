// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/rendering.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// Text as Markdown shows it unchanged; line breaks become spaces, since a block is one paragraph.
QString escaped(const QString &text)
{
    QString safe;
    safe.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (QStringView(u"\\`*_[]<>~&#|").contains(c))
            safe += u'\\';
        safe += c == u'\n' || c == u'\r' ? QChar(u' ') : c;
    }
    return safe;
}

/// Emphasis signs must stand against words, so the spaces at either end stay outside.
QString set(const RenderedSpan &span)
{
    const QString text = escaped(span.text);
    const QString core = text.trimmed();
    if (core.isEmpty() || (!span.marks && span.link.isEmpty()))
        return text;
    QString inner = core;
    if (span.marks & Mark::Superscript)
        inner = u"<sup>"_s + inner + u"</sup>"_s;
    if (span.marks & Mark::Underline)
        inner = u"<u>"_s + inner + u"</u>"_s;
    if (span.marks & Mark::Struck)
        inner = u"~~"_s + inner + u"~~"_s;
    if (span.marks & Mark::Italic)
        inner = u'*' + inner + u'*';
    if (span.marks & Mark::Bold)
        inner = u"**"_s + inner + u"**"_s;
    if (!span.link.isEmpty())
        inner = u'[' + inner + u"](<"_s + QString(span.link).remove(u'>').remove(u'\n') + u">)"_s;
    const qsizetype begin = text.indexOf(core);
    return text.first(begin) + inner + text.sliced(begin + core.size());
}

QString textOf(const QList<RenderedSpan> &spans)
{
    QString text;
    for (const RenderedSpan &span : spans) {
        if (span.kind == RenderedSpan::Kind::NoteMark)
            text += u"[^%1]"_s.arg(span.note);
        else if (span.kind == RenderedSpan::Kind::Absence)
            text += u'*' + escaped(span.text) + u'*';
        else if (span.kind == RenderedSpan::Kind::Names)
            text += escaped(span.text);
        else
            text += set(span);
    }
    return text;
}

/// A dash, plus or number that would begin a list is taken for what it is.
QString withoutListMark(QString text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    if (text.startsWith(u"- ") || text.startsWith(u"+ "))
        text.prepend(u'\\');
    else if (digits > 0 && digits + 1 < text.size() && (text[digits] == u'.' || text[digits] == u')'))
        text.insert(digits, u'\\');
    return text;
}

QString headed(const RenderedBlock &block)
{
    const QString text = textOf(block.spans);
    const QString label = escaped(block.label);
    if (label.isEmpty() || text.isEmpty())
        return withoutListMark(label + text);
    const QString line = labelBefore(label) + text;
    return block.kind == RenderedBlock::Kind::Paragraph ? withoutListMark(line) : line;
}

}

QString writeMarkdown(const RenderedDraft &document)
{
    QString text = u"# "_s + escaped(document.title) + u'\n';
    int listDepth = 0; // how deep the list above goes; a deeper jump would be read as code
    for (const RenderedBlock &block : document.blocks) {
        const QString remark = block.remark.isEmpty() ? QString() : u" — *"_s + escaped(block.remark) + u'*';
        text += u'\n';
        switch (block.kind) {
        case RenderedBlock::Kind::Heading:
            text += u"## "_s + headed(block) + remark;
            break;
        case RenderedBlock::Kind::Article:
            text += u"### "_s + headed(block) + remark;
            break;
        case RenderedBlock::Kind::Annotation:
            text += u"> "_s + escaped(block.label) + u": "_s + textOf(block.spans);
            break;
        case RenderedBlock::Kind::Paragraph:
            listDepth = std::min(block.level, listDepth + 1);
            if (listDepth > 0)
                text += QString(4 * (listDepth - 1), u' ') + u"- "_s;
            text += headed(block) + remark;
            break;
        }
        if (block.kind != RenderedBlock::Kind::Paragraph)
            listDepth = 0;
        text += u'\n';
    }
    for (qsizetype i = 0; i < document.notes.size(); ++i)
        text += u"\n[^%1]: %2\n"_s.arg(i + 1).arg(escaped(document.notes[i]));
    return text;
}

QString writeMarkdown(const Draft &draft, const WriteOptions &options)
{
    return writeMarkdown(rendered(draft, options));
}

}
