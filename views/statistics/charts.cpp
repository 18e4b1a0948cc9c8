// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/statistics/charts.h"

#include "history/project.h"
#include "views/outline/outlinemodel.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

/// More points than these cannot be told apart.
constexpr qsizetype mostMilestones = 30;

struct Plots {
    Q_DECLARE_TR_FUNCTIONS(Plots)
};

QString percent(double share)
{
    return Plots::tr("%1 %").arg(QLocale().toString(qRound(share * 100)));
}

QString labelOf(const Draft &draft, const ProvisionId &id)
{
    const Provision *provision = find(draft, id);
    return provision ? nameOf(*provision) : QString();
}

Milestone milestone(const QString &name, const Draft &draft)
{
    const Statistics statistics = statisticsOf(draft);
    return {name, statistics.total.brackets, statistics.agreedShare()};
}

}

QList<Milestone> milestonesOf(const Project &project)
{
    QList<Version> versions = project.versions();
    std::ranges::sort(versions, {}, &Version::when);
    if (versions.size() > mostMilestones)
        versions = versions.last(mostMilestones);
    QList<Milestone> milestones;
    const QList<Revision> log = project.log();
    for (auto revision = log.crbegin(); revision != log.crend(); ++revision) {
        const auto draft = project.draftAt(revision->id);
        if (!draft || draft->provisions.isEmpty())
            continue;
        milestones.append(
            milestone(QLocale().toString(revision->when.toLocalTime().date(), QLocale::ShortFormat), *draft));
        break;
    }
    for (const Version &version : std::as_const(versions)) {
        if (const auto draft = project.draftAt(version.revision))
            milestones.append(milestone(version.name, *draft));
    }
    if (!project.draft().provisions.isEmpty())
        milestones.append(milestone(Plots::tr("Now"), project.draft()));
    return milestones;
}

Chart bracketsByProvision(const Draft &draft, const Statistics &statistics)
{
    Chart chart{Plots::tr("Open brackets by article"), Chart::Kind::Bars, {}, 0};
    for (const ProvisionFigures &figures : statistics.provisions) {
        if (figures.paragraphs > 0 || figures.brackets > 0)
            chart.values.append(
                {labelOf(draft, figures.provision), double(figures.brackets), QLocale().toString(figures.brackets)});
    }
    return chart;
}

Chart agreedByProvision(const Draft &draft, const Statistics &statistics)
{
    Chart chart{Plots::tr("Share of the text outside brackets, by article"), Chart::Kind::Bars, {}, 1};
    for (const ProvisionFigures &figures : statistics.provisions) {
        if (figures.characters == 0)
            continue;
        const double share = double(figures.agreedCharacters) / double(figures.characters);
        chart.values.append({labelOf(draft, figures.provision), share, percent(share)});
    }
    return chart;
}

Chart coverageByDelegation(const Statistics &statistics)
{
    Chart chart{Plots::tr("Articles for which a delegation submitted text"), Chart::Kind::Bars, {}, 0};
    for (const DelegationFigures &figures : statistics.delegations) {
        chart.values.append({figures.delegation, double(figures.provisions), QLocale().toString(figures.provisions)});
    }
    std::ranges::stable_sort(chart.values, std::ranges::greater(), &ChartValue::value);
    return chart;
}

Chart bracketsOverVersions(const QList<Milestone> &milestones)
{
    Chart chart{Plots::tr("Open brackets over the versions"), Chart::Kind::Line, {}, 0};
    for (const Milestone &milestone : milestones)
        chart.values.append({milestone.name, double(milestone.brackets), QLocale().toString(milestone.brackets)});
    return chart;
}

Chart agreedOverVersions(const QList<Milestone> &milestones)
{
    Chart chart{Plots::tr("Share of the text outside brackets, over the versions"), Chart::Kind::Line, {}, 1};
    for (const Milestone &milestone : milestones)
        chart.values.append({milestone.name, milestone.agreedShare, percent(milestone.agreedShare)});
    return chart;
}

}
