// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing/handwork.h"

#include "collation/editednotation.h"
#include "collation/origins.h"
#include "draft/draftnotation.h"
#include "proposals/delegation.h"
#include "sharing/notationfiles.h"
#include "sharing/sentences.h"
#include "text/hash.h"

#include <QStringDecoder>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

struct File {
    QByteArray path; ///< below the folder of the draft
    git::Oid oid;
};

/// Folders in folders, as this program and sensible people make them; deeper ones are not looked into.
constexpr int deepestFolder = 4;

Result<void> addFiles(
    git_odb *database, const git::Oid &oid, const QByteArray &prefix, QList<File> &files, int depth = 0)
{
    const auto folder = git::Folder::read(database, oid);
    if (!folder)
        return std::unexpected(folder.error());
    for (const auto &[name, entry] : folder->entries().asKeyValueRange()) {
        if (!entry.isFolder) {
            files.append({prefix + name, entry.oid});
        } else if (depth < deepestFolder) {
            if (auto added = addFiles(database, entry.oid, prefix + name + '/', files, depth + 1); !added)
                return added;
        }
    }
    return {};
}

QSet<Attribution> namesIn(const Draft &draft)
{
    QSet<Attribution> names;
    for (const Delegation &delegation : Register::unitedNations().all())
        names.insert(delegation.attribution);
    for (const Provision &provision : draft.provisions) {
        for (const Paragraph &paragraph : provision.paragraphs) {
            for (const Attribution &name : attributions(paragraph.passage))
                names.insert(name);
        }
    }
    for (const ConcordanceEntry &entry : draft.concordance)
        names.insert(entry.delegation);
    return names;
}

/// The leading number of a file's name.
QByteArray numberOf(const QByteArray &path)
{
    const QByteArray file = path.mid(path.lastIndexOf('/') + 1);
    return file.first(std::max<qsizetype>(0, file.indexOf('-')));
}

/// Gives what is new in `draft` names that everybody who reads the commit gives it.
void nameAlike(Draft &draft, const Draft &before, const git::Oid &commit)
{
    QSet<QString> known;
    for (const Provision &provision : before.provisions) {
        known.insert(provision.id.value);
        for (const Paragraph &paragraph : provision.paragraphs)
            known.insert(paragraph.id.value);
    }
    QHash<QString, QString> names;
    const auto rename = [&](QString &id) {
        if (!known.contains(id) && !names.contains(id)) {
            const QByteArray place = commit.hex() + '/' + QByteArray::number(names.size());
            names.insert(id, contentHash(place).first(26));
        }
        id = names.value(id, id);
    };
    for (Provision &provision : draft.provisions) {
        rename(provision.id.value);
        for (Paragraph &paragraph : provision.paragraphs)
            rename(paragraph.id.value);
    }
    for (Provision &provision : draft.provisions) {
        for (Paragraph &paragraph : provision.paragraphs)
            paragraph.label.of.value = names.value(paragraph.label.of.value, paragraph.label.of.value);
    }
}

/// Compares the files with the provisions of the draft before, and makes edits of what differs.
class HandReader {
public:
    HandReader(git_odb *database, const git::Oid &commit, const CommitText &text, const Draft &before)
        : m_database(database)
        , m_before(before)
        , m_context{{text.author, {}}, text.when, editOf(commit)}
        , m_known(namesIn(before))
    {
        m_work.draft = before;
    }

    Result<HandWork> read(const QList<File> &files)
    {
        const QList<qsizetype> places = matched(files);
        ProvisionId after;
        for (qsizetype i = 0; i < files.size(); ++i) {
            const auto text = textOf(files[i]);
            if (!text)
                return std::unexpected(text.error());
            if (places[i] < 0) {
                after = insert(files[i], *text, after);
                continue;
            }
            const Provision &provision = m_before.provisions[places[i]];
            after = provision.id;
            if (!text->has_value() || **text == QString::fromUtf8(notationfiles::textOf(provision)))
                continue;
            if (const auto edit = editFrom(provision, **text, m_known, m_context.edit))
                apply(*edit, files[i].path);
        }
        for (qsizetype i = 0; i < m_before.provisions.size(); ++i) {
            if (!places.contains(i))
                apply(edits::DeleteProvision{m_before.provisions[i].id}, m_paths[i]);
        }
        return m_work;
    }

private:
    /// Which provision each file is: first by its whole name, then by its number. The rest are new.
    QList<qsizetype> matched(const QList<File> &files)
    {
        for (qsizetype i = 0; i < m_before.provisions.size(); ++i)
            m_paths.append(
                notationfiles::pathOf(notationfiles::nameOf(m_before.provisions[i]), i, m_before.provisions.size()));
        QList<qsizetype> places(files.size(), -1);
        const auto match = [&](auto same) {
            for (qsizetype i = 0; i < files.size(); ++i) {
                if (places[i] >= 0)
                    continue;
                for (qsizetype k = 0; k < m_paths.size(); ++k) {
                    if (same(files[i].path, m_paths[k]) && !places.contains(k)) {
                        places[i] = k;
                        break;
                    }
                }
            }
        };
        match([](const QByteArray &a, const QByteArray &b) { return a == b; });
        match([](const QByteArray &a, const QByteArray &b) {
            return !numberOf(a).isEmpty() && numberOf(a) == numberOf(b);
        });
        return places;
    }

