// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies: what leaves, what comes back, what others did to the file, and what a crash left behind.

#include "views/actions/actions.h"
#include "views/draft/draftpane.h"
#include "views/draft/notationeditor.h"
#include "views/draft/typedwords.h"
#include "views/history/comparisonpane.h"
#include "views/history/historypane.h"
#include "views/merging/bringin.h"
#include "views/merging/keyring.h"
#include "views/merging/mergepane.h"
#include "views/merging/senddialog.h"
#include "views/messages/messagebar.h"
#include "views/parallel/parallelpane.h"
#include "views/session/session.h"
#include "views/settings/preferences.h"
#include "views/variants/variantspane.h"
#include "views/workbench/freename.h"
#include "views/workbench/workbench.h"

#include "history/salvage.h"
#include "history/sealing.h"
#include "interchange/returneddraft.h"

#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QInputDialog>
#include <QLocale>
#include <QTabWidget>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace concordat {

void Workbench::setUpCopies()
{
    m_bringIn = new BringIn(this);
    m_merge = new MergePane(*m_session, m_settings, this);
    auto *dock = addPane(u"mergePane"_s, tr("Merge"), m_merge, Qt::RightDockWidgetArea);
    auto *historyDock = findChild<QDockWidget *>(u"historyPane"_s);
    tabifyDockWidget(historyDock, dock);
    m_comparison = new ComparisonPane(*m_session, *m_reader, this);
    m_tabs->addTab(m_comparison, tr("Comparison"));

    const auto *history = findChild<HistoryPane *>();
    connect(history, &HistoryPane::compareWanted, this, &Workbench::compareRevisions);
    connect(history, &HistoryPane::walkWanted, this, [this](const RevisionId &before, const RevisionId &after) {
        m_merge->walk(before, after);
        showPane(u"mergePane"_s);
    });
    connect(m_bringIn, &BringIn::progressed, this,
        [this](double share) { m_messages->showProgress(tr("Bringing in copies…"), share); });
    connect(m_messages, &MessageBar::stopWanted, m_bringIn, &BringIn::stop);
    connect(m_bringIn, &BringIn::finished, this, &Workbench::showAccount);
    connect(m_bringIn, &BringIn::failed, this, &Workbench::offerAnotherWayIn);
    // Behind all that is said about the project itself.
    connect(m_session, &Session::projectChanged, this, &Workbench::offerTyping, Qt::QueuedConnection);
    setUpCopyActions();
    setUpReceiving();
    setUpSharing();
}

void Workbench::setUpCopyActions()
{
    m_actions->add(
        {u"send"_s, tr("Send &for review…"), u"forward"_s, QKeySequence(tr("Ctrl+Alt+M")),
            tr("Write a small file for somebody to review, and see exactly what leaves in it"), Needs::Project},
        [this] { sendForReview(); });
    m_actions->add({u"bring-in"_s, tr("&Bring in copies…"), u"bring-in"_s, QKeySequence(tr("Ctrl+Shift+I")),
                       tr("Merge copies that others worked on: any number, in any order")},
        [this] { bringInDialog(); });
    m_actions->add({u"walk"_s, tr("&Walk through what came in"), u"settle"_s, QKeySequence(tr("Ctrl+Shift+W")),
                       tr("Go through what copies brought, one by one"), Needs::Project},
        [this] {
            showPane(u"mergePane"_s);
            m_merge->take();
        });
    m_actions->add({u"compare"_s, tr("Co&mpare revisions"), u"history"_s, QKeySequence(tr("Ctrl+Shift+D")),
                       tr("Compare the revisions chosen in the history, or the chosen one with the present draft"),
                       Needs::Project},
        [this] {
            m_draft->editor()->keepTyping();
            showPane(u"historyPane"_s);
            findChild<HistoryPane *>()->compareChosen();
        });
}

void Workbench::goToDifference(int step)
{
    if (m_merge->isWalking())
        m_merge->step(step);
    else if (m_tabs->currentWidget() == m_comparison)
        m_comparison->step(step);
    else if (m_tabs->currentWidget() == m_parallel)
        m_parallel->step(step);
    else if (m_tabs->currentWidget() == m_variants)
        m_variants->goToDifference(step);
    else
        goToBracket(step);
}

void Workbench::compareRevisions(const RevisionId &before, const RevisionId &after)
{
    m_tabs->setCurrentWidget(m_comparison);
    m_comparison->compare(before, after);
}

void Workbench::offer(const QString &sentence, const QString &text, const std::function<void()> &act)
{
    offer(sentence, {{text, act}});
}

void Workbench::offer(const QString &sentence, const QList<std::pair<QString, std::function<void()>>> &acts)
{
    for (QAction *before : std::as_const(m_offers))
        before->deleteLater();
    m_offers.clear();
    for (const auto &[text, act] : acts) {
        m_offers.append(new QAction(text, this));
        connect(m_offers.last(), &QAction::triggered, this, [this, act] {
            m_messages->clear();
            act();
        });
    }
    m_messages->offer(sentence, m_offers);
}

