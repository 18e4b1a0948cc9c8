// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/docx/changeddocument.h"

#include "collation/increasing.h"
#include "collation/redline.h"
#include "interchange/docx/draftdocument.h"
#include "interchange/docx/stylesheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace concordat::docx {

namespace {

QString textOf(const QList<TextRun> &runs)
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text;
}

/// The runs over a stretch of their text, each under `change`.
void appendSliced(QList<TextRun> &into, const QList<TextRun> &runs, TextSpan span, const std::optional<Change> &change)
{
    qsizetype at = 0;
    for (const TextRun &run : runs) {
        const qsizetype begin = std::max(span.begin, at);
        const qsizetype end = std::min(span.end, at + run.text.size());
        if (begin < end) {
            TextRun part = run;
            part.text = run.text.sliced(begin - at, end - begin);
            if (change)
                part.changes = {*change};
            into.append(part);
        }
        at += run.text.size();
    }
}

/// The most blocks that stand in both, in the same order: by index in `after`, the index in `before`.
QHash<qsizetype, qsizetype> kept(const QList<RenderedBlock> &before, const QList<RenderedBlock> &after)
{
    QHash<QString, qsizetype> placeBefore;
    for (qsizetype i = 0; i < before.size(); ++i)
        placeBefore.insert(before[i].anchor, i);
    std::vector<qsizetype> places; // before, of those that stand in both
    std::vector<qsizetype> indices; // after, of the same
    for (qsizetype k = 0; k < after.size(); ++k) {
        if (const auto place = placeBefore.constFind(after[k].anchor); place != placeBefore.cend()) {
            places.push_back(*place);
            indices.push_back(k);
        }
    }
    QHash<qsizetype, qsizetype> found;
    for (const size_t one : longestIncreasing(places))
        found.insert(indices[one], places[one]);
    return found;
}

class ChangedDocument {
public:
    ChangedDocument(const Draft &before, const Draft &after, const ChangeAuthor &author, const WriteOptions &options)
        : m_options(withLanguage(options, after))
        , m_author(author)
    {
        // Notes would be numbered anew in each state, so names stand in the text or nowhere.
        if (m_options.attribution == AttributionStyle::Footnotes)
            m_options.attribution = AttributionStyle::InFront;
        m_options.annotations = false;
        m_before = rendered(before, m_options);
        m_after = rendered(after, m_options);
    }

    Document build()
    {
        m_document.body.append(title());
        const auto same = kept(m_before.blocks, m_after.blocks);
        qsizetype next = 0; // of the blocks before
        for (qsizetype k = 0; k < m_after.blocks.size(); ++k) {
            const auto partner = same.constFind(k);
            if (partner == same.cend()) {
                addWhole(m_after.blocks[k], Change::Kind::Inserted);
                continue;
            }
            for (; next < *partner; ++next)
                addWhole(m_before.blocks[next], Change::Kind::Deleted);
            addCompared(m_before.blocks[next++], m_after.blocks[k]);
        }
        for (; next < m_before.blocks.size(); ++next)
            addWhole(m_before.blocks[next], Change::Kind::Deleted);
        return std::move(m_document);
    }

private:
    [[nodiscard]] Change change(Change::Kind kind, const QString &anchor) const
    {
        const QString author = m_author ? m_author(ParagraphId(anchor)) : QString();
        return {kind, author.isEmpty() ? u"Concordat"_s : author, {}};
    }

    DocParagraph title() const
    {
        DocParagraph head{.style = u"Title"_s};
        head.rightToLeft = isRightToLeft(m_options.language);
        const auto run = [&](const QString &text) {
            return QList<TextRun>{{.text = text, .marks = styleMarks(u"Title"_s), .rightToLeft = head.rightToLeft}};
        };
        compare(head, run(m_before.title), run(m_after.title), {});
        return head;
    }

    void addWhole(const RenderedBlock &block, Change::Kind kind)
    {
        DocParagraph paragraph = emptyParagraph(block, m_options.language);
        const Change whole = change(kind, block.anchor);
        if (whole.removes()) // what moved is known by its new place
            paragraph.bookmarks.clear();
        paragraph.runs = runsOf(block);
        for (TextRun &run : paragraph.runs)
            run.changes = {whole};
        paragraph.mark = {whole};
        m_document.body.append(paragraph);
    }

    void addCompared(const RenderedBlock &before, const RenderedBlock &after)
    {
        DocParagraph paragraph = emptyParagraph(after, m_options.language);
        compare(paragraph, runsOf(before), runsOf(after), after.anchor);
        m_document.body.append(paragraph);
    }

    void compare(
        DocParagraph &paragraph, const QList<TextRun> &before, const QList<TextRun> &after, const QString &anchor) const
    {
        const QString old = textOf(before);
        const QString now = textOf(after);
        CompareOptions options;
        options.language = m_options.language;
        options.moves = false;
        for (const Segment &segment : concordat::compare(old, now, options)) {
            const bool same = segment.kind == Segment::Kind::Same
                && QStringView(old).sliced(segment.a.begin, segment.a.length())
                    == QStringView(now).sliced(segment.b.begin, segment.b.length());
            if (!same)
                appendSliced(paragraph.runs, before, segment.a, change(Change::Kind::Deleted, anchor));
            appendSliced(paragraph.runs, after, segment.b,
                same ? std::nullopt : std::optional(change(Change::Kind::Inserted, anchor)));
        }
    }

    WriteOptions m_options;
    const ChangeAuthor &m_author;
    RenderedDraft m_before;
    RenderedDraft m_after;
    Document m_document;
};

}

Document changedDocument(
    const Draft &before, const Draft &after, const ChangeAuthor &author, const WriteOptions &options)
{
    return ChangedDocument(before, after, author, options).build();
}

}
