import CommonSchema
package import Credit
import Crypto
import MeasuresSchema
import RPC
import SchemaRuntime
package import Store

/// The header of a published version, of either catalogue.
package struct CatalogueHeader: Sendable, Hashable {
    /// The version.
    package var version: String
    /// Order of publication within the catalogue, from 1; 0 before it is stored.
    package var sequence: Int64 = 0
    /// First day in force.
    package var effective: CivilDate
    /// The edition followed.
    package var edition: String
    /// When it was published, milliseconds since the epoch.
    package var publishMillis: Int64
    /// SHA-256 of the items, hex.
    package var sha256: String
    /// Number of items.
    package var itemCount: Int

    /// From its parts.
    package init(
        version: String, effective: CivilDate, edition: String, publishMillis: Int64, sha256: String, itemCount: Int
    ) {
        self.version = version
        self.effective = effective
        self.edition = edition
        self.publishMillis = publishMillis
        self.sha256 = sha256
        self.itemCount = itemCount
    }
}

/// The two catalogues, which are stored alike.
package enum CatalogueTable: String, Sendable {
    /// Measures.
    case measures = "measure"
    /// Matters.
    case matters = "matter"
}

/// Why a version cannot be published.
package enum CatalogueConflict: Error, Sendable, Hashable {
    /// The version exists with other content.
    case versionExists
    /// Another version starts on that day.
    case effectiveDateTaken(by: String)
}

