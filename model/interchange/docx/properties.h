// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docx/document.h"
#include "interchange/docx/styles.h"

class QXmlStreamReader;

namespace concordat::docx {

/// The attribute of that local name, in whatever namespace.
[[nodiscard]] QString attribute(const QXmlStreamReader &xml, QLatin1StringView name);
/// An on/off element: on unless its value says otherwise.
[[nodiscard]] bool isOn(const QXmlStreamReader &xml);

/// Author and date of a w:ins, w:del, w:moveFrom or w:moveTo; nothing for other elements.
[[nodiscard]] std::optional<Change> changeOf(const QXmlStreamReader &xml);
/// A w:date as UTC. Word writes local time with a Z; it is kept as it says.
[[nodiscard]] QDateTime dateOf(const QString &text);

struct RunProperties {
    RunSetting setting;
    QString style;
    QList<Change> changes; ///< of the paragraph mark, where these are a paragraph's
};
/// Reads the children of a w:rPr, up to its end.
[[nodiscard]] RunProperties readRunProperties(QXmlStreamReader &xml);

struct ParagraphProperties {
    ParagraphSetting setting;
    QString style;
    RunProperties mark;
};
/// Reads the children of a w:pPr, up to its end.
[[nodiscard]] ParagraphProperties readParagraphProperties(QXmlStreamReader &xml);

}
