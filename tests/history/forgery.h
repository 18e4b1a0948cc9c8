// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/objects.h"
#include "history/received.h"
#include "history/revisions.h"
#include "text/hash.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

/// What somebody can do to a project's file who knows its form: an object is taken out, its bytes are altered, or it
/// says something else and whatever names it names the new one, so that every name is true.
namespace forgery {

using namespace concordat;
using namespace Qt::StringLiterals;

/// Every n-th of the cases, or, where CONCORDAT_LONG_TESTS asks for them, all.
inline int everyOne(int few)
{
    return qEnvironmentVariableIsSet("CONCORDAT_LONG_TESTS") ? 1 : few;
}

template <typename T>
bool isAnswered(const Result<T> &result)
{
    return result || !result.error().sentence.isEmpty();
}

/// The objects of a file, each kept as it is, whatever it was kept as.
class Laid {
public:
    explicit Laid(const QString &path)
        : m_path(path)
    {
        if (auto opened = Database::open(path, Database::Mode::ReadWrite); opened && lay(**opened).has_value())
            m_isSound = true;
    }

    [[nodiscard]] bool isSound() const { return m_isSound; }
    [[nodiscard]] const QList<Objects::Readable> &objects() const { return m_objects; }

    /// The file without that object.
    [[nodiscard]] bool without(qsizetype object, const QString &path) const
    {
        return changed(path, [&](Database &file) {
            return file.run(u"DELETE FROM object WHERE hash = ?"_s, {m_objects[object].hash.raw()});
        });
    }

    /// The file with other bytes under the name of that object.
    [[nodiscard]] bool garbled(qsizetype object, const QString &path) const
    {
        return changed(path, [&](Database &file) {
            return file.run(u"UPDATE object SET bytes = ? WHERE hash = ?"_s,
                {QByteArray("{\"what\":\"never written\"}"), m_objects[object].hash.raw()});
        });
    }

    /// The file with `bytes` instead of that object, and every name after it as it is then.
    [[nodiscard]] bool saying(const QByteArray &bytes, qsizetype object, const QString &path) const
    {
        return changed(path, [&](Database &file) -> Result<void> {
            QHash<QByteArray, QByteArray> names;
            const auto put = [&](const ObjectHash &old, const QByteArray &now) {
                names.insert(old.hex().toLatin1(), ObjectHash::of(now).hex().toLatin1());
                return file.run(u"UPDATE object SET hash = ?, bytes = ? WHERE hash = ?"_s,
                    {ObjectHash::of(now).raw(), now, old.raw()});
            };
            auto done = put(m_objects[object].hash, bytes);
            // What names an object came after it.
            for (qsizetype i = object + 1; done && i < m_objects.size(); ++i) {
                const QByteArray now = renamed(m_objects[i].bytes, names);
                if (now != m_objects[i].bytes)
                    done = put(m_objects[i].hash, now);
            }
            return done.and_then([&] { return renameRevisions(file, names); });
        });
    }

private:
    Result<void> lay(Database &file)
    {
        Objects objects(file);
        const auto all = objects.all();
        if (!all)
            return std::unexpected(all.error());
        for (const Objects::Listed &listed : *all) {
            const auto object = objects.readable(listed.no);
            if (!object || !*object)
                return failure(Fault::Damaged, u"An object cannot be read."_s);
            m_objects.append(**object);
        }
        auto done = file.run(u"DELETE FROM shelf"_s);
        for (qsizetype i = 0; done && i < m_objects.size(); ++i)
            done = file.run(u"UPDATE object SET form = 0, base = NULL, bytes = ? WHERE no = ?"_s,
                {m_objects[i].bytes, (*all)[i].no});
        return done;
    }

    template <typename Change>
    bool changed(const QString &path, const Change &change) const
    {
        QFile::remove(path);
        if (!QFile::copy(m_path, path))
            return false;
        auto file = Database::open(path, Database::Mode::ReadWrite);
        if (!file)
            return false;
        const auto transaction = Transaction::begin(**file);
        return transaction && change(**file).has_value() && (*transaction)->commit().has_value();
    }

