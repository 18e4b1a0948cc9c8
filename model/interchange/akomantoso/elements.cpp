// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/akomantoso/elements.h"

#include "interchange/akomantoso/vocabulary.h"
#include "interchange/xmltext.h"

using namespace Qt::StringLiterals;

namespace concordat::akomantoso {

Elements::Elements()
    : m_xml(&m_bytes)
{
    m_xml.setAutoFormatting(false);
    m_xml.writeStartDocument();
    m_xml.writeDefaultNamespace(space);
}

void Elements::start(const QString &name, const Attributes &attributes)
{
    m_xml.writeStartElement(space, name);
    for (const auto &[key, value] : attributes) {
        if (!value.isEmpty())
            m_xml.writeAttribute(key, xmlText(value));
    }
}

void Elements::end(int elements)
{
    while (elements-- > 0)
        m_xml.writeEndElement();
}

void Elements::empty(const QString &name, const Attributes &attributes)
{
    start(name, attributes);
    end();
}

void Elements::text(const QString &words)
{
    m_xml.writeCharacters(xmlText(words));
}

void Elements::element(const QString &name, const QString &words)
{
    start(name);
    text(words);
    end();
}

void Elements::inlined(const QString &name, const QString &words, const QString &kind)
{
    start(u"inline"_s, {{u"name"_s, name}, {u"class"_s, kind}});
    text(words);
    end();
}

QByteArray Elements::result()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

}
