// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/correction.h"

#include "text/hash.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Correction)
};

/// Where a unit stands: the list it is in and its place there, and the same of the unit around it.
struct Place {
    QList<Unit> *list = nullptr;
    qsizetype index = 0;
    QList<Unit> *outer = nullptr; ///< null at the top of a submission
    qsizetype outerIndex = 0;

    [[nodiscard]] Unit &unit() const { return (*list)[index]; }
};

std::optional<Place> placeIn(QList<Unit> &units, const UnitId &id, QList<Unit> *outer, qsizetype outerIndex)
{
    for (qsizetype i = 0; i < units.size(); ++i) {
        if (units[i].id == id)
            return Place{&units, i, outer, outerIndex};
        if (auto found = placeIn(units[i].children, id, &units, i))
            return found;
    }
    return std::nullopt;
}

/// Where in the source the character at `at` of a unit's text stands. Its text is part of what its locators cover,
/// signs and numbers left out, so that letters are found in order.
std::optional<qsizetype> sourceOf(const Unit &unit, qsizetype at, QStringView source)
{
    qsizetype next = 0;
    const auto skipBlanks = [&] {
        while (next < unit.text.size() && unit.text[next].isSpace())
            ++next;
    };
    skipBlanks();
    for (const TextSpan &span : unit.locators) {
        for (qsizetype place = span.begin; place < span.end && next < unit.text.size(); ++place) {
            if (source[place] != unit.text[next])
                continue;
            if (next >= at)
                return place;
            ++next;
            skipBlanks();
        }
    }
    return std::nullopt;
}

/// The locators before and from a place of the source on.
std::pair<QList<TextSpan>, QList<TextSpan>> cut(const QList<TextSpan> &locators, qsizetype place)
{
    std::pair<QList<TextSpan>, QList<TextSpan>> parts;
    for (const TextSpan &span : locators) {
        if (span.begin < place)
            parts.first.append({span.begin, std::min(span.end, place)});
        if (span.end > place)
            parts.second.append({std::max(span.begin, place), span.end});
    }
    return parts;
}

void mark(Unit &unit, bool commentary)
{
    unit.commentary = commentary;
    for (Unit &child : unit.children)
        mark(child, commentary);
}

class Corrector {
public:
    Corrector(const Compilation &compilation, const Register &delegations)
        : m_result(compilation)
        , m_delegations(delegations)
    {
    }

    Result<Compilation> apply(const Correction &correction)
    {
        const auto problem = std::visit([this](const auto &one) { return this->apply(one); }, correction);
        if (problem)
            return std::unexpected(*problem);
        return std::move(m_result);
    }

private:
    using Problem = std::optional<Error>;

    static Problem refused(const QString &sentence) { return Error{Fault::Refused, sentence}; }
    static Problem gone() { return refused(Sentences::tr("This part of the document is not there any more.")); }

    std::optional<Place> find(const UnitId &id)
    {
        for (Submission &submission : m_result.submissions) {
            if (auto place = placeIn(submission.units, id, nullptr, 0))
                return place;
        }
        return std::nullopt;
    }

    Problem apply(const corrections::SetKind &set)
    {
        const auto place = find(set.unit);
        if (!place)
            return gone();
        Unit &unit = place->unit();
        unit.kind = set.kind;
        // A heading's words are its title, a paragraph's its text.
        const bool heads = set.kind <= UnitKind::Article;
        if (heads && unit.title.isEmpty())
            std::swap(unit.title, unit.text);
        else if (!heads && set.kind != UnitKind::Preamble && unit.text.isEmpty())
            std::swap(unit.title, unit.text);
        return {};
    }

    Problem apply(const corrections::SetNumber &set)
    {
        const auto place = find(set.unit);
        if (!place)
            return gone();
        place->unit().number = set.number.trimmed();
        return {};
    }

    Problem apply(const corrections::MarkCommentary &set)
    {
        const auto place = find(set.unit);
        if (!place)
            return gone();
        mark(place->unit(), set.commentary);
        return {};
    }

    Problem apply(const corrections::Nest &nest)
    {
        const auto place = find(nest.unit);
        if (!place)
            return gone();
        if (place->index == 0)
            return refused(Sentences::tr("Nothing stands before it on its level that it could be part of."));
        const Unit unit = place->list->takeAt(place->index);
        (*place->list)[place->index - 1].children.append(unit);
        return {};
    }

    Problem apply(const corrections::Lift &lift)
    {
        const auto place = find(lift.unit);
        if (!place)
            return gone();
        if (!place->outer)
            return refused(Sentences::tr("It stands on the highest level already."));
        const Unit unit = place->list->takeAt(place->index);
        place->outer->insert(place->outerIndex + 1, unit);
        return {};
    }

