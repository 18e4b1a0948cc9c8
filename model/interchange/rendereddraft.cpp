// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/rendering.h"

#include "draft/headinglabel.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// Goes through a draft once, in the order of the text.
class DraftRenderer {
public:
    DraftRenderer(const Draft &draft, const WriteOptions &options)
        : m_draft(draft)
        , m_options(withLanguage(options, draft))
        , m_words(DocumentWords::in(m_options.language))
        , m_passages(m_options)
    {
        for (const Annotation &annotation : draft.annotations) {
            if (m_options.annotations && (m_options.privateNotes || !annotation.isPrivate))
                m_annotations.append(&annotation);
        }
    }

    RenderedDraft rendered()
    {
        m_result.title = m_draft.title.isEmpty() ? m_words.consolidatedDraft : m_draft.title;
        m_result.language = m_options.language;
        for (const Provision &provision : m_draft.provisions)
            add(provision);
        addRemainingAnnotations();
        m_result.notes = m_passages.notes();
        return std::move(m_result);
    }

private:
    void add(const Provision &provision)
    {
        RenderedBlock block;
        const bool heading = provision.kind == Provision::Kind::Heading;
        block.kind = heading ? RenderedBlock::Kind::Heading : RenderedBlock::Kind::Article;
        block.anchor = provision.id.value;
        block.label = headingLabel(provision);
        block.spans = m_passages.spans(provision.title);
        block.remark = statusWord(provision.status.level, m_options.language);
        if (block.label.isEmpty() && block.spans.isEmpty() && provision.kind == Provision::Kind::Preamble)
            block.label = m_words.preamble;
        m_result.blocks.append(block);
        addAnnotations(provision.id, {});
        for (const Paragraph &paragraph : provision.paragraphs) {
            add(paragraph);
            addAnnotations(provision.id, paragraph.id);
        }
    }

    void add(const Paragraph &paragraph)
    {
        RenderedBlock block;
        block.level = paragraph.level;
        block.anchor = paragraph.id.value;
        block.label = paragraph.label.written;
        if (paragraph.status.level == Status::Level::Deleted) {
            // A frozen number stays, so that printed copies in the room stay true.
            block.spans = {{RenderedSpan::Kind::Absence, u'[' + m_words.deleted + u']', {}, {}, 0, 0, {}}};
            m_result.blocks.append(block);
            return;
        }
        block.spans = m_passages.spans(paragraph.passage);
        const bool markedUp = m_options.reading == Reading::MarkedUp;
        if (!markedUp && plainText(block.spans).trimmed().isEmpty())
            return;
        if (markedUp) {
            block.remark = statusWord(paragraph.status.level, m_options.language);
            for (const QString &citation : paragraph.citations)
                block.spans.append({RenderedSpan::Kind::Text, u' ' + citation, {}, {}, 0, 0, {}});
        }
        m_result.blocks.append(block);
    }

    void addAnnotations(const ProvisionId &provision, const ParagraphId &paragraph)
    {
        const auto stands = [&](const Annotation *annotation) {
            const Anchor &anchor = annotation->anchor;
            const bool here = paragraph.isNull() ? anchor.paragraph.isNull() && anchor.provision == provision
                                                 : anchor.paragraph == paragraph;
            return here && !anchor.orphaned;
        };
        for (const Annotation *&annotation : m_annotations) {
            if (annotation && stands(annotation))
                add(*std::exchange(annotation, nullptr));
        }
        m_annotations.removeAll(nullptr);
    }

    /// Notes whose words are gone stay readable, at the end.
    void addRemainingAnnotations()
    {
        for (const Annotation *annotation : std::as_const(m_annotations))
            add(*annotation);
    }

    void add(const Annotation &annotation)
    {
        RenderedBlock block;
        block.kind = RenderedBlock::Kind::Annotation;
        block.anchor = annotation.id.value;
        const QString who = annotation.delegation.isEmpty() ? annotation.author : annotation.delegation;
        const QString kind = annotationWord(annotation.kind, m_options.language);
        block.label = who.isEmpty() ? kind : who + u", "_s + kind;
        QString text = annotation.text;
        if (!annotation.anchor.quote.isEmpty())
            text.prepend(u"“"_s + annotation.anchor.quote + u"”: "_s);
        for (const Reply &reply : annotation.replies) {
            const QString by = reply.delegation.isEmpty() ? reply.author : reply.delegation;
            text += u" — "_s + by + m_words.nameEnd + reply.text;
        }
        block.spans = {{RenderedSpan::Kind::Text, text, {}, {}, 0, 0, {}}};
        m_result.blocks.append(block);
    }

    const Draft &m_draft;
    WriteOptions m_options;
    const DocumentWords &m_words;
    PassageRenderer m_passages;
    QList<const Annotation *> m_annotations;
    RenderedDraft m_result;
};

}

RenderedDraft rendered(const Draft &draft, const WriteOptions &options)
{
    return DraftRenderer(draft, options).rendered();
}

}
