// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/passage.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace concordat::docx {

/// What a style, or direct formatting, says of a run; unset is inherited.
struct RunSetting {
    QHash<Mark, bool> marks;
    std::optional<bool> rightToLeft;
    QString highlight;
    QString language;

    /// This setting, with what it leaves open taken from `base`.
    [[nodiscard]] RunSetting over(const RunSetting &base) const;
    [[nodiscard]] Marks on() const;
};

struct ParagraphSetting {
    QString number; ///< w:numId
    std::optional<int> level; ///< w:ilvl
    std::optional<int> outlineLevel;
    std::optional<bool> rightToLeft;

    [[nodiscard]] ParagraphSetting over(const ParagraphSetting &base) const;
};

struct Style {
    QString id;
    QString name;
    QString basedOn;
    RunSetting run;
    ParagraphSetting paragraph;
};

/// The styles of a document, with what they inherit from one another.
class Styles {
public:
    /// Reads word/styles.xml; what is odd in it is passed over.
    static Styles read(const QByteArray &xml);

    [[nodiscard]] QString name(const QString &id) const;
    [[nodiscard]] QString defaultParagraphStyle() const { return m_defaultParagraph; }
    [[nodiscard]] RunSetting run(const QString &id) const;
    [[nodiscard]] ParagraphSetting paragraph(const QString &id) const;

private:
    QHash<QString, Style> m_styles;
    QString m_defaultParagraph;
    RunSetting m_defaults;
};

}
