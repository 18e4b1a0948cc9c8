// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/akomantosowriter.h"

#include "interchange/rendering.h"
#include "interchange/xmltext.h"

#include <QSet>
#include <QXmlStreamWriter>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

const auto space = u"http://docs.oasis-open.org/legaldocml/ns/akn/3.0"_s;

/// Letters and digits of any script; what else there is becomes one hyphen.
QString nameOf(const QString &text)
{
    QString name;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            name += c.toLower();
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    return name.endsWith(u'-') ? name.chopped(1) : name;
}

QString stanceWord(Stance stance)
{
    switch (stance) {
    case Stance::Proposes:
        return u"proposes"_s;
    case Stance::Supports:
        return u"supports"_s;
    case Stance::Opposes:
        return u"opposes"_s;
    case Stance::Reserves:
        return u"reserves"_s;
    case Stance::Studies:
        return u"studies"_s;
    }
    return {};
}

QString statusName(Status::Level level)
{
    switch (level) {
    case Status::Level::Open:
        return {};
    case Status::Level::AgreedInGroup:
        return u"agreedInGroup"_s;
    case Status::Level::AgreedAdReferendum:
        return u"agreedAdReferendum"_s;
    case Status::Level::Agreed:
        return u"agreed"_s;
    case Status::Level::Reserved:
        return u"reserved"_s;
    case Status::Level::Pending:
        return u"pending"_s;
    case Status::Level::Deleted:
        return u"deleted"_s;
    }
    return {};
}

/// The three-letter codes that Akoma Ntoso writes.
QString languageName(Language language)
{
    switch (language) {
    case Language::Arabic:
        return u"ara"_s;
    case Language::Chinese:
        return u"zho"_s;
    case Language::French:
        return u"fra"_s;
    case Language::Russian:
        return u"rus"_s;
    case Language::Spanish:
        return u"spa"_s;
    case Language::English:
    case Language::Undetermined:
        break;
    }
    return u"eng"_s;
}

class AkomaNtosoWriter {
public:
    AkomaNtosoWriter(const Draft &draft, const WriteOptions &options, const QDate &made)
        : m_draft(draft)
        , m_options(withLanguage(options, draft))
        , m_made(made)
        , m_xml(&m_bytes)
    {
        m_named = m_options.attribution != AttributionStyle::None;
    }

