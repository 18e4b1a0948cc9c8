// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace concordat {

/// A formal name taken apart: "República de Colombia" is "colombia", which must be a "republic of".
struct FormOfState {
    QString name; ///< a key (nameKey) of the short name
    QString english; ///< what its English formal name begins with, as a key: "republic of"
};

/// The parts of a formal name in one of the other five languages, by its key; nothing where it does not begin
/// (in Chinese: end) with a form of State. English formal names are in the register as they are.
[[nodiscard]] std::optional<FormOfState> formOfState(const QString &key);

}