void Workbench::sendForReview()
{
    m_draft->editor()->keepTyping();
    const QFileInfo project(m_session->project().path());
    auto *dialog = new SendDialog(m_session->project(),
        freeName(project.absolutePath(), tr("%1 for review").arg(project.completeBaseName())), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString path = dialog->path();
        if (!dialog->passphrase().isEmpty()) {
            sealForReview(path, dialog->options(), dialog->passphrase(), dialog->isSigned());
            return;
        }
        const auto sent = m_session->project().sendForReview(path, dialog->options());
        auto signature = Result<void>();
        if (sent && dialog->isSigned()) {
            const auto file = Project::open(path, m_session->project().profile());
            const auto key = Keyring(m_settings).ownKey(m_session->project().profile().name);
            signature = !key ? std::unexpected(key.error())
                : !file      ? std::unexpected(file.error())
                             : (*file)->sign((*file)->head(), *key);
        }
        if (!sent || !signature)
            say(!sent ? sent.error().sentence : signature.error().sentence);
        else
            sayWritten(sentSentence(path), path);
    });
    dialog->open();
}

/// Working out the key takes a second, which the window does not wait for.
void Workbench::sealForReview(
    const QString &path, const ReviewOptions &options, const QString &passphrase, bool isSigned)
{
    std::shared_ptr<SigningKey> key;
    if (isSigned) {
        auto own = Keyring(m_settings).ownKey(m_session->project().profile().name);
        if (!own) {
            say(own.error().sentence);
            return;
        }
        key = std::make_shared<SigningKey>(std::move(*own));
    }
    say(tr("Sealing %1…").arg(QFileInfo(path).fileName()));
    QtConcurrent::run([=, project = m_session->project().path(), profile = m_session->project().profile()] {
        const auto read = Project::openToRead(project);
        if (!read)
            return Result<Leaving>(std::unexpected(read.error()));
        (*read)->setProfile(profile);
        return concordat::sealForReview(**read, path, options, Passphrase(passphrase), key.get());
    }).then(this, [this, path](const Result<Leaving> &sent) {
        if (sent)
            sayWritten(sentSentence(path), path);
        else
            say(sent.error().sentence);
    });
}

QString Workbench::sentSentence(const QString &path)
{
    return tr("What was shown was written to %1. Bring it in again when it comes back.")
        .arg(QDir::toNativeSeparators(path));
}

/// The passphrase of a sealed file, or nothing where nobody gives one.
std::optional<QString> Workbench::askPassphrase(const QString &path)
{
    bool given = false;
    const QString passphrase = QInputDialog::getText(this, tr("Sealed file"),
        tr("“%1” is sealed. Its passphrase:").arg(QFileInfo(path).fileName()), QLineEdit::Password, {}, &given);
    return given ? std::optional(passphrase) : std::nullopt;
}

/// A sealed file is opened into a project beside it, which only its owner can read.
void Workbench::openSealed(const QString &path)
{
    const auto passphrase = askPassphrase(path);
    if (!passphrase)
        return;
    const QFileInfo file(path);
    const QString target = freeName(file.absolutePath(), file.completeBaseName());
    say(tr("Opening %1…").arg(file.fileName()));
    QtConcurrent::run([path, target, passphrase = *passphrase] {
        return unsealProject(path, Passphrase(passphrase), target);
    }).then(this, [this, target](const Result<void> &done) {
        if (done)
            openProject(target);
        say(done ? tr("What was sealed is now the project %1, which only you can read.")
                       .arg(QDir::toNativeSeparators(target))
                 : done.error().sentence);
    });
}

void Workbench::bringInDialog()
{
    const QString folder = QFileInfo(m_session->project().path()).absolutePath();
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Bring in copies"), folder, tr("Copies and Word files (*.concordat *.sealed *.docx);;All files (*)"));
    if (!paths.isEmpty())
        bringIn(paths);
}

void Workbench::bringIn(const QStringList &paths)
{
    m_draft->editor()->keepTyping();
    if (!m_session->hasProject() || m_bringIn->isRunning())
        return;
    if (paths.size() == 1 && paths.first().endsWith(u".docx"_s, Qt::CaseInsensitive)) {
        bringInDocument(paths.first());
        return;
    }
    QHash<QString, QString> passphrases;
    for (const QString &path : paths) {
        if (!isSealedFile(path))
            continue;
        const auto passphrase = askPassphrase(path);
        if (!passphrase)
            return;
        passphrases.insert(path, *passphrase);
    }
    m_messages->showProgress(tr("Bringing in copies…"), 0);
    m_bringIn->start(m_session->project().path(), m_session->project().profile(), paths, passphrases);
}

