// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sharing/doorkeeper.h"

#include "sharing/exchange.h"

#include <qt6keychain/keychain.h>

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMutexLocker>
#include <QPushButton>
#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

const QString trustedKey = u"sharing/trustedServers"_s;
const QString service = u"concordat"_s;
/// So many letters of a password are seen to have been typed.
constexpr int typedLength = 30;

/// What a secret is kept under: the server and the person, not the project.
QString keyOf(const QString &url)
{
    const QUrl parsed(url);
    return parsed.host().isEmpty() ? url : u"%1://%2:%3"_s.arg(parsed.scheme(), parsed.host()).arg(parsed.port());
}

}

Doorkeeper::Doorkeeper(QSettings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
}

Doorkeeper::~Doorkeeper()
{
    dismiss();
}

Doorkeeping Doorkeeper::door()
{
    Doorkeeping door;
    door.keyFiles = usualKeyFiles();
    door.trustedServers = m_settings.value(trustedKey).toStringList();
    door.login
        = [this, self = QPointer(this)](const QString &url, const QString &user, int attempt) -> std::optional<Login> {
        const auto question = std::make_shared<Question>();
        ask(self, question, [this, question, url, user, attempt] { findLogin(question, url, user, attempt); });
        return question->login;
    };
    door.trust = [this, self = QPointer(this)](const QString &host, const QString &fingerprint) {
        const auto question = std::make_shared<Question>();
        ask(self, question, [this, question, host, fingerprint] { askTrust(question, host, fingerprint); });
        return question->trusted;
    };
    return door;
}

/// Called from the exchange's thread.
void Doorkeeper::ask(const QPointer<Doorkeeper> &self, const Asked &question, const std::function<void()> &show)
{
    constexpr int lookAgain = 200; // milliseconds after which it is seen that the window is gone
    if (!self)
        return;
    QMutexLocker lock(&question->mutex);
    QMetaObject::invokeMethod(
        self.data(),
        [self, question, show] {
            self->m_open = question;
            show();
        },
        Qt::QueuedConnection);
    while (!question->done && self)
        question->answered.wait(&question->mutex, lookAgain);
}

void Doorkeeper::answer(const Asked &question)
{
    const QMutexLocker lock(&question->mutex);
    question->done = true;
    question->answered.wakeAll();
}

void Doorkeeper::dismiss()
{
    if (m_open)
        answer(m_open);
    m_open.reset();
}

/// The keyring is asked once; what it answered wrongly, the person has to say.
void Doorkeeper::findLogin(const Asked &question, const QString &url, const QString &user, int attempt)
{
    if (attempt > 0) {
        askLogin(question, url, user, true);
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(keyOf(url));
    connect(job, &QKeychain::Job::finished, this, [this, job, question, url, user] {
        const QString kept = job->error() == QKeychain::NoError ? job->textData() : QString();
        if (!kept.contains(u'\n')) {
            askLogin(question, url, user, false);
            return;
        }
        question->login = Login{kept.section(u'\n', 0, 0), kept.section(u'\n', 1)};
        answer(question);
    });
    job->start();
}

void Doorkeeper::askLogin(const Asked &question, const QString &url, const QString &user, bool again)
{
    auto *dialog = new QDialog(m_window);
    dialog->setObjectName(u"loginDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Sign in"));
    auto *name = new QLineEdit(user, dialog);
    auto *secret = new QLineEdit(dialog);
    secret->setEchoMode(QLineEdit::Password);
    auto *keep = new QCheckBox(tr("&Keep it in the keyring of this computer"), dialog);
    keep->setChecked(true);
    auto *said = new QLabel(
        again ? tr("%1 did not accept that. Try again.").arg(url) : tr("%1 asks who you are.").arg(url), dialog);
    said->setWordWrap(true);
    auto *form = new QFormLayout(dialog);
    form->addRow(said);
    form->addRow(tr("&Name:"), name);
    form->addRow(tr("&Password, or what unlocks your key:"), secret);
    form->addRow(keep);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    buttons->addButton(tr("&Sign in"), QDialogButtonBox::AcceptRole)->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::finished, this, [this, question, url, name, secret, keep](int result) {
        if (result == QDialog::Accepted) {
            question->login = Login{name->text(), secret->text()};
            if (keep->isChecked())
                keepLogin(url, *question->login);
        }
        answer(question);
    });
    secret->setMinimumWidth(typedLength * secret->fontMetrics().averageCharWidth());
    (user.isEmpty() ? name : secret)->setFocus();
    dialog->open();
}

void Doorkeeper::keepLogin(const QString &url, const Login &login)
{
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(keyOf(url));
    job->setTextData(login.user + u'\n' + login.secret);
    job->start();
}

void Doorkeeper::askTrust(const Asked &question, const QString &host, const QString &fingerprint)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("An unknown server"),
        tr("Nobody vouches for the server %1.").arg(host), QMessageBox::Cancel, m_window);
    box->setObjectName(u"trustDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Its fingerprint is\n%1\nAsk whoever keeps it, by telephone, whether that is right.").arg(fingerprint));
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QPushButton *trust = box->addButton(tr("&Trust it from now on"), QMessageBox::AcceptRole);
    // Whoever presses Enter without having read has trusted nobody.
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [this, box, trust, question, fingerprint] {
        question->trusted = box->clickedButton() == trust;
        if (question->trusted)
            m_settings.setValue(trustedKey, m_settings.value(trustedKey).toStringList() << fingerprint);
        answer(question);
    });
    box->open();
}

}
