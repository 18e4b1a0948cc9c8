// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/docx/draftdocument.h"

#include "interchange/docx/stylesheet.h"
#include "interchange/docx/trackedpassage.h"
#include "text/hash.h"

using namespace Qt::StringLiterals;

namespace concordat::docx {

namespace {

const QString bookmarkSign = QStringLiteral("_concordat");
constexpr qsizetype bookmarkLength = 24;

bool isHeading(const RenderedBlock &block)
{
    return block.kind == RenderedBlock::Kind::Heading || block.kind == RenderedBlock::Kind::Article;
}

/// "Article 4. " before a title, "(a)\t" before a paragraph.
QString labelText(const RenderedBlock &block)
{
    if (block.label.isEmpty())
        return {};
    if (isHeading(block))
        return block.spans.isEmpty() ? block.label : labelBefore(block.label);
    return closedLabel(block.label) + u'\t';
}

Marks marksOf(const RenderedSpan &span)
{
    switch (span.kind) {
    case RenderedSpan::Kind::Names:
        return Mark::Bold;
    case RenderedSpan::Kind::Absence:
        return Mark::Italic;
    default:
        return span.marks;
    }
}

/// Takes the notes on a draft apart: comments with their replies, each on the paragraph it stands on.
class Comments {
public:
    Comments(const Draft &draft, const WriteOptions &options)
    {
        if (!options.annotations)
            return;
        for (const Annotation &annotation : draft.annotations) {
            if (!annotation.isPrivate || options.privateNotes)
                add(annotation);
        }
    }

    [[nodiscard]] QList<Comment> all() const { return m_comments; }

    /// Puts the comments on a paragraph's (or provision's) runs. `flatOf` says where in its flat text each run stands,
    /// -1 for runs that are not of it.
    void attach(QList<TextRun> &runs, QList<qsizetype> flat, const QString &anchor) const
    {
        for (const auto &[place, ids] : m_places.values(anchor)) {
            if (place.isEmpty()) {
                for (TextRun &run : runs)
                    run.comments += ids;
                continue;
            }
            for (qsizetype i = 0; i < runs.size(); ++i) {
                for (const qsizetype edge : {place.begin, place.end}) {
                    if (flat[i] < 0 || edge <= flat[i] || edge >= flat[i] + runs[i].text.size())
                        continue;
                    TextRun rest = runs[i];
                    rest.text = rest.text.sliced(edge - flat[i]);
                    runs[i].text.truncate(edge - flat[i]);
                    runs.insert(i + 1, rest);
                    flat.insert(i + 1, edge);
                }
                if (flat[i] >= place.begin && flat[i] < place.end)
                    runs[i].comments += ids;
            }
        }
    }

private:
    void add(const Annotation &annotation)
    {
        const QString id = QString::number(m_comments.size());
        const auto author = [](const QString &name, const Attribution &delegation) {
            return delegation.isEmpty() ? name : delegation;
        };
        m_comments.append({.id = id,
            .author = author(annotation.author, annotation.delegation),
            .when = annotation.when,
            .text = annotation.text,
            .done = annotation.settled});
        QStringList thread{id};
        for (const Reply &reply : annotation.replies) {
            thread.append(QString::number(m_comments.size()));
            m_comments.append({.id = thread.last(),
                .author = author(reply.author, reply.delegation),
                .when = reply.when,
                .text = reply.text,
                .answers = id});
        }
        const Anchor &anchor = annotation.anchor;
        const QString place = anchor.paragraph.isNull() ? anchor.provision.value : anchor.paragraph.value;
        m_places.insert(place, {anchor.range, thread});
    }

    QList<Comment> m_comments;
    QMultiHash<QString, std::pair<TextSpan, QStringList>> m_places; ///< by the id of paragraph or provision
};

DocParagraph titleOf(const RenderedDraft &rendering)
{
    RenderedBlock title;
    title.spans.append({.text = rendering.title});
    DocParagraph head = emptyParagraph(title, rendering.language);
    head.style = u"Title"_s;
    head.runs = {{.text = rendering.title, .marks = styleMarks(head.style), .rightToLeft = head.rightToLeft}};
    return head;
}

QHash<QString, Note> notesOf(const RenderedDraft &rendering)
{
    QHash<QString, Note> notes;
    for (qsizetype i = 0; i < rendering.notes.size(); ++i) {
        DocParagraph text{.style = u"footnote text"_s, .rightToLeft = isRightToLeft(rendering.language)};
        text.runs.append({.text = u' ' + rendering.notes[i]});
        const QString number = QString::number(i + 1);
        notes.insert(u'f' + number, {number, {text}});
    }
    return notes;
}

class DraftDocument {
public:
    DraftDocument(const Draft &draft, const WriteOptions &options, bool tracked)
        : m_draft(draft)
        , m_options(withLanguage(options, draft))
        , m_comments(draft, m_options)
        , m_tracked(tracked)
    {
    }

    Document build()
    {
        const RenderedDraft rendering = renderedText();
        m_document.body.append(titleOf(rendering));
        for (const RenderedBlock &block : rendering.blocks) {
            DocParagraph paragraph = emptyParagraph(block, m_options.language);
            const WrittenParagraph text = written(block);
            paragraph.runs = text.runs;
            m_comments.attach(paragraph.runs, text.flat, block.anchor);
            m_document.body.append(paragraph);
        }
        if (!m_tracked)
            m_document.notes = notesOf(rendering);
        m_document.comments = m_comments.all();
        return std::move(m_document);
    }

