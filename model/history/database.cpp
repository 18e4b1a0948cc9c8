// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/database.h"
#include "history/sentences.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>

#include <atomic>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// Primary result codes of SQLite (sqlite3.h) that mean something to a person.
enum SqliteCode {
    Busy = 5,
    LockedTable = 6,
    ReadOnlyFile = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

/// Qt binds a null string as NULL; here an empty text is an empty text, and NULL is a variant without value.
QVariant stored(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

QString nextConnectionName()
{
    static std::atomic<quint64> count = 0;
    return u"concordat-%1"_s.arg(++count);
}

}

/// A prepared statement while it is in use. It goes back to the idle ones reset, so that it holds no lock;
/// a statement that is needed twice at once is prepared twice.
class Database::Lease {
public:
    Lease(Database &database, const QString &sql)
        : m_database(database)
        , m_sql(sql)
        , m_query(database.m_idle.take(sql))
    {
    }
    ~Lease()
    {
        if (!m_query)
            return;
        m_query->finish();
        m_database.m_idle.insert(m_sql, m_query);
    }
    Q_DISABLE_COPY_MOVE(Lease)

    Result<QSqlQuery *> query()
    {
        if (m_query)
            return m_query.get();
        auto prepared = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_database.m_connection, false));
        prepared->setForwardOnly(true);
        if (!prepared->prepare(m_sql))
            return std::unexpected(m_database.errorOf(prepared->lastError()));
        m_query = std::move(prepared);
        return m_query.get();
    }

private:
    Database &m_database;
    QString m_sql;
    std::shared_ptr<QSqlQuery> m_query;
};

Database::Database(QString path, Mode mode)
    : m_path(std::move(path))
    , m_connection(nextConnectionName())
    , m_mode(mode)
{
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    std::unique_ptr<Database> database(new Database(QFileInfo(path).absoluteFilePath(), mode));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    connection.setDatabaseName(database->m_path);
    connection.setConnectOptions(
        mode == Mode::ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s : u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!connection.open())
        return std::unexpected(database->errorOf(connection.lastError()));
    if (auto done = database->setUp(); !done)
        return std::unexpected(done.error());
    return database;
}

Database::~Database()
{
    // A truncated journal is a side file; leaving this mode removes it. Where that fails the journal is
    // empty, and the next opening takes it for what it is.
    if (m_mode != Mode::ReadOnly)
        (void)one(u"PRAGMA journal_mode=DELETE"_s);
    m_idle.clear();
    {
        QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> Database::setUp()
{
    // The schema of a stranger's file is not trusted to run functions, and a page that does not look like
    // one is an error instead of a guess.
    QList<std::pair<QString, QString>> settings{
        {u"trusted_schema"_s, u"0"_s},
        {u"cell_size_check"_s, u"1"_s},
        {u"foreign_keys"_s, u"1"_s},
        {u"temp_store"_s, u"2"_s},
        {u"synchronous"_s, u"2"_s},
    };
    // Truncating the journal spares the directory two changes a commit.
    if (m_mode != Mode::ReadOnly)
        settings.append({u"journal_mode"_s, u"truncate"_s});
    for (const auto &[name, wanted] : settings) {
        if (auto set = one(u"PRAGMA %1=%2"_s.arg(name, wanted)); !set)
            return std::unexpected(set.error());
        auto read = one(u"PRAGMA %1"_s.arg(name));
        if (!read)
            return std::unexpected(read.error());
        if (!*read || (*read)->toString() != wanted)
            return failure(Fault::Unreadable,
                History::tr(
                    "“%1” could not be opened in the safe way this program needs (%2). Copy it to a local folder and "
                    "open the copy.")
                    .arg(m_path, name));
    }
    return {};
}

Error Database::errorOf(const QSqlError &error) const
{
    bool isNumber = false;
    const int extended = error.nativeErrorCode().toInt(&isNumber);
    const QString name = QFileInfo(m_path).fileName();
    switch (isNumber ? extended & 0xff : 0) {
    case Busy:
    case LockedTable:
        return {Fault::Locked,
            History::tr(
                "“%1” is being written by another window or program. Nothing was changed; try again in a moment.")
                .arg(name)};
    case ReadOnlyFile:
        return {Fault::ReadOnly,
            History::tr(
                "“%1” cannot be written: the file or its folder is read-only. Save a copy elsewhere to go on working.")
                .arg(name)};
    case Full:
        return {Fault::NoSpace,
            History::tr("There is no space left on the disk of “%1”. Nothing was changed; make room and try again.")
                .arg(name)};
    case Corrupt:
        return {Fault::Damaged,
            History::tr("“%1” is damaged. Salvage it: everything readable is rescued into a new file.").arg(name)};
    case NotADatabase:
        return {Fault::Malformed, History::tr("“%1” is not a Concordat project.").arg(name)};
    case CannotOpen:
        return {Fault::Unreadable,
            History::tr("“%1” cannot be opened. Check that the file and its folder exist and may be used.").arg(name)};
    case InputOutput:
        return {Fault::Unreadable,
            History::tr(
                "The disk of “%1” refused to read or write (%2). Is the stick still in, the network up? Nothing was "
                "changed.")
                .arg(name, error.databaseText())};
    default:
        return {
            Fault::Malformed, History::tr("“%1” is not as this program wrote it: %2.").arg(name, error.databaseText())};
    }
}

Result<void> Database::execute(QSqlQuery &query, const QVariantList &values) const
{
    Q_ASSERT(QSqlDatabase::database(m_connection, false).driver()->thread() == QThread::currentThread());
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), stored(values[i]));
    if (!query.exec())
        return std::unexpected(errorOf(query.lastError()));
    return {};
}

