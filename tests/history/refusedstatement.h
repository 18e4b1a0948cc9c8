// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sqlite3.h>

#include <string_view>

/// SQLite refuses to carry out one statement: the n-th since `stepsLeft` was set, on whatever connection is made after
/// install(). So every question and every change is refused, whatever the disk does.
namespace refusedstatement {

inline int stepsLeft = -1; ///< until the refusal; negative: nothing is refused
inline bool wasReached = false;
inline bool refusing = false; ///< the statement that is carried out now

/// Refused is what an operation asks and changes, not how a transaction ends.
inline bool canBeRefused(std::string_view sql)
{
    return !sql.starts_with("ROLLBACK") && !sql.starts_with("COMMIT") && !sql.starts_with("PRAGMA");
}

inline int begins(unsigned, void *, void *statement, void *)
{
    const char *sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
    refusing = stepsLeft >= 0 && sql && canBeRefused(sql) && stepsLeft-- == 0;
    wasReached = wasReached || refusing;
    return 0;
}

inline int goesOn(void *)
{
    return refusing ? 1 : 0;
}

inline int attach(sqlite3 *connection, const char **, const sqlite3_api_routines *)
{
    sqlite3_progress_handler(connection, 1, &goesOn, nullptr);
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, &begins, nullptr);
}

inline bool install()
{
    return sqlite3_auto_extension(reinterpret_cast<void (*)()>(&attach)) == SQLITE_OK;
}

/// Refuses the `step`-th statement from now on while it lives.
class Refusal {
public:
    explicit Refusal(int step)
    {
        stepsLeft = step;
        wasReached = false;
    }
    ~Refusal()
    {
        stepsLeft = -1;
        refusing = false;
    }
    Refusal(const Refusal &) = delete;
    Refusal &operator=(const Refusal &) = delete;
};

/// The statement to be refused after `step`: each of the first, and later ever fewer of them.
inline int after(int step)
{
    return step + 1 + step / 100;
}

}
