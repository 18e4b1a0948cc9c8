// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exporting/exportdialog.h"

#include "views/exporting/exportform.h"

#include "history/project.h"
#include "interchange/exportaccount.h"
#include "text/languagelocale.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace concordat {

ExportDialog::ExportDialog(const Project &project, AttributionStyle attribution, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_form(new ExportForm(project.draft(), project.versions(), this))
    , m_preview(new QTextBrowser(this))
    , m_account(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"export-dialog"_s);
    setWindowTitle(tr("Export"));
    m_form->setAttribution(attribution);
    layOut();
    connect(m_form, &ExportForm::changed, this, &ExportDialog::preview);
    connect(&m_previewJob, &ExportJob::finished, this, &ExportDialog::showPreview);
    connect(&m_fileJob, &ExportJob::finished, this, &ExportDialog::keep);
    connect(&m_fileJob, &ExportJob::failed, this, [this](const QString &sentence) {
        setBusy(false);
        m_account->setText(sentence);
    });
    preview();
}

void ExportDialog::layOut()
{
    m_preview->setAccessibleName(tr("Preview of the beginning"));
    m_preview->setOpenLinks(false);
    m_account->setWordWrap(true);
    m_account->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setRange(0, 0);
    m_progress->hide();
    QPushButton *save = m_buttons->button(QDialogButtonBox::Save);
    save->setText(tr("&Export…"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::askWhere);
    connect(m_buttons, &QDialogButtonBox::rejected, this, [this] {
        if (!m_fileJob.isRunning()) {
            reject();
            return;
        }
        m_fileJob.stop();
        setBusy(false);
        m_account->setText(tr("The export was stopped; no file was written."));
    });
    auto *right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    right->addWidget(m_account);
    auto *top = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    left->addWidget(m_form);
    left->addStretch(1);
    top->addLayout(left, 2);
    top->addLayout(right, 3);
    auto *all = new QVBoxLayout(this);
    all->addLayout(top, 1);
    all->addWidget(m_progress);
    all->addWidget(m_buttons);
    resize(980, 680);
}

Draft ExportDialog::draft() const
{
    const RevisionId version = m_form->version();
    if (version.isNull())
        return m_project.draft();
    return m_project.draftAt(version).value_or(Draft());
}

/// The beginning is enough to judge by, and is there at once for the longest draft.
void ExportDialog::preview()
{
    constexpr qsizetype shown = 4;
    ExportChoices choices = m_form->choices();
    const Draft whole = draft();
    const QStringList leaves = whatLeaves(whole, choices);
    const QStringList losses = notCarriedOver(whole, choices);
    m_account->setText((QStringList(tr("In the file: %1.").arg(enumeration(leaves))) + losses).join(u'\n'));
    Draft beginning = whole;
    if (!choices.provisions.isEmpty())
        beginning.provisions.removeIf([&](const Provision &one) { return !choices.provisions.contains(one.id); });
    beginning.provisions.resize(std::min(shown, beginning.provisions.size()));
    choices.provisions.clear();
    choices.format = ExportFormat::Html;
    m_previewJob.start(beginning, m_project.submissions(), choices);
}

void ExportDialog::showPreview(const Exported &exported)
{
    m_preview->setHtml(QString::fromUtf8(exported.bytes));
}

void ExportDialog::askWhere()
{
    const QFileInfo project(m_project.path());
    const QString ending = endingOf(m_form->choices().format);
    const QString kind = u"%1 (*%2)"_s.arg(nameOf(m_form->choices().format), ending);
    QString path = QFileDialog::getSaveFileName(
        this, tr("Export"), project.dir().filePath(project.completeBaseName() + ending), kind);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += ending;
    exportTo(path);
}

void ExportDialog::exportTo(const QString &path)
{
    m_path = path;
    setBusy(true);
    m_fileJob.start(draft(), m_project.submissions(), m_form->choices());
}

void ExportDialog::keep(const Exported &exported)
{
    setBusy(false);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(exported.bytes) != exported.bytes.size() || !file.commit()) {
        m_account->setText(tr("“%1” could not be written: %2. Choose another folder.").arg(m_path, file.errorString()));
        return;
    }
    Q_EMIT written(m_path);
    accept();
}

void ExportDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_form->setEnabled(!busy);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!busy);
}

QString ExportDialog::account() const
{
    return m_account->text();
}

}
