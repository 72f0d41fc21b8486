import Credit
package import ReportingSchema
package import Store

/// Who owes a monthly report: the rule for every department of the catalogue, and what was set by hand.
package enum DutyTable {
    /// Duties in order of code, after a department.
    package static func page(
        after code: String = "", onlySet: Bool = false, limit: Int = ReportingLimits.departments,
        _ transaction: ReadTransaction
    ) throws -> [ReportingDuty] {
        try transaction.query(
            """
            SELECT d.code, d.title_zh, d.title_en, u.owed, coalesce(u.from_month, ''), coalesce(u.until_month, ''),
                coalesce(u.reason, ''), coalesce(u.version, 0)
                FROM mirror_departments d LEFT JOIN duties u ON u.department = d.code
                WHERE d.code > ? AND (? = 0 OR u.department IS NOT NULL) ORDER BY d.code LIMIT ?
            """, [.text(code), .bool(onlySet), .integer(limit)]
        ) { row in
            let code = row.text(0)
            let isSet = !row.isNull(3)
            return ReportingDuty(
                name: ResourceName.duty(code), department: code, titleZh: row.text(1), titleEn: row.text(2),
                owed: isSet ? row.bool(3) : Duty.byRule(code).owed, fromMonth: row.text(4), untilMonth: row.text(5),
                reason: row.text(6), overridden: isSet, etag: ResourceName.etag(row.int64(7)))
        }
    }

    /// The duty of a department; nil if the catalogue does not have it.
    package static func load(_ code: String, _ transaction: ReadTransaction) throws -> ReportingDuty? {
        // The catalogue has a few dozen departments: one query serves lists and look-ups.
        try page(transaction).first { $0.department == code }
    }

    /// Sets a duty by hand: the row, the feed's change and the audit row.
    package static func put(
        _ duty: ReportingDuty, version: Int64, actor: String, official: String, _ transaction: WriteTransaction
    ) throws -> ReportingDuty {
        _ = try transaction.execute(
            """
            INSERT INTO duties (department, owed, from_month, until_month, reason, version) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (department) DO UPDATE SET owed = excluded.owed, from_month = excluded.from_month,
                    until_month = excluded.until_month, reason = excluded.reason, version = excluded.version
            """,
            [
                .text(duty.department), .bool(duty.owed), .text(duty.fromMonth), .text(duty.untilMonth),
                .text(duty.reason), .integer(version),
            ])
        var stored = duty
        stored.etag = ResourceName.etag(version)
        stored.overridden = true
        _ = try transaction.appendChange(
            kind: "duty", key: stored.name, payload: try ReportingChange(record: .duty(stored)).serialized())
        try transaction.audit(
            actor: actor, action: "PUT_REPORTING_DUTY", target: stored.name,
            detail: "owed \(stored.owed), version \(version), official \(official)")
        return stored
    }
}

extension ReportingDuty {
    /// The duty as the rules read it.
    package var duty: Duty {
        Duty(owed: owed, from: CivilMonth(iso: fromMonth), until: CivilMonth(iso: untilMonth))
    }
}