    Problem apply(const corrections::JoinWithPrevious &join)
    {
        const auto place = find(join.unit);
        if (!place)
            return gone();
        if (place->index == 0)
            return refused(Sentences::tr("Nothing stands before it on its level that it could be joined with."));
        const Unit unit = place->list->takeAt(place->index);
        Unit &into = (*place->list)[place->index - 1];
        const QString words
            = unit.title.isEmpty() || unit.text.isEmpty() ? unit.title + unit.text : unit.title + u' ' + unit.text;
        const qsizetype shift = into.text.size() + (into.text.isEmpty() ? 0 : 1) + words.size() - unit.text.size();
        into.text += (into.text.isEmpty() ? QString() : u" "_s) + words;
        for (MarkedSpan marked : unit.marks) {
            marked.span.begin += shift;
            marked.span.end += shift;
            into.marks.append(marked);
        }
        for (Footnote note : unit.footnotes) {
            note.at += shift;
            into.footnotes.append(note);
        }
        into.locators += unit.locators;
        into.children += unit.children;
        into.citation = unit.citation.isEmpty() ? into.citation : unit.citation;
        into.closing += unit.closing;
        return {};
    }

    Problem apply(const corrections::Split &split)
    {
        const auto place = find(split.unit);
        if (!place)
            return gone();
        Unit first = place->unit();
        const auto source = sourceOf(first, split.at, m_result.source.text);
        if (split.at <= 0 || split.at >= first.text.size() || !source)
            return refused(Sentences::tr("There is no text on both sides of that place."));
        Unit second;
        second.id = UnitId(contentHash(first.id.value.toLatin1() + '/' + QByteArray::number(split.at)));
        second.kind = first.kind;
        second.commentary = first.commentary;
        second.text = first.text.sliced(split.at);
        const qsizetype blanks = second.text.size() - QStringView(second.text).trimmed().size();
        second.text = second.text.trimmed();
        std::tie(first.locators, second.locators) = cut(first.locators, *source);
        divide(first, second, split.at, split.at + blanks);
        second.citation = std::exchange(first.citation, {});
        second.children = std::exchange(first.children, {});
        second.closing = std::exchange(first.closing, {});
        first.text = first.text.first(split.at).trimmed();
        place->unit() = first;
        place->list->insert(place->index + 1, second);
        return {};
    }

    /// Marks and footnotes go with their words; a marked stretch over the border is cut.
    static void divide(Unit &first, Unit &second, qsizetype border, qsizetype begin)
    {
        QList<MarkedSpan> before;
        for (const MarkedSpan &marked : std::as_const(first.marks)) {
            if (marked.span.begin < border)
                before.append({{marked.span.begin, std::min(marked.span.end, border)}, marked.marks, marked.link});
            if (marked.span.end > begin)
                second.marks.append(
                    {{std::max(marked.span.begin, begin) - begin, marked.span.end - begin}, marked.marks, marked.link});
        }
        first.marks = before;
        QList<Footnote> kept;
        for (Footnote note : std::as_const(first.footnotes)) {
            if (note.at <= border) {
                kept.append(note);
                continue;
            }
            note.at = std::max<qsizetype>(0, note.at - begin);
            second.footnotes.append(note);
        }
        first.footnotes = kept;
    }

    Problem apply(const corrections::SetSubmitter &set)
    {
        const auto found = std::ranges::find(m_result.submissions, set.submission, &Submission::id);
        if (found == m_result.submissions.end())
            return gone();
        const QString name = set.name.simplified();
        if (name.isEmpty())
            return refused(Sentences::tr("A submission needs the name of a delegation."));
        const Speaker speaker = m_delegations.speaker(name).value_or(Speaker{name, name, {}, false});
        found->delegation = speaker.delegation;
        found->attribution = speaker.attribution;
        found->onBehalfOf = speaker.onBehalfOf;
        return {};
    }

    Problem apply(const corrections::PlaceStray &stray)
    {
        const auto place = find(stray.after);
        const qsizetype index = m_result.unplaced.indexOf(stray.stray);
        if (!place || index < 0)
            return gone();
        m_result.unplaced.removeAt(index);
        Unit unit;
        unit.text
            = QStringView(m_result.source.text).sliced(stray.stray.begin, stray.stray.length()).toString().simplified();
        unit.id
            = UnitId(contentHash(m_result.source.id.value.toLatin1() + '@' + QByteArray::number(stray.stray.begin)));
        unit.locators = {stray.stray};
        // Behind an article it becomes a part of it.
        if (place->unit().kind <= UnitKind::Preamble)
            place->unit().children.append(unit);
        else
            place->list->insert(place->index + 1, unit);
        return {};
    }

    Compilation m_result;
    const Register &m_delegations;
};

}

Result<Compilation> corrected(const Compilation &compilation, const Correction &correction, const Register &delegations)
{
    return Corrector(compilation, delegations).apply(correction);
}

}
