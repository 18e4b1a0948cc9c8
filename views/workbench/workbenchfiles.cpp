// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening, importing, exporting: what the window does with files.

#include "history/sealedfile.h"
#include "views/draft/draftpane.h"
#include "views/draft/notationeditor.h"
#include "views/exporting/exportdialog.h"
#include "views/messages/messagebar.h"
#include "views/session/session.h"
#include "views/settings/preferences.h"
#include "views/workbench/freename.h"
#include "views/workbench/workbench.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace concordat {

void Workbench::openDialog()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a compilation or a project"), {},
        tr("Compilations and projects (*.txt *.md *.docx *.odt *.pdf *.rtf *.html *.epub *.concordat *.sealed);;All "
           "files (*)"));
    if (!path.isEmpty())
        openPath(path);
}

void Workbench::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    openPath(u":/samples/mountain-springs-compilation.txt"_s, folder.isEmpty() ? QDir::homePath() : folder);
}

void Workbench::openPath(const QString &path, const QString &folder)
{
    m_draft->editor()->keepTyping();
    if (looksLikeProject(path)) {
        openProject(path);
        return;
    }
    if (isSealedFile(path)) {
        openSealed(path);
        return;
    }
    const QFileInfo file(path);
    const QString target = folder.isEmpty() ? file.absolutePath() : folder;
    QDir().mkpath(target);
    m_importTarget = freeName(target, file.completeBaseName());
    m_messages->showProgress(tr("Reading %1…").arg(file.fileName()), 0);
    m_import->start(path);
}

void Workbench::openProject(const QString &path)
{
    auto project = Project::open(path, m_preferences->profile());
    if (!project) {
        project.error().fault == Fault::Damaged ? offerSalvage(path, project.error().sentence)
                                                : say(project.error().sentence);
        return;
    }
    m_session->setProject(std::move(*project), Session::Received::Later);
    remember(path);
}

void Workbench::keepImport(const Imported &imported)
{
    auto project = Project::create(m_importTarget, m_preferences->profile());
    if (!project) {
        say(project.error().sentence);
        return;
    }
    if (const auto kept = (*project)->importCompilation(imported.compilation, imported.draft); !kept) {
        say(kept.error().sentence);
        return;
    }
    m_messages->clear();
    m_session->setProject(std::move(*project));
    remember(m_importTarget);
    const qsizetype unplaced = imported.compilation.unplaced.size();
    const QString summary = tr("%n submission(s) were read.", nullptr, int(imported.compilation.submissions.size()));
    const QString account = unplaced == 0
        ? summary
        : summary + u' ' + tr("%n piece(s) of the document belong to none.", nullptr, int(unplaced));
    if (m_preferences->isProfileKnown())
        say(account);
    else
        askWhoWorks(account);
}

void Workbench::exportDraft()
{
    m_draft->editor()->keepTyping();
    auto *dialog = new ExportDialog(m_session->project(), m_preferences->attribution(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::written, this, [this](const QString &path) {
        sayWritten(tr("The file %1 was written.").arg(QDir::toNativeSeparators(path)), path);
    });
    connect(m_session, &Session::projectChanged, dialog, &QDialog::reject);
    dialog->open();
}

void Workbench::saveCopy()
{
    m_draft->editor()->keepTyping();
    const QFileInfo project(m_session->project().path());
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy"),
        freeName(project.absolutePath(), project.completeBaseName()), tr("Concordat projects (*.concordat)"));
    if (path.isEmpty())
        return;
    const auto saved = m_session->project().saveCopy(path);
    if (saved)
        sayWritten(tr("A copy was saved as %1.").arg(QDir::toNativeSeparators(path)), path);
    else
        say(saved.error().sentence);
}

void Workbench::sayWritten(const QString &sentence, const QString &path)
{
    const std::pair<QString, std::function<void()>> open{tr("Open"), [this, path] { openElsewhere(path); }};
    const std::pair<QString, std::function<void()>> show{
        tr("Show in folder"), [this, path] { openElsewhere(QFileInfo(path).absolutePath()); }};
    if (looksLikeProject(path) || isSealedFile(path))
        offer(sentence, {show});
    else
        offer(sentence, {open, show});
}

/// With the program that the desktop has for it.
void Workbench::openElsewhere(const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        say(tr("No program of this computer opens %1.").arg(QDir::toNativeSeparators(path)));
}

void Workbench::nameVersion()
{
    m_draft->editor()->keepTyping();
    const QString name = QInputDialog::getText(
        this, tr("Save version"), tr("Name of this version (for example “Rev.1, after the morning meeting”):"));
    if (name.trimmed().isEmpty())
        return;
    const auto version = m_session->project().nameVersion(name.trimmed(), m_session->project().head());
    say(version ? tr("This state is now the version “%1”.").arg(version->name) : version.error().sentence);
}

}
