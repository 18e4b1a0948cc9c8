// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/compiled.h"

#include "collation/provisiontext.h"
#include "draft/headinglabel.h"
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

/// The language of each unit is that of its submission.
QHash<UnitId, Language> languagesOf(const QList<Submission> &submissions)
{
    QHash<UnitId, Language> languages;
    for (const Submission &submission : submissions)
        eachUnit(submission.units, [&](const Unit &unit, int) { languages.insert(unit.id, submission.language); });
    return languages;
}

/// Puts units on the page one after another.
class Compiler {
public:
    enum class Order { ByArticle, ByDelegation };

    Compiler(const Draft &draft, const QList<Submission> &submissions, const WriteOptions &options, Order order)
        : m_words(DocumentWords::in(options.language))
        , m_order(order)
        , m_languages(languagesOf(submissions))
    {
        m_result.language = options.language;
        m_result.title = draft.title;
    }

    void heading(RenderedBlock::Kind kind, const QString &label, const QList<RenderedSpan> &title = {},
        Language language = Language::Undetermined)
    {
        RenderedBlock block;
        block.kind = kind;
        block.language = language;
        block.anchor = QString::number(m_result.blocks.size());
        block.label = label;
        block.spans = title;
        m_result.blocks.append(block);
    }

    void add(const Unit &unit)
    {
        const bool headed = standsAboveArticles(unit.kind);
        // A preamble with a heading of its own has no text; else its first words are its text.
        const bool preamble = unit.kind == UnitKind::Preamble && (unit.title + unit.text).isEmpty();
        if (headed && (preamble || !(unit.number + unit.title).isEmpty())) {
            QList<RenderedSpan> title;
            if (!unit.title.isEmpty())
                title.append({.text = unit.title, .marks = Mark::Bold});
            // A unit keeps the number and leaves the word: "Article" is said again where there is one.
            const QString word = provisionWord(unit.kind, m_languages.value(unit.id));
            const QString label = preamble ? word : unit.number.isEmpty() ? QString() : headingLabel(word, unit.number);
            const bool stands = m_order == Order::ByDelegation; // else it stands under a name, under a provision
            block(stands ? RenderedBlock::Kind::Article : RenderedBlock::Kind::Paragraph, unit, label, title, 0);
        }
        QList<RenderedSpan> text;
        for (const Run &run : runsOf(unit))
            text.append({.text = run.text, .marks = run.marks, .link = run.link});
        if (!unit.citation.isEmpty())
            text.append({.text = u' ' + unit.citation});
        if (!text.isEmpty())
            block(RenderedBlock::Kind::Paragraph, unit, headed ? QString() : unit.number, text, levelOf(unit.kind));
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
            block(RenderedBlock::Kind::Paragraph, unit, {}, {{.text = unit.closing}}, levelOf(unit.kind));
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

    void block(
        RenderedBlock::Kind kind, const Unit &unit, const QString &label, const QList<RenderedSpan> &spans, int level)
    {
        RenderedBlock block;
        block.kind = kind;
        block.language = m_languages.value(unit.id);
        block.level = level;
        block.anchor = QString::number(m_result.blocks.size());
        block.label = label;
        block.spans = spans;
        // A whole submission shows what it is, and nothing is added to it.
        if (unit.commentary && m_order == Order::ByArticle)
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
    Order m_order;
    QHash<UnitId, Language> m_languages;
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
    Compiler compiler(draft, submissions, options, Compiler::Order::ByArticle);
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
        QString name = headingLabel(provision);
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
    Compiler compiler(draft, submissions, withLanguage(options, draft), Compiler::Order::ByDelegation);
    for (const Submission &submission : submissions) {
        compiler.heading(RenderedBlock::Kind::Heading, submission.delegation, {}, submission.language);
        for (const Unit &unit : submission.units)
            compiler.addWhole(unit);
    }
    return compiler.result();
}

}
