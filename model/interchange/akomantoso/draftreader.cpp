// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/akomantoso/draftreader.h"

#include "interchange/akomantoso/passagereader.h"
#include "interchange/akomantoso/vocabulary.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace concordat::akomantoso {

namespace {

/// Names of other programs may be of any length; ours are short.
constexpr qsizetype longestName = 64;
constexpr int deepestLevel = 50;

/// Where the mark of a note stands.
struct NoteMark {
    ProvisionId provision;
    ParagraphId paragraph;
    qsizetype at = 0;
};

class Reader {
public:
    Draft read(const Node &root)
    {
        for (const Node &document : root.children) {
            if (!document.isText())
                read(document, document.child(u"meta"));
        }
        return std::move(m_draft);
    }

private:
    void read(const Node &document, const Node *meta)
    {
        if (meta)
            readNames(*meta);
        for (const Node &part : document.children) {
            if (part.name == u"preface" && m_draft.title.isEmpty())
                m_draft.title = titleIn(part);
            else if (part.name == u"preamble")
                readPreamble(part);
            else if (part.name != u"meta" && part.name != u"preface")
                readBody(part);
        }
        if (meta)
            readNotes(*meta);
    }

    void readNames(const Node &meta)
    {
        for (const Node &section : meta.children) {
            for (const Node &entry : section.children) {
                if (entry.name.startsWith(u"TLC"))
                    m_names.insert(entry.attribute(u"eId"_s), entry.attribute(u"showAs"_s));
            }
        }
    }

    static QString titleIn(const Node &node)
    {
        if (node.name == u"docTitle")
            return allText(node);
        for (const Node &child : node.children) {
            if (const QString title = titleIn(child); !title.isEmpty())
                return title;
        }
        return {};
    }

    template <typename SomeId>
    SomeId nameOf(const Node &node)
    {
        const QString given = node.attribute(u"GUID"_s);
        if (given.isEmpty() || given.size() > longestName || m_taken.contains(given))
            return fresh<SomeId>();
        m_taken.insert(given);
        return SomeId{given};
    }

    static Status statusOf(const Node &node)
    {
        for (const QString &reference : node.attribute(u"refersTo"_s).split(u' ', Qt::SkipEmptyParts)) {
            if (!reference.startsWith(u"#status-"))
                continue;
            if (const auto level = akomantoso::statusOf(QStringView(reference).sliced(8)))
                return {*level, {}, {}, {}};
        }
        return {};
    }

    Provision &addProvision(const Node &node, Provision::Kind kind)
    {
        Provision provision;
        provision.id = nameOf<ProvisionId>(node);
        provision.kind = kind;
        provision.status = statusOf(node);
        m_draft.provisions.append(provision);
        return m_draft.provisions.last();
    }

    void readPreamble(const Node &preamble)
    {
        addProvision(preamble, Provision::Kind::Preamble);
        bool begun = false;
        readPreambleParts(preamble, begun);
    }

    void readPreambleParts(const Node &node, bool &begun)
    {
        for (const Node &part : node.children) {
            if (part.name != u"p") {
                readPreambleParts(part, begun);
                continue;
            }
            if (!part.hasClass(heading)) {
                addParagraph(part, part, {}, 0);
                begun = true;
                continue;
            }
            if (begun || !part.attribute(u"GUID"_s).isEmpty())
                addProvision(part, Provision::Kind::Preamble);
            begun = true;
            const ReadPassage read = readPassage(part, m_names);
            Provision &provision = m_draft.provisions.last();
            provision.designation = read.label;
            provision.number = read.number;
            provision.title = read.passage;
            noteMarks(read, {});
        }
    }

    void readBody(const Node &node)
    {
        for (const Node &part : node.children)
            readPart(part);
    }

