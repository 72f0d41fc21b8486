import CPostgres
import Store

/// What a copy asks of a connection beside what a store does.
extension PostgresConnection {
    /// Lets the open transaction stand still for as long as the other side needs.
    func stayOpen() throws(StoreError) { try runDefinition("SET LOCAL idle_in_transaction_session_timeout = 0") }

    /// Gives every row of a table to `row`, by a cursor of the open transaction: as many at once as are few bytes.
    /// - Returns: what they come to.
    func digest(of table: CopiedTable, _ row: (borrowing Row) throws -> Void) throws(StoreError) -> TableDigest {
        let cursor = "copy_\(table.name)"
        try runDefinition("DECLARE \(cursor) NO SCROLL CURSOR FOR \(table.select)")
        var digest = TableDigest()
        // The first few say how large rows are.
        var count = 16
        while true {
            let before = digest.rows
            try forEach("FETCH FORWARD \(count) FROM \(cursor)") { found in
                digest.add(found)
                try row(found)
            }
            guard digest.rows > before else { break }
            count = 1
            while count < StoreLimits.copyRows, 2 * count * digest.largestRow <= StoreLimits.copyBytes { count *= 2 }
        }
        try runDefinition("CLOSE \(cursor)")
        return digest
    }

    /// What keeps rows to those of other tables.
    struct ForeignKey {
        let table: String
        let name: String
        /// The constraint as `ALTER TABLE … ADD CONSTRAINT` takes it.
        let definition: String
    }

    /// The foreign keys of all tables, as the server writes them.
    func foreignKeys() throws(StoreError) -> [ForeignKey] {
        var keys: [ForeignKey] = []
        try forEach(
            """
            SELECT c.conrelid::regclass::text, quote_ident(c.conname), pg_get_constraintdef(c.oid)
            FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
            WHERE c.contype = 'f' AND t.relnamespace = current_schema()::regnamespace ORDER BY 1, 2
            """
        ) { row in keys.append(ForeignKey(table: row.text(0), name: row.text(1), definition: row.text(2))) }
        return keys
    }

    /// How many tables, views and sequences the schema holds, without those of extensions.
    func relationCount() throws(StoreError) -> Int {
        try value(
            """
            SELECT count(*) FROM pg_class c
            WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
                AND NOT EXISTS (SELECT 1 FROM pg_depend d
                    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
            """
        ) { $0.int(0) }
    }

    // MARK: COPY

    /// Begins a `COPY … FROM STDIN` (https://www.postgresql.org/docs/15/libpq-copy.html), which there is none of in pipeline mode. Until
    /// ``endCopy(_:because:)`` the connection takes nothing else.
    func beginCopy(_ sql: String) throws(StoreError) {
        try finish()
        guard let handle, PQexitPipelineMode(handle) == 1, PQsetnonblocking(handle, 0) == 0 else { throw lost() }
        let result = PQexec(handle, sql)
        defer { PQclear(result) }
        guard let result, PQstatus(handle) == CONNECTION_OK else { throw lost() }
        guard PQresultStatus(result) == PGRES_COPY_IN else {
            let failure = PostgresFailure.error(result, sql: sql, interruption)
            try pipeline()
            throw failure
        }
    }

    /// Sends a part of the rows. What the server says of it is heard at the end.
    func putCopy(_ bytes: [UInt8]) throws(StoreError) {
        let isTaken = bytes.withUnsafeBytes { bytes in
            PQputCopyData(handle, bytes.bindMemory(to: CChar.self).baseAddress, CInt(bytes.count)) == 1
        }
        guard isTaken else { throw lost() }
    }

    /// Ends it.
    /// - Parameter reason: why nothing of it shall be kept; nil where all rows were sent.
    /// - Throws: what the server says of the rows.
    func endCopy(_ sql: String, because reason: String? = nil) throws(StoreError) {
        guard handle != nil, PQputCopyEnd(handle, reason) == 1 else { throw lost() }
        var failure: StoreError?
        while let result = PQgetResult(handle) {
            if PQresultStatus(result) != PGRES_COMMAND_OK, failure == nil {
                failure = PostgresFailure.error(result, sql: sql, interruption)
            }
            PQclear(result)
        }
        // A connection that is lost says so here: what was sent since was thrown away.
        guard PQstatus(handle) == CONNECTION_OK else { throw lost() }
        try pipeline()
        if let failure { throw failure }
    }

    /// Goes back to how statements are sent.
    private func pipeline() throws(StoreError) {
        guard PQsetnonblocking(handle, 1) == 0, PQenterPipelineMode(handle) == 1 else { throw lost() }
    }
}
