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

    /// The files, which have the ending `from`, as LibreOffice saves them in the format `to` ("fodt", "pdf",
    /// "txt:Text (encoded):UTF8"), in their order. Nothing where it did not finish: it starts slowly, or not at all, on
    /// a machine that is busy, and says nothing about our files then.
    [[nodiscard]] QList<QByteArray> converted(
        const QList<QByteArray> &files, const QString &from, const QString &to) const
    {
        const QTemporaryDir folder;
        QStringList arguments{u"-env:UserInstallation=file://"_s + m_profile.path(), u"--headless"_s, u"--norestore"_s,
            u"--convert-to"_s, to, u"--outdir"_s, folder.filePath(u"out"_s)};
        for (qsizetype i = 0; i < files.size(); ++i) {
            QFile file(folder.filePath(u"%1.%2"_s.arg(i).arg(from)));
            if (!file.open(QIODevice::WriteOnly) || file.write(files[i]) != files[i].size())
                return {};
            arguments.append(file.fileName());
        }
        QProcess office;
        office.start(u"soffice"_s, arguments);
        constexpr int patience = 120000; // milliseconds; half of what a test function may take
        if (!office.waitForFinished(patience))
            return {};
        QList<QByteArray> made;
        for (qsizetype i = 0; i < files.size(); ++i) {
            QFile file(folder.filePath(u"out/%1.%2"_s.arg(i).arg(to.section(u':', 0, 0))));
            made.append(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        }
        return made;
    }

private:
    QTemporaryDir m_profile;
};

/// A text with tracked changes, as LibreOffice keeps it in flat OpenDocument: accepted and rejected by the rules of
/// that format. Inserted and deleted text stands in the body, each between the marks of a region that says which it is.
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
            else if (m_xml.isCharacters() && m_paragraphs > 0)
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
            m_deletions.insert(m_region);
        else if (isLeftOut(name))
            ++m_left;
        else if (name == u"p" || name == u"h")
            ++m_paragraphs;
        else if (name == u"tab" || name == u"s" || name == u"line-break")
            add(u" "_s);
        else if (name == u"change-start")
            ++open();
        else if (name == u"change-end")
            --open();
    }

    void end()
    {
        const QStringView name = m_xml.name();
        if (isLeftOut(name))
            --m_left;
        else if (name == u"p" || name == u"h") {
            add(u"\n"_s);
            --m_paragraphs;
        }
    }

    static bool isLeftOut(QStringView name)
    {
        return name == u"annotation" || name == u"note" || name == u"change-info";
    }

    /// How many regions of the kind that begins or ends here are open.
    int &open()
    {
        const QString region = m_xml.attributes().value(u"text:change-id"_s).toString();
        return m_deletions.contains(region) ? m_deleting : m_inserting;
    }

    void add(const QString &text)
    {
        if (m_left > 0)
            return;
        if (m_deleting == 0)
            m_accepted += text;
        if (m_inserting == 0)
            m_rejected += text;
    }

    QXmlStreamReader m_xml;
    QSet<QString> m_deletions; ///< the regions that are deletions
    QString m_region;
    QString m_accepted;
    QString m_rejected;
    int m_paragraphs = 0; ///< that are open
    int m_deleting = 0;
    int m_inserting = 0;
    int m_left = 0;
};

}
