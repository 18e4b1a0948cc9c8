// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "inputs.h"
#include "json.h"

#include "text/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)
};

struct Hit {
    QString where; ///< "draft", "submission", "annotation"
    QString place; ///< for a person: "Article 4, paragraph 2", "CARICOM, line 12"
    Attribution delegation;
    qsizetype line = 0; ///< of a submission
    QString excerpt;
};

/// Looks for words in everything a file holds; case, quotes, dashes and spaces are overlooked.
class Search {
public:
    Search(const Material &material, const QString &words)
        : m_material(material)
        , m_key(keyOf(words))
    {
        lookInDraft();
        lookInSubmissions();
        lookInAnnotations();
    }

    [[nodiscard]] const QList<Hit> &hits() const { return m_hits; }

private:
    static QString keyOf(const QString &text) { return comparisonKey(text, {.letterCase = true}); }

    /// The sentence in which the words stand first; the text's beginning where they go over its end.
    void lookIn(const QString &text, Hit hit)
    {
        if (!keyOf(text).contains(m_key))
            return;
        hit.excerpt = text;
        for (const TextSpan sentence : sentences(text)) {
            const QString part = text.sliced(sentence.begin, sentence.length());
            if (!keyOf(part).contains(m_key))
                continue;
            hit.excerpt = part;
            break;
        }
        constexpr qsizetype width = 300;
        hit.excerpt = hit.excerpt.simplified().left(width);
        m_hits.append(hit);
    }

    void lookInDraft()
    {
        for (const Provision &provision : m_material.draft.provisions) {
            const QString title = provision.designation + u' ' + provision.number;
            lookIn(flatText(provision.title), {u"draft"_s, title.trimmed(), {}, 0, {}});
            for (const Paragraph &paragraph : provision.paragraphs) {
                const QString place = citation(m_material.draft, paragraph.id);
                lookIn(readingText(paragraph.passage, Reading::MarkedUp), {u"draft"_s, place, {}, 0, {}});
            }
        }
    }

    void lookInSubmissions()
    {
        const Places places(m_material.compilations);
        for (const Submission &submission : m_material.submissions) {
            eachUnit(submission.units, [&](const Unit &unit, int) {
                const Places::Place *place = places.of(unit.id);
                const qsizetype line = place ? place->line : 0;
                const Hit hit{u"submission"_s, Text::tr("%1, line %2").arg(submission.attribution).arg(line),
                    submission.attribution, line, {}};
                QStringList texts{unit.title, unit.text, unit.closing};
                for (const Footnote &footnote : unit.footnotes)
                    texts.append(footnote.text);
                for (const QString &text : std::as_const(texts))
                    lookIn(text, hit);
            });
        }
    }

    void lookInAnnotations()
    {
        for (const Annotation &annotation : m_material.draft.annotations) {
            const QString place = citation(m_material.draft, annotation.anchor.paragraph);
            lookIn(annotation.text, {u"annotation"_s, place, annotation.delegation, 0, {}});
            for (const Reply &reply : annotation.replies)
                lookIn(reply.text, {u"annotation"_s, place, reply.delegation, 0, {}});
        }
    }

    const Material &m_material;
    QString m_key;
    QList<Hit> m_hits;
};

QJsonObject json(const QList<Hit> &hits)
{
    QJsonArray array;
    for (const Hit &hit : hits) {
        QJsonObject object{{u"where"_s, hit.where}, {u"place"_s, hit.place}, {u"excerpt"_s, hit.excerpt}};
        if (!hit.delegation.isEmpty())
            object[u"delegation"_s] = hit.delegation;
        if (hit.line > 0)
            object[u"line"_s] = hit.line;
        array.append(object);
    }
    return {{u"hits"_s, array}};
}

QString text(const QList<Hit> &hits)
{
    QString text;
    for (const Hit &hit : hits)
        text += hit.where + u": "_s + hit.place + u"\n    "_s + hit.excerpt + u'\n';
    return text;
}

int run(const Call &call)
{
    if (call.operands[1].trimmed().isEmpty())
        return call.fail(Usage, Text::tr("Say which words to look for."));
    const auto material = receivedOf(call.operands.first(), call);
    if (!material)
        return call.fail(material.error());
    const Search search(*material, call.operands[1]);
    const auto delivered = deliver(call.json() ? printed(json(search.hits())) : text(search.hits()), call);
    if (!delivered)
        return call.fail(Output, delivered.error().sentence);
    return search.hits().isEmpty() ? Found : Done;
}

}

Command searchCommand()
{
    return {u"search"_s, u"FILE WORDS"_s, 2, 2,
        Text::tr("find words in the draft, the submissions and the annotations"),
        Text::tr(
            "Looks for words, as they stand one after another, in everything a project or compilation holds: the "
            "draft,\n"
            "what was received, annotations and their replies. Case, quotes, dashes and line breaks are overlooked.\n"
            "\n"
            "JSON: {\"hits\": [{\"where\": \"draft\" | \"submission\" | \"annotation\", \"place\", \"delegation\", "
            "\"line\",\n"
            "\"excerpt\"}]}; \"line\" only of submissions."),
        {u"search project.concordat \"dual criminality\""_s, u"search compilation.txt extradition --json"_s},
        Text::tr("the words are nowhere"), {outputOption()}, run};
}

}
