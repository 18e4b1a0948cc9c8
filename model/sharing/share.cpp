// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/share.h"

#include "history/historyfile.h"
#include "sharing/git.h"
#include "sharing/sentences.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace concordat {

using namespace Qt::StringLiterals;

std::optional<QString> folderOf(const QString &url)
{
    if (url.startsWith("file://"_L1))
        return QUrl(url).toLocalFile();
    static const QRegularExpression remote(u"^([a-z][a-z0-9+.-]+://|[^/\\\\:]+@[^/\\\\:]+:)"_s);
    return url.contains(remote) ? std::nullopt : std::optional(url);
}

Result<Share> checked(const Share &share)
{
    Share result = share;
    result.name = share.name.simplified();
    result.url = share.url.trimmed();
    result.branch = share.branch.trimmed();
    if (result.name.isEmpty() || result.url.isEmpty())
        return failure(Fault::Refused, Sharing::tr("A place to share needs a name and an address."));
    const auto folder = folderOf(result.url);
    if (folder && !result.url.startsWith("file://"_L1)) {
        result.url = QDir::cleanPath(QDir().absoluteFilePath(*folder));
    } else if (!folder && result.url.contains("://"_L1)) {
        const QUrl url(result.url);
        if (!QStringList{u"ssh"_s, u"https"_s, u"http"_s}.contains(url.scheme()) || url.host().isEmpty())
            return failure(Fault::Refused,
                Sharing::tr("“%1” is no address to share at. Name a folder, or an address that begins with file://, "
                            "ssh:// or https://.")
                    .arg(result.url));
        if (!url.password().isEmpty())
            return failure(Fault::Refused,
                Sharing::tr("Leave the password out of the address: the address is kept in the project, which others "
                            "read. You are asked for it when it is needed."));
    }
    git::begin();
    int valid = 0;
    if (git_reference_name_is_valid(&valid, ("refs/heads/" + result.branch.toUtf8()).constData()) != 0 || !valid)
        return failure(Fault::Refused, Sharing::tr("“%1” cannot be the name of a branch.").arg(result.branch));
    return result;
}

QList<Share> sharesOf(const QString &project)
{
    QList<Share> shares;
    const auto file = HistoryFile::open(project);
    const QByteArray noted = file ? (*file)->note(u"shares"_s).toUtf8() : QByteArray();
    for (const QJsonValue &entry : QJsonDocument::fromJson(noted).array())
        shares.append({entry[u"name"_s].toString(), entry[u"url"_s].toString(), entry[u"branch"_s].toString(),
            entry[u"wholeHistory"_s].toBool(true)});
    return shares;
}

Result<void> keepShares(const QString &project, const QList<Share> &shares)
{
    QJsonArray json;
    for (const Share &share : shares) {
        if (std::ranges::count(shares, share.name, &Share::name) > 1)
            return failure(Fault::Refused,
                Sharing::tr("The project is shared at “%1” already. Choose another name.").arg(share.name));
        json.append(QJsonObject{{u"name"_s, share.name}, {u"url"_s, share.url}, {u"branch"_s, share.branch},
            {u"wholeHistory"_s, share.wholeHistory}});
    }
    const auto file = HistoryFile::openToWrite(project);
    if (!file)
        return std::unexpected(file.error());
    return (*file)->keepNote(u"shares"_s, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

}
