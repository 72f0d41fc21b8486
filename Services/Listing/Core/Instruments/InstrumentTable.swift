package import Casework
import Credit
package import ListingRules
package import ListingSchema
import SchemaRuntime
package import Store

/// The versions of instruments.
package enum InstrumentTable {
    /// The newest version of an instrument; nil if there is none.
    package static func load(_ code: String, _ transaction: ReadTransaction) throws -> Instrument? {
        try transaction.queryOne(
            "SELECT image FROM instruments WHERE code = ? ORDER BY version DESC LIMIT 1", [.text(code)]
        ) { try Instrument(stored: $0.blob(0)) }
    }

    /// A page of newest versions after a code.
    package static func page(after code: String, limit: Int, _ transaction: ReadTransaction) throws -> [Instrument] {
        try transaction.query(
            """
            SELECT i.image FROM instruments i WHERE i.code > ?
                AND i.version = (SELECT max(n.version) FROM instruments n WHERE n.code = i.code) ORDER BY i.code LIMIT ?
            """, [.text(code), .integer(limit)]
        ) { try Instrument(stored: $0.blob(0)) }
    }

    /// The newest versions as the law asks for them.
    package static func catalogue(_ transaction: ReadTransaction) throws -> InstrumentCatalogue {
        InstrumentCatalogue(
            try page(after: "", limit: ListingLimits.instruments, transaction).map { instrument in
                guard let level = ListingRules.InstrumentLevel(number: instrument.level.rawValue),
                    let from = CivilDate(iso: instrument.effectiveDate)
                else { throw StoredValueError("instruments") }
                return KnownInstrument(
                    code: instrument.code, title: instrument.title, number: instrument.number,
                    citations: instrument.citations, level: level, from: from,
                    until: CivilDate(iso: instrument.repealDate))
            })
    }

    /// Writes the next version: the row and the audit row.
    /// - Returns: the version as stored.
    package static func commit(_ instrument: Instrument, _ step: Stepping) throws -> Instrument {
        var instrument = instrument
        let newest = try load(instrument.code, step.transaction)?.version ?? 0
        instrument.name = CatalogueName.instruments(instrument.code)
        instrument.version = newest + 1
        instrument.etag = Etag.of(instrument.version)
        instrument.createTime = WireTimestamp(millisecondsSinceEpoch: step.moment.milliseconds)
        try step.transaction.execute(
            """
            INSERT INTO instruments (code, version, effective_date, repeal_date, created, image) VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                .text(instrument.code), .integer(instrument.version), .text(instrument.effectiveDate),
                OpenEnd.sqlValue(CivilDate(iso: instrument.repealDate)), .integer(step.moment.milliseconds),
                .blob(try instrument.serialized()),
            ])
        try step.audit(instrument.name, "version=\(instrument.version)")
        return instrument
    }

    /// How many instruments there are.
    package static func count(_ transaction: ReadTransaction) throws -> Int64 {
        try transaction.queryOne("SELECT count(DISTINCT code) FROM instruments") { $0.int64(0) } ?? 0
    }
}
