// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/compilationreader.h"

#include "interchange/buriedheadings.h"
#include "interchange/coverage.h"
#include "interchange/decoding.h"
#include "interchange/finishedunits.h"
#include "interchange/originlines.h"
#include "interchange/sections.h"
#include "interchange/sentences.h"
#include "interchange/typography.h"
#include "text/hash.h"

#include <algorithm>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// How much of a submission is looked at to tell its language.
constexpr qsizetype languageSample = 4000;
/// A line before the first submission that is longer than this introduces and does not title.
constexpr qsizetype longestMastheadLine = 400;

/// Lines that are longer than this on average are more than paragraphs.
constexpr qsizetype longestUsualLine = 4000;

class Reader {
public:
    Reader(const QByteArray &bytes, const QString &fileName, const ReadOptions &options)
        : m_bytes(bytes)
        , m_options(options)
        , m_delegations(options.delegations ? *options.delegations : Register::unitedNations())
    {
        m_read.source.fileName = fileName;
    }

    Result<Compilation> read()
    {
        auto decoded = decode(m_bytes);
        if (!decoded)
            return std::unexpected(decoded.error());
        m_read.source.text = std::move(decoded->text);
        m_read.doubts = std::move(decoded->doubts);
        return recognise();
    }

    Result<Compilation> read(const ExtractedText &extracted)
    {
        m_extracted = &extracted;
        m_read.source.text = extracted.text;
        for (const QString &loss : extracted.losses)
            m_read.doubts.append({{}, {}, loss});
        return recognise();
    }

private:
    Result<Compilation> recognise()
    {
        Source &source = m_read.source;
        source.bytes = m_bytes;
        source.id = SourceId{contentHash(m_bytes)};
        if (QStringView(source.text).trimmed().isEmpty())
            return failure(Fault::NotText,
                CompilationSentences::tr("The file holds nothing but blanks: there is no text to read."));
        if (!tell(0.2))
            return cancelled();
        findStructure();
        if (!tell(0.5))
            return cancelled();
        if (!makeSubmissions())
            return cancelled();
        placeRest();
        tell(1);
        return std::move(m_read);
    }

    bool tell(double done) const
    {
        if (m_options.progress)
            m_options.progress(done);
        return !m_options.stop.stop_requested();
    }

    static std::unexpected<Error> cancelled()
    {
        return failure(Fault::Cancelled, CompilationSentences::tr("Reading was stopped."));
    }

    void findStructure()
    {
        const QStringView text(m_read.source.text);
        m_lines = cutAtBuriedHeadings(text, linesOf(text));
        if (m_extracted) {
            markPages(m_extracted->pageStarts);
            markBroken(m_extracted->broken);
        }
        for (const TextLine &line : m_lines) {
            if (line.pageStart)
                m_read.source.pageStarts.append(line.span.begin);
        }
        FurnitureLines furniture = furnitureLines(text, m_lines);
        if (m_extracted)
            markFurniture(furniture);
        m_contentsEnd = furniture.contentsEnd;
        takeFurniture(furniture);
        doubtLongLines();
        m_blocks = blocksOf(text, m_lines, furniture, footnoteLines(text, m_lines, furniture));
        m_sections = divided(text, m_blocks, submissionHeads(m_blocks, furniture.contents, m_delegations));
        takeBefore();
        addFurniture(Furniture::Kind::SharedHeading, m_sections.shared);
    }

    /// The first line that ends behind where a page starts opens the page.
    void markPages(const QList<qsizetype> &starts)
    {
        size_t at = 0;
        for (const qsizetype start : starts) {
            while (at < m_lines.size() && (m_lines[at].isBlank() || m_lines[at].span.end <= start))
                ++at;
            if (at < m_lines.size())
                m_lines[at].pageStart = true;
        }
    }

    void markBroken(const QList<qsizetype> &starts)
    {
        size_t at = 0;
        for (const qsizetype start : starts) {
            while (at < m_lines.size() && m_lines[at].span.end <= start)
                ++at;
            if (at < m_lines.size())
                m_lines[at].goesOn = true;
        }
    }

    void markFurniture(FurnitureLines &furniture) const
    {
        size_t at = 0;
        for (const Furniture &known : m_extracted->furniture) {
            for (const TextSpan span : known.locators) {
                while (at < m_lines.size() && m_lines[at].span.end <= span.begin)
                    ++at;
                for (; at < m_lines.size() && m_lines[at].span.begin < span.end; ++at)
                    furniture.kinds[at] = known.kind;
            }
        }
    }

    /// A text without line breaks has lost what tells its paragraphs.
    void doubtLongLines()
    {
        const auto lines = std::ranges::count_if(m_lines, [](const TextLine &line) { return !line.isBlank(); });
        if (m_read.source.text.size() / lines < longestUsualLine)
            return;
        m_read.doubts.append({m_lines.front().content, {},
            CompilationSentences::tr(
                "The text stands on very few, very long lines (%1), so that its paragraphs could not all be "
                "told apart. "
                "Extract it again with its line breaks.")
                .arg(lines)});
    }

    /// Neighbouring lines of one kind are one piece.
    void takeFurniture(const FurnitureLines &found)
    {
        std::optional<Furniture::Kind> open;
        for (size_t at = 0; at < m_lines.size(); ++at) {
            if (m_lines[at].isBlank())
                continue;
            const auto kind = found.kinds[at];
            if (const QStringView line = slice(m_read.source.text, m_lines[at].content);
                kind == Furniture::Kind::RunningHead && m_read.source.symbol.isEmpty() && isDocumentSymbol(line))
                m_read.source.symbol = line.toString();
            if (kind && kind == open && (*kind == Furniture::Kind::Contents || *kind == Furniture::Kind::Markup))
                m_read.furniture.last().locators.append(m_lines[at].content);
            else if (kind)
                m_read.furniture.append({*kind, {m_lines[at].content}});
            open = kind;
        }
    }

