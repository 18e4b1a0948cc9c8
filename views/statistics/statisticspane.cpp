// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/statistics/statisticspane.h"

#include "views/session/projectreader.h"
#include "views/session/session.h"
#include "views/statistics/chartview.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr std::chrono::milliseconds editingPause(300);

}

StatisticsPane::StatisticsPane(Session &session, ProjectReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reader(reader)
    , m_summary(new QLabel(this))
    , m_plot(new QComboBox(this))
    , m_chart(new ChartView(this))
{
    setObjectName(u"statisticsPane"_s);
    m_summary->setObjectName(u"statisticsSummary"_s);
    m_summary->setWordWrap(true);
    m_plot->setObjectName(u"plot"_s);
    m_plot->setAccessibleName(tr("Plot"));
    m_plot->setToolTip(tr("What the plot shows"));
    m_plot->addItem(tr("Brackets by article"), BracketsByProvision);
    m_plot->addItem(tr("Agreed share by article"), AgreedByProvision);
    m_plot->addItem(tr("Coverage by delegation"), Coverage);
    m_plot->addItem(tr("Brackets over the versions"), BracketsOverVersions);
    m_plot->addItem(tr("Agreed share over the versions"), AgreedOverVersions);
    auto *label = new QLabel(tr("&Plot:"), this);
    label->setBuddy(m_plot);
    auto *copy = new QPushButton(tr("&Copy"), this);
    copy->setObjectName(u"copyPlot"_s);
    copy->setToolTip(tr("Copy the plot as a picture, and its values as a table"));
    auto *exporting = new QPushButton(tr("Export as S&VG…"), this);
    exporting->setObjectName(u"exportPlot"_s);
    exporting->setToolTip(tr("Write the plot to a file that any drawing program opens"));
    auto *head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_plot);
    head->addStretch(1);
    head->addWidget(copy);
    head->addWidget(exporting);
    auto *area = new QScrollArea(this);
    area->setWidget(m_chart);
    area->setWidgetResizable(true);
    area->setBackgroundRole(QPalette::Base);
    area->setAccessibleName(tr("The plot"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addLayout(head);
    column->addWidget(m_summary);
    column->addWidget(area, 1);
    setFocusProxy(m_plot);

    m_pause.setSingleShot(true);
    m_pause.setInterval(editingPause);
    connect(&m_pause, &QTimer::timeout, this, &StatisticsPane::refresh);
    const auto later = [this] {
        if (isVisible())
            m_pause.start();
    };
    connect(&session, &Session::draftChanged, this, later);
    connect(&session, &Session::projectChanged, this, later);
    connect(m_plot, &QComboBox::currentIndexChanged, this, &StatisticsPane::showPlot);
    connect(copy, &QPushButton::clicked, this, [this] {
        m_chart->copy();
        Q_EMIT message(tr("The plot is on the clipboard, as a picture and as a table."));
    });
    connect(exporting, &QPushButton::clicked, this, &StatisticsPane::exportSvg);
}

void StatisticsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void StatisticsPane::refresh()
{
    if (m_summary->text().isEmpty())
        m_summary->setText(tr("The figures are being counted…"));
    m_reader.ask(this, [this](Project &project) -> ProjectReader::Answer {
        return [this, milestones = milestonesOf(project),
                   statistics = statisticsOf(project.draft(), project.submissions())] {
            m_statistics = statistics;
            m_milestones = milestones;
            summarise();
            showPlot();
        };
    });
}

void StatisticsPane::summarise()
{
    const ProvisionFigures &total = m_statistics.total;
    m_summary->setText(tr("%n bracket(s) are open.", nullptr, total.brackets) + u' '
        + tr("%1 % of the text stands outside brackets.").arg(qRound(m_statistics.agreedShare() * 100)) + u' '
        + tr("%1 of %n paragraph(s) are agreed.", nullptr, int(total.paragraphs)).arg(total.agreedParagraphs));
}

void StatisticsPane::showPlot()
{
    switch (Plot(m_plot->currentData().toInt())) {
    case BracketsByProvision:
        m_chart->setChart(bracketsByProvision(m_session.draft(), m_statistics));
        break;
    case AgreedByProvision:
        m_chart->setChart(agreedByProvision(m_session.draft(), m_statistics));
        break;
    case Coverage:
        m_chart->setChart(coverageByDelegation(m_statistics));
        break;
    case BracketsOverVersions:
        m_chart->setChart(bracketsOverVersions(m_milestones));
        break;
    case AgreedOverVersions:
        m_chart->setChart(agreedOverVersions(m_milestones));
        break;
    }
}

void StatisticsPane::exportSvg()
{
    const QFileInfo project(m_session.project().path());
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the plot"), project.dir().filePath(m_plot->currentText() + u".svg"_s), tr("Drawings (*.svg)"));
    if (path.isEmpty())
        return;
    const auto saved = m_chart->writeSvg(path);
    if (saved)
        Q_EMIT written(tr("The plot was exported to %1.").arg(QDir::toNativeSeparators(path)), path);
    else
        Q_EMIT message(saved.error().sentence);
}

}