    /// A provision, or what is more of the one above.
    void readPart(const Node &part)
    {
        const bool preamble = part.name == u"hcontainer" && part.attribute(u"name"_s) == u"preamble";
        if (part.isText() || part.attribute(u"eId"_s) == u"empty")
            return;
        if (part.name == u"article")
            readProvision(part, Provision::Kind::Article);
        else if (preamble)
            readProvision(part, Provision::Kind::Preamble);
        else if (!isParagraph(part) && (part.name == u"hcontainer" || part.child(u"num") || part.child(u"heading")))
            readProvision(part, Provision::Kind::Heading);
        else
            readParagraphs(part, 0);
    }

    void readProvision(const Node &node, Provision::Kind kind)
    {
        addProvision(node, kind);
        for (const Node &part : node.children) {
            if (part.name == u"num")
                readNumber(part);
            else if (part.name == u"heading")
                readTitle(part);
            else
                readPart(part);
        }
    }

    void readNumber(const Node &node)
    {
        Provision &provision = m_draft.provisions.last();
        for (const Node &part : node.children) {
            if (part.isInline(inlines::number))
                provision.number = allText(part);
            else
                provision.designation += allText(part);
        }
        provision.designation = provision.designation.trimmed();
    }

    void readTitle(const Node &node)
    {
        const ReadPassage read = readPassage(node, m_names);
        m_draft.provisions.last().title = read.passage;
        noteMarks(read, {});
    }

    static bool isParagraph(const Node &node) { return isParagraphElement(node.name) || node.name == u"item"; }

    static bool holdsText(const Node &node)
    {
        return std::ranges::any_of(node.children, [](const Node &child) {
            return child.isText() ? !QStringView(child.text).trimmed().isEmpty() : child.name == u"inline";
        });
    }

    /// Paragraphs at `depth` and below it.
    void readParagraphs(const Node &node, int depth)
    {
        if (isParagraph(node)) {
            readParagraph(node, depth);
        } else if (holdsText(node)) {
            addParagraph(node, node, {}, depth);
        } else {
            for (const Node &part : node.children) {
                if (!part.isText())
                    readParagraphs(part, depth);
            }
        }
    }

    /// The first text takes the label; what is nested stands one level deeper.
    void readParagraph(const Node &node, int depth)
    {
        const Node *number = node.child(u"num");
        const QString label = number ? allText(*number) : QString();
        bool waits = true;
        const auto add = [&](const Node &block) {
            if (block.name == u"p" && std::exchange(waits, false))
                addParagraph(node, block, label, depth);
            else if (!block.isText())
                readParagraphs(block, depth);
        };
        for (const Node &part : node.children) {
            const bool holder = part.name == u"content" || part.name == u"intro" || part.name == u"wrapUp";
            if (holder)
                std::ranges::for_each(part.children, add);
            else if (part.name == u"p")
                add(part);
            else if (!part.isText() && part.name != u"num")
                readParagraphs(part, depth + 1);
        }
    }

    /// `node` says what the paragraph is, `text` what stands in it.
    void addParagraph(const Node &node, const Node &text, const QString &label, int depth)
    {
        const ReadPassage read = readPassage(text, m_names);
        Paragraph paragraph;
        paragraph.id = nameOf<ParagraphId>(node);
        paragraph.label.written = label.isEmpty() ? read.label : label;
        paragraph.level = levelOf(node, depth);
        paragraph.passage = read.passage;
        paragraph.citations = read.citations;
        paragraph.status = statusOf(node);
        if (const QString of = node.attribute(u"alternativeTo"_s); of.startsWith(u'#')) {
            paragraph.label.of = m_identified.value(of.sliced(1));
            if (!paragraph.label.of.isNull())
                paragraph.label.relation = ParagraphLabel::Relation::AlternativeTo;
        }
        m_identified.insert(node.attribute(u"eId"_s), paragraph.id);
        if (m_draft.provisions.isEmpty())
            addProvision({}, Provision::Kind::Article);
        m_draft.provisions.last().paragraphs.append(paragraph);
        noteMarks(read, paragraph.id);
    }

