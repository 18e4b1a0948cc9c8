// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/documentwords.h"
#include "interchange/writers.h"

#include <QHash>

namespace concordat {

/// A stretch of a rendered passage. The texts of all spans in order are what a reader sees; every writer only
/// escapes and sets them.
struct RenderedSpan {
    enum class Kind {
        Text, ///< words of the passage
        Sign, ///< a bracket sign
        Names, ///< who stands behind an alternative, in front of or behind it
        Absence, ///< "no text"
        NoteMark, ///< the mark of note number `note`; its text is the number
        GroupBegin, ///< a bracket or an alternative begins; no text
        GroupEnd, ///< and ends; no text
    };

    Kind kind = Kind::Text;
    QString text{};
    Marks marks{};
    QString link{};
    int depth = 0; ///< how many brackets it stands in
    int note = 0; ///< 1-based
    QString spoken{}; ///< of GroupBegin: what a screen reader says
    qsizetype flat = -1; ///< of Text: where its words stand in the passage's flat text; -1 where they are not of it

    friend bool operator==(const RenderedSpan &, const RenderedSpan &) = default;
};

/// A heading, a paragraph or a note of the rendered document.
struct RenderedBlock {
    enum class Kind { Heading, Article, Paragraph, Annotation };

    Kind kind = Kind::Paragraph;
    int level = 0; ///< of a paragraph: subparagraphs 1, items 2 …
    QString anchor; ///< a name unique in the document
    QString label; ///< "2 bis", "Article 4"; empty where it has none
    QList<RenderedSpan> spans; ///< text or title
    QString remark; ///< status, in words; empty where open
    Language language = Language::Undetermined; ///< of its text, where that is not the document's

    friend bool operator==(const RenderedBlock &, const RenderedBlock &) = default;
};

/// The draft as a reader will see it, whatever the format: screen, paper and Word file cannot disagree.
struct RenderedDraft {
    QString title;
    Language language = Language::Undetermined;
    QList<RenderedBlock> blocks;
    QStringList notes; ///< text of note 1, 2 …

    friend bool operator==(const RenderedDraft &, const RenderedDraft &) = default;
};

[[nodiscard]] RenderedDraft rendered(const Draft &draft, const WriteOptions &options);

/// What the writers of drafts (writers.h) do with a draft once it is rendered.
[[nodiscard]] QString writePlainText(const RenderedDraft &document);
[[nodiscard]] QString writeMarkdown(const RenderedDraft &document);
[[nodiscard]] QString writeHtml(const RenderedDraft &document);

/// Renders passages one by one; notes gather from passage to passage.
class PassageRenderer {
public:
    /// `options.language` is determined.
    explicit PassageRenderer(const WriteOptions &options);

    [[nodiscard]] QList<RenderedSpan> spans(const Passage &passage);
    [[nodiscard]] const QStringList &notes() const { return m_notes; }

private:
    void add(const Passage &passage, int depth);
    void add(const Run &run, int depth);
    void add(const Bracket &bracket, int depth);
    void add(const Alternative &alternative, int depth, const QString &spoken);
    void addNoteMark(const Alternative &alternative, int depth);
    void closeSeam(QString &text);
    void push(RenderedSpan::Kind kind, const QString &text, int depth);

    WriteOptions m_options;
    const DocumentWords &m_words;
    QList<RenderedSpan> m_spans;
    qsizetype m_flat = 0; ///< how much of the flat text is behind us
    bool m_seam = false; ///< something was left out where the next text begins
    QStringList m_notes;
    QHash<QString, int> m_noteNumbers;
};

/// "CARICOM, +EU, -China": proposers first, each group in the alphabetical order of the language.
[[nodiscard]] QString namesShown(const QList<Position> &positions, Language language);
/// "CARICOM; supported by EU": the same in words.
[[nodiscard]] QString namesInWords(const QList<Position> &positions, Language language);

/// A label as it stands before a text, with the sign that closes it: "1.", "Article 4.", "一、". "(a)", "‘1’" and
/// "第四条" take none.
[[nodiscard]] QString closedLabel(const QString &label);
/// The same with the room that is left behind it; Chinese leaves that of an ideograph, or none.
[[nodiscard]] QString labelBefore(const QString &label);

/// All text of the spans, as it stands on a page.
[[nodiscard]] QString plainText(const QList<RenderedSpan> &spans);

/// The options with a language: guessed from the draft where none was given.
[[nodiscard]] WriteOptions withLanguage(const WriteOptions &options, const Draft &draft);

}
