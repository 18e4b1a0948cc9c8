// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sharing: where a project is shared, getting and sending, by hand and by the clock.

#include "views/actions/actions.h"
#include "views/draft/draftpane.h"
#include "views/draft/notationeditor.h"
#include "views/merging/keyring.h"
#include "views/merging/mergepane.h"
#include "views/messages/messagebar.h"
#include "views/session/session.h"
#include "views/settings/preferences.h"
#include "views/sharing/doorkeeper.h"
#include "views/sharing/sharedialog.h"
#include "views/sharing/sharejob.h"
#include "views/workbench/workbench.h"

#include <QFileDialog>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

const QString minutesKey = u"sharing/minutes"_s;
/// So often it is tried again where the network, or the stick, is gone.
constexpr std::chrono::minutes again{1};

}

void Workbench::setUpSharing()
{
    m_doorkeeper = new Doorkeeper(m_settings, this);
    m_shareJob = new ShareJob(this);
    m_shareTimer = new QTimer(this);
    m_shareTimer->setObjectName(u"shareTimer"_s);
    m_shareAgain = new QTimer(this);
    m_shareAgain->setObjectName(u"shareAgain"_s);
    m_shareAgain->setInterval(again);
    connect(m_shareJob, &ShareJob::progressed, this, [this](double share) {
        if (!m_shareAgain->isActive())
            m_messages->showProgress(tr("Talking to %1…").arg(m_shareJob->share().url), share);
    });
    connect(m_messages, &MessageBar::stopWanted, this, [this] {
        m_doorkeeper->dismiss();
        m_shareJob->stop();
    });
    connect(m_shareJob, &ShareJob::finished, this, &Workbench::showExchange);
    connect(m_shareJob, &ShareJob::failed, this, &Workbench::exchangeFailed);
    connect(m_shareTimer, &QTimer::timeout, this, &Workbench::exchangeByItself);
    connect(m_shareAgain, &QTimer::timeout, this, &Workbench::exchangeByItself);
    wearShareTimer();
    m_actions->add({u"share"_s, tr("S&hare…"), u"share"_s, QKeySequence(tr("Ctrl+Alt+H")),
                       tr("Say where the project is shared: a folder, a stick, or a git server")},
        [this] { shareDialog(); });
    m_actions->add({u"get-and-send"_s, tr("Get &and send"), u"get-and-send"_s, QKeySequence(tr("Ctrl+Alt+W")),
                       tr("Get what others have sent, merge it, and send what is new here")},
        [this] { exchange(Exchanging::GetAndSend); });
    m_actions->add({u"get"_s, tr("Get onl&y"), u"get"_s, QKeySequence(tr("Ctrl+Shift+G")),
                       tr("Get what others have sent, and merge it")},
        [this] { exchange(Exchanging::Get); });
    m_actions->add({u"hand-in"_s, tr("Send on&ly"), u"hand-in"_s, QKeySequence(tr("Ctrl+Alt+X")),
                       tr("Send what is new here to where the project is shared")},
        [this] { exchange(Exchanging::Send); });
    m_actions->add({u"get-project"_s, tr("Get a shared pro&ject…"), u"get"_s, QKeySequence(tr("Ctrl+Alt+O")),
                       tr("Make a project of what others share at a folder or a git server"), Needs::Nothing},
        [this] { getProjectDialog(); });
}

void Workbench::wearShareTimer()
{
    const int minutes = m_settings.value(minutesKey, 0).toInt();
    if (minutes > 0)
        m_shareTimer->start(std::chrono::minutes(minutes));
    else
        m_shareTimer->stop();
    m_shareAgain->stop();
}

void Workbench::exchangeByItself()
{
    if (m_shareJob->isRunning() || !m_session->hasProject() || sharesOf(m_session->project().path()).isEmpty())
        return;
    exchange(Exchanging::GetAndSend);
    m_sharesByItself = true;
}

