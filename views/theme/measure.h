// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace concordat::theme {

/// How wide, in pixels, the lines of a text are before the eye loses the next one: as on a printed page.
[[nodiscard]] int measure(const QWidget &text);

/// Shows a text in lines that can be read, however wide the window is.
class MeasuredBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit MeasuredBrowser(QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepMeasure();
};

}
