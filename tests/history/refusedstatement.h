// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sqlite3.h>

#include <string_view>

/// SQLite refuses to prepare one statement: the n-th since `stepsLeft` was set, on whatever connection is made after
/// install(). So every question and every change is refused once, whatever the disk does.
namespace refusedstatement {

inline int stepsLeft = -1; ///< until the refusal; negative: nothing is refused
inline bool wasReached = false;

inline int answer(void *, int action, const char *what, const char *, const char *, const char *)
{
    if (stepsLeft < 0 || (action == SQLITE_TRANSACTION && std::string_view(what) == "ROLLBACK"))
        return SQLITE_OK;
    wasReached = wasReached || stepsLeft == 0;
    return stepsLeft-- == 0 ? SQLITE_DENY : SQLITE_OK;
}

inline int attach(sqlite3 *connection, const char **, const sqlite3_api_routines *)
{
    return sqlite3_set_authorizer(connection, &answer, nullptr);
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
    ~Refusal() { stepsLeft = -1; }
    Refusal(const Refusal &) = delete;
    Refusal &operator=(const Refusal &) = delete;
};

}
