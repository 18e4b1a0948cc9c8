// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sharing/sharedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace concordat {

ShareDialog::ShareDialog(Purpose purpose, const QList<Share> &shares, int minutes, QWidget *parent)
    : QDialog(parent)
    , m_shares(shares)
    , m_place(new QComboBox(this))
    , m_url(new QLineEdit(this))
    , m_browse(new QPushButton(tr("&Folder…"), this))
    , m_branch(new QLineEdit(this))
    , m_wholeHistory(new QCheckBox(tr("Send the &whole history, with private annotations and what was received"), this))
    , m_minutes(new QComboBox(this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setObjectName(u"shareDialog"_s);
    setWindowTitle(purpose == Purpose::Share ? tr("Share the project") : tr("Get a shared project"));
    setUpRows(purpose);
    m_place->setEditable(true);
    for (const Share &known : shares)
        m_place->addItem(known.name);
    const std::pair<int, QString> choices[]{{0, tr("only when you say so")}, {5, tr("every 5 minutes")},
        {15, tr("every 15 minutes")}, {60, tr("every hour")}};
    for (const auto &[every, words] : choices)
        m_minutes->addItem(words, every);
    m_minutes->setCurrentIndex(std::max(0, m_minutes->findData(minutes)));
    show(shares.isEmpty() ? Share() : shares.first());
    connect(m_place, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && index < m_shares.size())
            show(m_shares[index]);
    });
    connect(m_browse, &QPushButton::clicked, this, &ShareDialog::browse);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ShareDialog::check);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, sizeHint().height());
    m_url->setFocus();
}

void ShareDialog::setUpRows(Purpose purpose)
{
    m_place->setObjectName(u"sharePlace"_s);
    m_url->setObjectName(u"shareUrl"_s);
    m_branch->setObjectName(u"shareBranch"_s);
    m_wholeHistory->setObjectName(u"shareHistory"_s);
    m_wholeHistory->setToolTip(
        tr("Without it, others get the text as it stands when you send it: not the revisions that led "
           "to it, no private annotations, and no received documents"));
    m_minutes->setObjectName(u"shareMinutes"_s);
    m_problem->setObjectName(u"shareProblem"_s);
    m_url->setPlaceholderText(tr("/media/stick/springs, or ssh://git@server.example/springs.git"));
    // The example is read to its end.
    m_url->setMinimumWidth(fontMetrics().horizontalAdvance(m_url->placeholderText() + u"mm"_s));
    m_place->setAccessibleName(tr("How the place is called"));
    m_problem->setWordWrap(true);
    const int small = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    auto *warning = new QLabel(this);
    warning->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, this).pixmap(small));
    auto *said = new QLabel(purpose == Purpose::Share
            ? tr("Everybody who shares at the same place gets what the others send.")
            : tr("The project is made of what is at this place, and shared there from then on."),
        this);
    said->setWordWrap(true);
    auto *address = new QHBoxLayout;
    address->addWidget(m_url, 1);
    address->addWidget(m_browse);
    auto *form = new QFormLayout(this);
    form->addRow(said);
    form->addRow(tr("&Place:"), m_place);
    form->addRow(tr("&Address:"), address);
    qobject_cast<QLabel *>(form->labelForField(address))->setBuddy(m_url);
    form->addRow(tr("&Branch:"), m_branch);
    form->addRow(QString(), m_wholeHistory);
    form->addRow(tr("Get and &send by itself:"), m_minutes);
    form->addRow(warning, m_problem);
    form->setRowVisible(m_problem, false);
    form->addRow(m_buttons);
    m_buttons
        ->addButton(
            purpose == Purpose::Share ? tr("&Get and send now") : tr("Get the project…"), QDialogButtonBox::AcceptRole)
        ->setDefault(true);
}

int ShareDialog::minutes() const
{
    return m_minutes->currentData().toInt();
}

void ShareDialog::show(const Share &share)
{
    m_place->setEditText(share.name);
    m_url->setText(share.url);
    m_branch->setText(share.branch);
    m_wholeHistory->setChecked(share.wholeHistory);
}

void ShareDialog::browse()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Share in a folder"), m_url->text());
    if (!folder.isEmpty())
        m_url->setText(folder);
}

void ShareDialog::check()
{
    const auto share = checked({m_place->currentText(), m_url->text(), m_branch->text(), m_wholeHistory->isChecked()});
    qobject_cast<QFormLayout *>(layout())->setRowVisible(m_problem, !share);
    if (!share) {
        m_problem->setText(share.error().sentence);
        m_url->setFocus();
        // A label that breaks its lines does not make a window higher by itself; the address is no wider than it.
        m_problem->setMinimumHeight(m_problem->heightForWidth(m_url->width()));
        adjustSize();
        return;
    }
    m_share = *share;
    accept();
}

}
