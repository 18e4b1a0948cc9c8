// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/committext.h"

#include "sharing/sentences.h"
#include "text/hash.h"

#include <QTimeZone>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

constexpr auto byHand = "commit-"_L1;

/// A name as git can hold it: no angle brackets, no line breaks, none of the signs that git cuts off at the ends.
QString personName(const QString &name)
{
    QString clean;
    for (const QChar c : name)
        clean += c.unicode() < 0x20 || c == u'<' || c == u'>' ? u' ' : c;
    const auto isCrud = [](QChar c) { return c == u' ' || QStringView(u".,:;\"\\'").contains(c); };
    while (!clean.isEmpty() && isCrud(clean.back()))
        clean.chop(1);
    while (!clean.isEmpty() && isCrud(clean.front()))
        clean.remove(0, 1);
    return clean.isEmpty() ? u"unnamed"_s : clean;
}

/// Letters and digits that every mail program knows; a hash where a name has none.
QString addressPart(const QString &name)
{
    QString part;
    for (const QChar c : name) {
        const char16_t lower = c >= u'A' && c <= u'Z' ? char16_t(c.unicode() + 32) : c.unicode();
        if ((lower >= u'a' && lower <= u'z') || (lower >= u'0' && lower <= u'9'))
            part += QChar(lower);
        else if (!part.isEmpty() && !part.endsWith(u'-'))
            part += u'-';
    }
    while (part.endsWith(u'-'))
        part.chop(1);
    return part.isEmpty() ? contentHash(name.toUtf8()).first(8) : part.first(std::min<qsizetype>(part.size(), 60));
}

QByteArray lineOf(const Revision &revision)
{
    const Author &by = revision.author;
    const QString host = by.delegation.isEmpty() ? u"person"_s : addressPart(by.delegation);
    const qint64 seconds = std::max<qint64>(0, revision.when.toSecsSinceEpoch());
    return u"%1 <%2@%3.invalid> %4 +0000"_s.arg(personName(by.name), addressPart(by.name), host).arg(seconds).toUtf8();
}

/// The summary as a message: its first line stands alone.
QString messageOf(const Revision &revision)
{
    QString text = revision.summary;
    text.remove(QChar(0));
    text.replace(u'\r', u'\n');
    const QString head = text.section(u'\n', 0, 0).trimmed();
    const QString rest = text.section(u'\n', 1).trimmed();
    QString message = (head.isEmpty() ? revision.kind.simplified() : head) + u'\n';
    return rest.isEmpty() ? message : message + u'\n' + rest + u'\n';
}

/// The last line of a message that begins with this word.
QString trailer(const QString &message, const QString &word)
{
    const QString from = u'\n' + word;
    const qsizetype at = message.lastIndexOf(from);
    return at < 0 ? QString() : message.sliced(at + from.size()).section(u'\n', 0, 0).trimmed();
}

void readLine(const QByteArray &line, CommitText &commit)
{
    const QByteArray value = line.mid(line.indexOf(' ') + 1);
    if (line.startsWith("tree "))
        commit.tree = git::Oid::fromHex(value);
    else if (line.startsWith("parent "))
        commit.parents.append(git::Oid::fromHex(value));
    else if (line.startsWith("author ")) {
        const qsizetype open = value.indexOf('<');
        const qsizetype close = value.lastIndexOf('>');
        commit.author = QString::fromUtf8(value.first(std::max<qsizetype>(0, open))).trimmed();
        const QByteArray time = value.mid(close + 1).trimmed();
        commit.when = QDateTime::fromSecsSinceEpoch(
            time.first(std::max<qsizetype>(0, time.indexOf(' '))).toLongLong(), QTimeZone::UTC);
    }
}

}

QByteArray commitOf(const Revision &revision, const git::Oid &tree, const QList<git::Oid> &parents)
{
    QByteArray bytes = "tree " + tree.hex() + '\n';
    for (const git::Oid &parent : parents)
        bytes += "parent " + parent.hex() + '\n';
    const QByteArray who = lineOf(revision);
    bytes += "author " + who + "\ncommitter " + who + "\n\n" + messageOf(revision).toUtf8() + '\n';
    if (!revision.author.delegation.isEmpty())
        bytes += "Delegation: " + revision.author.delegation.simplified().toUtf8() + '\n';
    return bytes + "Revision: " + revision.id.value.toLatin1() + "\nTree: " + tree.hex() + '\n';
}

Result<CommitText> readCommit(git_odb *database, const git::Oid &oid)
{
    const auto bytes = git::bytesOf(database, oid, GIT_OBJECT_COMMIT);
    if (!bytes)
        return std::unexpected(bytes.error());
    CommitText commit;
    const qsizetype end = bytes->indexOf("\n\n");
    for (const QByteArray &line : bytes->first(end < 0 ? bytes->size() : end).split('\n'))
        readLine(line, commit);
    if (commit.tree.isNull() || commit.parents.contains(git::Oid()))
        return failure(Fault::Malformed,
            Sharing::tr("The commit %1 of the remote cannot be read.").arg(QString::fromLatin1(oid.hex())));
    commit.message = end < 0 ? QString() : QString::fromUtf8(bytes->sliced(end + 2));
    commit.revision.value = trailer(commit.message, u"Revision: "_s);
    commit.statedTree = git::Oid::fromHex(trailer(commit.message, u"Tree: "_s).toLatin1());
    return commit;
}

EditId editOf(const git::Oid &commit)
{
    return EditId{byHand + QString::fromLatin1(commit.hex())};
}

git::Oid byHandIn(const EditId &edit)
{
    return edit.value.startsWith(byHand) ? git::Oid::fromHex(edit.value.sliced(byHand.size()).toLatin1()) : git::Oid();
}

}