Result<void> Database::run(const QString &sql, const QVariantList &values)
{
    Lease lease(*this, sql);
    auto query = lease.query();
    if (!query)
        return std::unexpected(query.error());
    return execute(**query, values);
}

Result<qint64> Database::insert(const QString &sql, const QVariantList &values)
{
    Lease lease(*this, sql);
    auto query = lease.query();
    if (!query)
        return std::unexpected(query.error());
    if (auto done = execute(**query, values); !done)
        return std::unexpected(done.error());
    return (*query)->lastInsertId().toLongLong();
}

Result<void> Database::each(
    const QString &sql, const QVariantList &values, const std::function<Result<void>(const Row &)> &visit)
{
    return eachUntil(sql, values, [&visit](const Row &row) { return visit(row).transform([] { return true; }); });
}

Result<void> Database::eachUntil(
    const QString &sql, const QVariantList &values, const std::function<Result<bool>(const Row &)> &visit)
{
    Lease lease(*this, sql);
    auto query = lease.query();
    if (!query)
        return std::unexpected(query.error());
    if (auto done = execute(**query, values); !done)
        return done;
    const Row row(**query);
    while ((*query)->next()) {
        const auto goOn = visit(row);
        if (!goOn)
            return std::unexpected(goOn.error());
        if (!*goOn)
            return {};
    }
    if ((*query)->lastError().isValid())
        return std::unexpected(errorOf((*query)->lastError()));
    return {};
}

Result<std::optional<QVariant>> Database::one(const QString &sql, const QVariantList &values)
{
    Lease lease(*this, sql);
    auto query = lease.query();
    if (!query)
        return std::unexpected(query.error());
    if (auto done = execute(**query, values); !done)
        return std::unexpected(done.error());
    if ((*query)->next())
        return (*query)->value(0);
    if ((*query)->lastError().isValid())
        return std::unexpected(errorOf((*query)->lastError()));
    return std::nullopt;
}

Result<qint64> Database::number(const QString &sql, const QVariantList &values)
{
    auto value = one(sql, values);
    if (!value)
        return std::unexpected(value.error());
    return value->value_or(QVariant(0)).toLongLong();
}

Snapshot::Snapshot(Database &database)
    : m_database(database)
    , m_open(!database.m_inTransaction && database.run(u"BEGIN"_s))
{
    m_database.m_inTransaction = m_database.m_inTransaction || m_open;
}

Snapshot::~Snapshot()
{
    if (!m_open)
        return;
    // Nothing was written, so nothing can be lost.
    (void)m_database.run(u"COMMIT"_s);
    m_database.m_inTransaction = false;
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    Q_ASSERT(!database.m_inTransaction);
    if (auto begun = database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    database.m_inTransaction = true;
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // Where SQLite has rolled back already (a full disk), there is nothing left to do here.
    (void)m_database.run(u"ROLLBACK"_s);
    m_database.m_inTransaction = false;
}

Result<void> Transaction::commit()
{
    auto done = m_database.run(u"COMMIT"_s);
    if (!done)
        return done;
    m_open = false;
    m_database.m_inTransaction = false;
    return {};
}

}
