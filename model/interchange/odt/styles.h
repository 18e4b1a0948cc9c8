// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interchange/docx/writer.h"
#include "text/passage.h"

#include <QMap>
#include <QXmlStreamWriter>

namespace concordat::odt {

inline const QString officeSpace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
inline const QString textSpace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
inline const QString tableSpace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
inline const QString styleSpace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
inline const QString formatSpace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
inline const QString dublinSpace = QStringLiteral("http://purl.org/dc/elements/1.1/");
inline const QString linkSpace = QStringLiteral("http://www.w3.org/1999/xlink");

/// The name of a paragraph style; the mirrored one begins at the right.
[[nodiscard]] QString styleName(const QString &style, bool rightToLeft);
/// The name of the text style for a setting of letters: "T5".
[[nodiscard]] QString styleName(Marks marks);

/// Opens the root element of one part with the namespaces that parts use.
void openRoot(QXmlStreamWriter &xml, const QString &name);
/// Styles for settings of letters, as automatic styles.
void writeLetterStyles(QXmlStreamWriter &xml);
/// styles.xml: looks, page, running head.
[[nodiscard]] QByteArray styleSheet(const docx::PageSetup &setup);

}
