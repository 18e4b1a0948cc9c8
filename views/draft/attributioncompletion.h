// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/passage.h"

#include <QCompleter>
#include <QStringListModel>

#include <optional>

class QPlainTextEdit;

namespace concordat {

/// The delegation's name that somebody is typing at `position` of a text of the notation: what stands between the
/// opening bracket (or the comma of a list of names) and the position, without a sign of stance. Nothing where the
/// position cannot be in an attribution.
[[nodiscard]] std::optional<TextSpan> nameBeingTyped(QStringView text, qsizetype position);

/// Offers the names of delegations while an attribution is typed.
class AttributionCompletion : public QObject {
    Q_OBJECT

public:
    explicit AttributionCompletion(QPlainTextEdit &text);

    void setNames(const QSet<Attribution> &names);
    /// Shows, narrows or hides the names that fit what stands before the cursor.
    void offer();
    /// True while the list is there and takes Enter, Tab and Escape for itself.
    [[nodiscard]] bool isOffering() const;

private:
    void complete(const QString &name);

    QPlainTextEdit &m_text;
    QStringListModel m_names;
    QCompleter m_completer;
};

}
