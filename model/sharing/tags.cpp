// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/tags.h"

#include "sharing/committext.h"
#include "sharing/outgoing.h"
#include "sharing/sentences.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace concordat::tags {

using namespace Qt::StringLiterals;

namespace {

/// A tag as git keeps it. Its last line is for the program.
struct TagText {
    git::Oid commit;
    QByteArray name;
    QString by;
    QDateTime when;
    QString words; ///< for people
    QJsonObject told;
};

QByteArray bytesOf(const TagText &tag)
{
    QString by = tag.by;
    by.remove(u'<').remove(u'>').remove(u'\n');
    const qint64 seconds = std::max<qint64>(0, tag.when.isValid() ? tag.when.toSecsSinceEpoch() : 0);
    return "object " + tag.commit.hex() + "\ntype commit\ntag " + tag.name + "\ntagger "
        + (by.trimmed().isEmpty() ? u"unnamed"_s : by.trimmed()).toUtf8() + " <tags@concordat.invalid> "
        + QByteArray::number(seconds) + " +0000\n\n" + tag.words.toUtf8()
        + "\n\nConcordat: " + QJsonDocument(tag.told).toJson(QJsonDocument::Compact) + '\n';
}

/// The name of a version as git can hold it.
QByteArray tagName(const QString &version)
{
    QString name;
    for (const QChar c : version) {
        const bool plain = c.unicode() > 0xa0 || c.isLetterOrNumber() || c == u'.' || c == u'_';
        if (plain && !(c == u'.' && (name.isEmpty() || name.endsWith(u'.'))))
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-') || name.endsWith(u'.'))
        name.chop(1);
    if (name.endsWith(".lock"_L1))
        name.chop(5);
    return (name.isEmpty() ? u"version"_s : name.left(80)).toUtf8();
}

TagText tagOf(const Version &version)
{
    return {{}, tagName(version.name), version.namedBy, version.when, version.name,
        {{u"version"_s, version.name}, {u"by"_s, version.namedBy}, {u"when"_s, version.when.toMSecsSinceEpoch()}}};
}

TagText tagOf(const KeptSignature &signature)
{
    const QString key = QString::fromLatin1(signature.key.toHex());
    return {{}, (u"signed/"_s + signature.revision.value.first(12) + u'-' + key.first(8)).toLatin1(), u"signature"_s,
        {}, u"Signed with the key %1"_s.arg(key),
        {{u"key"_s, key}, {u"signature"_s, QString::fromLatin1(signature.signature.toHex())},
            {u"revision"_s, signature.revision.value}}};
}

/// Keeps the tag under a name that is free; nothing where the remote has it already.
std::optional<QString> keep(git_repository *repository, git_odb *database, TagText tag)
{
    const QByteArray wanted = tag.name;
    for (int nth = 2; nth < 100; ++nth) {
        const auto written = git::write(database, bytesOf(tag), GIT_OBJECT_TAG);
        const QByteArray reference = kept + tag.name;
        git::Oid there;
        if (!written)
            return std::nullopt;
        if (git_reference_name_to_id(&there.id, repository, reference.constData()) != 0) {
            const auto made = git::owned<git::Reference>([&](git_reference **created) {
                return git_reference_create(created, repository, reference.constData(), &written->id, 0, nullptr);
            });
            return made ? std::optional(QString::fromUtf8(tag.name)) : std::nullopt;
        }
        if (there == *written)
            return std::nullopt;
        tag.name = wanted + '-' + QByteArray::number(nth);
    }
    return std::nullopt;
}

}

Result<QStringList> make(const HistoryFile &file, git_repository *repository, const git::Oid &tip)
{
    const auto versions = file.revisions.versions();
    const auto signatures = file.signatures();
    if (!versions || !signatures)
        return std::unexpected(!versions ? versions.error() : signatures.error());
    const Told known = read(repository);
    QHash<RevisionId, QList<TagText>> wanted;
    for (const Version &version : *versions) {
        const auto same = [&](const Version &told) {
            return told.revision == version.revision && version.name.startsWith(told.name);
        };
        if (std::ranges::none_of(known.versions, same))
            wanted[version.revision].append(tagOf(version));
    }
    for (const KeptSignature &signature : *signatures) {
        if (!known.signatures.contains(signature))
            wanted[signature.revision].append(tagOf(signature));
    }
    QStringList made;
    if (wanted.isEmpty())
        return made;
    const auto database = git::objectsIn(repository);
    const auto walk = git::owned<git::Walk>([&](git_revwalk **begun) { return git_revwalk_new(begun, repository); });
    git_revwalk_push(walk.get(), &tip.id);
    git::Oid oid;
    while (!wanted.isEmpty() && git_revwalk_next(&oid.id, walk.get()) == 0) {
        for (TagText tag : wanted.take(revisionIn(database.get(), oid))) {
            tag.commit = oid;
            if (const auto name = keep(repository, database.get(), tag))
                made.append(*name);
        }
    }
    return made;
}

Told read(git_repository *repository)
{
    Told told;
    const auto database = git::objectsIn(repository);
    git_strarray names{};
    git_reference_list(&names, repository);
    for (size_t i = 0; i < names.count; ++i) {
        git::Oid oid;
        if (!QByteArrayView(names.strings[i]).startsWith(kept)
            || git_reference_name_to_id(&oid.id, repository, names.strings[i]) != 0)
            continue;
        // Tags of other programs say nothing to us.
        const auto bytes = git::bytesOf(database.get(), oid, GIT_OBJECT_TAG);
        const qsizetype at = bytes ? bytes->lastIndexOf("\nConcordat: ") : -1;
        if (at < 0)
            continue;
        const QJsonObject json = QJsonDocument::fromJson(bytes->mid(at + 12).trimmed()).object();
        const git::Oid commit = git::Oid::fromHex(bytes->mid(7, GIT_OID_SHA1_HEXSIZE));
        const RevisionId revision = revisionIn(database.get(), commit);
        if (revision.isNull())
            continue;
        if (json.contains(u"version"_s))
            told.versions.append({json[u"version"_s].toString(), revision, json[u"by"_s].toString(),
                QDateTime::fromMSecsSinceEpoch(json[u"when"_s].toInteger(), QTimeZone::UTC)});
        else if (json[u"revision"_s].toString() == revision.value)
            told.signatures.append({revision, QByteArray::fromHex(json[u"key"_s].toString().toLatin1()),
                QByteArray::fromHex(json[u"signature"_s].toString().toLatin1())});
    }
    git_strarray_dispose(&names);
    return told;
}

Result<bool> take(git_repository *repository, const HistoryFile &file, HistoryFile &copy)
{
    const Told told = read(repository);
    const auto versions = file.revisions.versions();
    const auto signatures = file.signatures();
    if (!versions || !signatures)
        return std::unexpected(!versions ? versions.error() : signatures.error());
    const auto isHere = [&](const RevisionId &revision) {
        return file.revisions.has(revision).value_or(false) || copy.revisions.has(revision).value_or(false);
    };
    bool fresh = false;
    QSet<QString> names;
    for (const Version &version : told.versions) {
        if (isAmong(*versions, version) || !isHere(version.revision) || names.contains(version.name))
            continue;
        names.insert(version.name);
        if (auto put = copy.revisions.putVersion(version); !put)
            return std::unexpected(put.error());
        fresh = true;
    }
    for (const KeptSignature &signature : told.signatures) {
        if (signatures->contains(signature) || !isHere(signature.revision))
            continue;
        if (auto put = copy.put(signature); !put)
            return std::unexpected(put.error());
        fresh = true;
    }
    return fresh;
}

}
