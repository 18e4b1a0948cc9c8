// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/database.h"
#include "history/sentences.h"

#include <QFileInfo>
#include <QThread>

#include <sqlite3.h>

namespace concordat {

using namespace Qt::StringLiterals;

namespace {

/// Milliseconds for which somebody else may be writing before we give up.
constexpr int patience = 2000;

/// A bound text or block is not copied: it lives in its QVariant until the statement is done. Nothing written is an
/// empty text or block here; NULL is a variant without value.
int bindValue(sqlite3_stmt *statement, int place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return sqlite3_bind_null(statement, place);
    case QMetaType::QByteArray: {
        const auto &bytes = *static_cast<const QByteArray *>(value.constData());
        return sqlite3_bind_blob64(statement, place, bytes.constData(), quint64(bytes.size()), SQLITE_STATIC);
    }
    case QMetaType::QString: {
        const auto &text = *static_cast<const QString *>(value.constData());
        return sqlite3_bind_text64(statement, place, reinterpret_cast<const char *>(text.constData()),
            quint64(text.size()) * sizeof(char16_t), SQLITE_STATIC, SQLITE_UTF16);
    }
    case QMetaType::Double:
        return sqlite3_bind_double(statement, place, value.toDouble());
    default:
        Q_ASSERT(value.canConvert<qint64>());
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    }
}

}

QString Row::text(int column) const
{
    const auto *text = static_cast<const char16_t *>(sqlite3_column_text16(m_statement, column));
    return text ? QString(reinterpret_cast<const QChar *>(text),
                      sqlite3_column_bytes16(m_statement, column) / qsizetype(sizeof(char16_t)))
                : QString();
}

QByteArray Row::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, bytes ? sqlite3_column_bytes(m_statement, column) : 0);
}

qint64 Row::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Row::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QVariant Row::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_BLOB:
        return bytes(column);
    case SQLITE_NULL:
        return {};
    default:
        return text(column);
    }
}

void Database::Closed::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

void Database::Finalized::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

/// A prepared statement while it is in use. It goes back to the idle ones reset, so that it holds no lock;
/// a statement that is needed twice at once is prepared twice.
class Database::Lease {
public:
    Lease(Database &database, const QString &sql)
        : m_database(database)
        , m_sql(sql)
    {
        if (auto idle = database.m_idle.extract(sql))
            m_statement = std::move(idle.mapped());
    }
    ~Lease()
    {
        if (!m_statement)
            return;
        sqlite3_reset(m_statement.get());
        sqlite3_clear_bindings(m_statement.get());
        m_database.m_idle.insert_or_assign(m_sql, std::move(m_statement));
    }
    Q_DISABLE_COPY_MOVE(Lease)

    /// The statement with these values in its places.
    Result<sqlite3_stmt *> with(const QVariantList &values)
    {
        Q_ASSERT(m_database.m_thread == QThread::currentThread());
        if (!m_statement) {
            sqlite3_stmt *prepared = nullptr;
            const QByteArray sql = m_sql.toUtf8();
            if (sqlite3_prepare_v3(m_database.m_connection.get(), sql.constData(), int(sql.size()),
                    SQLITE_PREPARE_PERSISTENT, &prepared, nullptr)
                != SQLITE_OK)
                return std::unexpected(m_database.error());
            m_statement.reset(prepared);
        }
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (bindValue(m_statement.get(), int(i) + 1, values[i]) != SQLITE_OK)
                return std::unexpected(m_database.error());
        }
        return m_statement.get();
    }

private:
    Database &m_database;
    QString m_sql;
    Statement m_statement;
};

Database::Database(QString path, Mode mode)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_thread(QThread::currentThread())
{
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    std::unique_ptr<Database> database(new Database(QFileInfo(path).absoluteFilePath(), mode));
    return database->connect().and_then([&] { return database->setUp(); }).transform([&] {
        return std::move(database);
    });
}

Result<void> Database::connect()
{
    // It belongs to one thread, so nothing in it need be locked.
    const int flags = SQLITE_OPEN_NOMUTEX
        | (m_mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    sqlite3 *connection = nullptr;
    const int opened = sqlite3_open_v2(m_path.toUtf8().constData(), &connection, flags, nullptr);
    m_connection.reset(connection);
    if (opened != SQLITE_OK)
        return std::unexpected(error());
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, patience);
    return {};
}

Database::~Database()
{
    // A truncated journal is a side file; leaving this mode removes it. Where that fails the journal is
    // empty, and the next opening takes it for what it is.
    if (m_connection && m_mode != Mode::ReadOnly)
        (void)one(u"PRAGMA journal_mode=DELETE"_s);
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

Error Database::error() const
{
    const QString name = QFileInfo(m_path).fileName();
    const QString said = QString::fromUtf8(sqlite3_errmsg(m_connection.get()));
    switch (sqlite3_errcode(m_connection.get()) & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Fault::Locked,
            History::tr(
                "“%1” is being written by another window or program. Nothing was changed; try again in a moment.")
                .arg(name)};
    case SQLITE_READONLY:
        return {Fault::ReadOnly,
            History::tr(
                "“%1” cannot be written: the file or its folder is read-only. Save a copy elsewhere to go on working.")
                .arg(name)};
    case SQLITE_FULL:
        return {Fault::NoSpace,
            History::tr("There is no space left on the disk of “%1”. Nothing was changed; make room and try again.")
                .arg(name)};
    case SQLITE_CORRUPT:
        return {Fault::Damaged,
            History::tr("“%1” is damaged. Salvage it: everything readable is rescued into a new file.").arg(name)};
    case SQLITE_NOTADB:
        return {Fault::Malformed, History::tr("“%1” is not a Concordat project.").arg(name)};
    case SQLITE_CANTOPEN:
        return {Fault::Unreadable,
            History::tr("“%1” cannot be opened. Check that the file and its folder exist and may be used.").arg(name)};
    case SQLITE_IOERR:
        return {Fault::Unreadable,
            History::tr(
                "The disk of “%1” refused to read or write (%2). Is the stick still in, the network up? Nothing was "
                "changed.")
                .arg(name, said)};
    default:
        return {Fault::Malformed, History::tr("“%1” is not as this program wrote it: %2.").arg(name, said)};
    }
}

Result<bool> Database::step(sqlite3_stmt *statement) const
{
    const int result = sqlite3_step(statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        return std::unexpected(error());
    return result == SQLITE_ROW;
}

Result<void> Database::run(const QString &sql, const QVariantList &values)
{
    Lease lease(*this, sql);
    return lease.with(values).and_then([this](sqlite3_stmt *statement) { return step(statement); }).transform([](bool) {
    });
}

Result<qint64> Database::insert(const QString &sql, const QVariantList &values)
{
    return run(sql, values).transform([this] { return qint64(sqlite3_last_insert_rowid(m_connection.get())); });
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
    const auto statement = lease.with(values);
    if (!statement)
        return std::unexpected(statement.error());
    const Row row(*statement);
    while (true) {
        const auto goOn
            = step(*statement).and_then([&](bool isRow) { return isRow ? visit(row) : Result<bool>(false); });
        if (!goOn)
            return std::unexpected(goOn.error());
        if (!*goOn)
            return {};
    }
}

Result<std::optional<QVariant>> Database::one(const QString &sql, const QVariantList &values)
{
    std::optional<QVariant> found;
    return eachUntil(sql, values, [&](const Row &row) -> Result<bool> {
        found = row.value(0);
        return false;
    }).transform([&] { return found; });
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
