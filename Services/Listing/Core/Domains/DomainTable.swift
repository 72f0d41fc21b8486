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
        _ domain: Domain, listability: Listability, by actor: Actor, at moment: Moment, _ transaction: WriteTransaction
    ) throws -> Domain {
        var domain = domain
        let newest =
            try transaction.queryOne(
                "SELECT coalesce(max(version), 0) FROM domains WHERE code = ?", [.text(domain.code)]
            ) { $0.int64(0) } ?? 0
        domain.name = CatalogueName.domains(domain.code)
        domain.version = newest + 1
        domain.etag = "r\(domain.version)"
        domain.createTime = WireTimestamp(millisecondsSinceEpoch: moment.milliseconds)
        _ = try transaction.execute(
            """
            INSERT INTO domains (code, version, listability, effective_date, created, image) VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                .text(domain.code), .integer(domain.version), .text(listability.rawValue), .text(domain.effectiveDate),
                .integer(moment.milliseconds), .blob(try domain.stored()),
            ])
        try ChangeTable.append(.domain(domain), key: domain.name, transaction)
        try transaction.audit(
            actor: actor.identity, action: "PUT_DOMAIN", target: domain.name, detail: "version \(domain.version)")
        return domain
    }
}
