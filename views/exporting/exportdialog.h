// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/exporting/exportjob.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QTextBrowser;

namespace concordat {

class ExportForm;
class Project;

/// What is to leave, and how: choices, a preview of the beginning, and an account of what is in the file and what stays
/// behind. The file is written beside the window.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const Project &project, AttributionStyle attribution, QWidget *parent = nullptr);

    [[nodiscard]] ExportForm *form() const { return m_form; }
    /// What the dialog says about the file, as a person reads it.
    [[nodiscard]] QString account() const;

    /// Writes the file, and closes the dialog where that went well.
    void exportTo(const QString &path);

Q_SIGNALS:
    /// Just before the dialog is gone.
    void written(const QString &path);

private:
    void layOut();
    void askWhere();
    void preview();
    void showPreview(const Exported &exported);
    void keep(const Exported &exported);
    void setBusy(bool busy);
    [[nodiscard]] Draft draft() const;

    const Project &m_project;
    ExportForm *m_form;
    QTextBrowser *m_preview;
    QLabel *m_account;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
    ExportJob m_previewJob;
    ExportJob m_fileJob;
    QString m_path; ///< of the file that is being written
};

}
