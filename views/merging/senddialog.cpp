// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/merging/senddialog.h"

#include "history/project.h"
#include "history/sealedfile.h"
#include "text/languagelocale.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

QString listed(const QString &what, const QStringList &names)
{
    const QString text = names.isEmpty() ? SendDialog::tr("none") : enumeration(names);
    return u"<p><b>%1</b> %2</p>"_s.arg(what.toHtmlEscaped(), text.toHtmlEscaped());
}

QString leavingText(const Leaving &leaving)
{
    QStringList counts{SendDialog::tr("%n provision(s)", nullptr, int(leaving.provisions)),
        SendDialog::tr("%n paragraph(s)", nullptr, int(leaving.paragraphs)),
        SendDialog::tr("%n annotation(s)", nullptr, int(leaving.annotations))};
    if (leaving.privateAnnotations > 0)
        counts.append(SendDialog::tr("of which %n private", nullptr, int(leaving.privateAnnotations)));
    for (const Language language : leaving.languages)
        counts.append(SendDialog::tr("the text in %1").arg(ownName(language)));
    counts.append(SendDialog::tr("%n revision(s)", nullptr, int(leaving.revisions)));
    return listed(SendDialog::tr("Leaves:"), counts) + listed(SendDialog::tr("People named:"), leaving.people)
        + listed(SendDialog::tr("Delegations named:"), leaving.delegations)
        + listed(SendDialog::tr("Received documents:"), leaving.sources)
        + listed(SendDialog::tr("Stays here:"), leaving.staysHere);
}

}