    static int levelOf(const Node &node, int depth)
    {
        for (const QString &word : node.attribute(u"class"_s).split(u' ')) {
            bool isNumber = false;
            const int level = word.startsWith(u"level-") ? word.sliced(6).toInt(&isNumber) : 0;
            if (isNumber)
                return std::clamp(level, 0, deepestLevel);
        }
        return depth;
    }

    void noteMarks(const ReadPassage &read, const ParagraphId &paragraph)
    {
        for (const auto &[note, at] : read.notes)
            m_marks.insert(note, {m_draft.provisions.last().id, paragraph, at});
    }

    void readNotes(const Node &meta)
    {
        for (const Node &section : meta.children) {
            if (section.name != u"notes")
                continue;
            for (const Node &note : section.children) {
                if (note.name == u"note")
                    readNote(note);
            }
        }
    }

    void readNote(const Node &note)
    {
        Annotation annotation;
        annotation.id = nameOf<AnnotationId>(note);
        for (const QString &word : note.attribute(u"class"_s).split(u' ')) {
            if (const auto kind = annotationOf(word))
                annotation.kind = *kind;
        }
        annotation.settled = note.hasClass(noteclasses::settled);
        annotation.isPrivate = note.hasClass(noteclasses::confidential);
        bool first = true;
        for (const Node &speech : note.children) {
            if (speech.isText())
                continue;
            Reply said;
            QString quote;
            readSpeech(speech, said, quote);
            if (!std::exchange(first, false)) {
                annotation.replies.append(said);
                continue;
            }
            annotation.author = said.author;
            annotation.delegation = said.delegation;
            annotation.text = said.text;
            annotation.anchor.quote = quote;
        }
        place(annotation, note.attribute(u"eId"_s));
        m_draft.annotations.append(annotation);
    }

    static void readSpeech(const Node &speech, Reply &said, QString &quote)
    {
        QString other;
        for (const Node &part : speech.children) {
            if (part.isInline(inlines::author))
                (part.hasClass(noteclasses::delegation) ? said.delegation : said.author) = allText(part);
            else if (part.isInline(inlines::quote))
                quote = allText(part);
            else if (part.isInline(inlines::words))
                said.text = allText(part);
            else
                other += allText(part);
        }
        if (said.text.isEmpty() && said.author.isEmpty() && said.delegation.isEmpty())
            said.text = other.simplified();
    }

    void place(Annotation &annotation, const QString &note) const
    {
        Anchor &anchor = annotation.anchor;
        const auto mark = m_marks.constFind(note);
        anchor.orphaned = mark == m_marks.cend();
        if (anchor.orphaned)
            return;
        anchor.provision = mark->provision;
        anchor.paragraph = mark->paragraph;
        const Paragraph *paragraph = anchor.paragraph.isNull() ? nullptr : find(m_draft, anchor.paragraph);
        if (!paragraph || anchor.quote.isEmpty())
            return;
        const QString text = flatText(paragraph->passage);
        qsizetype begin = mark->at - anchor.quote.size();
        if (begin < 0 || mark->at > text.size() || QStringView(text).sliced(begin, anchor.quote.size()) != anchor.quote)
            begin = text.indexOf(anchor.quote);
        if (begin >= 0)
            anchor.range = {begin, begin + anchor.quote.size()};
    }

    Draft m_draft;
    Names m_names;
    QSet<QString> m_taken; ///< names that are given; none is given twice
    QHash<QString, ParagraphId> m_identified; ///< by eId
    QHash<QString, NoteMark> m_marks; ///< by the eId of their note
};

}

bool isDraft(const Node &root)
{
    return root.isInline(inlines::bracket) || std::ranges::any_of(root.children, isDraft);
}

Draft readDraft(const Node &root)
{
    return Reader().read(root);
}

Result<Draft> readDraft(const QByteArray &bytes)
{
    return readTree(bytes).transform([](const Node &root) { return readDraft(root); });
}

}
