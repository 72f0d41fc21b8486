#pragma once
#include <sqlite3.h>

// Only what Swift cannot call: the variadic configuration functions.

/// Turns off SQLite's memory statistics, whose global mutex every allocation of every connection would take.
/// Has an effect only before the first other call into SQLite: https://www.sqlite.org/c3ref/config.html
static inline int xinyi_sqlite_disable_memory_statistics(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/// Sets one on/off option of a connection: https://www.sqlite.org/c3ref/db_config.html
static inline int xinyi_sqlite_db_config(sqlite3 *db, int option, int on) {
    return sqlite3_db_config(db, option, on, (int *)0);
}
