// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KZip>

#include <QBuffer>
#include <QByteArray>
#include <QMap>
#include <QString>

/// A Word file drawn by hand, for tests: parts as XML, zipped.
class DocxDrawing {
public:
    explicit DocxDrawing(const QByteArray &body)
    {
        part("word/document.xml", "<w:document " + spaces() + "><w:body>" + body + "</w:body></w:document>");
    }

    DocxDrawing &part(const QByteArray &name, const QByteArray &xml)
    {
        m_parts[name] = xml;
        return *this;
    }
    /// A part beside the document, with its relationship.
    DocxDrawing &beside(const QByteArray &type, const QByteArray &element, const QByteArray &inner)
    {
        m_related[type] = type + ".xml";
        return part("word/" + type + ".xml", "<w:" + element + ' ' + spaces() + '>' + inner + "</w:" + element + '>');
    }
    DocxDrawing &link(const QByteArray &id, const QByteArray &address)
    {
        m_links[id] = address;
        return *this;
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QBuffer device;
        KZip zip(&device);
        if (!zip.open(QIODevice::WriteOnly))
            return {};
        const QByteArray types = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        zip.writeFile(QStringLiteral("[Content_Types].xml"),
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override "
            "PartName='/word/document.xml' ContentType='"
                + types + "'/></Types>");
        zip.writeFile(QStringLiteral("_rels/.rels"),
            relationships(
                "<Relationship Id='r' Type='http://x/relationships/officeDocument' Target='word/document.xml'/>"));
        QByteArray related;
        for (auto it = m_related.cbegin(); it != m_related.cend(); ++it)
            related += "<Relationship Id='" + it.key() + "' Type='http://x/relationships/" + it.key() + "' Target='"
                + it.value() + "'/>";
        for (auto it = m_links.cbegin(); it != m_links.cend(); ++it)
            related += "<Relationship Id='" + it.key()
                + "' Type='http://x/relationships/hyperlink' TargetMode='External' Target='" + it.value() + "'/>";
        zip.writeFile(QStringLiteral("word/_rels/document.xml.rels"), relationships(related));
        for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it)
            zip.writeFile(QString::fromUtf8(it.key()), it.value());
        zip.close();
        return device.data();
    }

    static QByteArray run(const QByteArray &text) { return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>"; }
    static QByteArray removed(const QByteArray &text)
    {
        return "<w:r><w:delText xml:space='preserve'>" + text + "</w:delText></w:r>";
    }
    static QByteArray change(const QByteArray &element, const QByteArray &author, const QByteArray &inner)
    {
        return "<w:" + element + " w:id='1' w:author='" + author + "' w:date='2024-11-14T10:00:00Z'>" + inner
            + "</w:" + element + '>';
    }
    static QByteArray paragraph(const QByteArray &inner) { return "<w:p>" + inner + "</w:p>"; }

private:
    static QByteArray spaces()
    {
        return "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
               "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' "
               "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' "
               "xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'";
    }
    static QByteArray relationships(const QByteArray &inner)
    {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + inner
            + "</Relationships>";
    }

    QMap<QByteArray, QByteArray> m_parts;
    QMap<QByteArray, QByteArray> m_related;
    QMap<QByteArray, QByteArray> m_links;
};