void Workbench::bringInDocument(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        say(tr("“%1” cannot be read: %2").arg(name, file.errorString()));
        return;
    }
    const auto account = bringInReturned(m_session->project(), file.readAll(), name);
    if (!account && account.error().fault == Fault::Unrelated) {
        offer(account.error().sentence, tr("Take it in"), [this, path] { receive(path); });
        return;
    }
    if (!account || account->before == account->after) {
        say(account ? tr("“%1” holds nothing that is not here already.").arg(name) : account.error().sentence);
        return;
    }
    showPane(u"mergePane"_s);
    m_merge->walk(account->before, account->after);
    const qsizetype look = std::ranges::count_if(account->changes, qOverload<const ReturnedChange &>(needsALook));
    say(look == 0 ? tr("What “%1” brought is in the draft.").arg(name)
                  : tr("What “%1” brought is in the draft; %n thing(s) had no place in the text.", nullptr, int(look))
                        .arg(name));
}

void Workbench::showAccount(const BringInAccount &account)
{
    m_messages->clear();
    m_draft->editor()->keepTyping();
    if (const auto taken = m_session->project().refresh(); !taken) {
        say(taken.error().sentence);
        return;
    }
    if (account.before == account.after) {
        say(tr("The copies hold nothing that is not here already."));
        return;
    }
    showPane(u"mergePane"_s);
    m_merge->begin(account, Keyring(m_settings));
    offerToKnowKeys(account);
}

/// What is no copy of this project can still be read as what somebody sent.
void Workbench::offerAnotherWayIn(const Error &error)
{
    const QStringList paths = m_bringIn->copies();
    const auto document = std::ranges::find_if(paths, [](const QString &path) {
        return QFileInfo(path).isReadable() && !looksLikeProject(path) && !isSealedFile(path);
    });
    if (document != paths.end()) {
        offer(tr("“%1” is a document, not a copy of this project. It can be imported.")
                  .arg(QFileInfo(*document).fileName()),
            tr("Take it in"), [this, path = *document] { receive(path); });
        return;
    }
    if (error.fault == Fault::Unrelated && paths.size() == 1) {
        offer(error.sentence, tr("Take it in"), [this, path = paths.first()] { receive(path); });
        return;
    }
    say(error.sentence);
}

void Workbench::offerTyping()
{
    if (!m_session->hasProject() || m_session->project().isReadOnly())
        return;
    const auto typing = m_session->project().typing();
    if (!typing || typing->paragraph.isNull())
        return;
    const QString place = citation(m_session->draft(), typing->paragraph);
    offer(tr("On %1 the program stopped while you were typing in %2. The words were kept aside.")
              .arg(QLocale().toString(typing->when.toLocalTime(), QLocale::ShortFormat),
                  place.isEmpty() ? tr("a paragraph") : place),
        tr("Bring them back"), [this, typing = *typing] { bringBackTyping(typing); });
}

void Workbench::bringBackTyping(const Typing &typing)
{
    const EditId id = fresh<EditId>();
    const auto draft = withTypedWords(m_session->project(), typing, m_session->knownDelegations(), id);
    const auto kept = draft.and_then([&](const Draft &typed) {
        return m_session->project().commitDraft(typed, tr("Typed before the program stopped"), u"edit"_s, id);
    });
    if (!kept) {
        say(kept.error().sentence);
        return;
    }
    m_session->selectParagraph(typing.paragraph);
    say(tr("The words that you were typing are in the draft."), true);
}

void Workbench::takeOverFromOthers()
{
    if (!m_session->hasProject() || m_bringIn->isRunning())
        return;
    m_draft->editor()->keepTyping();
    const RevisionId seen = m_session->project().head();
    if (const auto taken = m_session->project().refresh(); !taken) {
        say(taken.error().sentence);
        return;
    }
    if (m_session->project().head() == seen)
        return;
    const auto latest = m_session->project().revision(m_session->project().head());
    say(tr("Another window has changed this project; you see it as it is now. Last: %1")
            .arg(latest ? latest->summary : QString()));
}

void Workbench::offerSalvage(const QString &path, const QString &sentence)
{
    offer(sentence, tr("Rescue what can be read"), [this, path] {
        const QFileInfo damaged(path);
        const QString target = freeName(damaged.absolutePath(), tr("%1 rescued").arg(damaged.completeBaseName()));
        const auto saved = salvage(path, target);
        if (!saved) {
            say(saved.error().sentence);
            return;
        }
        openPath(target);
        QString account = tr("%n revision(s) were saved into a new file.", nullptr, int(saved->revisions));
        for (const QString &loss : saved->losses.first(std::min<qsizetype>(saved->losses.size(), 5)))
            account += u' ' + loss;
        say(account);
    });
}

}
