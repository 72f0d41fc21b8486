package import Casework
import CommonSchema
package import Credit
package import ListingRules
import ListingSchema
import SchemaRuntime
package import Store

/// The rows of list definitions.
package enum DefinitionTable {
    private static let columns = """
        code, version, kind, domain, domain_version, listability, authority, level, basis_from, state, effective_date,
        repeal_date, row_version, created, image, rule_book
        """

    private static func record(from row: borrowing Row) throws -> DefinitionRecord {
        var facts = DefinitionFacts(
            kind: try .init(row, 2), listability: try .init(row, 5),
            level: try .init(row, 7), basisFrom: try CivilDate(row, 8))
        facts.state = try .init(row, 9)
        facts.from = try Optional(row, 10)
        facts.until = try OpenEnd.date(row, 11)
        var record = DefinitionRecord(
            code: row.text(0), version: row.int64(1), domain: row.text(3), domainVersion: row.int64(4),
            authority: row.text(6), facts: facts, content: try ListDefinition(stored: row.blob(14)))
        record.rowVersion = row.int64(12)
        record.ruleBook = try Optional(row, 15)
        record.created = row.int64(13)
        return record
    }

    /// A version of a list; nil if there is none.
    package static func load(
        _ code: String, _ version: Int64, _ transaction: ReadTransaction
    ) throws -> DefinitionRecord? {
        try transaction.queryOne(
            "SELECT \(columns) FROM definitions WHERE code = ? AND version = ?", [.text(code), .integer(version)]
        ) { try record(from: $0) }
    }

    /// The version of a list that is in force on a day; nil if none is.
    package static func inForce(
        _ code: String, on day: CivilDate, _ transaction: ReadTransaction
    ) throws -> DefinitionRecord? {
        try transaction.queryOne(
            """
            SELECT \(columns) FROM definitions WHERE code = ? AND effective_date <= ? AND repeal_date > ?
                ORDER BY version DESC LIMIT 1
            """, [.text(code), .text(day.description), .text(day.description)]
        ) { try record(from: $0) }
    }

    /// The version without an end, if one is in force.
    package static func standing(_ code: String, _ transaction: ReadTransaction) throws -> DefinitionRecord? {
        try transaction.queryOne(
            "SELECT \(columns) FROM definitions WHERE code = ? AND state = 'in_force'", [.text(code)]
        ) { try record(from: $0) }
    }

    /// The newest version of a list; nil if the code is not used.
    package static func newest(_ code: String, _ transaction: ReadTransaction) throws -> DefinitionRecord? {
        try transaction.queryOne(
            "SELECT \(columns) FROM definitions WHERE code = ? ORDER BY version DESC LIMIT 1", [.text(code)]
        ) { try record(from: $0) }
    }

    /// A page of versions after a key, filtered; each filter empty for all.
    package static func page(
        after code: String, _ version: Int64, domain: String, authority: String, state: DefinitionState?, limit: Int,
        _ transaction: ReadTransaction
    ) throws -> [DefinitionRecord] {
        let state = SQLValue.text(state?.rawValue ?? "")
        return try transaction.query(
            """
            SELECT \(columns) FROM definitions WHERE (code > ? OR (code = ? AND version > ?))
                AND (? = '' OR domain = ?) AND (? = '' OR authority = ?) AND (? = '' OR state = ?)
                ORDER BY code, version LIMIT ?
            """,
            [
                .text(code), .text(code), .integer(version), .text(domain), .text(domain), .text(authority),
                .text(authority), state, state, .integer(limit),
            ]
        ) { try record(from: $0) }
    }

    /// True if an entry was decided under a version on or after a day.
    package static func hasDecisions(
        _ code: String, _ version: Int64, from day: CivilDate, _ transaction: ReadTransaction
    ) throws -> Bool {
        try transaction.queryOne(
            "SELECT 1 FROM entries WHERE list_code = ? AND list_version = ? AND decided >= ? LIMIT 1",
            [.text(code), .integer(version), .text(day.description)]
        ) { _ in true } ?? false
    }

    /// Writes a version: the row, the feed's change and the audit row.
    /// - Returns: the record as it now stands.
    package static func commit(
        _ record: DefinitionRecord, _ step: Stepping
    ) throws -> DefinitionRecord {
        var record = record
        record.rowVersion += 1
        if record.rowVersion == 1 { record.created = step.moment.milliseconds }
        record.content = composed(record, at: step.moment)
        let values = try values(of: record, at: step.moment)
        if record.rowVersion == 1 {
            try step.transaction.execute(
                """
                INSERT INTO definitions (kind, domain, domain_version, listability, authority, instrument, article,
                    standard, exit_rule, level, period_months, minimum_months, defence_days, basis_from, state,
                    consulted, effective_date, repeal_date, row_version, updated, image, created, rule_book, code, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, values)
        } else {
            try step.transaction.execute(
                """
                UPDATE definitions SET kind = ?, domain = ?, domain_version = ?, listability = ?, authority = ?,
                    instrument = ?, article = ?, standard = ?, exit_rule = ?, level = ?, period_months = ?,
                    minimum_months = ?, defence_days = ?, basis_from = ?, state = ?, consulted = ?, effective_date = ?,
                    repeal_date = ?, row_version = ?, updated = ?, image = ?, created = ?, rule_book = ?
                WHERE code = ? AND version = ?
                """, values)
        }
        try ChangeTable.append(.listDefinition(record.content), key: record.content.name, step.transaction)
        try step.audit(record.content.name, AuditDetail.of(version: record.rowVersion, ruleBook: record.ruleBook))
        return record
    }

    private static func composed(_ record: DefinitionRecord, at moment: Moment) -> ListDefinition {
        var content = record.content
        content.name = DefinitionName.of(record.code, record.version)
        content.list = CatalogueName.lists(record.code)
        content.code = record.code
        content.version = record.version
        content.domain = CatalogueName.domains(record.domain)
        content.authority = record.authority
        content.state = record.facts.state.message
        content.effectiveDate = record.facts.from?.description ?? ""
        content.repealDate = record.facts.until?.description ?? ""
        content.etag = Etag.of(record.rowVersion)
        content.createTime = WireTimestamp(millisecondsSinceEpoch: record.created)
        content.updateTime = WireTimestamp(millisecondsSinceEpoch: moment.milliseconds)
        return content
    }

    private static func values(of record: DefinitionRecord, at moment: Moment) throws -> [SQLValue] {
        let content = record.content
        let facts = record.facts
        return [
            .text(facts.kind.rawValue), .text(record.domain), .integer(record.domainVersion),
            .text(facts.listability.rawValue), .text(record.authority),
            .text(content.legalBasis.first?.instrument ?? ""), .text(content.legalBasis.first?.article ?? ""),
            .text(content.standard), .text(content.exitRule?.description ?? ""), .text(facts.level.rawValue),
            .integer(content.periodMonths), .integer(content.minimumMonths), .integer(content.defenceWorkingDays),
            .text(facts.basisFrom.description), .text(facts.state.rawValue), .bool(content.consultation != nil),
            .optional(facts.from?.description), OpenEnd.sqlValue(facts.until), .integer(record.rowVersion),
            .integer(moment.milliseconds), .blob(try content.serialized()), .integer(record.created),
            try record.ruleBook.sqlValue,
            .text(record.code), .integer(record.version),
        ]
    }
}
