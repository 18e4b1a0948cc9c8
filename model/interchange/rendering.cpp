// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/rendering.h"

#include "collation/parallelrows.h"

#include "interchange/typography.h"
#include "proposals/delegation.h"

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stances{Stance::Proposes, Stance::Supports, Stance::Opposes, Stance::Reserves, Stance::Studies};

QStringList namesOf(const QList<Position> &positions, Stance stance, Language language)
{
    QStringList names;
    for (const Position &position : positions) {
        if (position.stance == stance)
            names.append(position.by);
    }
    return sortedFor(names, language);
}

QString signOf(Stance stance)
{
    switch (stance) {
    case Stance::Proposes:
        break;
    case Stance::Supports:
        return u"+"_s;
    case Stance::Opposes:
        return u"-"_s;
    case Stance::Reserves:
        return u"?"_s;
    case Stance::Studies:
        return u"~"_s;
    }
    return {};
}

QString verbOf(Stance stance, const DocumentWords &words)
{
    switch (stance) {
    case Stance::Proposes:
        break;
    case Stance::Supports:
        return words.supportedBy;
    case Stance::Opposes:
        return words.opposedBy;
    case Stance::Reserves:
        return words.reservedBy;
    case Stance::Studies:
        return words.studiedBy;
    }
    return {};
}

bool startsWithSpace(const Passage &passage)
{
    const auto *run = std::get_if<Run>(&passage.pieces.first());
    return run && run->text.startsWith(u' ') && run->text.size() > 1;
}

bool endsWithSpace(const Passage &passage)
{
    const auto *run = std::get_if<Run>(&passage.pieces.last());
    return run && run->text.endsWith(u' ') && run->text.size() > 1;
}

/// Whether every alternative that has text begins (or ends) with a space; it is then set outside the bracket,
/// as a person would type it.
bool allHaveSpace(const QList<Alternative> &alternatives, bool (*has)(const Passage &))
{
    bool any = false;
    for (const Alternative &alternative : alternatives) {
        if (alternative.passage.isEmpty())
            continue;
        if (!has(alternative.passage))
            return false;
        any = true;
    }
    return any;
}

Passage withoutSpaces(Passage passage, bool before, bool behind)
{
    if (passage.isEmpty())
        return passage;
    if (before)
        std::get<Run>(passage.pieces.first()).text.remove(0, 1);
    if (behind)
        std::get<Run>(passage.pieces.last()).text.chop(1);
    return normal(passage);
}

QString listSeparator(Language language)
{
    if (language == Language::Chinese)
        return u"、"_s;
    return language == Language::Arabic ? u"، "_s : u", "_s;
}

}

QString namesShown(const QList<Position> &positions, Language language)
{
    QStringList shown;
    for (const Stance stance : stances) {
        for (const QString &name : namesOf(positions, stance, language))
            shown.append(signOf(stance) + name);
    }
    return shown.join(listSeparator(language));
}

QString namesInWords(const QList<Position> &positions, Language language)
{
    QStringList parts;
    for (const Stance stance : stances) {
        const QStringList names = namesOf(positions, stance, language);
        if (names.isEmpty())
            continue;
        const QString verb = verbOf(stance, DocumentWords::in(language));
        const QString gap = verb.isEmpty() || language == Language::Chinese ? QString() : u" "_s;
        parts.append(verb + gap + names.join(listSeparator(language)));
    }
    return parts.join(language == Language::Chinese ? u"；"_s : language == Language::Arabic ? u"؛ "_s : u"; "_s);
}

PassageRenderer::PassageRenderer(const WriteOptions &options)
    : m_options(options)
    , m_words(DocumentWords::in(options.language))
{
}

QList<RenderedSpan> PassageRenderer::spans(const Passage &passage)
{
    m_spans.clear();
    m_flat = 0;
    m_seam = false;
    add(passage, 0);
    if (m_seam && !m_spans.isEmpty() && m_spans.last().text.endsWith(u' '))
        m_spans.last().text.chop(1);
    return std::exchange(m_spans, {});
}

void PassageRenderer::add(const Passage &passage, int depth)
{
    for (const Piece &piece : passage.pieces) {
        if (const auto *run = std::get_if<Run>(&piece))
            add(*run, depth);
        else
            add(std::get<Bracket>(piece), depth);
    }
}

void PassageRenderer::add(const Run &run, int depth)
{
    QString text = run.text;
    const qsizetype begin = std::exchange(m_flat, m_flat + text.size());
    if (m_seam)
        closeSeam(text);
    if (text.isEmpty())
        return;
    m_seam = false;
    RenderedSpan span{RenderedSpan::Kind::Text, text, run.marks, run.link, depth, 0, {}, begin};
    if (!m_spans.isEmpty()) {
        RenderedSpan &last = m_spans.last();
        if (last.kind == span.kind && last.marks == span.marks && last.link == span.link && last.depth == depth) {
            last.text += text;
            return;
        }
    }
    m_spans.append(span);
}

