// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QListWidget;

namespace concordat {

/// What stands in the window while no project is open: how to begin.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);

Q_SIGNALS:
    void openWanted();
    void sampleWanted();
    void pathWanted(const QString &path);

private:
    QListWidget *m_recent;
    QWidget *m_recentBox;
};

}
