// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

class QThread;
struct sqlite3;
struct sqlite3_stmt;

namespace concordat {

/// One row of an answer; valid until the next row is asked for.
class Row {
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// As what it is: a number, a text, bytes, or nothing.
    [[nodiscard]] QVariant value(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/// One connection to one SQLite file, and the only place through which SQL is spoken: prepared statements,
/// bound values, errors as sentences. It belongs to the thread that opened it.
///
/// The journal is a rollback journal with synchronous=FULL. Write-ahead logging would be quicker, but needs
/// memory shared between processes, which network shares do not give, and it leaves two files beside the
/// project that people forget to copy. With FULL a commit is on the disk when it returns.
class Database {
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

    /// Runs a statement that gives no rows.
    [[nodiscard]] Result<void> run(const QString &sql, const QVariantList &values = {});
    /// The row number of the last insertion.
    [[nodiscard]] Result<qint64> insert(const QString &sql, const QVariantList &values);
    /// Calls `visit` for each row; stops at its first failure. No lock is held when it returns.
    [[nodiscard]] Result<void> each(
        const QString &sql, const QVariantList &values, const std::function<Result<void>(const Row &)> &visit);
    /// The same, for whoever may have seen enough: until it answers false.
    [[nodiscard]] Result<void> eachUntil(
        const QString &sql, const QVariantList &values, const std::function<Result<bool>(const Row &)> &visit);
    /// The first column of the first row, where there is one.
    [[nodiscard]] Result<std::optional<QVariant>> one(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values = {});

    [[nodiscard]] bool isInTransaction() const { return m_inTransaction; }

private:
    friend class Snapshot;
    friend class Transaction;
    class Lease;

    struct Closed {
        void operator()(sqlite3 *connection) const;
    };
    struct Finalized {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalized>;

    Database(QString path, Mode mode);
    /// What the library said last, as a sentence.
    [[nodiscard]] Error error() const;
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> setUp();
    /// True where there is a further row, false at the end.
    [[nodiscard]] Result<bool> step(sqlite3_stmt *statement) const;

    QString m_path;
    Mode m_mode;
    bool m_inTransaction = false;
    const QThread *m_thread;
    std::unique_ptr<sqlite3, Closed> m_connection;
    /// Statements that are prepared and not in use.
    std::unordered_map<QString, Statement> m_idle;
};

/// While it lives, everything that is read is of one state of the file, and the file is asked for only once whether
/// it may be read. Others cannot write meanwhile, so it is for moments. Inside a transaction it does nothing.
class Snapshot {
public:
    explicit Snapshot(Database &database);
    ~Snapshot();
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    Database &m_database;
    bool m_open = false;
};

/// Everything between its beginning and commit() happens, or nothing does. It takes the write lock at once,
/// so that what was read inside it is still true when it is written.
class Transaction {
public:
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database)
        : m_database(database)
    {
    }
    Database &m_database;
    bool m_open = true;
};

}
