// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/docx/reader.h"

#include "interchange/docx/bodyreader.h"
#include "interchange/sentences.h"

using namespace Qt::StringLiterals;

namespace concordat::docx {

namespace {

QString textOf(const QList<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<DocParagraph>(&block)) {
            lines.append(plainText(*paragraph));
            continue;
        }
        for (const QList<Cell> &row : std::get<Table>(block).rows) {
            QStringList cells;
            for (const Cell &cell : row)
                cells.append(textOf(cell.blocks));
            lines.append(cells.join(u'\t'));
        }
    }
    return lines.join(u'\n').trimmed();
}

/// Reads the parts of one file into one Document, in the order in which they need each other.
class DocumentReader {
public:
    DocumentReader(Package package, const Limits &limits)
        : m_package(std::move(package))
        , m_limits(limits)
    {
    }

    Result<Document> read()
    {
        auto main = mainPart();
        if (!main)
            return std::unexpected(main.error());
        m_main = *main;
        auto relationships = m_package.relationships(m_main);
        if (!relationships)
            return std::unexpected(relationships.error());
        m_relationships = *relationships;
        for (const auto &step : {&DocumentReader::readFormatting, &DocumentReader::readBody, &DocumentReader::readNotes,
                 &DocumentReader::readComments, &DocumentReader::readHeaders}) {
            if (const auto error = (this->*step)())
                return std::unexpected(*error);
        }
        return m_document;
    }

private:
    using Problem = std::optional<Error>;

    Result<QString> mainPart()
    {
        const auto roots = m_package.relationships({});
        if (!roots)
            return std::unexpected(roots.error());
        for (const Relationship &root : *roots) {
            if (root.type == u"officeDocument"_s && !root.external && m_package.has(root.target))
                return root.target;
        }
        return failure(Fault::Malformed,
            DocxSentences::tr(
                "This is a container like a Word document's, but it names no main document. It may be another kind of "
                "office file."));
    }

    [[nodiscard]] QStringList targets(const QString &type) const
    {
        QStringList found;
        for (const Relationship &relationship : m_relationships) {
            if (relationship.type == type && !relationship.external && m_package.has(relationship.target))
                found.append(relationship.target);
        }
        found.sort();
        return found;
    }

    /// The bytes of the part of that type; empty where the file has none.
    Result<QByteArray> bytesOf(const QString &type)
    {
        const QStringList found = targets(type);
        return found.isEmpty() ? QByteArray() : m_package.part(found.first());
    }

    Problem readFormatting()
    {
        const auto styles = bytesOf(u"styles"_s);
        if (!styles)
            return styles.error();
        const auto numbering = bytesOf(u"numbering"_s);
        if (!numbering)
            return numbering.error();
        m_styles = Styles::read(*styles);
        m_numbering = Numbering::read(*numbering);
        if (!targets(u"vbaProject"_s).isEmpty())
            m_document.losses.append(DocxSentences::tr("The file has macros, which were not opened."));
        return {};
    }

    /// Opens a part for reading its blocks and hands the reader to `visit`; counts what it read.
    template <typename Visit>
    Problem readPart(const QString &part, Visit &&visit)
    {
        const auto bytes = m_package.part(part);
        if (!bytes)
            return bytes.error();
        const auto relationships = m_package.relationships(part);
        if (!relationships)
            return relationships.error();
        BodyReader reader(*bytes, m_styles, m_numbering, *relationships, m_limits);
        visit(reader);
        m_document.characters += reader.characters();
        for (const QString &loss : reader.losses()) {
            if (!m_document.losses.contains(loss))
                m_document.losses.append(loss);
        }
        return reader.error();
    }

    Problem readBody()
    {
        return readPart(m_main, [&](BodyReader &reader) {
            if (reader.findElement(u"body"))
                m_document.body = reader.blocks();
        });
    }

