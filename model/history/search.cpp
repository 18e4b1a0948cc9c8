// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/search.h"

#include "draft/draftjson.h"
#include "history/oldnumbers.h"
#include "history/store.h"
#include "history/wordindex.h"
#include "proposals/submissionjson.h"

#include <QRegularExpression>
#include <QSet>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// So many places of a frequent word are looked at, not more: most are what paragraphs once read.
constexpr int mostCandidates = 20'000;

void findTitles(const Draft &draft, const SearchTerms &terms, QList<Found> &found)
{
    for (const Provision &provision : draft.provisions) {
        const QString title = flatText(provision.title);
        if (title.isEmpty())
            continue;
        if (const auto hit = terms.findIn(title))
            found.append({SearchPlace::Draft, provision.id, {}, {}, {}, {}, {}, title, *hit});
    }
}

void findAnnotations(const Draft &draft, const SearchTerms &terms, QList<Found> &found)
{
    for (const Annotation &annotation : draft.annotations) {
        QStringList texts{annotation.text};
        for (const Reply &reply : annotation.replies)
            texts.append(reply.text);
        const QString text = texts.join(u'\n');
        if (const auto hit = terms.findIn(text))
            found.append({SearchPlace::Annotations, annotation.anchor.provision, annotation.anchor.paragraph,
                annotation.id, {}, {}, annotation.delegation, text, *hit});
    }
}

/// What a search looks into beside the index; it must outlive the search.
struct Shelves {
    const Objects &objects;
    const Draft &draft;
    const QHash<ObjectHash, ParagraphPlace> &standing; ///< of the draft
    const QSet<ObjectHash> &received; ///< the submissions that count; earlier readings of a document do not
};

/// Makes of what the index found what a person is shown.
class Resolution {
public:
    Resolution(const Shelves &shelves, const SearchTerms &terms, SearchPlaces in)
        : m_shelves(shelves)
        , m_terms(terms)
        , m_in(in)
    {
    }

    std::optional<Found> paragraph(const WordIndex::Hit &hit)
    {
        if (const auto place = m_shelves.standing.constFind(hit.hash); place != m_shelves.standing.constEnd()) {
            if (!m_in.testFlag(SearchPlace::Draft))
                return std::nullopt;
            const Provision &provision = m_shelves.draft.provisions[place->provision];
            const Paragraph &paragraph = provision.paragraphs[place->paragraph];
            return found(SearchPlace::Draft, provision.id, paragraph);
        }
        if (!m_in.testFlag(SearchPlace::History))
            return std::nullopt;
        // One of the many wordings that a paragraph went through is enough.
        if (m_shown.contains(hit.same))
            return std::nullopt;
        m_shown.insert(hit.same);
        const auto paragraph = m_shelves.objects.json(hit.hash).and_then(&paragraphFromJson);
        if (!paragraph)
            return std::nullopt;
        return found(SearchPlace::History, {}, *paragraph);
    }

    std::optional<Found> unit(const WordIndex::Hit &hit)
    {
        if (!m_in.testFlag(SearchPlace::Variants) || !m_shelves.received.contains(hit.hash))
            return std::nullopt;
        auto read = m_submissions.constFind(hit.hash);
        if (read == m_submissions.constEnd()) {
            const auto submission = m_shelves.objects.json(hit.hash).and_then(&submissionFromJson);
            if (!submission)
                return std::nullopt;
            read = m_submissions.insert(hit.hash, *submission);
        }
        std::optional<Found> result;
        qsizetype place = 0;
        eachUnit(read->units, [&](const Unit &unit, int) {
            if (place++ != hit.unit)
                return;
            const QString text = QStringList{unit.number, unit.title, unit.text, unit.closing}.join(u' ').simplified();
            result = Found{SearchPlace::Variants, {}, {}, {}, read->source, unit.id, read->attribution, text,
                m_terms.findIn(text).value_or(TextSpan())};
        });
        return result;
    }

private:
    Found found(SearchPlace place, const ProvisionId &provision, const Paragraph &paragraph) const
    {
        const QString text = flatText(paragraph.passage);
        return {place, provision, paragraph.id, {}, {}, {}, {}, text, m_terms.findIn(text).value_or(TextSpan())};
    }

    Shelves m_shelves;
    const SearchTerms &m_terms;
    SearchPlaces m_in;
    QSet<qint64> m_shown;
    QHash<ObjectHash, Submission> m_submissions;
};

}

namespace {

/// "4.2", "Article 4, paragraph 2 bis": somebody looks for a paragraph by its number, which may be an old one.
bool asksForANumber(const QString &words)
{
    static const QRegularExpression number(u"^\\s*(\\w+\\.\\S.*|\\w+ \\w+.*,.*)$"_s);
    return number.match(words).hasMatch() && words.contains(QRegularExpression(u"\\d"_s));
}

Result<void> findOldNumbers(const Project &project, const QString &words, QList<Found> &found)
{
    return onceCited(project, words).transform([&](const QList<OnceCited> &uses) {
        for (const OnceCited &use : uses)
            found.append({SearchPlace::History, {}, use.paragraph, {}, {}, {}, {}, use.citation,
                TextSpan{0, use.citation.size()}});
    });
}

}

Result<void> Project::refreshSearch()
{
    if (auto upToDate = WordIndex(*m_store->database, m_store->objects).bringUpToDate(); !upToDate)
        return upToDate;
    if (!m_store->submissionNames) {
        auto names = m_store->received.submissionNames();
        if (!names)
            return std::unexpected(names.error());
        m_store->submissionNames = std::move(*names);
    }
    (void)m_store->standing();
    return {};
}

Result<QList<Found>> Project::search(const QString &words, SearchPlaces in, int most)
{
    const SearchTerms terms = searchTerms(words);
    QList<Found> found;
    if (terms.isEmpty())
        return found;
    if (in.testFlag(SearchPlace::Draft))
        findTitles(draft(), terms, found);
    if (in.testFlag(SearchPlace::Annotations))
        findAnnotations(draft(), terms, found);
    if (in.testFlag(SearchPlace::History) && asksForANumber(words)) {
        if (auto numbers = findOldNumbers(*this, words, found); !numbers)
            return std::unexpected(numbers.error());
    }
    if (auto ready = refreshSearch(); !ready)
        return std::unexpected(ready.error());
    WordIndex index(*m_store->database, m_store->objects);
    Resolution resolution({m_store->objects, draft(), m_store->standing(), *m_store->submissionNames}, terms, in);
    int candidates = 0;
    return index
        .find(terms,
            [&](const WordIndex::Hit &hit) {
                if (found.size() >= most || ++candidates > mostCandidates)
                    return false;
                const auto one = hit.kind == ObjectKind::Submission ? resolution.unit(hit) : resolution.paragraph(hit);
                if (one)
                    found.append(*one);
                return true;
            })
        .transform([&] { return found; });
}

}
