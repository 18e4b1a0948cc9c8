// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/conversation.h"

#include "sharing/sentences.h"
#include "text/sha256.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAttempts = 3;
/// Of what a remote says, so much is kept: the end, where it says what went wrong.
constexpr qsizetype longestHeard = 300;

QString fingerprintOf(git_cert *certificate)
{
    QByteArray hash;
    if (certificate->cert_type == GIT_CERT_HOSTKEY_LIBSSH2) {
        const auto *key = reinterpret_cast<const git_cert_hostkey *>(certificate);
        if (key->type & GIT_CERT_SSH_SHA256)
            hash = QByteArray(reinterpret_cast<const char *>(key->hash_sha256), 32);
    } else if (certificate->cert_type == GIT_CERT_X509) {
        const auto *x509 = reinterpret_cast<const git_cert_x509 *>(certificate);
        hash = QByteArray(
            QByteArrayView(Sha256::of(QByteArrayView(static_cast<const char *>(x509->data), qsizetype(x509->len)))));
    }
    return u"SHA256:"_s + QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals));
}

}

int Conversation::told(double share)
{
    m_stopped = m_stopped || !m_tell(share);
    return m_stopped ? GIT_EUSER : 0;
}

/// Servers talk while they work: of their progress, in lines that each overwrite the one before, and of what went
/// wrong.
void Conversation::heard(const char *words, int length)
{
    for (const QChar c : QString::fromUtf8(words, length)) {
        if (c == u'\r')
            m_heard.truncate(m_heard.lastIndexOf(u'\n') + 1);
        else if (c == u'\n' || c.isPrint())
            m_heard += c;
    }
    m_heard = m_heard.right(longestHeard);
}

/// What was heard without what git says of its progress.
QString Conversation::complaints() const
{
    static const QRegularExpression progress(u"^(Enumerating|Counting|Compressing|Resolving|Unpacking|Total) "_s);
    QStringList lines = m_heard.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.contains(progress); });
    return lines.join(u' ').simplified();
}

QString Conversation::refusal() const
{
    const QString heard = complaints();
    return m_refusal.isEmpty() || heard.isEmpty() ? m_refusal : u"%1: %2"_s.arg(m_refusal, heard);
}

int Conversation::sshKey(git_credential **made, const QString &user)
{
    const QByteArray name = user.toUtf8();
    if (!m_triedAgent) {
        m_triedAgent = true;
        // Without an agent there is nothing to try, and libssh2 would give up instead of asking again.
        if (qEnvironmentVariableIsSet("SSH_AUTH_SOCK"))
            return git_credential_ssh_key_from_agent(made, name.constData());
    }
    while (m_nextKey < m_door.keyFiles.size()) {
        const QString path = m_door.keyFiles[m_nextKey++];
        if (!QFileInfo(path).isReadable())
            continue;
        const QByteArray file = QFile::encodeName(path);
        return git_credential_ssh_key_new(made, name.constData(), nullptr, file.constData(), "");
    }
    return GIT_PASSTHROUGH;
}

int Conversation::login(git_credential **made, const QString &url, const QString &user, unsigned allowed)
{
    if (allowed & GIT_CREDENTIAL_USERNAME)
        return git_credential_username_new(made, (user.isEmpty() ? u"git"_s : user).toUtf8().constData());
    if (allowed & GIT_CREDENTIAL_SSH_KEY) {
        const int key = sshKey(made, user);
        if (key != GIT_PASSTHROUGH)
            return key;
    }
    const auto answer
        = m_door.login && m_attempt < mostAttempts ? m_door.login(url, user, m_attempt++) : std::optional<Login>();
    m_keptOut = !answer;
    if (!answer)
        return GIT_EAUTH;
    const QByteArray name = answer->user.toUtf8();
    const QByteArray secret = answer->secret.toUtf8();
    if (allowed & GIT_CREDENTIAL_USERPASS_PLAINTEXT)
        return git_credential_userpass_plaintext_new(made, name.constData(), secret.constData());
    if ((allowed & GIT_CREDENTIAL_SSH_KEY) && !m_door.keyFiles.isEmpty()) {
        const QByteArray file = QFile::encodeName(m_door.keyFiles.first());
        return git_credential_ssh_key_new(made, name.constData(), nullptr, file.constData(), secret.constData());
    }
    return GIT_EAUTH;
}

int Conversation::server(git_cert *certificate, bool valid, const QString &host)
{
    if (valid)
        return 0;
    const QString fingerprint = fingerprintOf(certificate);
    if (m_door.trustedServers.contains(fingerprint) || (m_door.trust && m_door.trust(host, fingerprint)))
        return 0;
    m_stranger = fingerprint;
    m_strangerHost = host;
    return GIT_ECERTIFICATE;
}