    Problem readNotes()
    {
        const struct {
            QString type;
            QString element;
            QString prefix;
        } kinds[]{{u"footnotes"_s, u"footnote"_s, u"f"_s}, {u"endnotes"_s, u"endnote"_s, u"e"_s}};
        for (const auto &kind : kinds) {
            for (const QString &part : targets(kind.type)) {
                const auto problem = readPart(part, [&](BodyReader &reader) {
                    while (reader.findElement(kind.element)) {
                        const QString id = reader.attributeHere("id"_L1);
                        const QString type = reader.attributeHere("type"_L1);
                        const QList<Block> blocks = reader.blocks();
                        if (type.isEmpty() || type == u"normal"_s)
                            m_document.notes.insert(kind.prefix + id, {{}, blocks});
                    }
                });
                if (problem)
                    return problem;
            }
        }
        numberNotes(m_document.body);
        return {};
    }

    /// Notes are numbered in the order in which the text refers to them.
    void numberNotes(QList<Block> &blocks)
    {
        for (Block &block : blocks) {
            if (auto *table = std::get_if<Table>(&block)) {
                for (QList<Cell> &row : table->rows) {
                    for (Cell &cell : row)
                        numberNotes(cell.blocks);
                }
                continue;
            }
            for (TextRun &run : std::get<DocParagraph>(block).runs) {
                const auto note = m_document.notes.find(run.note);
                if (run.note.isEmpty() || note == m_document.notes.end())
                    continue;
                if (note->mark.isEmpty())
                    note->mark = QString::number(++m_noteCount);
                run.text = note->mark;
            }
        }
    }

    Problem readComments()
    {
        QHash<QString, QString> idOfParagraph;
        for (const QString &part : targets(u"comments"_s)) {
            const auto problem = readPart(part, [&](BodyReader &reader) {
                while (reader.findElement(u"comment")) {
                    Comment comment;
                    comment.id = reader.attributeHere("id"_L1);
                    comment.author = reader.attributeHere("author"_L1);
                    comment.initials = reader.attributeHere("initials"_L1);
                    comment.when = dateOf(reader.attributeHere("date"_L1));
                    comment.text = textOf(reader.blocks());
                    for (const QString &paragraph : reader.takeParagraphIds())
                        idOfParagraph.insert(paragraph, comment.id);
                    m_document.comments.append(comment);
                }
            });
            if (problem)
                return problem;
        }
        return readThreads(idOfParagraph);
    }

    /// commentsExtended says which comment answers which, by the last paragraph of each.
    Problem readThreads(const QHash<QString, QString> &idOfParagraph)
    {
        const auto bytes = bytesOf(u"commentsExtended"_s);
        if (!bytes)
            return bytes.error();
        QXmlStreamReader xml(*bytes);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"commentEx")
                continue;
            const QString id = idOfParagraph.value(attribute(xml, "paraId"_L1));
            const QString parent = idOfParagraph.value(attribute(xml, "paraIdParent"_L1));
            for (Comment &comment : m_document.comments) {
                if (comment.id != id)
                    continue;
                comment.answers = parent;
                comment.done = attribute(xml, "done"_L1) == u"1"_s;
            }
        }
        return {};
    }

    Problem readHeaders()
    {
        const std::pair<QString, QString> kinds[]{{u"header"_s, u"hdr"_s}, {u"footer"_s, u"ftr"_s}};
        for (const auto &[type, element] : kinds) {
            for (const QString &part : targets(type)) {
                const auto problem = readPart(part, [&](BodyReader &reader) {
                    const QString text = reader.findElement(element) ? textOf(reader.blocks()) : QString();
                    if (!text.isEmpty() && !m_document.headers.contains(text))
                        m_document.headers.append(text);
                });
                if (problem)
                    return problem;
            }
        }
        return {};
    }

    Package m_package;
    Limits m_limits;
    QString m_main;
    QHash<QString, Relationship> m_relationships;
    Styles m_styles;
    Numbering m_numbering;
    Document m_document;
    int m_noteCount = 0;
};

}

Result<Document> readDocument(const QByteArray &bytes, const Limits &limits)
{
    auto package = Package::open(bytes, limits);
    if (!package)
        return std::unexpected(package.error());
    return DocumentReader(std::move(*package), limits).read();
}

}
