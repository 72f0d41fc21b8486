import Crypto
import Phrases
package import Store
import StoreSQLite

/// Takes a service's store from one place to another, between engines: every row of every table, counted and hashed on both sides before
/// the copy counts. Blocks, for minutes where there are millions of rows.
///
/// The source is at rest meanwhile and stays as it is. Whatever fails leaves nothing at the target.
package struct StoreCopy: Sendable {
    /// Where a store is.
    package enum Place: Sendable, Hashable {
        /// A file of SQLite.
        case file(String)
        /// A database of a PostgreSQL server, and the path beside which its service notes what it last was; nil for none.
        case server(PostgresTarget, notedBeside: String?)

        /// What was noted beside it of the store that it is, or was before.
        var noted: StoreHead? {
            switch self {
            case .file(let path): StoreHead(beside: path)
            case .server(_, let path): path.flatMap { StoreHead(beside: $0) }
            }
        }
    }

    /// What a copy did.
    package struct Outcome: Sendable {
        /// The tables in the order in which they were copied, with what their rows come to on both sides.
        package let tables: [(name: String, digest: TableDigest)]
        /// The audit chain and the chained tables of the copy, which are intact.
        package let chains: [ChainVerdict]
        /// The identity of the copy's feed.
        package let identity: String
    }

    private let service: String
    private let migrations: [Migration]
    private let chains: [ChainedTable]
    private let now: Int64

    /// A copy of a service's store.
    /// - Parameters:
    ///   - migrations: those of the service's program; a source that has others is refused.
    ///   - chains: its chained tables.
    ///   - now: milliseconds since 1970 UTC.
    package init(
        service: String, migrations: [Migration], chains: [ChainedTable] = [],
        now: Int64 = StoreOptions.systemMilliseconds()
    ) {
        (self.service, self.migrations) = (service, migrations)
        (self.chains, self.now) = (chains, now)
    }

    /// Copies. The feed of the copy has a new identity, so that its followers take a snapshot, and tables number their rows above all
    /// that may have been given, as after a restore.
    /// - Throws: `.alreadyOpen` while the source is served, `.cannotOpen` where there is no source, it is another service's or of another
    ///   program, or where anything is at the target, `.newerSchema`, `.changedMigration`, `.corrupt` where a chain of the source is
    ///   broken or the copy is not what was copied, `.unknownOutcome`, `.busy`, `.unavailable`, `.diskFull`, `.inputOutput`.
    package func run(from: Place, to: Place) throws(StoreError) -> Outcome {
        let image = try SchemaImage(of: migrations, now: now)
        let target = try self.target(from, to, image)
        do throws(StoreError) {
            let source = try self.source(from)
            defer { source.release() }
            let outcome = try copy(source, target, image, noted: [from.noted, to.noted])
            try source.confirm()
            try target.keep()
            return outcome
        } catch {
            target.discard()
            throw error
        }
    }

    private func source(_ place: Place) throws(StoreError) -> any CopySource {
        switch place {
        case .file(let path): return try SQLiteCopySource(path: path)
        case .server(let target, _): return try PostgresCopySource(target, service: service)
        }
    }

    private func target(_ from: Place, _ to: Place, _ image: SchemaImage) throws(StoreError) -> any CopyTarget {
        switch (from, to) {
        case (.file, .file):
            throw StoreError(
                .cannotOpen, "both places are files; a file is copied by --backup, and put in its place by --restore")
        case (_, .file(let path)): return try SQLiteCopyTarget(path: path, migrations: migrations, now: now)
        case (_, .server(let target, _)):
            return try PostgresCopyTarget(target, service: service, image: image, now: now)
        }
    }

    private func copy(
        _ source: any CopySource, _ target: any CopyTarget, _ image: SchemaImage, noted: [StoreHead?]
    ) throws(StoreError) -> Outcome {
        let byName = Dictionary(uniqueKeysWithValues: image.tables.map { ($0.name, $0) })
        let tables = PostgresSchema.inOrder(image.parts.filter { $0.kind == .table }).compactMap { byName[$0.name] }
        try check(source, tables, noted: noted.first ?? nil)
        var copied: [(name: String, digest: TableDigest)] = []
        try target.make { () throws(StoreError) in
            for table in tables { copied.append((table.name, try copy(table, source, target))) }
        }
        for (table, expected) in zip(tables, copied) {
            let found = try target.digest(of: table) { _ in }
            guard found == expected.digest else {
                throw StoreError(
                    .corrupt,
                    "the copy of \(table.name) is not what was copied: \(expected.digest.rows) rows with the hash "
                        + "\(Hex.encode(expected.digest.hash)), and \(found.rows) with \(Hex.encode(found.hash)) there")
            }
        }
        let verdicts = try intact(target, noted: nil, "the copy")
        return Outcome(tables: copied, chains: verdicts, identity: try begin(target, noted: noted.compactMap { $0 }))
    }

    private func copy(
        _ table: CopiedTable, _ source: any CopySource, _ target: any CopyTarget
    ) throws(StoreError) -> TableDigest {
        try target.begin(table)
        let digest = try source.digest(of: table) { row in
            try target.put((0..<row.count).map { row.value($0) })
        }
        try target.end()
        return digest
    }

    /// Refuses a source whose tables are not those of the program, or whose rows were tampered with.
    private func check(_ source: any CopySource, _ tables: [CopiedTable], noted: StoreHead?) throws(StoreError) {
        let missing = try Migrator(connection: source.connection, now: now).unapplied(migrations).joined()
        if let first = missing.first {
            throw StoreError(
                .cannotOpen,
                "the store was written by an older program: it lacks migration \"\(first.name)\"; start this one on it once, "
                    + "stop it, and copy then")
        }
        var found = try source.tables()
        for table in tables {
            guard !table.key.isEmpty, found.removeValue(forKey: table.name) == Set(table.columns) else {
                throw StoreError(
                    .corrupt,
                    "the table \(table.name) is not as this program makes it; restore a backup from before it was changed"
                )
            }
        }
        if let strange = found.keys.min() {
            throw StoreError(
                .cannotOpen,
                "the store holds a table that this program does not make (\(strange)); take it elsewhere first")
        }
        _ = try intact(source, noted: noted, "the source")
    }

    /// The chains of a side, none of which is broken.
    private func intact(
        _ side: any CopySide, noted: StoreHead?, _ name: Phrase
    ) throws(StoreError) -> [ChainVerdict] {
        let verdicts = try ChainWalk.verify(chains, noted: noted, side.connection)
        for verdict in verdicts {
            guard let problem = verdict.verdict.problem else { continue }
            throw StoreError(.corrupt, "\(name): the chain of \(verdict.table) \(problem); nothing was copied")
        }
        return verdicts
    }

    /// Lets the copy begin as a store of its own: a feed that nobody followed before, and numbers that nobody was given.
    /// - Returns: the identity of its feed.
    private func begin(_ target: any CopyTarget, noted: [StoreHead]) throws(StoreError) -> String {
        let connection = target.connection
        var numbers = try StoreHead(connection, [], connection.numberedTables()).numbers
        for head in noted {
            for (table, number) in head.numbers { numbers[table] = max(numbers[table] ?? 0, number) }
        }
        try StoreHead.raiseFloors(above: numbers, connection)
        let identity = RequestID.random()
        try connection.run("UPDATE store_state SET feed_identity = ?", [.text(identity)])
        return identity
    }
}
