import Casework
import Credit
package import MeasuresRules
import MeasuresSchema
package import Store

/// The two catalogues, which are stored alike.
package enum CatalogueKind: String, Sendable {
    /// Measures.
    case measures = "measure"
    /// Matters.
    case matters = "matter"
}

/// SQL of the catalogues. Versions are only ever added, keyed by their names and dates and not by numbers: none of this is
/// a table of cases.
package enum CatalogueTable {
    /// Stores a version. The same version with the same content is found, not stored again.
    ///
    /// - Returns: the header as stored, and whether it is new.
    /// - Throws: VERSION_EXISTS, EFFECTIVE_DATE_TAKEN; ``StoreError``.
    package static func insert(
        _ offered: CatalogueHeader, items: [(code: String, payload: [UInt8])], into kind: CatalogueKind,
        in transaction: WriteTransaction
    ) throws -> (header: CatalogueHeader, isNew: Bool) {
        let header: CatalogueHeader
        switch try CatalogueVersions.place(offered, among: try headers(of: kind, in: transaction)) {
        case .published(let same): return (same, false)
        case .new(let placed): header = placed
        }
        try transaction.execute(
            """
            INSERT INTO \(kind.rawValue)_catalogues
                (version, sequence, effective, edition, publish_time, sha256, item_count) VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(header.version), .integer(header.sequence), .text(header.effective.iso),
                .text(header.edition.value), .integer(header.publishMillis), .text(header.sha256),
                .integer(header.itemCount),
            ])
        for item in items {
            try transaction.execute(
                "INSERT INTO \(kind.rawValue)_items (version, code, payload) VALUES (?, ?, ?)",
                [.text(header.version), .text(item.code), .blob(item.payload)])
        }
        return (header, true)
    }

    /// All versions of a catalogue, latest effective day first.
    package static func headers(
        of kind: CatalogueKind, in transaction: ReadTransaction
    ) throws -> [CatalogueHeader] {
        try transaction.query(
            """
            SELECT version, sequence, effective, edition, publish_time, sha256, item_count
            FROM \(kind.rawValue)_catalogues ORDER BY effective DESC
            """
        ) { row in
            var header = CatalogueHeader(
                version: row.text(0), effective: try CivilDate(row, 2), edition: ScreenedText(row, 3),
                publishMillis: row.int64(4), sha256: row.text(5), itemCount: row.int(6))
            header.sequence = row.int64(1)
            return header
        }
    }

    /// Reads both catalogues whole and compiles them.
    /// - Throws: ``StoredValueError`` if a stored item no longer passes the rules; `StoreError`.
    package static func load(in transaction: ReadTransaction) throws -> CatalogueSnapshot {
        let standings = try standings(in: transaction)
        let measureItems = try items(in: .measures, transaction) { MeasureDraft(try MeasureItem(stored: $0)) }
        let measures = try headers(of: .measures, in: transaction).map { header in
            let checked = MeasureRules.validate(measureItems[header.version] ?? [], from: .store)
            guard checked.faults.isEmpty else { throw StoredValueError("catalogue of measures") }
            return CompiledMeasures(
                version: header.version, sequence: header.sequence, effective: header.effective,
                definitions: checked.definitions, standings: standings)
        }
        let matterItems = try items(in: .matters, transaction) { MatterDraft(try MatterItem(stored: $0)) }
        let matters = try headers(of: .matters, in: transaction).map { header in
            let drafts = matterItems[header.version] ?? []
            let known = Set(drafts.flatMap(\.measures))
            let checked = MatterRules.validate(drafts, knownMeasures: known, from: .store)
            guard checked.faults.isEmpty else { throw StoredValueError("catalogue of matters") }
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
                .text(code), .integer(standing.revision), .optional(standing.deactivation?.value),
                .optional(repeal?.day.iso), .optional(repeal?.instrument.instrument),
                .optional(repeal?.instrument.article), .optional(repeal?.reason.value),
                .optional(repeal?.recordedMillis),
                .optional(repeal?.throughSequence),
            ])
    }

    static func standings(in transaction: ReadTransaction) throws -> [String: MeasureStanding] {
        let rows = try transaction.query(
            """
            SELECT code, revision, deactivation, repeal_date, repeal_instrument, repeal_article, repeal_reason,
                repeal_time, repeal_through FROM measure_standings
            """
        ) { row in
            let code = row.text(0)
            let repeal = try CivilDate?(row, 3).map { day in
                MeasureRepealFact(
                    day: day, instrument: CitedInstrument(instrument: row.text(4), article: row.text(5)),
                    reason: ScreenedText(row, 6), recordedMillis: row.int64(7), throughSequence: row.int64(8))
            }
            return (
                code, MeasureStanding(deactivation: try ScreenedText?(row, 2), repeal: repeal, revision: row.int64(1))
            )
        }
        return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }

    /// The items of all versions, by version and in the order of their codes.
    private static func items<Item>(
        in kind: CatalogueKind, _ transaction: ReadTransaction, _ read: ([UInt8]) throws -> Item
    ) throws -> [String: [Item]] {
        let rows = try transaction.query(
            "SELECT version, payload FROM \(kind.rawValue)_items ORDER BY version, code"
        ) { row in (version: row.text(0), item: try read(row.blob(1))) }
        return Dictionary(grouping: rows, by: \.version).mapValues { $0.map(\.item) }
    }
}
