// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"
#include "views/statistics/chart.h"

#include <QWidget>

namespace concordat {

/// Shows a plot; its description says all values in words.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    [[nodiscard]] const Chart &chart() const { return m_chart; }
    void setChart(const Chart &chart);
    /// As a picture and as a table of its values.
    void copy() const;
    [[nodiscard]] Result<void> writeSvg(const QString &path) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QSize paperSize() const;

    Chart m_chart;
};

}
