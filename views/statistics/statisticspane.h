// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/statistics/charts.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;

namespace concordat {

class ChartView;
class ProjectReader;
class Session;

/// How far the negotiation is, as plots: brackets by article and over the versions, agreed share, who submitted what.
class StatisticsPane : public QWidget {
    Q_OBJECT

public:
    StatisticsPane(Session &session, ProjectReader &reader, QWidget *parent = nullptr);

    [[nodiscard]] ChartView &chart() const { return *m_chart; }

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    /// Something a person should read.
    void message(const QString &sentence);
    /// The same of a file, which can be opened.
    void written(const QString &sentence, const QString &path);

private:
    enum Plot { BracketsByProvision, AgreedByProvision, Coverage, BracketsOverVersions, AgreedOverVersions };

    void refresh();
    void summarise();
    void showPlot();
    void exportSvg();

    Session &m_session;
    ProjectReader &m_reader;
    QLabel *m_summary;
    QComboBox *m_plot;
    ChartView *m_chart;
    QTimer m_pause; ///< so that a burst of edits is counted once
    Statistics m_statistics;
    QList<Milestone> m_milestones;
};

}