SendDialog::SendDialog(const Project &project, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_present(new QRadioButton(tr("The present &text alone"), this))
    , m_history(new QRadioButton(tr("The whole &history: every revision, and the received files"), this))
    , m_private(new QCheckBox(tr("&Private annotations"), this))
    , m_attributions(new QCheckBox(tr("&Attributions: who proposes what, and where words came from"), this))
    , m_submissions(new QCheckBox(tr("What was &received, as it was read"), this))
    , m_sign(new QCheckBox(tr("&Sign it with my key, so that the receiver sees whether it was altered"), this))
    , m_seal(new QCheckBox(tr("S&eal it with a passphrase, so that nobody else can read it"), this))
    , m_sealing(new QWidget(this))
    , m_passphrase(new QLineEdit(m_sealing))
    , m_again(new QLineEdit(m_sealing))
    , m_passphraseSays(new QLabel(m_sealing))
    , m_path(new QLineEdit(QDir::toNativeSeparators(path), this))
    , m_leaves(new QTextBrowser(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_write(m_buttons->addButton(tr("&Write the file"), QDialogButtonBox::AcceptRole))
{
    setObjectName(u"sendDialog"_s);
    setWindowTitle(tr("Send for review"));
    m_private->setObjectName(u"withPrivate"_s);
    m_attributions->setObjectName(u"withAttributions"_s);
    m_submissions->setObjectName(u"withSubmissions"_s);
    m_history->setObjectName(u"withHistory"_s);
    m_sign->setObjectName(u"signIt"_s);
    m_path->setObjectName(u"sendPath"_s);
    m_leaves->setObjectName(u"whatLeaves"_s);
    m_leaves->setAccessibleName(tr("What leaves, and what stays here"));
    m_present->setChecked(true);
    m_attributions->setChecked(true);
    m_submissions->setChecked(true);

    auto *what = new QGroupBox(tr("What leaves"), this);
    auto *choices = new QVBoxLayout(what);
    for (QWidget *choice : std::initializer_list<QWidget *>{
             m_present, m_private, m_attributions, m_submissions, m_history, m_sign, m_seal, m_sealing})
        choices->addWidget(choice);
    setUpSealing();
    auto *file = new QHBoxLayout;
    auto *label = new QLabel(tr("&File:"), this);
    label->setBuddy(m_path);
    auto *browse = new QPushButton(tr("&Choose…"), this);
    file->addWidget(label);
    file->addWidget(m_path, 1);
    file->addWidget(browse);
    auto *column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addWidget(m_leaves, 1);
    column->addLayout(file);
    column->addWidget(m_buttons);
    m_write->setDefault(true);
    resize(560, 560);

    for (QAbstractButton *choice :
        std::initializer_list<QAbstractButton *>{m_present, m_private, m_attributions, m_submissions, m_history})
        connect(choice, &QAbstractButton::toggled, this, &SendDialog::sayWhatLeaves);
    connect(browse, &QPushButton::clicked, this, &SendDialog::browse);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    sayWhatLeaves();
}

void SendDialog::setUpSealing()
{
    m_seal->setObjectName(u"sealIt"_s);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_again->setObjectName(u"passphraseAgain"_s);
    m_passphraseSays->setObjectName(u"passphraseSays"_s);
    m_passphraseSays->setWordWrap(true);
    auto *form = new QFormLayout(m_sealing);
    form->setContentsMargins(style()->pixelMetric(QStyle::PM_IndicatorWidth) * 2, 0, 0, 0);
    form->addRow(tr("Pass&phrase:"), m_passphrase);
    form->addRow(tr("A&gain:"), m_again);
    form->addRow(m_passphraseSays);
    for (QLineEdit *field : {m_passphrase, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::textChanged, this, &SendDialog::checkPassphrase);
    }
    m_sealing->hide();
    connect(m_seal, &QCheckBox::toggled, this, [this](bool seal) {
        m_sealing->setVisible(seal);
        layout()->activate();
        // What leaves stays as far in sight as it was.
        resize(width(), height() + (seal ? 1 : -1) * m_sealing->sizeHint().height());
        const QFileInfo file(m_path->text());
        m_path->setText(QDir::toNativeSeparators(
            file.dir().filePath(file.completeBaseName() + (seal ? u".sealed"_s : u".concordat"_s))));
        if (seal)
            m_passphrase->setFocus();
        checkPassphrase();
    });
}

/// The file is written only with a passphrase that was typed twice, for nobody can open it with another.
void SendDialog::checkPassphrase()
{
    const bool isLong = m_passphrase->text().size() >= shortestPassphrase;
    const bool isSame = m_passphrase->text() == m_again->text();
    m_write->setEnabled(!m_seal->isChecked() || (isLong && isSame));
    m_passphraseSays->setText(!isLong
            ? tr("At least %1 characters; four words that have nothing to do with each other are good.")
                  .arg(shortestPassphrase)
            : !isSame
            ? tr("The two are not the same yet.")
            : tr("Tell it to the receiver by another way than the file. Who loses it loses what is in the file."));
    // Words that wrap in a form in a form do not make it higher by themselves.
    m_passphraseSays->setMinimumHeight(m_passphraseSays->heightForWidth(m_passphraseSays->width()));
}

QString SendDialog::passphrase() const
{
    return m_seal->isChecked() ? m_passphrase->text() : QString();
}

ReviewOptions SendDialog::options() const
{
    const bool whole = m_history->isChecked();
    return {whole || m_private->isChecked(), whole || m_attributions->isChecked(), whole || m_submissions->isChecked(),
        whole};
}

QString SendDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

bool SendDialog::isSigned() const
{
    return m_sign->isChecked();
}

void SendDialog::browse()
{
    const QString chosen = QFileDialog::getSaveFileName(
        this, tr("Send for review"), path(), tr("Concordat projects (*.concordat *.sealed)"));
    if (!chosen.isEmpty())
        m_path->setText(QDir::toNativeSeparators(chosen));
}

void SendDialog::sayWhatLeaves()
{
    // With the history goes all it ever held; leaving a part out would be a promise nobody can keep.
    for (QCheckBox *choice : {m_private, m_attributions, m_submissions})
        choice->setEnabled(!m_history->isChecked());
    m_submissions->setEnabled(!m_history->isChecked() && m_attributions->isChecked());
    m_leaves->setHtml(leavingText(m_project.whatLeaves(options())));
}

}