    static QByteArray renamed(QByteArray bytes, const QHash<QByteArray, QByteArray> &names)
    {
        for (const auto &[old, now] : names.asKeyValueRange())
            bytes.replace(old, now);
        return bytes;
    }

    static Result<void> renameRevisions(Database &file, QHash<QByteArray, QByteArray> names)
    {
        Revisions revisions(file);
        QList<qint64> numbers;
        auto done = file.each(u"SELECT no FROM revision ORDER BY no"_s, {}, [&](const Row &row) -> Result<void> {
            numbers.append(row.number(0));
            return {};
        });
        const auto blob = [](const QString &hex) { return QByteArray::fromHex(hex.toLatin1()); };
        for (qsizetype i = 0; done && i < numbers.size(); ++i) {
            auto revision = revisions.byNumber(numbers[i]);
            if (!revision)
                return std::unexpected(revision.error());
            const auto rename
                = [&](QString &name) { name = QString::fromLatin1(names.value(name.toLatin1(), name.toLatin1())); };
            rename(revision->draft);
            rename(revision->received);
            rename(revision->about.value);
            for (RevisionId &parent : revision->parents)
                rename(parent.value);
            const RevisionId now = identityOf(*revision);
            names.insert(revision->id.value.toLatin1(), now.value.toLatin1());
            done = file.run(u"UPDATE revision SET id = ?, draft = ?, about = ?, received = ? WHERE no = ?"_s,
                {blob(now.value), blob(revision->draft),
                    revision->about.isNull() ? QVariant() : blob(revision->about.value),
                    revision->received.isEmpty() ? QVariant() : blob(revision->received), numbers[i]});
        }
        for (const auto &[old, now] : names.asKeyValueRange()) {
            for (const QString &where : {u"head SET revision"_s, u"version SET revision"_s,
                     u"received SET compilation"_s, u"signature SET revision"_s}) {
                if (done)
                    done = file.run(u"UPDATE %1 = ? WHERE %2 = ?"_s.arg(where, where.section(u' ', -1)),
                        {QByteArray::fromHex(now), QByteArray::fromHex(old)});
            }
        }
        return done;
    }

    QString m_path;
    QList<Objects::Readable> m_objects;
    bool m_isSound = false;
};

namespace detail {

inline void addInstead(const QJsonValue &value, const std::function<void(const QJsonValue &)> &add)
{
    // A name of nothing; one that is none; what holds no more than a computer can; and what is of another kind.
    for (const QJsonValue &other : {QJsonValue(QString(64, u'f')), QJsonValue(u"x"_s), QJsonValue(-1), QJsonValue(9e18),
             QJsonValue(QJsonArray()), QJsonValue(QJsonObject())})
        add(other);
    add(QJsonValue::Undefined);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), 2); ++i) {
            const QJsonValue item = array[i];
            addInstead(item, [&](const QJsonValue &other) {
                QJsonArray changed = array;
                if (other.isUndefined())
                    changed.removeAt(i);
                else
                    changed[i] = other;
                add(changed);
            });
        }
        if (!array.isEmpty())
            add(QJsonArray{array[0], array[0]});
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            addInstead(member.value(), [&](const QJsonValue &other) {
                QJsonObject changed = object;
                if (other.isUndefined())
                    changed.remove(member.key());
                else
                    changed[member.key()] = other;
                add(changed);
            });
        }
    }
}

}

/// Everything the object could say instead, one change of its JSON each; what is no JSON says no JSON, in other bytes.
inline QList<QByteArray> instead(const QByteArray &bytes)
{
    QList<QByteArray> all{"", "no JSON", "[]"};
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isObject()) {
        detail::addInstead(document.object(), [&](const QJsonValue &other) {
            if (other.isObject())
                all.append(canonicalBytes(other.toObject()));
        });
    }
    all.removeAll(bytes);
    return all;
}

}
