// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace concordat {

/// One of our icons (resources/icons/NAME.svg). It is drawn when it is seen, in the text colour that the program wears
/// then, so that it can be read in light, dark and high contrast; turned round where it points and the window runs from
/// right to left.
[[nodiscard]] QIcon lineIcon(const QString &name);

}
