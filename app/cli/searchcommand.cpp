// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "draft/headinglabel.h"
#include "inputs.h"
#include "json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct SearchText {
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)
};

using Hit = concordat::Found;

/// What is found in a compilation, which has no index: its submissions.
QList<Hit> foundIn(const Material &material, const QString &words)
{
    const SearchTerms terms = searchTerms(words);
    QList<Hit> hits;
    for (const Submission &submission : material.submissions) {
        eachUnit(submission.units, [&](const Unit &unit, int) {
            Hit found;
            found.place = SearchPlace::Variants;
            found.source = submission.source;
            found.unit = unit.id;
            found.by = submission.attribution;
            found.text = QStringList{unit.title, unit.text, unit.closing}.join(u'\n').trimmed();
            if (const auto hit = terms.findIn(found.text)) {
                found.hit = *hit;
                hits.append(found);
            }
        });
    }
    return hits;
}

class SearchReport {
public:
    explicit SearchReport(const Material &material)
        : m_material(material)
        , m_places(material.compilations)
    {
    }

    [[nodiscard]] QJsonObject json(const QList<Hit> &hits) const
    {
        QJsonArray array;
        for (const Hit &found : hits) {
            QJsonObject object{
                {u"where"_s, wordOf(found.place)}, {u"place"_s, placeOf(found)}, {u"excerpt"_s, excerptOf(found)}};
            if (!found.by.isEmpty())
                object[u"delegation"_s] = found.by;
            if (const Places::Place *place = m_places.of(found.unit))
                object[u"line"_s] = place->line;
            array.append(object);
        }
        return {{u"hits"_s, array}};
    }

    [[nodiscard]] QString text(const QList<Hit> &hits) const
    {
        QString text;
        for (const Hit &found : hits)
            text += wordOf(found.place) + u": "_s + placeOf(found) + u"\n    "_s + excerptOf(found) + u'\n';
        return text;
    }

private:
    static QString wordOf(SearchPlace place)
    {
        switch (place) {
        case SearchPlace::Draft:
            return u"draft"_s;
        case SearchPlace::Variants:
            return u"submission"_s;
        case SearchPlace::Annotations:
            return u"annotation"_s;
        case SearchPlace::History:
            return u"history"_s;
        }
        return {};
    }

    [[nodiscard]] QString placeOf(const Hit &found) const
    {
        if (const Places::Place *place = m_places.of(found.unit))
            return SearchText::tr("%1, line %2").arg(place->delegation).arg(place->line);
        if (const QString place = citation(m_material.draft, found.paragraph); !place.isEmpty())
            return place;
        const Provision *provision = find(m_material.draft, found.provision);
        return provision ? headingLabel(*provision) : QString();
    }

    /// The words with about a line of text on either side.
    static QString excerptOf(const Hit &found)
    {
        constexpr qsizetype around = 120;
        const qsizetype begin = std::max<qsizetype>(0, found.hit.begin - around);
        const qsizetype end = std::min(found.text.size(), found.hit.end + around);
        QString excerpt = found.text.sliced(begin, end - begin).simplified();
        if (begin > 0)
            excerpt.prepend(u'…');
        if (end < found.text.size())
            excerpt.append(u'…');
        return excerpt;
    }

    const Material &m_material;
    Places m_places;
};

int runSearch(const Call &call)
{
    if (searchTerms(call.operands[1]).isEmpty())
        return call.fail(Usage, SearchText::tr("Say which words to look for."));
    const auto material = receivedOf(call.operands.first(), call);
    if (!material)
        return call.fail(material.error());
    const Result<QList<Hit>> hits
        = material->project ? material->project->search(call.operands[1]) : foundIn(*material, call.operands[1]);
    if (!hits)
        return call.fail(hits.error());
    const SearchReport report(*material);
    const auto delivered = deliver(call.json() ? printed(report.json(*hits)) : report.text(*hits), call);
    if (!delivered)
        return call.fail(Output, delivered.error().sentence);
    return hits->isEmpty() ? Found : Done;
}

}

Command searchCommand()
{
    return {u"search"_s, u"FILE WORDS"_s, 2, 2,
        SearchText::tr("find words in the draft, the submissions, the annotations and the past"),
        SearchText::tr(
            "Looks for words in everything a project holds: the draft, what was received, annotations with their "
            "replies, and\n"
            "paragraphs as they once stood; of a compilation, in what was received. All words must be there; the "
            "beginning\n"
            "of a word is enough; double quotes make a phrase. Case, quotes and soft hyphens do not count.\n"
            "\n"
            "JSON: {\"hits\": [{\"where\": \"draft\" | \"submission\" | \"annotation\" | \"history\", \"place\", "
            "\"delegation\",\n"
            "\"line\", \"excerpt\"}]}; \"line\" and \"delegation\" where there is one."),
        {u"search project.concordat '\"dual criminality\"'"_s, u"search compilation.txt extradition --json"_s},
        SearchText::tr("the words are nowhere"), {outputOption()}, runSearch};
}

}