    void addFurniture(Furniture::Kind kind, const std::vector<const Block *> &blocks)
    {
        for (const Block *block : blocks)
            m_read.furniture.append({kind, block->lines});
    }

    /// What stands before the first submission: the masthead up to the contents list, then the introduction.
    void takeBefore()
    {
        Furniture masthead{Furniture::Kind::Masthead, {}};
        Furniture introduction{Furniture::Kind::Introduction, {}};
        for (const Block *block : m_sections.before) {
            if (!block->note.isEmpty())
                continue;
            const bool above = m_contentsEnd > 0 ? qsizetype(block->firstLine) < m_contentsEnd
                                                 : block->text().size() <= longestMastheadLine
                    && (!endsSentence(block->text()) || wordCount(block->text()) < 12);
            (above ? masthead : introduction).locators += block->lines;
            if (above)
                readMasthead(*block);
            for (const NoteMark &note : block->inlined.notes)
                m_mastheadNotes.append({note.mark, note.at, note.source});
        }
        for (Furniture *piece : {&masthead, &introduction}) {
            if (!piece->locators.isEmpty())
                m_read.furniture.append(std::move(*piece));
        }
    }

    void readMasthead(const Block &block)
    {
        Source &source = m_read.source;
        for (const QStringView word : QStringView(block.text()).tokenize(u' ')) {
            if (source.symbol.isEmpty() && isDocumentSymbol(word))
                source.symbol = word.toString();
        }
        if (!source.date.isValid())
            source.date = writtenDate(block.text()).value_or(QDate());
    }

    bool makeSubmissions()
    {
        FootnoteBodies bodies(m_blocks);
        size_t done = 0;
        for (const Section &section : m_sections.sections) {
            m_read.submissions.append(submissionOf(section, bodies));
            if (!tell(0.5 + 0.5 * double(++done) / double(m_sections.sections.size())))
                return false;
        }
        placeLoneNotes(bodies);
        return true;
    }

    Submission submissionOf(const Section &section, FootnoteBodies &bodies)
    {
        Submission submission;
        submission.source = m_read.source.id;
        submission.delegation = section.speaker.delegation;
        submission.attribution = section.speaker.attribution;
        submission.onBehalfOf = section.speaker.onBehalfOf;
        submission.originalLanguage = section.originalLanguage;
        submission.date = section.date;
        submission.locators = section.locators;
        for (const NoteMark &note : section.notes) {
            // a footnote to the delegation's name is part of the heading
            if (const Block *body = bodies.take(note.mark, note.source.begin))
                submission.locators += body->lines;
        }
        submission.language = languageOf(section);
        submission.id = nameOf(section);
        if (!section.doubt.isEmpty())
            m_read.doubts.append({startOf(section), {}, section.doubt});
        const RoledBlocks roled = rolesOf(section.blocks, submission.delegation);
        UnitTree tree = unitTree(section.blocks, roled);
        submission.units = finishedUnits(tree, roled, submission, bodies, m_read.doubts);
        return submission;
    }

    static TextSpan startOf(const Section &section)
    {
        if (!section.locators.isEmpty())
            return section.locators.front();
        return section.blocks.empty() ? TextSpan{} : section.blocks.front()->lines.front();
    }

    static Language languageOf(const Section &section)
    {
        QString sample;
        for (const Block *block : section.blocks) {
            sample += block->text().first(std::min(languageSample, block->text().size())) + u'\n';
            if (sample.size() >= languageSample)
                break;
        }
        return guessLanguage(sample);
    }

    [[nodiscard]] SubmissionId nameOf(const Section &section) const
    {
        const TextSpan start = startOf(section);
        return SubmissionId{contentHash(m_read.source.id.value.toLatin1() + '\n' + section.speaker.delegation.toUtf8()
            + '\n' + QByteArray::number(start.begin) + '-' + QByteArray::number(start.end))};
    }

    /// Footnotes whose mark nobody carries: the masthead's own go with it, others to the unit before them.
    void placeLoneNotes(const FootnoteBodies &bodies)
    {
        for (const Block *body : bodies.left()) {
            const bool masthead
                = std::ranges::any_of(m_mastheadNotes, [&](const PlacedMark &mark) { return mark.mark == body->note; });
            if (masthead) {
                m_read.furniture.append({Furniture::Kind::Masthead, body->lines});
                continue;
            }
            m_read.unplaced += body->lines;
            m_read.doubts.append({body->span(), {},
                CompilationSentences::tr("No mark was found in the text for footnote %1.").arg(body->note)});
        }
    }

    /// Whatever no one has claimed is listed as unplaced.
    void placeRest() { m_read.unplaced += uncovered(m_read.source.text, allLocators(m_read)); }

    const QByteArray &m_bytes;
    const ReadOptions &m_options;
    const Register &m_delegations;
    const ExtractedText *m_extracted = nullptr; ///< where the source is not a text file
    Compilation m_read;
    std::vector<TextLine> m_lines;
    std::vector<Block> m_blocks;
    Sections m_sections;
    QList<PlacedMark> m_mastheadNotes;
    qsizetype m_contentsEnd = 0;
};

}

Result<Compilation> readCompilationText(const QByteArray &bytes, const QString &fileName, const ReadOptions &options)
{
    return Reader(bytes, fileName, options).read();
}

Result<Compilation> readExtractedText(
    const ExtractedText &text, const QByteArray &bytes, const QString &fileName, const ReadOptions &options)
{
    return Reader(bytes, fileName, options).read(text);
}

}
