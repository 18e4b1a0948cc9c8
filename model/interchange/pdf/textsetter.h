// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docx/document.h"
#include "interchange/docx/writer.h"

#include <QTextCursor>

namespace concordat::pdf {

/// Sets a document as flowing text. Lengths are points times `scale`, the pixels of the paper a point.
class TextSetter {
public:
    TextSetter(QTextDocument &target, const docx::Document &document, const docx::PageSetup &setup, double scale);

    void set();

private:
    void contents(QTextCursor &cursor);
    void set(const QList<docx::Block> &blocks, QTextCursor &cursor);
    void set(const docx::DocParagraph &paragraph, QTextCursor &cursor);
    void set(const docx::Table &table, QTextCursor &cursor);
    void set(const docx::TextRun &run, const QString &style, QTextCursor &cursor);
    void insert(QString text, const QTextCharFormat &format, QTextCursor &cursor);
    void begin(const QTextBlockFormat &format, QTextCursor &cursor);
    void comments(const docx::DocParagraph &paragraph, QTextCursor &cursor);
    void comment(const docx::Comment &comment, QTextCursor &cursor);
    void notes(QTextCursor &cursor);

    const docx::Document &m_document;
    const docx::PageSetup &m_setup;
    QTextDocument &m_target;
    double m_scale;
    bool m_shapes; ///< shapes of two letters are characters (shapes.h)
    bool m_started = false; ///< the first block of a document or cell is there before anything is set
    QString m_author; ///< of the tracked change that is being set
    QStringList m_told; ///< comments that were set
};

}
