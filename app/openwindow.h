// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class QSettings;

namespace concordat {

class Workbench;

/// The window of the running program. When another language is chosen it is made anew, at the same place of the same
/// project: all that it keeps is in the file and in the settings, so nothing has to be told apart from its sentences.
class OpenWindow : public QObject {
    Q_OBJECT

public:
    /// Speaks the language of the settings, which the caller owns, and shows the window.
    explicit OpenWindow(QSettings &settings);
    ~OpenWindow() override;

    [[nodiscard]] Workbench &workbench() const { return *m_workbench; }

private:
    void open();
    void renew();

    QSettings &m_settings;
    std::unique_ptr<Workbench> m_workbench;
};

}
