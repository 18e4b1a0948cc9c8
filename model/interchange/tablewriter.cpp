// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/htmlpage.h"
#include "interchange/publishedtable.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// What a cell says of its language, where that is not the page's.
QString languageHtml(const PublishedTable &table, qsizetype column)
{
    const Language language = table.languageOf(column);
    if (language == table.language)
        return {};
    return u" lang=\"%1\" dir=\"%2\""_s.arg(code(language), isRightToLeft(language) ? u"rtl"_s : u"ltr"_s);
}

QString cellHtml(const TableCell &cell, const QString &language)
{
    if (cell.isEmpty())
        return u"<td class=\"empty\">–</td>"_s;
    QString html;
    for (const QList<RenderedSpan> &paragraph : cell)
        html += u"<p>"_s + htmlOf(paragraph) + u"</p>"_s;
    return u"<td"_s + language + u'>' + html + u"</td>"_s;
}

QString tableHtml(const PublishedTable &table)
{
    QString html = u"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""_s + escapedHtml(table.title)
        + u"\">\n<table>\n<thead>\n<tr>"_s;
    for (const QString &head : table.head)
        html += u"<th scope=\"col\"><bdi>"_s + escapedHtml(head) + u"</bdi></th>"_s;
    html += u"</tr>\n</thead>\n<tbody>\n"_s;
    for (const TableRow &row : table.rows) {
        html += (row.provision ? u"<tr class=\"provision\">"_s : u"<tr>"_s) + u"<th scope=\"row\">"_s
            + escapedHtml(row.name) + u"</th>"_s;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            html += cellHtml(row.cells[i], languageHtml(table, i));
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody>\n</table>\n</div>\n"_s + htmlNotes(table.notes, table.language);
}

QString csvCell(QString text)
{
    bool isNumber = false;
    (void)text.toDouble(&isNumber);
    if (!text.isEmpty() && !isNumber && QStringView(u"=+-@\t\r").contains(text[0]))
        text.prepend(u'\'');
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(u',') + u"\r\n"_s;
}

QString plainText(const TableCell &cell)
{
    QStringList paragraphs;
    for (const QList<RenderedSpan> &paragraph : cell)
        paragraphs.append(concordat::plainText(paragraph));
    return paragraphs.join(u'\n');
}

}

QString tablesHtml(const QList<PublishedTable> &tables)
{
    if (tables.isEmpty())
        return {};
    QString body = u"<body class=\"wide\">\n<main>\n"_s;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const QString tag = i == 0 ? u"h1"_s : u"h2"_s;
        body += u'<' + tag + u'>' + escapedHtml(tables[i].title) + u"</"_s + tag + u">\n"_s + tableHtml(tables[i]);
    }
    return htmlPage(tables.first().title, tables.first().language, body + u"</main>\n</body>\n"_s);
}

QByteArray tablesCsv(const QList<PublishedTable> &tables)
{
    QString csv = u"\ufeff"_s;
    for (const PublishedTable &table : tables) {
        if (csv.size() > 1)
            csv += u"\r\n"_s;
        csv += csvLine(table.head);
        for (const TableRow &row : table.rows) {
            QStringList cells{row.name};
            for (const TableCell &cell : row.cells)
                cells.append(plainText(cell));
            csv += csvLine(cells);
        }
        for (qsizetype i = 0; i < table.notes.size(); ++i)
            csv += csvLine({QString::number(i + 1), table.notes[i]});
    }
    return csv.toUtf8();
}

QString writeComparativeTable(const Draft &draft, const QList<Submission> &submissions, const WriteOptions &options)
{
    return tablesHtml({comparativeTable(draft, submissions, options)});
}

}
