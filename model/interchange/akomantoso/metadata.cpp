// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/akomantoso/metadata.h"

#include "interchange/akomantoso/vocabulary.h"
#include "interchange/documentwords.h"

using namespace Qt::StringLiterals;

namespace concordat::akomantoso {

namespace {

/// One of the levels of FRBR, left open for what it has of its own.
void startLevel(Elements &xml, const QString &name, const QString &address, const QString &date)
{
    xml.start(name);
    xml.empty(u"FRBRthis"_s, {{u"value"_s, address + u"/!main"_s}});
    xml.empty(u"FRBRuri"_s, {{u"value"_s, address}});
    xml.empty(u"FRBRdate"_s, {{u"date"_s, date}, {u"name"_s, u"generation"_s}});
    xml.empty(u"FRBRauthor"_s, {{u"href"_s, u"#concordat"_s}});
}

void writeIdentification(Elements &xml, Language language, const QDate &made)
{
    const QString date = made.toString(Qt::ISODate);
    const QString work = u"/akn/un/bill/draft-treaty/"_s + date + u"/draft"_s;
    const QString expression = work + u'/' + languageCode(language) + u'@';
    xml.start(u"identification"_s, {{u"source"_s, u"#concordat"_s}});
    startLevel(xml, u"FRBRWork"_s, work, date);
    xml.empty(u"FRBRcountry"_s, {{u"value"_s, u"un"_s}});
    xml.end();
    startLevel(xml, u"FRBRExpression"_s, expression, date);
    xml.empty(u"FRBRlanguage"_s, {{u"language"_s, languageCode(language)}});
    xml.end();
    startLevel(xml, u"FRBRManifestation"_s, expression + u"/main.xml"_s, date);
    xml.end(2);
}

void writeReferences(Elements &xml, const Ontology &ontology)
{
    xml.start(u"references"_s, {{u"source"_s, u"#concordat"_s}});
    for (const OntologyEntry &entry : ontology.entries())
        xml.empty(entry.element, {{u"eId"_s, entry.id}, {u"href"_s, entry.href}, {u"showAs"_s, entry.shown}});
    xml.end();
}

QString classOf(const Annotation &annotation)
{
    QStringList classes{annotationClass(annotation.kind)};
    if (annotation.settled)
        classes.append(noteclasses::settled);
    if (annotation.isPrivate)
        classes.append(noteclasses::confidential);
    return classes.join(u' ');
}

/// "EU: “the words it is about”: what it says", a paragraph of a note.
void writeSpeech(Elements &xml, const Attribution &delegation, const QString &author, const QString &quote,
    const QString &words, const QString &nameEnd)
{
    xml.start(u"p"_s);
    if (const QString by = delegation.isEmpty() ? author : delegation; !by.isEmpty()) {
        xml.inlined(inlines::author, by, delegation.isEmpty() ? noteclasses::person : noteclasses::delegation);
        xml.text(nameEnd);
    }
    if (!quote.isEmpty()) {
        xml.text(u"“"_s);
        xml.inlined(inlines::quote, quote);
        xml.text(u"”"_s + nameEnd);
    }
    xml.inlined(inlines::words, words);
    xml.end();
}

void writeNotes(Elements &xml, const QList<const Annotation *> &notes, const QString &nameEnd)
{
    if (notes.isEmpty())
        return;
    xml.start(u"notes"_s, {{u"source"_s, u"#concordat"_s}});
    int number = 0;
    for (const Annotation *note : notes) {
        xml.start(u"note"_s, {{u"eId"_s, noteId(++number)}, {u"GUID"_s, note->id.value}, {u"class"_s, classOf(*note)}});
        writeSpeech(xml, note->delegation, note->author, note->anchor.quote, note->text, nameEnd);
        for (const Reply &reply : note->replies)
            writeSpeech(xml, reply.delegation, reply.author, {}, reply.text, nameEnd);
        xml.end();
    }
    xml.end();
}

}

QString noteId(int number)
{
    return u"note-%1"_s.arg(number);
}

void writeMetadata(Elements &xml, Language language, const QDate &made, const Ontology &ontology,
    const QList<const Annotation *> &notes)
{
    xml.start(u"meta"_s);
    writeIdentification(xml, language, made);
    writeReferences(xml, ontology);
    writeNotes(xml, notes, DocumentWords::in(language).nameEnd);
    xml.end();
}

}
