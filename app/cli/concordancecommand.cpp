// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/correspondence.h"
#include "commands.h"
#include "inputs.h"
#include "json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct ConcordanceText {
    Q_DECLARE_TR_FUNCTIONS(ConcordanceCommand)
};

/// Every counterpart with its two places.
class ConcordanceReport {
public:
    ConcordanceReport(const Material &material, const Correspondence &correspondence)
        : m_places(material.compilations)
        , m_correspondence(correspondence)
    {
    }

    QJsonObject json() const
    {
        QJsonArray articles;
        for (const Counterpart &pair : m_correspondence.articles) {
            if (pair.outcome == Counterpart::Outcome::Linked)
                articles.append(pairJson(pair, u"title"_s, &Unit::title));
        }
        QJsonArray paragraphs;
        for (const Counterpart &pair : m_correspondence.paragraphs) {
            QJsonObject json = pairJson(pair, u"number"_s, &Unit::number);
            json[u"outcome"_s] = pair.outcome == Counterpart::Outcome::Linked ? u"linked"_s : u"suggested"_s;
            paragraphs.append(json);
        }
        return {{u"articles"_s, articles}, {u"paragraphs"_s, paragraphs}};
    }

    QString text(bool suggestions) const
    {
        return section(ConcordanceText::tr("Articles"), m_correspondence.articles, suggestions) + u'\n'
            + section(ConcordanceText::tr("Paragraphs"), m_correspondence.paragraphs, suggestions);
    }

private:
    QJsonObject sideJson(const UnitId &id, const QString &key, QString Unit::*field) const
    {
        const Places::Place *place = m_places.of(id);
        if (!place)
            return {};
        return {{u"delegation"_s, place->delegation}, {u"line"_s, place->line}, {key, place->unit->*field}};
    }

    QJsonObject pairJson(const Counterpart &pair, const QString &key, QString Unit::*field) const
    {
        return {{u"a"_s, sideJson(pair.a, key, field)}, {u"b"_s, sideJson(pair.b, key, field)},
            {u"confidence"_s, rounded(pair.confidence)}, {u"reason"_s, pair.reason}};
    }

    /// Two digits are all that a confidence means.
    static double rounded(double confidence) { return qRound(confidence * 100) / 100.0; }

    QString sideText(const UnitId &id) const
    {
        const Places::Place *place = m_places.of(id);
        if (!place)
            return {};
        QStringList parts{place->unit->number, place->unit->title};
        if (place->unit->title.isEmpty())
            parts.append(place->unit->text);
        parts.removeAll(QString());
        constexpr int width = 60;
        QString name = parts.join(u' ');
        if (name.size() > width)
            name = name.first(width) + u'…';
        return ConcordanceText::tr("%1, line %2: %3").arg(place->delegation).arg(place->line).arg(name);
    }

    /// What is linked, and on request what is merely suggested; what is left out is counted.
    QString section(const QString &title, const QList<Counterpart> &pairs, bool suggestions) const
    {
        QString text = title + u"\n\n"_s;
        qsizetype left = 0;
        for (const Counterpart &pair : pairs) {
            if (suggestions || pair.outcome == Counterpart::Outcome::Linked)
                text += pairText(pair);
            else
                ++left;
        }
        if (left > 0)
            text += ConcordanceText::tr("Suggestions not shown (see --suggestions): %1").arg(left) + u'\n';
        return text;
    }

    QString pairText(const Counterpart &pair) const
    {
        const QString outcome
            = pair.outcome == Counterpart::Outcome::Linked ? QString() : ConcordanceText::tr(", suggested");
        return QString::number(qRound(pair.confidence * 100)).rightJustified(4) + u"%  "_s + sideText(pair.a)
            + u"\n       "_s + sideText(pair.b) + u"\n       "_s + pair.reason + outcome + u"\n\n"_s;
    }

    Places m_places;
    const Correspondence &m_correspondence;
};

int runConcordance(const Call &call)
{
    const auto material = receivedOf(call.operands.first(), call);
    if (!material)
        return call.fail(material.error());
    call.tell(ConcordanceText::tr("Comparing submissions: %1 …").arg(material->submissions.size()));
    const Correspondence correspondence = correspond(material->submissions);
    const ConcordanceReport report(*material, correspondence);
    const auto delivered
        = deliver(call.json() ? printed(report.json()) : report.text(call.options.isSet(u"suggestions"_s)), call);
    return delivered ? Done : call.fail(delivered.error());
}

}

Command concordanceCommand()
{
    return {u"concordance"_s, u"FILE"_s, 1, 1, ConcordanceText::tr("say which articles and paragraphs correspond"),
        ConcordanceText::tr(
            "Compares every two submissions of a compilation or project and prints which article answers to which, "
            "and\n"
            "which paragraph, with a confidence and the reason for it. What is not listed has no counterpart.\n"
            "\n"
            "JSON: {\"articles\": [{\"a\": {\"delegation\", \"line\", \"title\"}, \"b\": {…}, \"confidence\", "
            "\"reason\"}],\n"
            "\"paragraphs\": [{\"a\": {\"delegation\", \"line\", \"number\"}, \"b\": {…}, \"confidence\", \"reason\",\n"
            "\"outcome\": \"linked\" or \"suggested\"}]}. Articles are those that are linked."),
        {u"concordance compilation.txt"_s, u"concordance project.concordat --json"_s}, {},
        {{u"suggestions"_s, ConcordanceText::tr("print suggestions too, which are too weak to be linked")},
            outputOption()},
        runConcordance};
}

}
