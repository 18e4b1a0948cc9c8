// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/search/findings.h"

#include "views/outline/outlinemodel.h"
#include "views/passage/passagetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

struct Search {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

QString placeInDraft(const Draft &draft, const Found &found)
{
    if (const Paragraph *paragraph = find(draft, found.paragraph))
        return citation(draft, paragraph->id);
    const Provision *provision = find(draft, found.provision);
    return provision ? nameOf(*provision) : QString();
}

QString placeInSource(const Source &source, qsizetype at)
{
    return Search::tr("%1, line %2").arg(source.fileName, QLocale().toString(lineAt(source.text, at)));
}

/// Shows what the model found in the words of a person.
class Showing {
public:
    explicit Showing(const Project &project)
        : m_project(project)
        , m_submissions(project.submissions())
    {
        for (const SourceId &id : project.sources()) {
            if (auto source = project.source(id))
                m_sources.emplace(id.value, *source);
        }
    }

    [[nodiscard]] FoundPlace show(const Found &found) const
    {
        switch (found.place) {
        case SearchPlace::Draft:
            return {Finding::Draft, placeInDraft(m_project.draft(), found), excerptInDraft(found), found, {}};
        case SearchPlace::Variants:
            return variant(found);
        case SearchPlace::Annotations: {
            const QString where = placeInDraft(m_project.draft(), found);
            return {Finding::Annotations,
                found.by.isEmpty()    ? where
                    : where.isEmpty() ? found.by
                                      : Search::tr("%1, by %2").arg(where, found.by),
                excerptAround(found.text, found.hit), found, {}};
        }
        case SearchPlace::History:
            break;
        }
        const QString where = placeInDraft(m_project.draft(), found);
        return {Finding::History,
            where.isEmpty() ? Search::tr("A paragraph that is gone") : Search::tr("%1, earlier").arg(where),
            excerptAround(found.text, found.hit), found, {}};
    }

    /// The stretches of the documents, between blank lines, that hold the words and that no unit already shown has.
    [[nodiscard]] QList<FoundPlace> documents(const SearchTerms &terms, const QList<FoundPlace> &shown, int most) const
    {
        QList<FoundPlace> places;
        for (const auto &[id, source] : m_sources) {
            for (const TextSpan stretch : stretches(source.text)) {
                const QString text = source.text.mid(stretch.begin, stretch.length());
                const auto hit = terms.findIn(text);
                if (!hit || places.size() >= most)
                    continue;
                const TextSpan words{stretch.begin + hit->begin, stretch.begin + hit->end};
                const bool known = std::ranges::any_of(shown, [&](const FoundPlace &place) {
                    return place.found.source.value == id && place.words.begin <= words.begin
                        && words.end <= place.words.end;
                });
                if (known)
                    continue;
                Found found;
                found.source.value = id;
                places.append(
                    {Finding::Documents, placeInSource(source, words.begin), excerptAround(text, *hit), found, words});
            }
        }
        return places;
    }

private:
    /// With the signs of brackets, so that alternatives do not run together.
    [[nodiscard]] Excerpt excerptInDraft(const Found &found) const
    {
        const Paragraph *paragraph = find(m_project.draft(), found.paragraph);
        const Provision *provision = find(m_project.draft(), found.provision);
        const Passage passage = paragraph ? paragraph->passage : provision ? provision->title : Passage();
        QString text;
        TextSpan hit;
        for (const ShownSpan &span : shownPassage(passage, {{}, Reading::MarkedUp, AttributionStyle::None})) {
            if (span.flat.contains(found.hit.begin))
                hit.begin = text.size() + found.hit.begin - span.flat.begin;
            if (span.flat.contains(found.hit.end - 1))
                hit.end = text.size() + found.hit.end - span.flat.begin;
            text += span.text;
        }
        return hit.isEmpty() ? excerptAround(found.text, found.hit) : excerptAround(text, hit);
    }

