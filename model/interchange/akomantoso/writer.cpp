// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/akomantoso/writer.h"

#include "interchange/akomantoso/metadata.h"
#include "interchange/akomantoso/vocabulary.h"
#include "interchange/rendering.h"

using namespace Qt::StringLiterals;

namespace concordat::akomantoso {

namespace {

/// Where a note's mark stands in a passage's flat text.
struct NotePlace {
    qsizetype at = 0;
    int note = 0; ///< 1-based
};

class Writer {
public:
    Writer(const Draft &draft, const WriteOptions &options, const QDate &made)
        : m_draft(draft)
        , m_options(withLanguage(options, draft))
        , m_made(made)
        , m_ontology(draft, m_options)
    {
        for (const Annotation &annotation : draft.annotations) {
            if (m_options.annotations && (m_options.privateNotes || !annotation.isPrivate))
                m_annotations.append(&annotation);
        }
    }

    QByteArray write()
    {
        m_xml.start(u"akomaNtoso"_s);
        m_xml.start(u"bill"_s, {{u"name"_s, u"draftTreaty"_s}});
        writeMetadata(m_xml, m_options.language, m_made, m_ontology, m_annotations);
        m_xml.start(u"preface"_s);
        m_xml.start(u"p"_s);
        m_xml.element(u"docTitle"_s,
            m_draft.title.isEmpty() ? DocumentWords::in(m_options.language).consolidatedDraft : m_draft.title);
        m_xml.end(2);
        const auto &provisions = m_draft.provisions;
        qsizetype at = 0;
        while (at < provisions.size() && provisions[at].kind == Provision::Kind::Preamble)
            ++at;
        if (at > 0)
            preamble(provisions.first(at));
        body(provisions.sliced(at));
        m_xml.end(2);
        return m_xml.result();
    }

private:
    /// The marks of the notes on a paragraph, or on a provision as a whole, in the order of the text.
    [[nodiscard]] QList<NotePlace> marksOn(const QString &name, qsizetype length) const
    {
        QList<NotePlace> places;
        for (qsizetype i = 0; i < m_annotations.size(); ++i) {
            const Anchor &anchor = m_annotations[i]->anchor;
            const QString &on = anchor.paragraph.isNull() ? anchor.provision.value : anchor.paragraph.value;
            if (on == name && !anchor.orphaned)
                places.append({anchor.range.isEmpty() ? length : anchor.range.end, int(i + 1)});
        }
        std::ranges::stable_sort(places, {}, &NotePlace::at);
        return places;
    }

    void mark(int note)
    {
        m_xml.empty(u"noteRef"_s,
            {{u"href"_s, u'#' + noteId(note)}, {u"marker"_s, QString::number(note)}, {u"placement"_s, u"bottom"_s}});
    }

    void preamble(const QList<Provision> &provisions)
    {
        m_xml.start(u"preamble"_s,
            {{u"GUID"_s, provisions.first().id.value},
                {u"refersTo"_s, Ontology::references(provisions.first().status.level)}});
        for (qsizetype i = 0; i < provisions.size(); ++i) {
            const Provision &provision = provisions[i];
            preambleHeading(provision, i == 0);
            for (const Paragraph &paragraph : provision.paragraphs) {
                const QString id = freshId(u"preamble__p"_s, paragraph.label.written);
                m_xml.start(u"p"_s,
                    {{u"eId"_s, id}, {u"GUID"_s, paragraph.id.value}, {u"class"_s, levelClass(paragraph.level, 0)},
                        {u"alternativeTo"_s, identified(paragraph, id)},
                        {u"refersTo"_s, Ontology::references(paragraph.status.level)}});
                if (!paragraph.label.written.isEmpty()) {
                    m_xml.inlined(inlines::label, paragraph.label.written);
                    m_xml.text(u" "_s);
                }
                text(paragraph);
                m_xml.end();
            }
        }
        m_xml.end();
    }

    /// The first part of the preamble needs none; the element itself has its name.
    void preambleHeading(const Provision &provision, bool first)
    {
        const bool numbers = !provision.designation.isEmpty() || !provision.number.isEmpty();
        if (first && !numbers && provision.title.isEmpty() && marksOn(provision.id.value, 0).isEmpty())
            return;
        m_xml.start(u"p"_s,
            {{u"class"_s, heading}, {u"GUID"_s, first ? QString() : provision.id.value},
                {u"refersTo"_s, first ? QString() : Ontology::references(provision.status.level)}});
        if (numbers) {
            m_xml.start(u"inline"_s, {{u"name"_s, inlines::label}});
            numbered(provision);
            m_xml.end();
            m_xml.text(u" "_s);
        }
        passage(provision.title, provision.id.value);
        m_xml.end();
    }

