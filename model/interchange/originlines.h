// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace concordat {

/// What a line like "[Original: Spanish]" or "[13 July 2022]" says, in any of the six languages.
struct OriginLine {
    QString language; ///< as written: "English", "français"; empty where the line does not say
    bool bracketed = false; ///< it stands in brackets, as in compilations, and not bare, as in a masthead
    QString date; ///< ISO 8601 where it could be read, else as written; empty where the line does not say
};

/// The line read, or nothing where it says anything else besides.
[[nodiscard]] std::optional<OriginLine> originLine(QStringView line);

/// A date written out ("13 July 2022", "13 de julio de 2022", "2022年7月13日", "13 تموز/يوليه 2022") or as ISO 8601.
[[nodiscard]] std::optional<QDate> writtenDate(QStringView text);

}
