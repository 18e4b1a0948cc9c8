// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace concordat {

/// The context in which translators find this room's sentences.
class Sharing {
    Q_DECLARE_TR_FUNCTIONS(Sharing)
};

}