    /// Nothing where the file is no text; then it is set aside.
    Result<std::optional<QString>> textOf(const File &file)
    {
        const auto bytes = git::bytesOf(m_database, file.oid, GIT_OBJECT_BLOB);
        if (!bytes)
            return std::unexpected(bytes.error());
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder.decode(*bytes);
        if (!decoder.hasError() && !text.contains(QChar(0)))
            return std::optional(text);
        m_work.setAside.append(
            Sharing::tr("The file %1 is not a text in UTF-8 and was left as it was before.").arg(shown(file.path)));
        return std::optional<QString>();
    }

    static QString shown(const QByteArray &path) { return QString::fromUtf8(notationfiles::folder + '/' + path); }

    void apply(const Edit &edit, const QByteArray &path)
    {
        auto now = applied(m_work.draft, edit, m_context);
        if (!now) {
            m_work.setAside.append(u"%1: %2"_s.arg(shown(path), now.error().sentence));
            return;
        }
        m_work.draft = std::move(*now);
        m_work.taken.append(shown(path));
    }

    ProvisionId insert(const File &file, const std::optional<QString> &text, ProvisionId after)
    {
        if (!text)
            return after;
        if (!file.path.endsWith(notationfiles::ending)) {
            m_work.setAside.append(Sharing::tr("The file %1 is no part of the draft.").arg(shown(file.path)));
            return after;
        }
        for (Provision provision : parseDraft(*text, m_known).draft.provisions) {
            // Nobody has written these words before.
            provision.title = withOrigins(provision.title, {}, m_context.edit);
            for (Paragraph &paragraph : provision.paragraphs)
                paragraph.passage = withOrigins(paragraph.passage, {}, m_context.edit);
            apply(edits::InsertProvision{after, provision}, file.path);
            after = provision.id;
        }
        return after;
    }

    git_odb *m_database;
    const Draft &m_before;
    EditContext m_context;
    QSet<Attribution> m_known;
    QList<QByteArray> m_paths;
    HandWork m_work;
};

/// What was changed outside of the draft's folder is nobody's text.
QStringList changedElsewhere(const git::Folder &now, const git::Folder &was)
{
    QStringList changed;
    const auto compare = [&](const git::Folder &one, const git::Folder &other) {
        for (const auto &[name, entry] : one.entries().asKeyValueRange()) {
            const auto same = other.entries().constFind(name);
            const QString shown = QString::fromUtf8(name);
            if (name != notationfiles::folder && (same == other.entries().cend() || *same != entry)
                && !changed.contains(shown))
                changed.append(shown);
        }
    };
    compare(now, was);
    compare(was, now);
    return changed;
}

}

Result<HandWork> handWorkOf(
    git_odb *database, const git::Oid &commit, const CommitText &text, const git::Oid &former, const Draft &before)
{
    const auto now = git::Folder::read(database, text.tree);
    const auto was = git::Folder::read(database, former);
    if (!now || !was)
        return std::unexpected(!now ? now.error() : was.error());
    QList<File> files;
    if (auto added = addFiles(database, now->folder(notationfiles::folder), {}, files); !added)
        return std::unexpected(added.error());
    HandWork work{before, {}, {}};
    if (files.isEmpty() && !before.provisions.isEmpty()) {
        work.setAside.append(Sharing::tr("The folder of the draft was emptied; the draft was left as it is."));
    } else {
        auto read = HandReader(database, commit, text, before).read(files);
        if (!read)
            return read;
        work = std::move(*read);
        nameAlike(work.draft, before, commit);
    }
    if (const QStringList elsewhere = changedElsewhere(*now, *was); !elsewhere.isEmpty())
        work.setAside.append(
            Sharing::tr("What was changed outside of the draft was left out: %1.").arg(elsewhere.join(u", "_s)));
    return work;
}

}