    /// Articles stand in the heading above them.
    void body(const QList<Provision> &provisions)
    {
        m_xml.start(u"body"_s);
        bool inside = false;
        bool holds = true; // a container holds something, as the schema asks for
        const auto closeContainer = [&] {
            if (!inside)
                return;
            if (!holds)
                nothing();
            m_xml.end();
            inside = false;
        };
        for (const Provision &provision : provisions) {
            const bool isHeading = provision.kind == Provision::Kind::Heading;
            if (isHeading)
                closeContainer();
            const QString id = open(provision);
            paragraphs(provision.paragraphs, id);
            if (isHeading) {
                inside = true;
                holds = !provision.paragraphs.isEmpty();
                continue;
            }
            holds = true;
            if (provision.paragraphs.isEmpty())
                nothing();
            m_xml.end();
        }
        closeContainer();
        if (provisions.isEmpty()) {
            m_xml.start(u"hcontainer"_s, {{u"name"_s, u"empty"_s}, {u"eId"_s, u"empty"_s}});
            nothing();
            m_xml.end();
        }
        m_xml.end();
    }

    void nothing()
    {
        m_xml.start(u"content"_s);
        m_xml.empty(u"p"_s, {});
        m_xml.end();
    }

    QString open(const Provision &provision)
    {
        const bool article = provision.kind == Provision::Kind::Article;
        const bool preamble = provision.kind == Provision::Kind::Preamble;
        const QString id = freshId(article ? u"art"_s : heading, provision.number);
        m_xml.start(article ? u"article"_s : u"hcontainer"_s,
            {{u"name"_s,
                 article        ? QString()
                     : preamble ? u"preamble"_s
                                : heading},
                {u"eId"_s, id}, {u"GUID"_s, provision.id.value},
                {u"refersTo"_s, Ontology::references(provision.status.level)},
                {u"status"_s, provision.status.level == Status::Level::Deleted ? u"removed"_s : QString()}});
        if (!provision.designation.isEmpty() || !provision.number.isEmpty()) {
            m_xml.start(u"num"_s);
            numbered(provision);
            m_xml.end();
        }
        if (!provision.title.isEmpty() || !marksOn(provision.id.value, 0).isEmpty()) {
            m_xml.start(u"heading"_s);
            passage(provision.title, provision.id.value);
            m_xml.end();
        }
        return id;
    }

    /// "Article <inline name="number">4</inline>".
    void numbered(const Provision &provision)
    {
        m_xml.text(provision.designation);
        if (provision.number.isEmpty())
            return;
        if (!provision.designation.isEmpty())
            m_xml.text(u" "_s);
        m_xml.inlined(inlines::number, provision.number);
    }

    void paragraphs(const QList<Paragraph> &paragraphs, const QString &above)
    {
        static const QStringList bases{u"__para"_s, u"__subpara"_s, u"__point"_s, u"__indent"_s};
        QList<std::pair<int, QString>> open; // level and eId of what encloses
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            const Paragraph &paragraph = paragraphs[i];
            while (!open.isEmpty() && open.last().first >= paragraph.level) {
                m_xml.end();
                open.removeLast();
            }
            const QString base = bases[std::min(open.size(), bases.size() - 1)];
            const QString id = freshId((open.isEmpty() ? above : open.last().second) + base, paragraph.label.written);
            m_xml.start(paragraphElement(open.size()),
                {{u"eId"_s, id}, {u"GUID"_s, paragraph.id.value},
                    {u"class"_s, levelClass(paragraph.level, open.size())},
                    {u"alternativeTo"_s, identified(paragraph, id)},
                    {u"refersTo"_s, Ontology::references(paragraph.status.level)},
                    {u"status"_s, paragraph.status.level == Status::Level::Deleted ? u"removed"_s : QString()}});
            if (!paragraph.label.written.isEmpty())
                m_xml.element(u"num"_s, paragraph.label.written);
            const bool holdsMore = i + 1 < paragraphs.size() && paragraphs[i + 1].level > paragraph.level;
            m_xml.start(holdsMore ? u"intro"_s : u"content"_s);
            m_xml.start(u"p"_s);
            text(paragraph);
            m_xml.end(2);
            open.append({paragraph.level, id});
        }
        m_xml.end(int(open.size()));
    }

    /// Keeps the paragraph's identifier, and gives that of the paragraph it is another version of, where it is one.
    QString identified(const Paragraph &paragraph, const QString &id)
    {
        m_identifiers.insert(paragraph.id, id);
        const QString of = m_identifiers.value(paragraph.label.of);
        const bool alternative = paragraph.label.relation == ParagraphLabel::Relation::AlternativeTo && !of.isEmpty();
        return alternative ? u'#' + of : QString();
    }

    /// Said where the level is not that of the nesting.
    static QString levelClass(int level, qsizetype depth)
    {
        return level == depth ? QString() : u"level-%1"_s.arg(level);
    }

