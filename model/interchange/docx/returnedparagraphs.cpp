// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/docx/returnedparagraphs.h"

#include "interchange/extractedtext.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace concordat::docx {

namespace {

/// We write no dates; LibreOffice gives the beginning of its calendar to what has none.
bool hasDate(const Change &change)
{
    return change.when.isValid() && change.when.date().year() > 1970;
}

bool isCarriedUnder(const QList<Change> &changes)
{
    return std::ranges::all_of(changes, &Change::removes);
}

bool isBlank(const QString &text)
{
    return nonBlank(text) == 0;
}

/// True where somebody took out what they had written themselves.
bool isWithdrawn(const QList<Change> &changes)
{
    return std::ranges::any_of(changes, [&](const Change &removal) {
        const auto byTheSame = [&](const Change &other) { return !other.removes() && other.author == removal.author; };
        return removal.removes() && std::ranges::any_of(changes, byTheSame);
    });
}

class Gatherer {
public:
    Gatherer(const Document &document, bool isOurs)
        : m_document(document)
        , m_isOurs(isOurs)
    {
    }

    void add(const QList<Block> &blocks)
    {
        for (const Block &block : blocks) {
            if (const auto *paragraph = std::get_if<DocParagraph>(&block)) {
                add(*paragraph);
                continue;
            }
            for (const QList<Cell> &row : std::get<Table>(block).rows) {
                for (const Cell &cell : row)
                    add(cell.blocks);
            }
        }
    }

    QList<ReturnedParagraph> paragraphs() { return std::move(m_paragraphs); }

private:
    void add(const DocParagraph &source)
    {
        ReturnedParagraph paragraph{{}, source.bookmarks, source.style, source.outlineLevel,
            source.bullet ? QString() : source.label, {}, since(source.mark), {}, {}};
        for (const TextRun &run : source.runs) {
            ReturnedRun returned{run, false};
            returned.run.changes = since(run.changes);
            if (!run.note.isEmpty() && !returned.isCarried())
                returned.run.text = noteText(run.note);
            if (isWithdrawn(returned.run.changes))
                continue;
            returned.takenOut = std::ranges::any_of(
                run.changes, [&](const Change &change) { return change.removes() && isEarlier(change); });
            paragraph.runs.append(returned);
        }
        if (isSecondPart(paragraph)) {
            ReturnedParagraph &whole = m_paragraphs.last();
            whole.cuts += whole.mark;
            whole.mark = paragraph.mark;
            whole.runs += paragraph.runs;
            return;
        }
        m_paragraphs.append(paragraph);
    }

    /// Who ends a paragraph in its middle leaves the rest without a bookmark behind a new paragraph mark.
    [[nodiscard]] bool isSecondPart(const ReturnedParagraph &paragraph) const
    {
        if (m_paragraphs.isEmpty() || !paragraph.bookmarks.isEmpty())
            return false;
        const ReturnedParagraph &before = m_paragraphs.last();
        const bool newEnd = std::ranges::any_of(before.mark, std::not_fn(&Change::removes));
        return newEnd && !isBlank(before.carried()) && !isBlank(paragraph.carried());
    }

    [[nodiscard]] QString noteText(const QString &id) const
    {
        QStringList lines;
        for (const Block &block : m_document.notes.value(id).blocks) {
            if (const auto *paragraph = std::get_if<DocParagraph>(&block))
                lines.append(plainText(*paragraph).trimmed());
        }
        return lines.join(u'\n');
    }

    [[nodiscard]] bool isEarlier(const Change &change) const { return m_isOurs && !hasDate(change); }

    /// Insertions first, whatever stands around what.
    [[nodiscard]] QList<Change> since(QList<Change> changes) const
    {
        changes.removeIf([&](const Change &change) { return isEarlier(change); });
        std::ranges::stable_partition(changes, std::not_fn(&Change::removes));
        return changes;
    }

    const Document &m_document;
    bool m_isOurs;
    QList<ReturnedParagraph> m_paragraphs;
};

/// What is left of changes if only some authors made any; nothing where the text itself would not be there.
std::optional<QList<Change>> madeBy(const QList<Change> &changes, const QSet<QString> &authors)
{
    QList<Change> left;
    for (const Change &change : changes) {
        if (authors.contains(change.author))
            left.append(change);
        else if (!change.removes())
            return std::nullopt;
    }
    return left;
}

void rename(QList<Change> &changes, const std::function<QString(const QString &)> &named)
{
    for (Change &change : changes)
        change.author = named(change.author);
}

}

bool ReturnedRun::isCarried() const
{
    return isCarriedUnder(run.changes);
}

QString ReturnedParagraph::carried() const
{
    QString text;
    for (const ReturnedRun &one : runs) {
        if (one.isCarried())
            text += one.run.text;
    }
    return text;
}

bool ReturnedParagraph::isNew() const
{
    const bool words = std::ranges::any_of(runs, [](const ReturnedRun &one) { return !isBlank(one.run.text); });
    return words && isBlank(carried());
}

QList<ReturnedParagraph> returnedParagraphs(const Document &document, bool isOurs)
{
    Gatherer gatherer(document, isOurs);
    gatherer.add(document.body);
    return gatherer.paragraphs();
}

bool isOurs(const Document &document)
{
    return std::ranges::any_of(document.body, [](const Block &block) {
        const auto *paragraph = std::get_if<DocParagraph>(&block);
        return paragraph && std::ranges::any_of(paragraph->bookmarks, isBookmarkOfOurs);
    });
}

QList<ReturnedParagraph> changedOnlyBy(const QList<ReturnedParagraph> &paragraphs, const QSet<QString> &authors)
{
    QList<ReturnedParagraph> changed;
    for (ReturnedParagraph paragraph : paragraphs) {
        QList<ReturnedRun> runs;
        for (ReturnedRun run : std::as_const(paragraph.runs)) {
            if (auto left = madeBy(run.run.changes, authors)) {
                run.run.changes = *left;
                runs.append(run);
            }
        }
        const auto others = [&](const Change &change) { return !authors.contains(change.author); };
        paragraph.runs = runs;
        paragraph.mark.removeIf(others);
        paragraph.cuts.removeIf(others);
        changed.append(paragraph);
    }
    return changed;
}

QList<ReturnedParagraph> withAuthors(
    const QList<ReturnedParagraph> &paragraphs, const std::function<QString(const QString &)> &named)
{
    QList<ReturnedParagraph> renamed = paragraphs;
    for (ReturnedParagraph &paragraph : renamed) {
        for (ReturnedRun &run : paragraph.runs)
            rename(run.run.changes, named);
        rename(paragraph.mark, named);
        rename(paragraph.cuts, named);
    }
    return renamed;
}

}
