// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docx/document.h"

#include <QXmlStreamWriter>

namespace concordat::docx {

inline const QString wordSpace = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
inline const QString relationSpace
    = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
inline const QString word2010Space = QStringLiteral("http://schemas.microsoft.com/office/word/2010/wordml");

/// What the parts of one file count together.
struct Counters {
    int changes = 0; ///< every tracked change has its own number
    int bookmarks = 0;
    int paragraphs = 0; ///< of comments, which refer to one another by them
    QStringList links; ///< addresses, by the number of their relationship
};

/// Writes the blocks of one part (body, notes, comments) as WordprocessingML.
class StoryWriter {
public:
    StoryWriter(QXmlStreamWriter &xml, Counters &counters);

    void blocks(const QList<Block> &blocks);
    void paragraph(const DocParagraph &paragraph);
    void runs(const QList<TextRun> &runs, Marks inherited);

    void element(const QString &name, const QString &value = {});

private:
    void table(const Table &table);
    void cell(const Cell &cell);
    void properties(const DocParagraph &paragraph);
    void run(const TextRun &run, Marks inherited, bool removed);
    void letters(const TextRun &run, Marks inherited);
    void text(const QString &text, bool removed);
    void openChange(const Change &change);
    void markChange(const Change &change);
    void nested(const QList<TextRun> &runs, qsizetype depth, Marks inherited);
    void comments(const QStringList &now);

    QXmlStreamWriter &m_xml;
    Counters &m_counters;
    QStringList m_openComments;
};

}