/// Where a bracket was left out, "it  deemed" becomes "it deemed" and "shall , if" becomes "shall, if".
void PassageRenderer::closeSeam(QString &text)
{
    const bool atStart = m_spans.isEmpty();
    if (text.startsWith(u' ') && (atStart || m_spans.last().text.endsWith(u' ')))
        text.remove(0, 1);
    if (atStart || text.isEmpty())
        return;
    QString &before = m_spans.last().text;
    if (before.endsWith(u' ') && QStringView(u",.)]").contains(text[0]))
        before.chop(1);
}

void PassageRenderer::add(const Bracket &bracket, int depth)
{
    const auto &alternatives = bracket.alternatives;
    if (m_options.reading != Reading::MarkedUp) {
        m_seam = true;
        qsizetype end = m_flat;
        for (const Alternative &alternative : alternatives)
            end += flatLength(alternative.passage);
        if (m_options.reading == Reading::AsIfAgreed && !alternatives.isEmpty())
            add(alternatives.first().passage, depth);
        m_flat = end;
        m_seam = true;
        return;
    }
    const bool spaceBefore = allHaveSpace(alternatives, startsWithSpace);
    const bool spaceBehind = allHaveSpace(alternatives, endsWithSpace);
    qsizetype begin = m_flat;
    if (spaceBefore)
        add(Run{u" "_s, {}, {}, {}}, depth);
    m_spans.append({RenderedSpan::Kind::GroupBegin, {}, {}, {}, depth + 1, 0, m_words.notAgreed});
    for (qsizetype i = 0; i < alternatives.size(); ++i) {
        QStringList spoken;
        if (alternatives.size() > 1)
            spoken.append(m_words.alternative.arg(i + 1).arg(alternatives.size()));
        if (m_options.attribution != AttributionStyle::None && !alternatives[i].positions.isEmpty())
            spoken.append(namesInWords(alternatives[i].positions, m_options.language));
        m_flat = begin + (spaceBefore && !alternatives[i].passage.isEmpty() ? 1 : 0);
        begin += flatLength(alternatives[i].passage);
        const Alternative shown{
            withoutSpaces(alternatives[i].passage, spaceBefore, spaceBehind), alternatives[i].positions};
        add(shown, depth + 1, spoken.join(u": "_s));
    }
    push(RenderedSpan::Kind::GroupEnd, {}, depth + 1);
    m_flat = begin;
    if (spaceBehind) {
        m_flat -= 1;
        add(Run{u" "_s, {}, {}, {}}, depth);
    }
}

void PassageRenderer::add(const Alternative &alternative, int depth, const QString &spoken)
{
    const QString names = namesShown(alternative.positions, m_options.language);
    m_spans.append({RenderedSpan::Kind::GroupBegin, {}, {}, {}, depth, 0, spoken});
    push(RenderedSpan::Kind::Sign, u"["_s, depth);
    if (m_options.attribution == AttributionStyle::InFront && !names.isEmpty())
        push(RenderedSpan::Kind::Names, names + m_words.nameEnd, depth);
    if (alternative.passage.isEmpty())
        push(RenderedSpan::Kind::Absence, m_words.noText, depth);
    add(alternative.passage, depth);
    if (m_options.attribution == AttributionStyle::Behind && !names.isEmpty()) {
        const QString gap = m_options.language == Language::Chinese ? QString() : u" "_s;
        push(RenderedSpan::Kind::Names, gap + m_words.openParenthesis + names + m_words.closeParenthesis, depth);
    }
    push(RenderedSpan::Kind::Sign, u"]"_s, depth);
    if (m_options.attribution == AttributionStyle::Footnotes && !names.isEmpty())
        addNoteMark(alternative, depth);
    push(RenderedSpan::Kind::GroupEnd, {}, depth);
}

/// Alternatives of the same delegations share one note.
void PassageRenderer::addNoteMark(const Alternative &alternative, int depth)
{
    const QString text = namesInWords(alternative.positions, m_options.language);
    int &number = m_noteNumbers[text];
    if (number == 0) {
        m_notes.append(text);
        number = int(m_notes.size());
    }
    m_spans.append({RenderedSpan::Kind::NoteMark, QString::number(number), {}, {}, depth, number, {}});
}

void PassageRenderer::push(RenderedSpan::Kind kind, const QString &text, int depth)
{
    m_spans.append({kind, text, {}, {}, depth, 0, {}});
}

QString closedLabel(const QString &label)
{
    if (label.isEmpty() || label.startsWith(u'第'))
        return label;
    const QChar last = label.back();
    if (last.category() == QChar::Punctuation_Close || last.category() == QChar::Punctuation_FinalQuote
        || last.category() == QChar::Punctuation_InitialQuote)
        return label;
    return label + (isIdeographic(last) ? u'、' : u'.');
}

QString labelBefore(const QString &label)
{
    const QString closed = closedLabel(label);
    if (closed.isEmpty())
        return closed;
    if (closed.startsWith(u'第'))
        return closed + u'\u3000';
    return isIdeographic(closed.back()) ? closed : closed + u' ';
}

QString plainText(const QList<RenderedSpan> &spans)
{
    QString text;
    for (const RenderedSpan &span : spans)
        text += span.text;
    return text;
}

WriteOptions withLanguage(const WriteOptions &options, const Draft &draft)
{
    WriteOptions complete = options;
    if (complete.language != Language::Undetermined)
        return complete;
    complete.language = ownLanguage(draft);
    return complete;
}

}
