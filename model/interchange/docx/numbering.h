// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace concordat::docx {

/// One level of an automatic numbering.
struct NumberingLevel {
    QString format = QStringLiteral("decimal"); ///< w:numFmt
    QString text; ///< w:lvlText, "%1.%2" …
    int start = 1;
    int restartAfter = -1; ///< w:lvlRestart: 1-based level after which it begins anew; 0 never; -1 after any higher one
    bool legal = false; ///< w:isLgl: higher levels print as decimal
    QString style; ///< id of the paragraph style tied to this level
};

/// The numberings of a document, and the counters while it is read from front to back.
class Numbering {
public:
    /// Reads word/numbering.xml; what is odd in it is passed over.
    static Numbering read(const QByteArray &xml);

    struct Printed {
        QString label; ///< "1.", "(a)", "Article 3 bis"
        bool bullet = false;
    };

    /// The label of the next paragraph of numbering `number` at `level`; nothing where the numbering is not
    /// defined or switched off (0). Counters follow ECMA-376 part 1, 17.9: levels below restart, a number's
    /// start override applies once, numbers of one abstract numbering count on together.
    std::optional<Printed> next(const QString &number, int level);

    /// The level of numbering `number` that is tied to a paragraph style, where one is.
    [[nodiscard]] std::optional<int> levelOfStyle(const QString &number, const QString &style) const;

private:
    struct Abstract {
        QHash<int, NumberingLevel> levels;
        QString styleLink; ///< w:numStyleLink: its levels are in the abstract numbering with that w:styleLink
    };
    struct Number {
        QString abstract;
        QHash<int, int> startOverrides;
        QHash<int, NumberingLevel> levelOverrides;
    };

    [[nodiscard]] NumberingLevel level(const Number &number, int index) const;
    [[nodiscard]] QString abstractOf(const Number &number) const;

    QHash<QString, Abstract> m_abstracts;
    QHash<QString, Number> m_numbers;
    QHash<QString, QString> m_linkedStyles; ///< w:styleLink → abstract
    QHash<QString, QList<int>> m_counters; ///< abstract → counts by level
    QHash<QString, QList<int>> m_overridden; ///< number → levels whose override was used
};

/// `value` in a w:numFmt: 3 is "c" in lowerLetter, "iii" in lowerRoman, "三" in chineseCounting.
[[nodiscard]] QString formattedNumber(int value, const QString &format);

}
