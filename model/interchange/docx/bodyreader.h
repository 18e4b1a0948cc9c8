// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docx/document.h"
#include "interchange/docx/numbering.h"
#include "interchange/docx/package.h"
#include "interchange/docx/properties.h"
#include "interchange/docx/styles.h"

#include <QXmlStreamReader>

namespace concordat::docx {

/// Reads block content (the body, a footnote, a comment, a running head) of one part.
class BodyReader {
public:
    BodyReader(const QByteArray &xml, const Styles &styles, Numbering &numbering,
        const QHash<QString, Relationship> &relationships, const Limits &limits);

    /// Moves to the start of the next element of that name; false at the end of the part.
    bool findElement(QStringView name);
    [[nodiscard]] QString attributeHere(QLatin1StringView name) const { return attribute(m_xml, name); }
    /// The blocks inside the element at which the reader stands.
    [[nodiscard]] QList<Block> blocks();

    /// The ids (w14:paraId) of the paragraphs read since the last call.
    [[nodiscard]] QStringList takeParagraphIds() { return std::exchange(m_paragraphIds, {}); }

    /// The first thing that made reading on impossible.
    [[nodiscard]] std::optional<Error> error() const;
    /// Non-blank characters met in text elements.
    [[nodiscard]] qsizetype characters() const { return m_characters; }
    [[nodiscard]] const QStringList &losses() const { return m_losses; }

private:
    class Nesting;

    bool enter();
    void readBlocks(QList<Block> &into);
    void readBlock(QList<Block> &into);
    DocParagraph readParagraph(QList<Block> &boxes);
    void readInline(DocParagraph &paragraph, QList<Block> &boxes);
    void readChanged(DocParagraph &paragraph, QList<Block> &boxes, const Change &change);
    void readRun(DocParagraph &paragraph, QList<Block> &boxes);
    void readRunContent(DocParagraph &paragraph, QList<Block> &boxes, TextRun &run);
    void readAnything(DocParagraph &paragraph, QList<Block> &boxes);
    void readAlternate(DocParagraph &paragraph, QList<Block> &boxes);
    Table readTable();
    QList<Cell> readRow();
    Cell readCell();
    void number(DocParagraph &paragraph, const ParagraphProperties &properties, const QString &style);
    void add(DocParagraph &paragraph, TextRun run, const QString &text);
    void lose(const QString &sentence);

    QXmlStreamReader m_xml;
    const Styles &m_styles;
    Numbering &m_numbering;
    const QHash<QString, Relationship> &m_relationships;
    const Limits &m_limits;

    int m_depth = 0;
    bool m_tooDeep = false;
    bool m_doctype = false;
    QString m_paragraphStyle;
    QString m_link;
    QList<Change> m_changes;
    QStringList m_comments;
    QStringList m_paragraphIds;
    QStringList m_bookmarks; ///< of the next paragraph, where they begin before it
    qsizetype m_characters = 0;
    QStringList m_losses;
};

}
