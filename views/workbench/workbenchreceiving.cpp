// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Further documents that come into the open project, and signatures on what leaves and comes back.

#include "text/languagelocale.h"
#include "views/actions/actions.h"
#include "views/draft/draftpane.h"
#include "views/draft/notationeditor.h"
#include "views/importing/receiving.h"
#include "views/merging/keyring.h"
#include "views/merging/mergepane.h"
#include "views/messages/messagebar.h"
#include "views/session/session.h"
#include "views/settings/preferences.h"
#include "views/workbench/workbench.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace concordat {

void Workbench::setUpReceiving()
{
    m_receiving = new Receiving(this);
    connect(m_receiving, &Receiving::progressed, this,
        [this](double share) { m_messages->showProgress(tr("Reading the document…"), share); });
    connect(m_messages, &MessageBar::stopWanted, m_receiving, &Receiving::stop);
    connect(m_receiving, &Receiving::prepared, this, &Workbench::keepReception);
    connect(m_receiving, &Receiving::failed, this, [this](const Error &error) { say(error.sentence); });
    m_actions->add({u"receive"_s, tr("&Take in a further document…"), u"import"_s, QKeySequence(tr("Ctrl+Alt+I")),
                       tr("Take a further compilation, or a revised submission, into this project"), Needs::Project},
        [this] { receiveDialog(); });
    m_actions->add({u"sign"_s, tr("Si&gn this state"), u"settle"_s, QKeySequence(tr("Ctrl+Alt+Y")),
                       tr("Sign the draft as it stands; every copy carries the signature"), Needs::Project},
        [this] { signHead(); });
}

void Workbench::receiveDialog()
{
    const QString folder = QFileInfo(m_session->project().path()).absolutePath();
    const QString path = QFileDialog::getOpenFileName(this, tr("Take in a further document"), folder,
        tr("Compilations and projects (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat);;All files (*)"));
    if (!path.isEmpty())
        receive(path);
}

void Workbench::receive(const QString &path)
{
    m_draft->editor()->keepTyping();
    if (!m_session->hasProject() || m_receiving->isRunning())
        return;
    m_messages->showProgress(tr("Reading %1…").arg(QFileInfo(path).fileName()), 0);
    m_receiving->start(path, m_session->project(), m_preferences->delegations());
}

void Workbench::keepReception(const PreparedReception &prepared)
{
    m_messages->clear();
    m_draft->editor()->keepTyping();
    const QString name = QFileInfo(m_receiving->path()).fileName();
    const auto account = concordat::receive(m_session->project(), prepared);
    if (!account) {
        say(account.error().sentence);
        return;
    }
    if (account->before == account->after) {
        say(tr("“%1” holds nothing that is not here already.").arg(name));
        return;
    }
    showPane(u"mergePane"_s);
    m_merge->walk(account->before, account->after);
    QStringList sentences;
    if (!account->revised.isEmpty())
        sentences.append(tr("From “%1”, revised texts took the place of earlier ones: %2.")
                .arg(name, enumeration(account->revised)));
    if (!account->added.isEmpty())
        sentences.append(tr("From “%1” came further texts: %2.").arg(name, enumeration(account->added)));
    say(sentences.join(u' '), true);
}

void Workbench::signHead()
{
    m_draft->editor()->keepTyping();
    Project &project = m_session->project();
    const auto key = Keyring(m_settings).ownKey(project.profile().name);
    const auto done = key ? project.sign(project.head(), *key) : std::unexpected(key.error());
    say(done ? tr("This state is signed. Your key, for those who want to know it: %1")
                   .arg(key->publicKey().fingerprint())
             : done.error().sentence);
}

void Workbench::offerToKnowKeys(const BringInAccount &account)
{
    const Keyring keys(m_settings);
    for (const BroughtCopy &copy : account.copies) {
        const auto signings = m_session->project().signaturesOf(copy.head, keys.knownKeys());
        const auto latest = m_session->project().revision(copy.head);
        if (!signings || !latest)
            continue;
        for (const Signing &signing : *signings) {
            if (signing.standing != Signing::Standing::Unknown)
                continue;
            const PublicKey key{latest->author.name, signing.by.bytes};
            offer(tr("The work of %1 is signed with a key you do not know: %2. Ask %1 to read theirs to you.")
                      .arg(key.name, key.fingerprint()),
                tr("It is the same"), [this, key] {
                    const auto kept = Keyring(m_settings).remember(key);
                    say(kept ? tr("From now on this key is known as that of %1.").arg(key.name)
                             : kept.error().sentence);
                });
            return;
        }
    }
}

}
