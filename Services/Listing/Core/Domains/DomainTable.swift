package import Casework
package import ListingRules
package import ListingSchema
import SchemaRuntime
package import Store

/// The versions of domains.
package enum DomainTable {
    /// The newest version of a domain, or the one of a day; nil if there is none.
    package static func load(_ code: String, on day: String = "", _ transaction: ReadTransaction) throws -> Domain? {
        try transaction.queryOne(
            """
            SELECT image FROM domains WHERE code = ? AND (? = '' OR effective_date <= ?)
                ORDER BY version DESC LIMIT 1
            """, [.text(code), .text(day), .text(day)]
        ) { try Domain(stored: $0.blob(0)) }
    }

    /// A page of newest versions after a code.
    package static func page(after code: String, limit: Int, _ transaction: ReadTransaction) throws -> [Domain] {
        try transaction.query(
            """
            SELECT d.image FROM domains d WHERE d.code > ?
                AND d.version = (SELECT max(n.version) FROM domains n WHERE n.code = d.code) ORDER BY d.code LIMIT ?
            """, [.text(code), .integer(limit)]
        ) { try Domain(stored: $0.blob(0)) }
    }

    /// Writes the next version: the row, the feed's change and the audit row.
    /// - Returns: the version as stored.
    package static func commit(
        _ domain: Domain, listability: ListingRules.Listability, _ step: Stepping
    ) throws -> Domain {
        var domain = domain
        let newest =
            try step.transaction.queryOne(
                "SELECT coalesce(max(version), 0) FROM domains WHERE code = ?", [.text(domain.code)]
            ) { $0.int64(0) } ?? 0
        domain.name = CatalogueName.domains(domain.code)
        domain.version = newest + 1
        domain.etag = Etag.of(domain.version)
        domain.createTime = WireTimestamp(millisecondsSinceEpoch: step.moment.milliseconds)
        try step.transaction.execute(
            """
            INSERT INTO domains (code, version, listability, effective_date, created, image) VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                .text(domain.code), .integer(domain.version), .text(listability.rawValue), .text(domain.effectiveDate),
                .integer(step.moment.milliseconds), .blob(try domain.serialized()),
            ])
        try ChangeTable.append(.domain(domain), key: domain.name, step.transaction)
        try step.audit(domain.name, "version=\(domain.version)")
        return domain
    }
}
