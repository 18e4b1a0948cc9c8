// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sealing.h"

#include "history/beside.h"
#include "history/fileidentity.h"
#include "history/memoryfolder.h"
#include "history/sentences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> notWritten(const QString &path, const QString &why)
{
    return failure(Fault::ReadOnly, History::tr("“%1” cannot be written: %2.").arg(path, why));
}

/// A new file that only its owner can read.
Result<void> writePrivately(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(content) != content.size() || !file.flush())
        return notWritten(path, file.errorString());
    return {};
}

Result<QByteArray> projectIn(const QString &sealedPath, const Passphrase &passphrase)
{
    auto content = contentOfSealed(sealedPath, passphrase);
    if (content && !content->startsWith("SQLite format 3"))
        return failure(Fault::Malformed,
            History::tr("What is sealed in “%1” is not a Concordat project.").arg(QFileInfo(sealedPath).fileName()));
    return content;
}

Result<void> signFile(const QString &path, const Profile &profile, const SigningKey &key)
{
    const auto file = Project::open(path, profile);
    return file ? (*file)->sign((*file)->head(), key) : std::unexpected(file.error());
}

}

Result<Leaving> sealForReview(const Project &project, const QString &path, const ReviewOptions &options,
    const Passphrase &passphrase, const SigningKey *signer)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    if (FileIdentity::of(target) && FileIdentity::of(target) == FileIdentity::of(project.path()))
        return failure(Fault::Refused, History::tr("This is the project itself. Choose another name for the copy."));
    const auto folder = MemoryFolder::create();
    if (!folder)
        return std::unexpected(folder.error());
    const QString plain = folder->filePath(u"review.concordat"_s);
    const auto leaving = project.sendForReview(plain, options);
    if (!leaving)
        return leaving;
    if (const auto done = signer ? signFile(plain, project.profile(), *signer) : Result<void>(); !done)
        return std::unexpected(done.error());
    QFile review(plain);
    if (!review.open(QIODevice::ReadOnly))
        return notWritten(path, review.errorString());
    const auto bytes = sealed(review.readAll(), passphrase);
    if (!bytes)
        return std::unexpected(bytes.error());
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return notWritten(path, file.errorString());
    return leaving;
}

Result<void> unsealProject(const QString &path, const Passphrase &passphrase, const QString &target)
{
    if (QFileInfo::exists(target))
        return failure(Fault::Refused, History::tr("“%1” is there already. Choose another name.").arg(target));
    return projectIn(path, passphrase).and_then([&](const QByteArray &content) {
        return beside(target, [&](const QString &making) { return writePrivately(making, content); });
    });
}

Result<BringInAccount> bringInSealed(
    Project &project, const QStringList &paths, const PassphraseOf &passphraseOf, const BringInOptions &options)
{
    if (std::ranges::none_of(paths, isSealedFile))
        return project.bringIn(paths, options);
    const auto folder = MemoryFolder::create();
    if (!folder)
        return std::unexpected(folder.error());
    QStringList opened;
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        if (!isSealedFile(path)) {
            opened.append(path);
            continue;
        }
        if (!passphraseOf)
            return failure(
                Fault::Refused, History::tr("“%1” is sealed. Its passphrase is needed to bring it in.").arg(name));
        // Under its own name, which stands in what is said about it.
        const QString within = folder->filePath(QString::number(opened.size()));
        opened.append(within + u'/' + name);
        const auto done = projectIn(path, passphraseOf(path)).and_then([&](const QByteArray &content) {
            return QDir().mkpath(within) ? writePrivately(opened.last(), content) : notWritten(within, name);
        });
        if (!done)
            return std::unexpected(done.error());
    }
    auto account = project.bringIn(opened, options);
    for (qsizetype i = 0; account && i < account->copies.size(); ++i)
        account->copies[i].path = paths[i];
    return account;
}

}
