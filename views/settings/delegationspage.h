// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace concordat {

class Preferences;

/// The register of delegations, to be searched, added to and corrected.
class DelegationsPage : public QWidget {
    Q_OBJECT

public:
    explicit DelegationsPage(Preferences &preferences, QWidget *parent = nullptr);
};

}