git_remote_callbacks Conversation::callbacks()
{
    git_remote_callbacks calls = GIT_REMOTE_CALLBACKS_INIT;
    calls.payload = this;
    calls.credentials = [](git_credential **made, const char *url, const char *user, unsigned allowed, void *self) {
        return static_cast<Conversation *>(self)->login(made, QString::fromUtf8(url), QString::fromUtf8(user), allowed);
    };
    calls.certificate_check = [](git_cert *certificate, int valid, const char *host, void *self) {
        return static_cast<Conversation *>(self)->server(certificate, valid != 0, QString::fromUtf8(host));
    };
    calls.transfer_progress = [](const git_indexer_progress *progress, void *self) {
        const double all = std::max<double>(1, progress->total_objects);
        return static_cast<Conversation *>(self)->told(
            0.5 * (progress->received_objects + progress->indexed_objects) / all);
    };
    calls.push_transfer_progress = [](unsigned current, unsigned total, size_t, void *self) {
        return static_cast<Conversation *>(self)->told(double(current) / std::max(1U, total));
    };
    calls.pack_progress
        = [](int, uint32_t, uint32_t, void *self) { return static_cast<Conversation *>(self)->told(0); };
    calls.sideband_progress = [](const char *words, int length, void *self) {
        static_cast<Conversation *>(self)->heard(words, length);
        return static_cast<Conversation *>(self)->told(0);
    };
    calls.push_update_reference = [](const char *, const char *status, void *self) {
        if (status)
            static_cast<Conversation *>(self)->m_refusal = QString::fromUtf8(status);
        return 0;
    };
    return calls;
}

/// What is wrong with the disk of the remote, or with what lies there.
std::optional<Error> Conversation::troubleThere(const QString &words) const
{
    const auto says = [&](std::initializer_list<QLatin1StringView> any) {
        return std::ranges::any_of(any, [&](QLatin1StringView one) { return words.contains(one); });
    };
    if (says({"No space left"_L1, "quota"_L1}))
        return Error{Fault::NoSpace,
            Sharing::tr("There is no room left at %1 (%2). What you have here is safe; make room there and send again.")
                .arg(m_share.url, words)};
    if (says({"Permission denied"_L1, "Read-only"_L1}))
        return Error{Fault::ReadOnly,
            Sharing::tr("You may not write to %1 (%2). Ask whoever keeps it for the right.").arg(m_share.url, words)};
    // Where the line was cut, the remote complains of an early end.
    if (says({"unpacking the sent packfile"_L1}) && !says({"early EOF"_L1}))
        return Error{Fault::ReadOnly,
            Sharing::tr("%1 could not write down what was sent (%2). It may be full, or may not be written. What you "
                        "have here is safe; tell whoever keeps it, and send again.")
                .arg(m_share.url, words)};
    // Damage speaks in many words. A folder is read by the library itself, which says of what it speaks; from a server
    // come the words of its git alone.
    if ((folderOf(m_share.url) ? git::saidOfObjects() : git::saidOfWhatIsKept())
        || says(
            {"corrupt"_L1, "bad object"_L1, "inflate"_L1, "zlib stream"_L1, "data check"_L1, "cannot be accessed"_L1}))
        return Error{Fault::Damaged,
            Sharing::tr("What lies at %1 is damaged (%2). Nothing was brought in, and what you have here is safe. Tell "
                        "whoever keeps it.")
                .arg(m_share.url, words)};
    return std::nullopt;
}

Error Conversation::errorOf(int code) const
{
    const QString heard = complaints();
    const QString words = heard.isEmpty() ? git::said() : u"%1; %2"_s.arg(git::said(), heard);
    if (m_stopped)
        return {Fault::Cancelled, Sharing::tr("Sharing was stopped; nothing was changed.")};
    if (!m_stranger.isEmpty())
        return {Fault::Refused,
            Sharing::tr("Nobody vouches for the server %1. Its fingerprint is %2. Ask whoever keeps it whether that is "
                        "right, and trust it then.")
                .arg(m_strangerHost, m_stranger)};
    if (code == GIT_EAUTH || m_keptOut)
        return {Fault::Refused,
            Sharing::tr("%1 does not let you in (%2). Check the name, the password or the key.")
                .arg(m_share.url, words)};
    if (auto trouble = troubleThere(words))
        return std::move(*trouble);
    if (words.contains("403"_L1) || words.contains("401"_L1))
        return {Fault::Refused, Sharing::tr("%1 does not allow this (%2).").arg(m_share.url, words)};
    return {Fault::Unreadable,
        Sharing::tr("%1 cannot be reached (%2). What you have here is safe; try again when the network, or the stick, "
                    "is back.")
            .arg(m_share.url, words)};
}

}