    QByteArray write()
    {
        m_xml.setAutoFormatting(false); // white space counts in mixed content
        m_xml.writeStartDocument();
        m_xml.writeDefaultNamespace(space);
        start(u"akomaNtoso"_s);
        start(u"bill"_s, {{u"name"_s, u"draftTreaty"_s}});
        meta();
        start(u"preface"_s);
        start(u"p"_s);
        text(u"docTitle"_s,
            m_draft.title.isEmpty() ? DocumentWords::in(m_options.language).consolidatedDraft : m_draft.title);
        end(2);
        const auto &provisions = m_draft.provisions;
        qsizetype at = 0;
        while (at < provisions.size() && provisions[at].kind == Provision::Kind::Preamble)
            ++at;
        if (at > 0)
            preamble(provisions.first(at));
        body(provisions.sliced(at));
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    using Attributes = QList<std::pair<QString, QString>>;

    void start(const QString &name, const Attributes &attributes = {})
    {
        m_xml.writeStartElement(space, name);
        for (const auto &[key, value] : attributes) {
            if (!value.isEmpty())
                m_xml.writeAttribute(key, xmlText(value));
        }
    }
    void end(int elements = 1)
    {
        while (elements-- > 0)
            m_xml.writeEndElement();
    }
    void empty(const QString &name, const Attributes &attributes)
    {
        start(name, attributes);
        end();
    }
    void text(const QString &name, const QString &words)
    {
        start(name);
        m_xml.writeCharacters(xmlText(words));
        end();
    }

    void meta()
    {
        start(u"meta"_s);
        start(u"identification"_s, {{u"source"_s, u"#concordat"_s}});
        const QString date = m_made.toString(Qt::ISODate);
        const QString work = u"/akn/un/bill/draft-treaty/"_s + date + u"/draft"_s;
        const QString expression = work + u'/' + languageName(m_options.language) + u'@';
        level(u"FRBRWork"_s, work, date);
        empty(u"FRBRcountry"_s, {{u"value"_s, u"un"_s}});
        end();
        level(u"FRBRExpression"_s, expression, date);
        empty(u"FRBRlanguage"_s, {{u"language"_s, languageName(m_options.language)}});
        end();
        level(u"FRBRManifestation"_s, expression + u"/main.xml"_s, date);
        end(2);
        references();
        notes();
        end();
    }

    void level(const QString &name, const QString &address, const QString &date)
    {
        start(name);
        empty(u"FRBRthis"_s, {{u"value"_s, address + u"/!main"_s}});
        empty(u"FRBRuri"_s, {{u"value"_s, address}});
        empty(u"FRBRdate"_s, {{u"date"_s, date}, {u"name"_s, u"generation"_s}});
        empty(u"FRBRauthor"_s, {{u"href"_s, u"#concordat"_s}});
    }

    /// Everybody who takes a position, what they do, and the statuses in use.
    void references()
    {
        start(u"references"_s, {{u"source"_s, u"#concordat"_s}});
        empty(u"TLCOrganization"_s,
            {{u"eId"_s, u"concordat"_s}, {u"href"_s, u"/akn/ontology/organization/un/concordat"_s},
                {u"showAs"_s, u"Concordat"_s}});
        for (const Provision &provision : m_draft.provisions) {
            declare(provision.title);
            declare(provision.status.level);
            for (const Paragraph &paragraph : provision.paragraphs) {
                declare(paragraph.passage);
                declare(paragraph.status.level);
            }
        }
        end();
    }

    void declare(const Passage &passage)
    {
        for (const Piece &piece : passage.pieces) {
            const auto *bracket = std::get_if<Bracket>(&piece);
            if (!bracket)
                continue;
            for (const Alternative &alternative : bracket->alternatives) {
                for (const Position &position : alternative.positions)
                    declare(position);
                declare(alternative.passage);
            }
        }
    }

    void declare(const Position &position)
    {
        if (!m_named)
            return;
        QString &id = m_delegations[position.by];
        if (id.isEmpty()) {
            id = u"delegation-%1"_s.arg(m_delegations.size());
            empty(u"TLCOrganization"_s,
                {{u"eId"_s, id}, {u"href"_s, u"/akn/ontology/organization/un/"_s + nameOf(position.by)},
                    {u"showAs"_s, position.by}});
        }
        if (position.stance == Stance::Proposes)
            return;
        declareConcept(id + u'-' + stanceWord(position.stance), position.by + u' ' + stanceWord(position.stance));
    }

    void declare(Status::Level level)
    {
        if (level != Status::Level::Open)
            declareConcept(u"status-"_s + statusName(level), statusWord(level, m_options.language));
    }

    void declareConcept(const QString &id, const QString &shown)
    {
        if (m_concepts.contains(id))
            return;
        m_concepts.insert(id);
        empty(
            u"TLCConcept"_s, {{u"eId"_s, id}, {u"href"_s, u"/akn/ontology/concept/un/"_s + id}, {u"showAs"_s, shown}});
    }

    void notes()
    {
        if (!m_options.annotations)
            return;
        QList<const Annotation *> shown;
        for (const Annotation &annotation : m_draft.annotations) {
            if (m_options.privateNotes || !annotation.isPrivate)
                shown.append(&annotation);
        }
        if (shown.isEmpty())
            return;
        start(u"notes"_s, {{u"source"_s, u"#concordat"_s}});
        for (qsizetype i = 0; i < shown.size(); ++i) {
            start(u"note"_s, {{u"eId"_s, u"note-%1"_s.arg(i + 1)}, {u"class"_s, annotationClass(shown[i]->kind)}});
            const auto by = [](const QString &name, const Attribution &delegation) {
                return delegation.isEmpty() ? name : delegation;
            };
            note(by(shown[i]->author, shown[i]->delegation), shown[i]->text, shown[i]->anchor.quote);
            for (const Reply &reply : shown[i]->replies)
                note(by(reply.author, reply.delegation), reply.text, {});
            end();
        }
        end();
    }

    QString annotationClass(Annotation::Kind kind) const { return nameOf(annotationWord(kind, Language::English)); }

    void note(const QString &by, const QString &words, const QString &quote)
    {
        const QString shown = quote.isEmpty() ? words : u"“"_s + quote + u"”: "_s + words;
        text(u"p"_s, by.isEmpty() ? shown : by + DocumentWords::in(m_options.language).nameEnd + shown);
    }

    void preamble(const QList<Provision> &provisions)
    {
        start(u"preamble"_s);
        for (const Provision &provision : provisions) {
            if (!provision.title.isEmpty()) {
                start(u"p"_s, {{u"class"_s, u"heading"_s}});
                passage(provision.title);
                end();
            }
            for (const Paragraph &paragraph : provision.paragraphs) {
                start(u"p"_s,
                    {{u"eId"_s, freshId(u"preamble__p"_s, paragraph.label.written)},
                        {u"refersTo"_s, reference(paragraph.status.level)}});
                if (!paragraph.label.written.isEmpty()) {
                    start(u"inline"_s, {{u"name"_s, u"num"_s}});
                    m_xml.writeCharacters(xmlText(paragraph.label.written));
                    end();
                    m_xml.writeCharacters(u" "_s);
                }
                passage(paragraph.passage);
                end();
            }
        }
        end();
    }

    /// Articles stand in the heading above them.
    void body(const QList<Provision> &provisions)
    {
        start(u"body"_s);
        bool inside = false;
        bool holds = true; // a container holds something, as the schema asks for
        const auto closeContainer = [&] {
            if (!inside)
                return;
            if (!holds)
                nothing();
            end();
            inside = false;
        };
        for (const Provision &provision : provisions) {
            const bool heading = provision.kind == Provision::Kind::Heading;
            if (heading)
                closeContainer();
            const QString id = open(provision);
            paragraphs(provision.paragraphs, id);
            if (heading) {
                inside = true;
                holds = !provision.paragraphs.isEmpty();
                continue;
            }
            holds = true;
            if (provision.paragraphs.isEmpty())
                nothing();
            end();
        }
        closeContainer();
        if (provisions.isEmpty()) {
            start(u"hcontainer"_s, {{u"name"_s, u"empty"_s}, {u"eId"_s, u"empty"_s}});
            nothing();
            end();
        }
        end();
    }

    void nothing()
    {
        start(u"content"_s);
        empty(u"p"_s, {});
        end();
    }

    QString open(const Provision &provision)
    {
        const QString heading = u"hcontainer"_s;
        const bool article = provision.kind == Provision::Kind::Article;
        const QString base = article ? u"art"_s : u"heading"_s;
        const QString id = freshId(base, provision.number);
        start(article ? u"article"_s : heading,
            {{u"name"_s,
                 article                                           ? QString()
                     : provision.kind == Provision::Kind::Preamble ? u"preamble"_s
                                                                   : heading},
                {u"eId"_s, id}, {u"GUID"_s, provision.id.value}, {u"refersTo"_s, reference(provision.status.level)},
                {u"status"_s, provision.status.level == Status::Level::Deleted ? u"removed"_s : QString()}});
        const QString number = (provision.designation + u' ' + provision.number).trimmed();
        if (!number.isEmpty())
            text(u"num"_s, number);
        if (!provision.title.isEmpty()) {
            start(u"heading"_s);
            passage(provision.title);
            end();
        }
        return id;
    }

    void paragraphs(const QList<Paragraph> &paragraphs, const QString &above)
    {
        static const QStringList elements{u"paragraph"_s, u"subparagraph"_s, u"point"_s, u"indent"_s};
        static const QStringList bases{u"__para"_s, u"__subpara"_s, u"__point"_s, u"__indent"_s};
        QList<std::pair<int, QString>> open; // level and eId of what encloses
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            const Paragraph &paragraph = paragraphs[i];
            while (!open.isEmpty() && open.last().first >= paragraph.level) {
                end();
                open.removeLast();
            }
            const auto kind = std::min<qsizetype>(open.size(), elements.size() - 1);
            const QString id
                = freshId((open.isEmpty() ? above : open.last().second) + bases[kind], paragraph.label.written);
            start(elements[kind],
                {{u"eId"_s, id}, {u"GUID"_s, paragraph.id.value}, {u"refersTo"_s, reference(paragraph.status.level)},
                    {u"status"_s, paragraph.status.level == Status::Level::Deleted ? u"removed"_s : QString()}});
            if (!paragraph.label.written.isEmpty())
                text(u"num"_s, paragraph.label.written);
            const bool holdsMore = i + 1 < paragraphs.size() && paragraphs[i + 1].level > paragraph.level;
            start(holdsMore ? u"intro"_s : u"content"_s);
            start(u"p"_s);
            passage(paragraph.passage);
            for (const QString &citation : paragraph.citations)
                m_xml.writeCharacters(xmlText(u' ' + citation));
            end(2);
            open.append({paragraph.level, id});
        }
        end(int(open.size()));
    }