    void text(const Paragraph &paragraph)
    {
        passage(paragraph.passage, paragraph.id.value);
        for (const QString &citation : paragraph.citations) {
            m_xml.text(u" "_s);
            m_xml.inlined(inlines::citation, citation);
        }
    }

    /// A whole passage, with the marks of the notes on `name`.
    void passage(const Passage &passage, const QString &name)
    {
        m_flat = 0;
        m_marks = marksOn(name, flatLength(passage));
        write(passage);
        for (const NotePlace &place : std::exchange(m_marks, {}))
            mark(place.note);
    }

    void write(const Passage &passage)
    {
        for (const Piece &piece : passage.pieces) {
            if (const auto *run = std::get_if<Run>(&piece))
                write(*run);
            else
                write(std::get<Bracket>(piece));
        }
    }

    void write(const Bracket &bracket)
    {
        if (m_options.reading == Reading::MarkedUp) {
            writeAlternatives(bracket);
            return;
        }
        qsizetype behind = m_flat;
        for (const Alternative &alternative : bracket.alternatives)
            behind += flatLength(alternative.passage);
        if (m_options.reading == Reading::AsIfAgreed && !bracket.alternatives.isEmpty())
            write(bracket.alternatives.first().passage);
        m_flat = behind;
    }

    void writeAlternatives(const Bracket &bracket)
    {
        m_xml.start(u"inline"_s, {{u"name"_s, inlines::bracket}});
        QString first;
        for (const Alternative &alternative : bracket.alternatives) {
            const QString id = u"alternative-%1"_s.arg(++m_alternatives);
            m_xml.start(u"inline"_s,
                {{u"name"_s, inlines::alternative}, {u"eId"_s, id},
                    {u"refersTo"_s, m_ontology.references(alternative.positions)}, {u"alternativeTo"_s, first}});
            write(alternative.passage);
            m_xml.end();
            if (first.isEmpty())
                first = u'#' + id;
        }
        m_xml.end();
    }

    /// A run is cut where the mark of a note stands in it.
    void write(const Run &run)
    {
        qsizetype from = 0;
        const qsizetype end = m_flat + run.text.size();
        while (!m_marks.isEmpty() && m_marks.first().at <= end) {
            const NotePlace place = m_marks.takeFirst();
            qsizetype to = std::max(from, place.at - m_flat);
            if (to < run.text.size() && run.text[to].isLowSurrogate())
                ++to; // a character is never cut
            write(run, run.text.sliced(from, to - from));
            mark(place.note);
            from = to;
        }
        write(run, run.text.sliced(from));
        m_flat = end;
    }

    void write(const Run &run, const QString &words)
    {
        if (words.isEmpty())
            return;
        int open = 0;
        const auto wrap = [&](bool wanted, const QString &name, const Elements::Attributes &attributes = {}) {
            if (!wanted)
                return;
            m_xml.start(name, attributes);
            ++open;
        };
        wrap(!run.link.isEmpty(), u"a"_s, {{u"href"_s, run.link}});
        wrap(run.marks.testFlag(Mark::Bold), u"b"_s);
        wrap(run.marks.testFlag(Mark::Italic), u"i"_s);
        wrap(run.marks.testFlag(Mark::Underline), u"u"_s);
        wrap(run.marks.testFlag(Mark::Superscript), u"sup"_s);
        wrap(run.marks.testFlag(Mark::Struck), u"span"_s, {{u"class"_s, struck}});
        m_xml.text(words);
        m_xml.end(open);
    }

    /// "art_4__para_2-bis"; an identifier stands once in a file.
    QString freshId(const QString &base, const QString &number)
    {
        const QString name = nameOf(number);
        const QString id = name.isEmpty() ? base : base + u'_' + name;
        const int count = ++m_ids[id];
        return count == 1 && !name.isEmpty() ? id : freshCounted(id, count);
    }

    QString freshCounted(const QString &id, int count)
    {
        QString counted = id + u"_nn"_s + QString::number(count);
        while (m_ids.contains(counted))
            counted += u'x';
        m_ids.insert(counted, 1);
        return counted;
    }

    const Draft &m_draft;
    WriteOptions m_options;
    QDate m_made;
    Ontology m_ontology;
    QList<const Annotation *> m_annotations; ///< those that are written, in the order of their notes
    Elements m_xml;
    QHash<QString, int> m_ids;
    QHash<ParagraphId, QString> m_identifiers; ///< of what is written so far
    int m_alternatives = 0;
    qsizetype m_flat = 0; ///< how much of the flat text of the passage is behind us
    QList<NotePlace> m_marks; ///< of the passage, still to come
};

}

QByteArray writeDraft(const Draft &draft, const WriteOptions &options, const QDate &made)
{
    return Writer(draft, options, made).write();
}

}
