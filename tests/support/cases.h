// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtEnvironmentVariables>

/// How many generated cases a law is held against: as many as usual, or as CONCORDAT_CASES says for a longer run.
inline int cases(int usual = 10'000)
{
    const int asked = qEnvironmentVariableIntValue("CONCORDAT_CASES");
    return asked > 0 ? asked : usual;
}
