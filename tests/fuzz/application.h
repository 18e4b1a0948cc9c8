// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fuzz/fuzzing.h"

#include <QGuiApplication>

/// For fuzzers of what asks Qt for plugins: libFuzzer's main knows nothing of Qt.
inline const struct Application {
    Application()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        if (!QCoreApplication::instance()) {
            static int count = 1;
            static char name[] = "fuzz";
            static char *names[] = {name, nullptr};
            // Never taken down: when a program ends, what Qt keeps for it has gone before.
            static const auto *application = new QGuiApplication(count, names);
            Q_UNUSED(application)
        }
    }
} application;
