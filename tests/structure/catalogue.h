// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

/// A sentence of a catalogue, and how it is told in the catalogue's language.
struct Told {
    QString context;
    QString source;
    QStringList forms; ///< one, or as many as the language has numbers
    bool plural = false;
    bool finished = true;
};

/// What a file of Qt Linguist (format TS 2.1) holds, in its order.
inline QList<Told> catalogue(const QString &path)
{
    QFile file(path);
    QList<Told> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            all.append({context, {}, {}, xml.attributes().value("numerus") == u"yes", true});
        } else if (xml.name() == u"source") {
            all.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            all.last().finished = !xml.attributes().hasAttribute("type");
            if (!all.last().plural)
                all.last().forms.append(xml.readElementText());
        } else if (xml.name() == u"numerusform") {
            all.last().forms.append(xml.readElementText());
        }
    }
    return all;
}