    [[nodiscard]] QList<WrittenParagraph> paragraphs() const
    {
        QList<WrittenParagraph> all;
        for (const RenderedBlock &block : renderedText().blocks)
            all.append(written(block));
        return all;
    }

private:
    /// Without annotations, which are comments here.
    [[nodiscard]] RenderedDraft renderedText() const
    {
        WriteOptions options = m_options;
        options.annotations = false;
        return rendered(m_draft, options);
    }

    [[nodiscard]] WrittenParagraph written(const RenderedBlock &block) const
    {
        WrittenParagraph text{block.anchor, {}, {}};
        if (const Passage *passage = m_tracked ? passageOf(block) : nullptr) {
            RenderedBlock bare = block;
            bare.spans.clear();
            bare.remark.clear();
            text.runs = runsOf(bare);
            if (isHeading(block) && !block.label.isEmpty() && !passage->isEmpty())
                text.runs.last().text = labelBefore(block.label);
            text.flat.fill(-1, text.runs.size());
            const Marks marks = styleMarks(emptyParagraph(block, m_options.language).style);
            qsizetype at = 0;
            for (TextRun run : trackedRuns(*passage)) {
                run.marks |= marks;
                text.runs.append(run);
                text.flat.append(at);
                at += run.text.size();
            }
        } else {
            text.runs = runsOf(block);
            text.flat = flatOf(block, text.runs.size());
        }
        return text;
    }

    /// The passage behind a block that stands whole in the draft.
    [[nodiscard]] const Passage *passageOf(const RenderedBlock &block) const
    {
        if (isHeading(block)) {
            const Provision *provision = find(m_draft, ProvisionId(block.anchor));
            return provision ? &provision->title : nullptr;
        }
        const Paragraph *paragraph = find(m_draft, ParagraphId(block.anchor));
        return paragraph && paragraph->status.level != Status::Level::Deleted ? &paragraph->passage : nullptr;
    }

    /// Runs in front of the spans (a label) and behind them (a remark) are of no flat text.
    static QList<qsizetype> flatOf(const RenderedBlock &block, qsizetype runs)
    {
        QList<qsizetype> flat;
        if (!labelText(block).isEmpty())
            flat.append(-1);
        for (const RenderedSpan &span : block.spans) {
            if (!span.text.isEmpty())
                flat.append(span.flat);
        }
        flat.resize(runs, -1);
        return flat;
    }

    const Draft &m_draft;
    WriteOptions m_options;
    Comments m_comments;
    bool m_tracked;
    Document m_document;
};

}

QString bookmarkOf(const QString &anchor)
{
    // Word takes 40 signs, and hides what begins with a line.
    return bookmarkSign + contentHash(anchor.toUtf8()).first(bookmarkLength);
}

bool isBookmarkOfOurs(const QString &name)
{
    return name.startsWith(bookmarkSign) && name.size() == bookmarkSign.size() + bookmarkLength;
}

DocParagraph emptyParagraph(const RenderedBlock &block, Language language)
{
    DocParagraph paragraph;
    paragraph.rightToLeft = isRightToLeft(block.language == Language::Undetermined ? language : block.language);
    if (!block.anchor.isEmpty())
        paragraph.bookmarks = {bookmarkOf(block.anchor)};
    if (isHeading(block)) {
        paragraph.outlineLevel = block.kind == RenderedBlock::Kind::Heading ? 0 : 1;
        paragraph.style = u"heading %1"_s.arg(paragraph.outlineLevel + 1);
    } else {
        paragraph.style = textStyle(block.level);
    }
    return paragraph;
}

QList<TextRun> runsOf(const RenderedBlock &block)
{
    QList<TextRun> runs;
    const Marks style = isHeading(block) ? styleMarks(u"heading 1"_s) : Marks();
    const auto append = [&](const QString &text, Marks marks) {
        if (!text.isEmpty())
            runs.append({.text = text, .marks = marks | style, .rightToLeft = text.isRightToLeft()});
    };
    append(labelText(block), {});
    for (const RenderedSpan &span : block.spans) {
        append(span.text, marksOf(span));
        if (span.text.isEmpty())
            continue;
        runs.last().link = span.link;
        if (span.kind == RenderedSpan::Kind::NoteMark)
            runs.last().note = u'f' + QString::number(span.note);
    }
    if (!block.remark.isEmpty())
        append(u" — "_s + block.remark, Mark::Italic);
    return runs;
}

Document documentOf(const RenderedDraft &rendering)
{
    Document document;
    document.body.append(titleOf(rendering));
    for (const RenderedBlock &block : rendering.blocks) {
        DocParagraph paragraph = emptyParagraph(block, rendering.language);
        paragraph.runs = runsOf(block);
        document.body.append(paragraph);
    }
    document.notes = notesOf(rendering);
    return document;
}

Document documentOf(const Draft &draft, const WriteOptions &options)
{
    return DraftDocument(draft, options, false).build();
}

Document trackedDocumentOf(const Draft &draft, const WriteOptions &options)
{
    return DraftDocument(draft, options, true).build();
}

QList<WrittenParagraph> writtenParagraphs(const Draft &draft, const WriteOptions &options, bool tracked)
{
    return DraftDocument(draft, options, tracked).paragraphs();
}

}
