// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/paths.h"

#include <QDir>
#include <QGuiApplication>
#include <QWidget>

/// How the windows of a journey look. packaging/journeys goes through them on a display, once for each look:
/// CONCORDAT_LOOK names the folder of the pictures, CONCORDAT_APPEARANCE the colours, CONCORDAT_WINDOW the size of the
/// window.
namespace look {

[[nodiscard]] inline QString appearance()
{
    return qEnvironmentVariable("CONCORDAT_APPEARANCE", QStringLiteral("system"));
}

[[nodiscard]] inline bool isOnDisplay()
{
    return QGuiApplication::platformName() == QStringLiteral("xcb");
}

/// Shows a window of that size; on a display, as large as its manager makes it, so that nothing of it is out of sight.
inline void show(QWidget &window)
{
    const QStringList size = qEnvironmentVariable("CONCORDAT_WINDOW", QStringLiteral("1366x768")).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    isOnDisplay() ? window.showMaximized() : window.show();
}

/// Where the pictures go: a folder of the build.
[[nodiscard]] inline QDir pictures()
{
    QDir folder(QStringLiteral(CONCORDAT_SCREENSHOTS_DIR "/") + qEnvironmentVariable("CONCORDAT_LOOK"));
    folder.mkpath(QStringLiteral("."));
    return folder;
}

}
