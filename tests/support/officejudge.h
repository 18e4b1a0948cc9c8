// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

/// LibreOffice, a program that we did not write, as a reader of what we write. Each has a profile of its own, so that
/// tests that run at the same time do not meet in one.
namespace concordat {

using namespace Qt::StringLiterals;

class OfficeJudge {
public:
    [[nodiscard]] static bool isHere() { return !QStandardPaths::findExecutable(u"soffice"_s).isEmpty(); }

    /// The file, which has the ending `from`, as LibreOffice saves it in the format `to` ("fodt", "pdf",
    /// "txt:Text (encoded):UTF8"); empty where that went wrong.
    [[nodiscard]] QByteArray converted(const QByteArray &bytes, const QString &from, const QString &to) const
    {
        const QTemporaryDir folder;
        QFile source(folder.filePath(u"file."_s + from));
        if (!source.open(QIODevice::WriteOnly) || source.write(bytes) != bytes.size())
            return {};
        source.close();
        QProcess office;
        office.setWorkingDirectory(folder.path());
        office.start(u"soffice"_s,
            {u"-env:UserInstallation=file://"_s + m_profile.path(), u"--headless"_s, u"--norestore"_s,
                u"--convert-to"_s, to, u"--outdir"_s, folder.filePath(u"out"_s), source.fileName()});
        if (!office.waitForFinished(300000))
            return {};
        QFile made(folder.filePath(u"out/file."_s + to.section(u':', 0, 0)));
        return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_profile;
};

/// A text with tracked changes, as LibreOffice keeps it in flat OpenDocument: accepted and rejected by the rules of that
/// format, in which the body is the text after accepting, and the deleted text stands in front.
class OfficeChanges {
public:
    explicit OfficeChanges(const QByteArray &flatOpenDocument)
        : m_xml(flatOpenDocument)
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                begin();
            else if (m_xml.isEndElement())
                end();
            else if (m_xml.isCharacters() && !m_paragraphs.isEmpty() && m_left == 0)
                add(m_xml.text().toString());
        }
    }

    [[nodiscard]] QString accepted() const { return m_accepted.trimmed(); }
    [[nodiscard]] QString rejected() const { return m_rejected.trimmed(); }

private:
    void begin()
    {
        const QStringView name = m_xml.name();
        if (name == u"changed-region")
            m_region = m_xml.attributes().value(u"text:id"_s).toString();
        else if (name == u"deletion")
            m_deletion = true;
        else if (name == u"annotation" || name == u"note" || name == u"creator" || name == u"date")
            ++m_left;
        else if (name == u"p" || name == u"h")
            beginParagraph();
        else if (name == u"tab" || name == u"s" || name == u"line-break")
            add(u" "_s);
        else if (name == u"change-start")
            ++m_inserted;
        else if (name == u"change-end")
            --m_inserted;
        else if (name == u"change")
            m_rejected += m_deleted.value(m_xml.attributes().value(u"text:change-id"_s).toString());
    }

    void end()
    {
        const QStringView name = m_xml.name();
        if (name == u"deletion")
            m_deletion = false;
        else if (name == u"annotation" || name == u"note" || name == u"creator" || name == u"date")
            --m_left;
        else if ((name == u"p" || name == u"h") && !m_paragraphs.isEmpty())
            endParagraph();
    }

    void beginParagraph()
    {
        // Between the paragraphs of a deletion there is a paragraph mark; around them there is none.
        if (m_deletion && m_deleted.contains(m_region))
            add(u"\n"_s);
        else if (m_deletion)
            m_deleted.insert(m_region, {});
        m_paragraphs.append(true);
    }

    void endParagraph()
    {
        m_paragraphs.removeLast();
        if (!m_deletion && m_left == 0)
            add(u"\n"_s);
    }

    void add(const QString &text)
    {
        if (m_left > 0)
            return;
        if (m_deletion) {
            m_deleted[m_region] += text;
            return;
        }
        m_accepted += text;
        if (m_inserted == 0)
            m_rejected += text;
    }

    QXmlStreamReader m_xml;
    QHash<QString, QString> m_deleted; ///< text of the deletions, by region
    QString m_region;
    QString m_accepted;
    QString m_rejected;
    QList<bool> m_paragraphs; ///< those that are open
    bool m_deletion = false;
    int m_inserted = 0;
    int m_left = 0;
};

}
