/// The store's own tables, by the same forward-only steps as a service's.
enum StoreSchema {
    static let migrations = [
        Migration(
            name: "store/0001-feed-requests-audit",
            sql: """
                CREATE TABLE store_state (
                    id INTEGER PRIMARY KEY CHECK (id = 1),
                    feed_identity TEXT NOT NULL,
                    feed_truncated INTEGER NOT NULL DEFAULT 0 CHECK (feed_truncated >= 0)
                ) STRICT;
                CREATE TABLE store_feed (
                    position INTEGER PRIMARY KEY CHECK (position > 0),
                    time INTEGER NOT NULL,
                    kind TEXT NOT NULL,
                    key TEXT NOT NULL,
                    payload BLOB NOT NULL
                ) STRICT;
                CREATE TABLE store_requests (
                    request_id TEXT PRIMARY KEY,
                    method TEXT NOT NULL,
                    request_hash BLOB NOT NULL CHECK (length(request_hash) = 32),
                    response BLOB NOT NULL,
                    create_time INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX store_requests_by_time ON store_requests (create_time);
                CREATE TABLE store_audit (
                    sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
                    time INTEGER NOT NULL,
                    actor TEXT NOT NULL,
                    action TEXT NOT NULL,
                    target TEXT NOT NULL,
                    detail TEXT NOT NULL,
                    hash BLOB NOT NULL CHECK (length(hash) = 32)
                ) STRICT;
                CREATE TRIGGER store_audit_keeps BEFORE UPDATE ON store_audit
                    BEGIN SELECT RAISE(ABORT, 'audit rows are never changed'); END;
                CREATE TRIGGER store_audit_stays BEFORE DELETE ON store_audit
                    BEGIN SELECT RAISE(ABORT, 'audit rows are never removed'); END;
                """),
        // Rows from before stay without a digest: what followers of them saw cannot be told, and they take a snapshot once.
        Migration(
            name: "store/0002-feed-history",
            sql: """
                ALTER TABLE store_feed ADD COLUMN digest BLOB CHECK (digest IS NULL OR length(digest) = 32);
                ALTER TABLE store_state ADD COLUMN feed_truncated_digest BLOB
                    CHECK (feed_truncated_digest IS NULL OR length(feed_truncated_digest) = 32);
                """),
        // Numbers up to which a database that was here before may have given its own.
        Migration(
            name: "store/0003-numbers",
            sql: """
                CREATE TABLE store_numbers (
                    name TEXT PRIMARY KEY,
                    floor INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                """),
        Migration(
            name: "store/0004-audit-by-target",
            sql: "CREATE INDEX store_audit_by_target ON store_audit (target, sequence);"),
        Migration(
            name: "store/0005-keys",
            sql: """
                CREATE TABLE store_keys (
                    name TEXT PRIMARY KEY,
                    check_value BLOB NOT NULL CHECK (length(check_value) = 32)
                ) STRICT, WITHOUT ROWID;
                """),
    ]
}
