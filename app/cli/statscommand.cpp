// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "draft/headinglabel.h"
#include "draft/statistics.h"
#include "inputs.h"
#include "json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

struct StatsText {
    Q_DECLARE_TR_FUNCTIONS(StatsCommand)
};

double shareOf(const ProvisionFigures &figures)
{
    return figures.characters == 0 ? 1.0 : double(figures.agreedCharacters) / double(figures.characters);
}

QJsonObject json(const ProvisionFigures &figures)
{
    return {{u"paragraphs"_s, figures.paragraphs}, {u"agreed_paragraphs"_s, figures.agreedParagraphs},
        {u"brackets"_s, figures.brackets}, {u"characters"_s, figures.characters},
        {u"agreed_characters"_s, figures.agreedCharacters},
        {u"agreed_share"_s, qRound(shareOf(figures) * 1000) / 1000.0},
        {u"open_annotations"_s, figures.openAnnotations}};
}

QString nameOf(const Provision *provision)
{
    return provision ? headingLine(*provision, Reading::AsIfAgreed) : QString();
}

QJsonObject json(const Statistics &statistics, const Draft &draft)
{
    QJsonArray provisions;
    for (const ProvisionFigures &figures : statistics.provisions) {
        QJsonObject object = json(figures);
        object[u"provision"_s] = nameOf(find(draft, figures.provision));
        provisions.append(object);
    }
    QJsonArray delegations;
    for (const DelegationFigures &figures : statistics.delegations)
        delegations.append(QJsonObject{{u"delegation"_s, figures.delegation}, {u"alternatives"_s, figures.alternatives},
            {u"proposals"_s, figures.proposals}, {u"provisions"_s, figures.provisions}, {u"units"_s, figures.units},
            {u"placed_units"_s, figures.placedUnits}});
    return {{u"total"_s, json(statistics.total)}, {u"provisions"_s, provisions}, {u"delegations"_s, delegations}};
}

QString row(const QStringList &cells, const QString &name)
{
    constexpr int width = 12;
    QString row;
    for (const QString &cell : cells)
        row += cell.rightJustified(width);
    return row + u"  "_s + name + u'\n';
}

QString row(const ProvisionFigures &figures, const QString &name)
{
    return row({QString::number(figures.brackets), QString::number(figures.paragraphs),
                   QString::number(qRound(shareOf(figures) * 100)) + u'%'},
        name);
}

QString text(const Statistics &statistics, const Draft &draft)
{
    QString text = row({StatsText::tr("brackets"), StatsText::tr("paragraphs"), StatsText::tr("agreed")}, {});
    for (const ProvisionFigures &figures : statistics.provisions)
        text += row(figures, nameOf(find(draft, figures.provision)));
    text += row(statistics.total, StatsText::tr("The whole draft")) + u'\n'
        + row({StatsText::tr("options"), StatsText::tr("provisions"), StatsText::tr("texts"), StatsText::tr("placed")},
            {});
    for (const DelegationFigures &figures : statistics.delegations)
        text += row({QString::number(figures.alternatives), QString::number(figures.provisions),
                        QString::number(figures.units), QString::number(figures.placedUnits)},
            figures.delegation);
    return text;
}

int runStats(const Call &call)
{
    const auto material = materialOf(call.operands.first(), call);
    if (!material)
        return call.fail(material.error());
    const Statistics statistics = statisticsOf(material->draft, material->submissions);
    const auto delivered
        = deliver(call.json() ? printed(json(statistics, material->draft)) : text(statistics, material->draft), call);
    return delivered ? Done : call.fail(Output, delivered.error().sentence);
}

}

Command statsCommand()
{
    return {u"stats"_s, u"FILE"_s, 1, 1, StatsText::tr("count brackets, options and what is agreed"),
        StatsText::tr(
            "Counts open brackets by provision and how much of the text stands outside every bracket; and for each\n"
            "delegation on how many options it takes a position, and how many of its texts have a place in the draft. "
            "Of a\n"
            "project, or of a compilation consolidated on the spot.\n"
            "\n"
            "JSON: {\"total\": {\"paragraphs\", \"agreed_paragraphs\", \"brackets\", \"characters\", "
            "\"agreed_characters\",\n"
            "\"agreed_share\", \"open_annotations\"}, \"provisions\": [{\"provision\", …}], \"delegations\": "
            "[{\"delegation\",\n"
            "\"alternatives\", \"proposals\", \"provisions\", \"units\", \"placed_units\"}]}"),
        {u"stats project.concordat"_s, u"stats project.concordat --json | jq .total.brackets"_s}, {}, {outputOption()},
        runStats};
}

}