/// Where the window shares by itself and the network, or the stick, is gone, that is said once, and it is tried again
/// until they are back.
void Workbench::exchangeFailed(const Error &error)
{
    const bool isAway = error.fault == Fault::Unreadable || error.fault == Fault::NotFound;
    if (!isAway || !m_shareTimer->isActive() || m_shareJob->what() == Exchanging::Begin) {
        m_shareAgain->stop();
        say(error.sentence);
        return;
    }
    if (!m_shareAgain->isActive() || !m_sharesByItself)
        say(error.sentence + u' ' + tr("It is tried again by itself every minute."));
    m_shareAgain->start();
}

void Workbench::shareDialog()
{
    auto *dialog = new ShareDialog(ShareDialog::Purpose::Share, sharesOf(m_session->project().path()),
        m_settings.value(minutesKey, 0).toInt(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_settings.setValue(minutesKey, dialog->minutes());
        wearShareTimer();
        QList<Share> shares = sharesOf(m_session->project().path());
        shares.removeIf([&](const Share &known) { return known.name == dialog->share().name; });
        shares.prepend(dialog->share());
        if (auto kept = keepShares(m_session->project().path(), shares); !kept) {
            say(kept.error().sentence);
            return;
        }
        exchange(Exchanging::GetAndSend);
    });
    dialog->open();
}

void Workbench::getProjectDialog()
{
    auto *dialog = new ShareDialog(ShareDialog::Purpose::Begin, {}, m_settings.value(minutesKey, 0).toInt(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Share share = dialog->share();
        m_settings.setValue(minutesKey, dialog->minutes());
        wearShareTimer();
        QString path = QFileDialog::getSaveFileName(
            this, tr("Where the project goes"), {}, tr("Concordat projects (*.concordat)"));
        if (path.isEmpty() || m_shareJob->isRunning())
            return;
        if (!path.endsWith(".concordat"_L1))
            path += u".concordat"_s;
        m_sharedFile = path;
        m_messages->showProgress(tr("Talking to %1…").arg(share.url), 0);
        m_shareJob->start(Exchanging::Begin, path, m_preferences->profile(), share, m_doorkeeper->door());
    });
    dialog->open();
}

void Workbench::exchange(Exchanging what)
{
    if (!m_session->hasProject() || m_shareJob->isRunning())
        return;
    const QList<Share> shares = sharesOf(m_session->project().path());
    if (shares.isEmpty()) {
        shareDialog();
        return;
    }
    m_draft->editor()->keepTyping();
    m_sharesByItself = false;
    m_sharedFile = m_session->project().path();
    if (!m_shareAgain->isActive())
        m_messages->showProgress(tr("Talking to %1…").arg(shares.first().url), 0);
    m_shareJob->start(what, m_sharedFile, m_session->project().profile(), shares.first(), m_doorkeeper->door());
}

void Workbench::showExchange(const ExchangeAccount &account)
{
    m_messages->clear();
    m_shareAgain->stop();
    if (m_shareJob->what() == Exchanging::Begin) {
        (void)keepShares(m_sharedFile, {m_shareJob->share()});
        openPath(m_sharedFile);
    }
    // Another project may have been opened meanwhile.
    if (!m_session->hasProject() || m_session->project().path() != m_sharedFile)
        return;
    m_draft->editor()->keepTyping();
    if (const auto taken = m_session->project().refresh(); !taken) {
        say(taken.error().sentence);
        return;
    }
    for (const BringInAccount &got : account.got) {
        if (got.before == got.after || m_shareJob->what() == Exchanging::Begin)
            continue;
        showPane(u"mergePane"_s);
        m_merge->begin(got, Keyring(m_settings));
    }
    QStringList sentences;
    if (account.received > 0)
        sentences.append(tr("%n revision(s) came in.", nullptr, int(account.received)));
    if (account.sent > 0)
        sentences.append(tr("%n revision(s) were sent.", nullptr, int(account.sent)));
    if (sentences.isEmpty() && m_sharesByItself && account.noticed.isEmpty())
        return;
    if (sentences.isEmpty())
        sentences.append(tr("There was nothing new, here or there."));
    say((sentences + account.noticed).join(u' '));
}

}
