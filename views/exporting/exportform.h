// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/revision.h"
#include "interchange/exporting.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace concordat {

/// What people call a format: "Word document".
[[nodiscard]] QString nameOf(ExportFormat format);

/// What a person chooses about an export.
class ExportForm : public QWidget {
    Q_OBJECT

public:
    ExportForm(const Draft &draft, const QList<Version> &versions, QWidget *parent = nullptr);

    [[nodiscard]] ExportChoices choices() const;
    /// Null for the present draft.
    [[nodiscard]] RevisionId version() const;

    void setAttribution(AttributionStyle style);

Q_SIGNALS:
    void changed();

private:
    void addContentChoices();
    void addTextChoices(const QList<Version> &versions);
    void addPageChoices();
    void listProvisions(const Draft &draft);
    void listFormats();
    void enableWhatMatters();

    QComboBox *m_content;
    QComboBox *m_format;
    QComboBox *m_version;
    QComboBox *m_reading;
    QComboBox *m_attribution;
    QListWidget *m_provisions;
    QCheckBox *m_annotations;
    QCheckBox *m_privateNotes;
    QCheckBox *m_tracked;
    QCheckBox *m_contents;
    QCheckBox *m_lineNumbers;
    QLineEdit *m_symbol;
    QLineEdit *m_date;
};

}
