#pragma once
#include <libpq-fe.h>

// Only what Swift cannot call: macros, and a callback that does nothing.

static inline void xinyi_pq_keep_quiet(void *context, const char *message) { (void)context, (void)message; }

/// Keeps the server's notices from being printed: https://www.postgresql.org/docs/15/libpq-notice-processing.html
static inline void xinyi_pq_silence(PGconn *connection) { PQsetNoticeProcessor(connection, xinyi_pq_keep_quiet, 0); }

/// A field of an error, by its letter (https://www.postgresql.org/docs/15/protocol-error-fields.html); null where there is none.
static inline const char *xinyi_pq_field(const PGresult *result, char letter) { return PQresultErrorField(result, letter); }
