import ServiceKit
package import Store

/// A record whose name the registry gave again, to another subject.
struct RecordSetAside {
    /// The name under which the former record stands.
    let name: String
    /// The record that stands for the former subject now: itself under a name that no registry gives, or the one into which it was
    /// merged.
    let owner: String
    /// The former subject's decisions that were effective.
    let lostDecisions: [String]
}

extension SubjectMirror {
    /// Sets a record aside whose name is another subject's now. A registry whose whole directory was rolled back gives names again that
    /// it gave before, and does not know it: what is known here of the former subject would become the other's. The former record
    /// is lost from then on, under a name of its own, with its keys, what was merged into it, and its decisions.
    ///
    /// What it moves is more than the record's own: whatever is known of others (``KnownRecords``) is asked for anew.
    /// - Parameter name: one that is another subject's now (``KnownRecords/isAnother(_:)``).
    /// - Returns: what became of the former record.
    static func setAside(
        _ name: String, generation: Int64, _ retention: MirrorScope.Retention, _ transaction: WriteTransaction
    ) throws -> RecordSetAside {
        let former = try survivor(ofName: name, transaction)
        let aside = try freeName(beside: name, transaction)
        try transaction.execute(
            """
            INSERT INTO mirror_subjects
                (name, kind, display_name, uscc, status, merged_into, established, generation)
                SELECT ?, kind, display_name, uscc, status, merged_into, established, \(lost)
                FROM mirror_subjects WHERE name = ?
            """, [.text(aside), .text(name)])
        try transaction.execute(
            "UPDATE mirror_subject_keys SET subject = ? WHERE subject = ?", [.text(aside), .text(name)])
        // The row itself becomes the other subject's: files of a service may refer to it, and to none that is removed.
        try transaction.execute("UPDATE mirror_subjects SET merged_into = '' WHERE name = ?", [.text(name)])
        try transaction.execute(
            "UPDATE mirror_subjects SET merged_into = ? WHERE merged_into = ? AND generation < ?",
            [.text(aside), .text(name), .integer(generation)])
        let owner = try survivor(ofName: aside, transaction)
        let decisions = try DecisionMirror.lose(
            of: name, owner: former, to: aside, owner: owner, generation: generation, retention, transaction)
        return RecordSetAside(name: aside, owner: owner, lostDecisions: decisions)
    }

    private static func freeName(beside name: String, _ transaction: ReadTransaction) throws -> String {
        var number = 1
        while try subject(named: "\(name)~\(number)", transaction) != nil { number += 1 }
        return "\(name)~\(number)"
    }

    /// Whether a name is one under which a former record stands here: no name of the registry's.
    package static func isAside(_ name: String) -> Bool { name.contains("~") }

    /// The names among some that another subject had before, who was set aside.
    package static func givenAgain(_ names: Set<String>, _ transaction: ReadTransaction) throws -> Set<String> {
        var found: Set<String> = []
        for list in InList.texts(names) {
            try transaction.forEach(
                """
                WITH asked (name) AS (VALUES \(list.rows))
                SELECT a.name FROM asked a WHERE EXISTS
                    (SELECT 1 FROM mirror_subjects s WHERE s.name > a.name || '~' AND s.name < a.name || '~:')
                """, list.values
            ) { row in
                found.insert(row.text(0))
                return true
            }
        }
        return found
    }

    /// The record that stands today for the former subject with a name that was given again and with a key; nil if none had both.
    package static func survivor(
        ofFormer name: String, withKey key: String, _ transaction: ReadTransaction
    ) throws -> String? {
        let aside = try transaction.queryOne(
            """
            SELECT subject FROM mirror_subject_keys WHERE lookup_key = ? AND subject > ? AND subject < ?
                ORDER BY subject LIMIT 1
            """, [.text(key), .text("\(name)~"), .text("\(name)~:")]
        ) { $0.text(0) }
        return try aside.map { try survivor(ofName: $0, transaction) }
    }
}
