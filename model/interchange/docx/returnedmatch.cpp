// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/docx/returnedparagraphs.h"

#include "interchange/extractedtext.h"

#include "collation/increasing.h"
#include "collation/redline.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace concordat::docx {

namespace {

/// More pairs than these between two paragraphs that are known are not weighed; nobody rewrites so much.
constexpr qsizetype mostWeighed = 40'000;
constexpr double leastLikeness = 0.5;

/// One way in which a file of ours has a paragraph.
struct Form {
    bool tracked = false;
    QString text{};
    QString label{}; ///< how much of the text is the label, which automatic numbering may stand for
    QList<std::pair<qsizetype, qsizetype>> runs{}; ///< where each begins in the text, and in the flat text or -1
};

struct DraftParagraph {
    QString anchor;
    QList<Form> forms;
    qsizetype counterpart = -1;
};

Form formOf(const WrittenParagraph &written, bool tracked)
{
    Form form{.tracked = tracked};
    for (qsizetype i = 0; i < written.runs.size(); ++i) {
        form.runs.append({form.text.size(), written.flat[i]});
        form.text += written.runs[i].text;
        if (i == 0 && written.flat[0] < 0 && written.runs.size() > 1)
            form.label = form.text;
    }
    return form;
}

QList<DraftParagraph> paragraphsOf(const Draft &draft)
{
    QList<DraftParagraph> paragraphs;
    const auto add = [&](const WriteOptions &options, bool tracked) {
        const auto written = writtenParagraphs(draft, options, tracked);
        for (qsizetype i = 0; i < written.size(); ++i) {
            if (i == paragraphs.size())
                paragraphs.append({written[i].anchor, {}, -1});
            const Form form = formOf(written[i], tracked);
            if (tracked || paragraphs[i].forms.size() < 2 || form.text != paragraphs[i].forms[1].text)
                paragraphs[i].forms.append(form);
        }
    };
    add({}, true);
    for (const AttributionStyle style :
        {AttributionStyle::InFront, AttributionStyle::Behind, AttributionStyle::Footnotes, AttributionStyle::None})
        add({.attribution = style}, false);
    return paragraphs;
}

/// The carried text in the reading that a form is compared with: a file with alternatives as tracked changes has all
/// text, one that shows what changed since a version has the later state.
QString carriedFor(const ReturnedParagraph &paragraph, bool tracked)
{
    QString text;
    for (const ReturnedRun &one : paragraph.runs) {
        if (one.isCarried() && (tracked || !one.takenOut))
            text += one.run.text;
    }
    return text;
}

/// Where each character of the form's text from `from` on stands, were it the returned one.
QList<TextPlace> placesIn(const Form &form)
{
    QList<TextPlace> places;
    qsizetype flat = 0;
    for (qsizetype i = 0; i < form.runs.size(); ++i) {
        const auto [begin, at] = form.runs[i];
        const qsizetype end = i + 1 < form.runs.size() ? form.runs[i + 1].first : form.text.size();
        if (at >= 0)
            flat = at;
        for (qsizetype k = begin; k < end; ++k)
            places.append({at >= 0 ? flat++ : flat, at >= 0});
    }
    return places;
}

QList<TextPlace> comparedPlaces(const QString &carried, const Form &form)
{
    const QList<TextPlace> known = placesIn(form);
    QList<TextPlace> places(carried.size());
    CompareOptions options;
    options.moves = false;
    for (const Segment &segment : compare(carried, form.text, options)) {
        if (segment.kind != Segment::Kind::Same || segment.a.length() != segment.b.length())
            continue;
        for (qsizetype i = 0; i < segment.a.length(); ++i)
            places[segment.a.begin + i] = known[segment.b.begin + i];
    }
    return places;
}

/// Fills in the places of a paragraph whose counterpart is known, by the form that is nearest to it.
void place(ReturnedParagraph &paragraph, const QList<Form> &forms)
{
    const std::array carried{carriedFor(paragraph, false), carriedFor(paragraph, true)};
    const Form *nearest = nullptr;
    double best = -1;
    for (const Form &form : forms) {
        const QString &text = carried[form.tracked];
        const bool unlabelled = !form.label.isEmpty() && text == QStringView(form.text).sliced(form.label.size());
        if (text == form.text || unlabelled) {
            paragraph.places = placesIn(form).sliced(unlabelled ? form.label.size() : 0);
            nearest = &form;
            best = 2;
            break;
        }
        const double alike = likeness(text, form.text);
        if (alike > best) {
            best = alike;
            nearest = &form;
        }
    }
    if (!nearest)
        return;
    if (best < 2)
        paragraph.places = comparedPlaces(carried[nearest->tracked], *nearest);
    if (!nearest->tracked)
        paragraph.runs.removeIf([](const ReturnedRun &one) { return one.takenOut; });
}

class Matcher {
public:
    Matcher(QList<ReturnedParagraph> &returned, QList<DraftParagraph> &draft)
        : m_returned(returned)
        , m_draft(draft)
    {
        for (qsizetype k = 0; k < m_draft.size(); ++k)
            m_placeOf.insert(m_draft[k].anchor, k);
    }