/// SQL of the catalogues. Versions are only ever added.
package enum CatalogueStore {
    /// Stores a version. The same version with the same content is found, not stored again.
    ///
    /// - Returns: the header as stored, and whether it is new.
    /// - Throws: `CatalogueConflict`, `StoreError`.
    package static func insert(
        _ header: CatalogueHeader, items: [(code: String, payload: [UInt8])], into table: CatalogueTable,
        in transaction: WriteTransaction
    ) throws -> (header: CatalogueHeader, isNew: Bool) {
        let stored = try headers(of: table, in: transaction)
        if let same = stored.first(where: { $0.version == header.version }) {
            guard same.sha256 == header.sha256, same.effective == header.effective else {
                throw CatalogueConflict.versionExists
            }
            return (same, false)
        }
        if let other = stored.first(where: { $0.effective == header.effective }) {
            throw CatalogueConflict.effectiveDateTaken(by: other.version)
        }
        var header = header
        header.sequence = (stored.map(\.sequence).max() ?? 0) + 1
        try transaction.execute(
            """
            INSERT INTO \(table.rawValue)_catalogues
                (version, sequence, effective, edition, publish_time, sha256, item_count) VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(header.version), .integer(header.sequence), .text(header.effective.description),
                .text(header.edition), .integer(header.publishMillis), .text(header.sha256), .integer(header.itemCount),
            ])
        for item in items {
            try transaction.execute(
                "INSERT INTO \(table.rawValue)_items (version, code, payload) VALUES (?, ?, ?)",
                [.text(header.version), .text(item.code), .blob(item.payload)])
        }
        return (header, true)
    }

    /// All versions of a catalogue, latest effective day first.
    package static func headers(
        of table: CatalogueTable, in transaction: ReadTransaction
    ) throws -> [CatalogueHeader] {
        try transaction.query(
            """
            SELECT version, sequence, effective, edition, publish_time, sha256, item_count
            FROM \(table.rawValue)_catalogues ORDER BY effective DESC
            """
        ) { row in
            let version = row.text(0)
            guard let effective = try FeedDate.parse(row.text(2), "effective", of: version) else {
                throw ProjectionError.malformed(name: version, field: "effective")
            }
            var header = CatalogueHeader(
                version: version, effective: effective, edition: row.text(3), publishMillis: row.int64(4),
                sha256: row.text(5), itemCount: row.int(6))
            header.sequence = row.int64(1)
            return header
        }
    }

    /// Reads both catalogues whole and compiles them.
    /// - Throws: `ProjectionError.malformed` if a stored item no longer passes the rules; `StoreError`.
    package static func load(in transaction: ReadTransaction) throws -> CatalogueSnapshot {
        let standings = try standings(in: transaction)
        let measures = try headers(of: .measures, in: transaction).map { header in
            let drafts = try items(of: header.version, in: .measures, transaction) { bytes in
                MeasureDraft(try MeasureItem(serialized: bytes.span.bytes, limits: .default))
            }
            let checked = MeasureRules.validate(drafts)
            guard checked.faults.isEmpty else {
                throw ProjectionError.malformed(name: "measureCatalogues/\(header.version)", field: "items")
            }
            return CompiledMeasures(
                version: header.version, sequence: header.sequence, effective: header.effective,
                definitions: checked.definitions, standings: standings)
        }
        let matters = try headers(of: .matters, in: transaction).map { header in
            let drafts = try items(of: header.version, in: .matters, transaction) { bytes in
                MatterDraft(try MatterItem(serialized: bytes.span.bytes, limits: .default))
            }
            let known = Set(drafts.flatMap(\.measures))
            let checked = MatterRules.validate(drafts, knownMeasures: known)
            guard checked.faults.isEmpty else {
                throw ProjectionError.malformed(name: "matterCatalogues/\(header.version)", field: "items")
            }
            return CompiledMatters(
                version: header.version, effective: header.effective, definitions: checked.definitions)
        }
        return CatalogueSnapshot(measures: measures, matters: matters)
    }

    /// What was decided about a measure; the initial standing if nothing was.
    package static func standing(of code: String, in transaction: ReadTransaction) throws -> MeasureStanding {
        try standings(in: transaction)[code] ?? MeasureStanding()
    }

    /// Stores what was decided about a measure.
    package static func store(
        _ standing: MeasureStanding, of code: String, in transaction: WriteTransaction
    ) throws {
        let repeal = standing.repeal
        try transaction.execute(
            """
            INSERT INTO measure_standings (code, revision, deactivation, repeal_date, repeal_instrument, repeal_article,
                repeal_reason, repeal_time, repeal_through) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET revision = excluded.revision, deactivation = excluded.deactivation,
                repeal_date = excluded.repeal_date, repeal_instrument = excluded.repeal_instrument,
                repeal_article = excluded.repeal_article, repeal_reason = excluded.repeal_reason,
                repeal_time = excluded.repeal_time, repeal_through = excluded.repeal_through
            """,
            [
                .text(code), .integer(standing.revision), .optional(standing.deactivation),
                .optional(repeal?.day.description), .optional(repeal?.instrument.instrument),
                .optional(repeal?.instrument.article), .optional(repeal?.reason), .optional(repeal?.recordedMillis),
                .optional(repeal?.throughSequence),
            ])
    }

    private static func standings(in transaction: ReadTransaction) throws -> [String: MeasureStanding] {
        let rows = try transaction.query(
            """
            SELECT code, revision, deactivation, repeal_date, repeal_instrument, repeal_article, repeal_reason,
                repeal_time, repeal_through FROM measure_standings
            """
        ) { row in
            let code = row.text(0)
            let repeal = try FeedDate.parse(row.textOrNil(3), "repeal_date", of: code).map { day in
                MeasureRepealFact(
                    day: day, instrument: CitedInstrument(instrument: row.text(4), article: row.text(5)),
                    reason: row.text(6), recordedMillis: row.int64(7), throughSequence: row.int64(8))
            }
            return (code, MeasureStanding(deactivation: row.textOrNil(2), repeal: repeal, revision: row.int64(1)))
        }
        return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }

    private static func items<Item>(
        of version: String, in table: CatalogueTable, _ transaction: ReadTransaction, _ read: ([UInt8]) throws -> Item
    ) throws -> [Item] {
        try transaction.query(
            "SELECT payload FROM \(table.rawValue)_items WHERE version = ? ORDER BY code", [.text(version)]
        ) { row in try read(row.blob(0)) }
    }
}
