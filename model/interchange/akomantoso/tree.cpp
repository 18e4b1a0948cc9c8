// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/akomantoso/tree.h"

#include "interchange/sentences.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace concordat::akomantoso {

namespace {

Node elementAt(const QXmlStreamReader &xml)
{
    Node node;
    node.name = xml.name().toString();
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        node.attributes.insert(attribute.name().toString(), attribute.value().toString());
    return node;
}

/// Text comes in pieces where entities and CDATA sections cut it.
void addText(Node &node, QStringView text)
{
    if (!node.children.isEmpty() && node.children.last().isText())
        node.children.last().text += text;
    else
        node.children.append(Node{{}, text.toString(), {}, {}});
}

std::unexpected<Error> hasDocumentType()
{
    return failure(Fault::Malformed,
        AknSentences::tr(
            "This XML file declares a document type, which can make a program open other files; it was not read. Take "
            "the <!DOCTYPE …> out of it and open it again."));
}

std::unexpected<Error> isBroken(const QXmlStreamReader &xml)
{
    return failure(Fault::Malformed,
        AknSentences::tr(
            "This Akoma Ntoso file is not well-formed XML at line %1: %2. Ask for it again, or mend it there.")
            .arg(xml.lineNumber())
            .arg(xml.errorString()));
}

}

bool Node::hasClass(const QString &word) const
{
    return attribute(u"class"_s).split(u' ').contains(word);
}

bool Node::isInline(const QString &kind) const
{
    return name == u"inline" && attribute(u"name"_s) == kind;
}

const Node *Node::child(QStringView element) const
{
    for (const Node &node : children) {
        if (node.name == element)
            return &node;
    }
    return nullptr;
}

bool looksLikeAkomaNtoso(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            return xml.name() == u"akomaNtoso";
        if (xml.isCharacters() && !xml.isWhitespace())
            return false;
    }
    return false;
}

Result<Node> readTree(const QByteArray &bytes, const Limits &limits)
{
    if (bytes.size() > limits.bytes)
        return failure(Fault::TooLarge,
            AknSentences::tr("This Akoma Ntoso file has %1 MiB, more than this program reads (%2 MiB).")
                .arg(bytes.size() >> 20)
                .arg(limits.bytes >> 20));
    QXmlStreamReader xml(bytes);
    QList<Node> open; // from the root to the element that is being read
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return hasDocumentType();
        case QXmlStreamReader::StartElement:
            if (open.size() >= limits.nesting)
                return failure(Fault::TooLarge,
                    AknSentences::tr(
                        "This Akoma Ntoso file nests its elements more than %1 deep at line %2; it was not read.")
                        .arg(limits.nesting)
                        .arg(xml.lineNumber()));
            open.append(elementAt(xml));
            break;
        case QXmlStreamReader::Characters:
            if (!open.isEmpty())
                addText(open.last(), xml.text());
            break;
        case QXmlStreamReader::EndElement: {
            Node done = open.takeLast();
            if (open.isEmpty())
                return done;
            open.last().children.append(std::move(done));
            break;
        }
        default:
            break;
        }
    }
    return isBroken(xml);
}

QString allText(const Node &node)
{
    QString text = node.text;
    for (const Node &child : node.children)
        text += allText(child);
    return text;
}

}