    void match()
    {
        byBookmarks();
        byEqualWords();
        betweenKnown();
    }

private:
    void pair(qsizetype returned, qsizetype draft)
    {
        m_returned[returned].anchor = m_draft[draft].anchor;
        m_draft[draft].counterpart = returned;
    }

    [[nodiscard]] bool isFree(qsizetype returned) const
    {
        return m_returned[returned].anchor.isEmpty() && nonBlank(m_returned[returned].carried()) > 0;
    }

    /// A bookmark travels with what was moved, so it names only text that was there.
    void byBookmarks()
    {
        QHash<QString, qsizetype> marked;
        for (qsizetype k = 0; k < m_draft.size(); ++k)
            marked.insert(bookmarkOf(m_draft[k].anchor), k);
        for (qsizetype i = 0; i < m_returned.size(); ++i) {
            if (m_returned[i].isNew() && !isEmptyInDraft(m_returned[i], marked))
                continue;
            for (const QString &name : std::as_const(m_returned[i].bookmarks)) {
                const auto known = marked.constFind(name);
                if (known != marked.cend() && m_draft[*known].counterpart < 0 && m_returned[i].anchor.isEmpty())
                    pair(i, *known);
            }
        }
    }

    [[nodiscard]] bool isEmptyInDraft(const ReturnedParagraph &paragraph, const QHash<QString, qsizetype> &marked) const
    {
        return std::ranges::any_of(paragraph.bookmarks, [&](const QString &name) {
            const auto known = marked.constFind(name);
            return known != marked.cend() && m_draft[*known].forms.first().text.trimmed().isEmpty();
        });
    }

    void byEqualWords()
    {
        QHash<QString, qsizetype> places; // -1 where several paragraphs say the same
        for (qsizetype k = 0; k < m_draft.size(); ++k) {
            if (m_draft[k].counterpart >= 0)
                continue;
            QSet<QString> texts;
            for (const Form &form : std::as_const(m_draft[k].forms))
                texts << form.text.trimmed() << form.text.sliced(form.label.size()).trimmed();
            for (const QString &text : std::as_const(texts))
                places.insert(text, places.contains(text) ? -1 : k);
        }
        std::vector<qsizetype> found;
        std::vector<qsizetype> returned;
        for (qsizetype i = 0; i < m_returned.size(); ++i) {
            if (!isFree(i))
                continue;
            for (const bool tracked : {false, true}) {
                const qsizetype k = places.value(carriedFor(m_returned[i], tracked).trimmed(), -1);
                if (k < 0)
                    continue;
                found.push_back(k);
                returned.push_back(i);
                break;
            }
        }
        for (const size_t one : longestIncreasing(found))
            pair(returned[one], found[one]);
    }

    /// What stands between two neighbours that are known.
    void betweenKnown()
    {
        qsizetype i = 0;
        qsizetype k = 0;
        while (i < m_returned.size()) {
            qsizetype end = i;
            while (end < m_returned.size() && m_returned[end].anchor.isEmpty())
                ++end;
            const qsizetype draftEnd
                = end < m_returned.size() ? m_placeOf.value(m_returned[end].anchor) : m_draft.size();
            weigh(i, end, k, draftEnd);
            k = draftEnd + 1;
            i = end + 1;
        }
    }

    void weigh(qsizetype i, qsizetype end, qsizetype k, qsizetype draftEnd)
    {
        if ((end - i) * (draftEnd - k) > mostWeighed)
            return;
        for (; i < end; ++i) {
            if (!isFree(i))
                continue;
            double best = leastLikeness;
            qsizetype likeliest = -1;
            for (qsizetype candidate = k; candidate < draftEnd; ++candidate) {
                if (m_draft[candidate].counterpart >= 0)
                    continue;
                const double alike = likelihood(m_returned[i], m_draft[candidate]);
                if (alike > best) {
                    best = alike;
                    likeliest = candidate;
                }
            }
            if (likeliest < 0)
                continue;
            pair(i, likeliest);
            k = likeliest + 1;
        }
    }

    static double likelihood(const ReturnedParagraph &returned, const DraftParagraph &draft)
    {
        double best = 0;
        for (const Form &form : draft.forms)
            best = std::max(best, likeness(carriedFor(returned, form.tracked), form.text));
        return best;
    }

    QList<ReturnedParagraph> &m_returned;
    QList<DraftParagraph> &m_draft;
    QHash<QString, qsizetype> m_placeOf; ///< in the draft, by anchor
};

}

void matchToDraft(QList<ReturnedParagraph> &paragraphs, const Draft &draft)
{
    QList<DraftParagraph> ours = paragraphsOf(draft);
    Matcher(paragraphs, ours).match();
    for (const DraftParagraph &one : std::as_const(ours)) {
        if (one.counterpart >= 0)
            place(paragraphs[one.counterpart], one.forms);
    }
}

}