    [[nodiscard]] FoundPlace variant(const Found &found) const
    {
        FoundPlace place{Finding::Variants, found.by, excerptAround(found.text, found.hit), found, {}};
        const Unit *unit = findUnit(m_submissions, found.unit);
        const auto source = m_sources.find(found.source.value);
        if (unit && !unit->locators.isEmpty() && source != m_sources.end()) {
            place.words = {unit->locators.first().begin, unit->locators.last().end};
            place.where = Search::tr("%1: %2").arg(found.by, placeInSource(source->second, place.words.begin));
        }
        return place;
    }

    static QList<TextSpan> stretches(const QString &text)
    {
        // Longer ones are cut, so that no document without blank lines is read as one.
        constexpr qsizetype longest = 2000;
        QList<TextSpan> spans;
        qsizetype begin = 0;
        for (qsizetype line = 0; line < text.size();) {
            const qsizetype newline = text.indexOf(u'\n', line);
            const qsizetype end = newline < 0 ? text.size() : newline;
            const bool blank = QStringView(text).sliced(line, end - line).trimmed().isEmpty();
            if (blank || end - begin > longest) {
                if (end > begin)
                    spans.append({begin, end});
                begin = end + 1;
            }
            line = end + 1;
        }
        if (begin < text.size())
            spans.append({begin, text.size()});
        return spans;
    }

    const Project &m_project;
    QList<Submission> m_submissions;
    std::map<QString, Source> m_sources;
};

}

Excerpt excerptAround(const QString &text, TextSpan hit, qsizetype reach)
{
    qsizetype begin = std::max<qsizetype>(0, hit.begin - reach);
    qsizetype end = std::min(text.size(), hit.end + reach);
    // Text without spaces is cut where it is.
    const auto space = [&](qsizetype at) { return text[at].isSpace(); };
    for (qsizetype at = begin; begin > 0 && at < hit.begin; ++at) {
        if (space(at)) {
            begin = at;
            break;
        }
    }
    for (qsizetype at = end; end < text.size() && at > hit.end; --at) {
        if (space(at - 1)) {
            end = at;
            break;
        }
    }
    QString before = text.sliced(begin, hit.begin - begin);
    QString words = text.sliced(hit.begin, hit.end - hit.begin);
    QString after = text.sliced(hit.end, end - hit.end);
    for (QString *part : {&before, &words, &after})
        part->replace(u'\n', u' ');
    while (before.startsWith(u' '))
        before.removeFirst();
    if (begin > 0)
        before.prepend(u"… "_s);
    if (end < text.size())
        after = (after.endsWith(u' ') ? after : after + u' ') + u'…';
    return {before + words + after, {before.size(), before.size() + words.size()}};
}

Result<QList<FoundPlace>> findEverywhere(Project &project, const QString &words, int most)
{
    const SearchTerms terms = searchTerms(words);
    if (terms.isEmpty())
        return QList<FoundPlace>();
    const Showing showing(project);
    QList<FoundPlace> places;
    for (const SearchPlace in :
        {SearchPlace::Draft, SearchPlace::Variants, SearchPlace::Annotations, SearchPlace::History}) {
        const auto found = project.search(words, in, most);
        if (!found)
            return std::unexpected(found.error());
        for (const Found &one : *found)
            places.append(showing.show(one));
        if (in == SearchPlace::Variants)
            places.append(showing.documents(terms, places, most));
    }
    const auto inText = [&](const FoundPlace &place) {
        const auto at = placeOf(project.draft(), place.found.paragraph);
        const auto provision = placeOf(project.draft(), place.found.provision);
        return std::pair(at ? at->provision : provision.value_or(-1), at ? at->paragraph : -1);
    };
    std::ranges::stable_sort(places, {}, [&](const FoundPlace &place) {
        const bool inDraft = place.kind == Finding::Draft;
        return std::tuple(place.kind, inDraft ? inText(place) : std::pair<qsizetype, qsizetype>());
    });
    return places;
}

}
