// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/compiled.h"

#include "interchange/unitplacement.h"
#include "proposals/delegation.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

bool standsAboveArticles(UnitKind kind)
{
    return kind == UnitKind::Part || kind == UnitKind::Chapter || kind == UnitKind::Section || kind == UnitKind::Heading
        || kind == UnitKind::Article || kind == UnitKind::Preamble;
}

int levelOf(UnitKind kind)
{
    if (kind == UnitKind::Subparagraph || kind == UnitKind::Bullet)
        return 1;
    return kind == UnitKind::Item ? 2 : 0;
}

/// Puts units on the page one after another.
class Compiler {
public:
    Compiler(const Draft &draft, const WriteOptions &options)
        : m_words(DocumentWords::in(withLanguage(options, draft).language))
    {
        m_result.language = withLanguage(options, draft).language;
        m_result.title = draft.title;
    }

    void heading(RenderedBlock::Kind kind, const QString &label, const QList<RenderedSpan> &title = {})
    {
        RenderedBlock block;
        block.kind = kind;
        block.anchor = QString::number(m_result.blocks.size());
        block.label = label;
        block.spans = title;
        m_result.blocks.append(block);
    }

    void add(const Unit &unit)
    {
        const bool headed = standsAboveArticles(unit.kind);
        if (headed && !(unit.number + unit.title).isEmpty()) {
            QList<RenderedSpan> title;
            if (!unit.title.isEmpty())
                title.append({.text = unit.title, .marks = Mark::Bold});
            paragraph(unit, unit.number, title, 0);
        }
        QList<RenderedSpan> text;
        for (const Run &run : runsOf(unit))
            text.append({.text = run.text, .marks = run.marks, .link = run.link});
        if (!unit.citation.isEmpty())
            text.append({.text = u' ' + unit.citation});
        if (!text.isEmpty())
            paragraph(unit, headed ? QString() : unit.number, text, levelOf(unit.kind));
    }

    /// A unit with all that hangs below it.
    void addWhole(const Unit &unit)
    {
        add(unit);
        for (const Unit &child : unit.children)
            addWhole(child);
        close(unit);
    }

    void close(const Unit &unit)
    {
        if (!unit.closing.isEmpty())
            paragraph(unit, {}, {{.text = unit.closing}}, levelOf(unit.kind));
    }

    RenderedDraft result() { return std::move(m_result); }

private:
    static QList<Run> runsOf(const Unit &unit)
    {
        QList<Run> runs;
        for (const PlacedRun &placed : placedRuns(passageOf(unit)))
            runs.append(placed.run);
        return runs;
    }

    void paragraph(const Unit &unit, const QString &label, const QList<RenderedSpan> &spans, int level)
    {
        RenderedBlock block;
        block.level = level;
        block.anchor = QString::number(m_result.blocks.size());
        block.label = label;
        block.spans = spans;
        if (unit.commentary)
            block.remark = m_words.commentary;
        for (const Footnote &note : unit.footnotes) {
            // A heading and its text are of one unit; the note is told once.
            if (m_noted.contains(unit.id))
                break;
            m_result.notes.append(note.text);
            const int number = int(m_result.notes.size());
            block.spans.append({.kind = RenderedSpan::Kind::NoteMark, .text = QString::number(number), .note = number});
        }
        m_noted.insert(unit.id);
        m_result.blocks.append(block);
    }

    const DocumentWords &m_words;
    RenderedDraft m_result;
    QSet<UnitId> m_noted;
};

}

RenderedDraft compilationByArticle(const Draft &draft, const QList<Submission> &submissions, const WriteOptions &asked)
{
    const WriteOptions options = withLanguage(asked, draft);
    const DocumentWords &words = DocumentWords::in(options.language);
    const UnitPlacement placement(draft, submissions);
    const QStringList delegations = sortedFor(placement.delegations(), options.language);
    Compiler compiler(draft, options);
    PassageRenderer passages(
        {.attribution = AttributionStyle::None, .reading = Reading::AsIfAgreed, .language = options.language});
    const auto each = [&](const auto &unitsOf) {
        for (const QString &delegation : delegations) {
            const QList<const Unit *> units = unitsOf(delegation);
            if (units.isEmpty())
                continue;
            compiler.heading(RenderedBlock::Kind::Article, delegation);
            for (const Unit *unit : units) {
                compiler.add(*unit);
                compiler.close(*unit);
            }
        }
    };
    for (const Provision &provision : draft.provisions) {
        QString name = (provision.designation + u' ' + provision.number).trimmed();
        if (name.isEmpty() && provision.title.isEmpty() && provision.kind == Provision::Kind::Preamble)
            name = words.preamble;
        compiler.heading(RenderedBlock::Kind::Heading, name, passages.spans(provision.title));
        each([&](const QString &delegation) { return placement.under(provision, delegation); });
    }
    const bool left = std::ranges::any_of(
        delegations, [&](const QString &delegation) { return !placement.unplaced(delegation).isEmpty(); });
    if (left) {
        compiler.heading(RenderedBlock::Kind::Heading, words.unplaced);
        each([&](const QString &delegation) { return placement.unplaced(delegation); });
    }
    return compiler.result();
}

RenderedDraft compilationByDelegation(
    const Draft &draft, const QList<Submission> &submissions, const WriteOptions &options)
{
    Compiler compiler(draft, options);
    for (const Submission &submission : submissions) {
        compiler.heading(RenderedBlock::Kind::Heading, submission.delegation);
        for (const Unit &unit : submission.units)
            compiler.addWhole(unit);
    }
    return compiler.result();
}

}
