// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace concordat {

/// A provision of an existing treaty that a text names: "art. 24, para. 1 (a), of the Budapest Convention".
struct TreatyCitation {
    QString treaty; ///< its name as written, without articles: "Budapest Convention"
    QString key; ///< the same for comparing
    QString article; ///< "24"
    QString paragraph; ///< "1"; empty where none is named

    friend bool operator==(const TreatyCitation &, const TreatyCitation &) = default;
};

/// The provisions of other treaties that `text` names, in any of the six official languages. Ranges ("paragraphs 1–5")
/// give every member, up to 40. References to "this Convention", "this article" and the like are not citations.
[[nodiscard]] QList<TreatyCitation> treatyCitations(QStringView text);

}
