import Casework
import CommonSchema
import Credit
package import ListingRules
import MeasuresSchema
import RegistryMirror
package import Store

/// What listing keeps of the catalogues of measures: of each version the day, and of its measures what an announcement is judged by.
package enum MeasureTable {
    /// The versions that were heard of as a whole: the feed brings a version's day before its measures.
    package static func known(_ transaction: ReadTransaction) throws -> KnownMeasures {
        var measures: [String: [KnownMeasure]] = [:]
        try transaction.forEach(
            "SELECT version, code, trigger_text, kinds, active, repeal_date FROM measures ORDER BY version, code", []
        ) { row in
            let kinds = row.text(3).split(separator: ",").compactMap { Int32($0) }
            measures[row.text(0), default: []].append(
                KnownMeasure(
                    code: row.text(1), trigger: row.text(2), kinds: Set(kinds), isActive: row.bool(4),
                    repealed: try OpenEnd.date(row, 5)))
            return true
        }
        let versions = try transaction.query(
            "SELECT version, effective_date, item_count FROM measure_catalogues ORDER BY version"
        ) {
            (
                count: $0.int64(2),
                version: KnownMeasures.Version(from: try CivilDate($0, 1), measures: measures[$0.text(0)] ?? [])
            )
        }
        return KnownMeasures(versions.filter { $0.version.measures.count >= $0.count }.map(\.version))
    }

    /// Keeps a version's day and how many measures it has.
    static func put(_ catalogue: MeasureCatalogue, generation: Int64, _ transaction: WriteTransaction)
        throws
    {
        guard let from = CivilDate(iso: catalogue.effectiveDate) else {
            throw MirrorFault.malformed(name: catalogue.name, field: "effective_date")
        }
        try transaction.execute(
            """
            INSERT INTO measure_catalogues (version, effective_date, item_count, generation) VALUES (?, ?, ?, ?)
                ON CONFLICT (version) DO UPDATE SET effective_date = excluded.effective_date,
                    item_count = excluded.item_count, generation = excluded.generation
            """,
            [
                .text(catalogue.version), .text(from.iso), .integer(Int64(catalogue.itemCount)), .integer(generation),
            ])
    }

    /// Keeps a measure of a version as it stands.
    static func put(_ measure: Measure, generation: Int64, _ transaction: WriteTransaction) throws {
        let repealDate = measure.repeal?.repealDate ?? ""
        let repealed = CivilDate(iso: repealDate)
        guard repealed != nil || repealDate.isEmpty else {
            throw MirrorFault.malformed(name: measure.name, field: "repeal.repeal_date")
        }
        let item = measure.item ?? MeasureItem()
        try transaction.execute(
            """
            INSERT INTO measures (version, code, trigger_text, kinds, active, repeal_date, generation)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (version, code) DO UPDATE SET trigger_text = excluded.trigger_text, kinds = excluded.kinds,
                    active = excluded.active, repeal_date = excluded.repeal_date, generation = excluded.generation
            """,
            [
                .text(measure.catalogueVersion), .text(item.code), .text(item.trigger),
                .text(item.subjectKinds.map { "\($0.rawValue)" }.joined(separator: ",")), .bool(measure.active),
                OpenEnd.sqlValue(repealed), .integer(generation),
            ])
    }

    /// How many rows are kept of snapshots from a generation on.
    static func rows(from generation: Int64, _ transaction: ReadTransaction) throws -> Int64 {
        try transaction.queryOne(
            """
            SELECT (SELECT count(*) FROM measure_catalogues WHERE generation >= ?)
                + (SELECT count(*) FROM measures WHERE generation >= ?)
            """, [.integer(generation), .integer(generation)]
        ) { $0.int64(0) } ?? 0
    }

    /// Removes what a complete snapshot no longer holds.
    static func removeStale(before generation: Int64, _ transaction: WriteTransaction) throws {
        for table in ["measures", "measure_catalogues"] {
            try transaction.execute("DELETE FROM \(table) WHERE generation < ?", [.integer(generation)])
        }
    }
}
