// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/rendering.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

QString superscript(int number)
{
    static constexpr QStringView digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString text;
    for (const QChar digit : QString::number(number))
        text += digits[digit.digitValue()];
    return text;
}

QString textOf(const QList<RenderedSpan> &spans)
{
    QString text;
    for (const RenderedSpan &span : spans)
        text += span.kind == RenderedSpan::Kind::NoteMark ? superscript(span.note) : span.text;
    return text;
}

/// "1. States Parties", "(a) The", "Article 4. Scope".
QString headed(const RenderedBlock &block)
{
    const QString text = textOf(block.spans);
    if (block.label.isEmpty() || text.isEmpty())
        return block.label + text;
    return labelBefore(block.label) + text;
}

}

QString writePlainText(const RenderedDraft &document)
{
    const DocumentWords &words = DocumentWords::in(document.language);
    QString text = document.title + u'\n';
    for (const RenderedBlock &block : document.blocks) {
        const QString remark = block.remark.isEmpty() ? QString() : u" — "_s + block.remark;
        text += u'\n';
        if (block.kind == RenderedBlock::Kind::Heading || block.kind == RenderedBlock::Kind::Article)
            text += u'\n' + headed(block) + remark;
        else if (block.kind == RenderedBlock::Kind::Annotation)
            text += u"    > "_s + block.label + words.nameEnd + textOf(block.spans);
        else
            text += QString(4 * block.level, u' ') + headed(block) + remark;
        text += u'\n';
    }
    if (!document.notes.isEmpty())
        text += u"\n\n"_s + words.notes + u"\n\n"_s;
    for (qsizetype i = 0; i < document.notes.size(); ++i)
        text += superscript(int(i) + 1) + u' ' + document.notes[i] + u'\n';
    return text;
}

QString writePlainText(const Draft &draft, const WriteOptions &options)
{
    return writePlainText(rendered(draft, options));
}

}