    void passage(const Passage &passage)
    {
        for (const Piece &piece : passage.pieces) {
            if (const auto *run = std::get_if<Run>(&piece))
                this->run(*run);
            else
                bracket(std::get<Bracket>(piece));
        }
    }

    void bracket(const Bracket &bracket)
    {
        if (m_options.reading == Reading::Clean)
            return;
        if (m_options.reading == Reading::AsIfAgreed) {
            if (!bracket.alternatives.isEmpty())
                passage(bracket.alternatives.first().passage);
            return;
        }
        start(u"inline"_s, {{u"name"_s, u"bracket"_s}});
        QString first;
        for (const Alternative &alternative : bracket.alternatives) {
            const QString id = u"alternative-%1"_s.arg(++m_alternatives);
            QStringList behind;
            for (const Position &position : alternative.positions) {
                const QString who = m_delegations.value(position.by);
                if (!who.isEmpty())
                    behind.append(position.stance == Stance::Proposes
                            ? u'#' + who
                            : u'#' + who + u'-' + stanceWord(position.stance));
            }
            start(u"inline"_s,
                {{u"name"_s, u"alternative"_s}, {u"eId"_s, id}, {u"refersTo"_s, behind.join(u' ')},
                    {u"alternativeTo"_s, first}});
            passage(alternative.passage);
            end();
            if (first.isEmpty())
                first = u'#' + id;
        }
        end();
    }

    void run(const Run &run)
    {
        int open = 0;
        const auto wrap = [&](Mark mark, const QString &name, const Attributes &attributes = {}) {
            if (!run.marks.testFlag(mark))
                return;
            start(name, attributes);
            ++open;
        };
        wrap(Mark::Bold, u"b"_s);
        wrap(Mark::Italic, u"i"_s);
        wrap(Mark::Underline, u"u"_s);
        wrap(Mark::Superscript, u"sup"_s);
        wrap(Mark::Struck, u"span"_s, {{u"class"_s, u"struck"_s}});
        m_xml.writeCharacters(xmlText(run.text));
        end(open);
    }

    static QString reference(Status::Level level)
    {
        return level == Status::Level::Open ? QString() : u"#status-"_s + statusName(level);
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
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    bool m_named = true;
    QHash<Attribution, QString> m_delegations;
    QSet<QString> m_concepts;
    QHash<QString, int> m_ids;
    int m_alternatives = 0;
};

}

QByteArray writeAkomaNtoso(const Draft &draft, const WriteOptions &options, const QDate &made)
{
    return AkomaNtosoWriter(draft, options, made).write();
}

}
