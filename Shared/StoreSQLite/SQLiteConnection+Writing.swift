import CSQLite
import Phrases
import Store
import Synchronization

extension SQLiteConnection: WriterConnection {
    var isFar: Bool { false }

    func beginAlone() throws(StoreError) { try run("BEGIN IMMEDIATE") }

    /// One process has the directory, so the heads are as it knows them.
    func beginGroup(_ known: Ledger, asking question: StoreQuestion?) throws(StoreError) -> Ledger {
        try run("BEGIN IMMEDIATE")
        if let question { try ask(question) }
        return known
    }

    func commitGroup(_ ledger: Ledger) throws(StoreError) { try run("COMMIT") }

    func rollBack() {
        if isInTransaction { try? run("ROLLBACK") }
    }

    // MARK: Schema

    func runScript(_ migration: Migration) throws(StoreError) {
        let code = sqlite3_exec(handle, migration.sql, nil, nil, nil)
        guard code == SQLITE_OK else {
            let cause = failure(ResultCode(rawValue: code), sql: nil, whilePreparing: true)
            let kind: StoreError.Kind =
                [.diskFull, .inputOutput, .corrupt, .cannotOpen, .busy].contains(cause.kind)
                ? cause.kind : .migrationFailed
            throw StoreError(
                kind, "migration \"\(migration.name)\" failed and was undone: \(cause.text)", code: cause.code)
        }
    }

    /// STRICT tables refuse a value of the wrong type; a table without it would keep any.
    func lint(_ migration: Migration) throws(StoreError) {
        let loose = try value(
            """
            SELECT group_concat(name, ', ') FROM pragma_table_list
            WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            """
        ) { $0.textOrNil(0) }
        if let loose {
            throw StoreError(
                .migrationFailed,
                "migration \"\(migration.name)\" was undone: it leaves a table that is not STRICT (\(loose)); add STRICT"
            )
        }
        let broken = try value("SELECT count(*) FROM pragma_foreign_key_check") { $0.int(0) }
        if broken > 0 {
            throw StoreError(
                .migrationFailed, "migration \"\(migration.name)\" was undone: it leaves \(broken) broken foreign keys")
        }
    }

    func numberedTables() throws(StoreError) -> [(table: String, key: String)] {
        let text = try value(
            """
            SELECT coalesce(group_concat(m.name || ' ' || c.name, ','), '') FROM sqlite_schema m, pragma_table_info(m.name) c
            WHERE m.type = 'table' AND c.pk = 1 AND upper(c.type) = 'INTEGER' AND c.name IN ('id', 'sequence')
                AND m.name NOT LIKE 'store\\_%' ESCAPE '\\' AND m.name NOT LIKE 'mirror\\_%' ESCAPE '\\'
                AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
                AND (SELECT count(*) FROM pragma_table_info(m.name) k WHERE k.pk > 0) = 1
            """
        ) { $0.text(0) }
        return text.split(separator: ",").compactMap { pair in
            let words = pair.split(separator: " ")
            return words.count == 2 ? (String(words[0]), String(words[1])) : nil
        }
    }

    func hasTrigger(_ name: String, madeBy sql: String) throws -> Bool {
        var found: String?
        try asStore {
            try each("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?", [.text(name)]) { row in
                found = row.text(0)
                return false
            }
        }
        return found.map { Self.words($0) == Self.words(sql) } ?? false
    }

    private static func words(_ sql: String) -> [Substring] { sql.split { $0 == " " || $0 == "\n" } }

    // MARK: Log

    /// Copies the log into the file once it has grown by ``StoreOptions/checkpointFrames``, after the group was
    /// answered.
    func afterGroup(_ shared: SharedState) {
        let frames = logFrames
        // The log started over since the last checkpoint.
        if frames < checkpointedFrames { checkpointedFrames = 0 }
        guard frames - checkpointedFrames >= options.checkpointFrames else { return }
        checkpointedFrames = frames
        if frames >= options.logLimitFrames {
            restartLog(shared)
        } else {
            shared.readers.releaseSnapshots(staleOnly: true)
            checkpoint(SQLITE_CHECKPOINT_PASSIVE, waitMilliseconds: 0)
        }
    }

    /// Releases what keeps the log, and checkpoints it.
    func whenIdle(_ shared: SharedState) {
        shared.readers.releaseSnapshots(staleOnly: true)
        checkpoint(SQLITE_CHECKPOINT_PASSIVE, waitMilliseconds: 0)
        checkpointedFrames = logFrames
    }

    /// Makes the log start over. The log cannot while anyone reads from it: held snapshots go now, running reads let
    /// theirs go when they end, and a read that started meanwhile is waited for, 100 ms in all. A longer one puts it
    /// off to the next ``StoreOptions/checkpointFrames``, so the log is bounded by the limit and what is written during
    /// the longest read.
    private func restartLog(_ shared: SharedState) {
        shared.clock.isDraining.store(true, ordering: .sequentiallyConsistent)
        defer { shared.clock.isDraining.store(false, ordering: .sequentiallyConsistent) }
        for _ in 0..<50 {
            shared.readers.releaseSnapshots(staleOnly: false)
            if checkpoint(SQLITE_CHECKPOINT_RESTART, waitMilliseconds: 2) != SQLITE_BUSY { return }
        }
    }

    @discardableResult
    private func checkpoint(_ mode: CInt, waitMilliseconds: CInt) -> CInt {
        sqlite3_busy_timeout(handle, waitMilliseconds)
        // A checkpoint that fails or is kept from finishing by a reader costs nothing but log space; the next one
        // goes on from there. A full disk shows at the next commit, which has someone to tell.
        let code = sqlite3_wal_checkpoint_v2(handle, nil, mode, nil, nil)
        sqlite3_busy_timeout(handle, Access.writer.busyMilliseconds)
        return code & 0xff
    }
}

extension SQLiteConnection: ReaderConnection {
    var keepsSnapshots: Bool { true }

    /// BEGIN takes no snapshot before the first SELECT: the snapshot holds at least what was committed before this.
    func beginSnapshot() throws(StoreError) { try run("BEGIN") }

    func endSnapshot() {
        if isInTransaction { try? run("COMMIT") }
    }
}
