import Casework
import CommonSchema
import Credit
import RegistrySchema
import Store

extension SubjectMirror {
    /// What a subject's state says of its records.
    enum Standing {
        /// It stands for itself, as it did before.
        case own
        /// It was merged: the record that stands for it today.
        case merged(String)
        /// A merge of it was undone, or replaced by another: the record that stood for it, and the one that does today.
        case parted(from: String, to: String)
    }

    /// Keeps a subject and the keys that find it. Takes decisions along when it was merged, and back when that was undone.
    static func put(
        _ subject: SubjectRecord, generation: Int64, masksPersons: Bool, _ transaction: WriteTransaction
    ) throws -> Standing {
        let before = try transaction.queryOne(
            "SELECT merged_into FROM mirror_subjects WHERE name = ? AND merged_into <> ''", [.text(subject.name)]
        ) { $0.text(0) }
        let former = try before.map { try Self.survivor(ofName: $0, transaction) }
        let hides = masksPersons && subject.kind == .naturalPerson
        try transaction.execute(
            """
            INSERT INTO mirror_subjects
                (name, kind, display_name, uscc, status, merged_into, established, generation)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, display_name = excluded.display_name,
                    uscc = excluded.uscc, status = excluded.status, merged_into = excluded.merged_into,
                    established = excluded.established, generation = excluded.generation
            """,
            [
                .text(subject.name), .integer(Int64(subject.kind.rawValue)),
                .text(hides ? Masking.personName(subject.displayName) : subject.displayName), .text(subject.uscc),
                .integer(Int64(subject.status.rawValue)), .text(subject.mergedInto), .text(subject.establishedDate),
                .integer(generation),
            ])
        try replaceKeys(of: subject, transaction)
        if let former, before != subject.mergedInto {
            let owner = try Self.survivor(ofName: subject.name, transaction)
            try transaction.execute(
                "\(family) UPDATE mirror_decisions SET owner = ? WHERE subject IN (SELECT name FROM family)",
                [.text(subject.name), .text(owner)])
            return .parted(from: former, to: owner)
        }
        guard !subject.mergedInto.isEmpty else { return .own }
        // In a snapshot the record that it was merged into may have come before, with a merge of its own.
        let survivor = try survivor(ofName: subject.mergedInto, transaction)
        try transaction.execute(
            "UPDATE mirror_decisions SET owner = ? WHERE owner = ?", [.text(survivor), .text(subject.name)])
        return .merged(survivor)
    }

    /// Rows of one statement: well below the variables that any engine takes.
    private static let keysAtOnce = 500

    /// What finds a subject, and whether it is in use.
    static func keys(of subject: SubjectRecord) -> [String: Bool] {
        var keys: [String: Bool] = [:]
        for code in subject.formerUsccs { keys[SubjectKey.uscc(code).text] = false }
        for index in subject.formerBlindIndexes { keys[SubjectKey.blindText(index)] = false }
        if !subject.uscc.isEmpty { keys[SubjectKey.uscc(subject.uscc).text] = true }
        if !subject.blindIndex.isEmpty { keys[SubjectKey.blindText(subject.blindIndex)] = true }
        return keys
    }

    private static func replaceKeys(of subject: SubjectRecord, _ transaction: WriteTransaction) throws {
        try transaction.execute("DELETE FROM mirror_subject_keys WHERE subject = ?", [.text(subject.name)])
        var rest = keys(of: subject).sorted { $0.key < $1.key }[...]
        while !rest.isEmpty {
            let part = rest.prefix(keysAtOnce)
            rest = rest.dropFirst(keysAtOnce)
            let rows = part.map { _ in "(?, ?, ?)" }.joined(separator: ", ")
            try transaction.execute(
                "INSERT INTO mirror_subject_keys (lookup_key, subject, in_use) VALUES \(rows)",
                part.flatMap { [.text($0.key), .text(subject.name), .bool($0.value)] })
        }
    }

    /// Takes in the records that the registry lost and that were found by the same code or number as a record that it has: one who is
    /// registered again has another name, and what refers to the former one is about him all the same.
    /// - Returns: the names of those records.
    static func takeInLost(_ name: String, _ transaction: WriteTransaction) throws -> [String] {
        let found = try transaction.query(
            """
            SELECT DISTINCT l.name FROM mirror_subjects n JOIN mirror_subject_keys k ON k.subject = n.name AND k.in_use = 1
                JOIN mirror_subject_keys o ON o.lookup_key = k.lookup_key AND o.in_use = 1
                JOIN mirror_subjects l ON l.name = o.subject
                WHERE n.name = ? AND n.merged_into = '' AND l.name <> n.name AND l.generation = \(lost) AND l.merged_into = ''
            """, [.text(name)]
        ) { $0.text(0) }
        for lost in found {
            try transaction.execute(
                "UPDATE mirror_subjects SET merged_into = ? WHERE name = ?", [.text(name), .text(lost)])
            try transaction.execute(
                "UPDATE mirror_decisions SET owner = ? WHERE owner = ?", [.text(name), .text(lost)])
        }
        return found
    }

    /// The records that have the code or the number of one that was lost. `CROSS JOIN` keeps the order: the few that were lost are read
    /// first, and all others found by index. Left to itself SQLite begins with everybody, and a snapshot never ends.
    static let registeredAgain = """
        SELECT DISTINCT n.name FROM mirror_subjects l
            CROSS JOIN mirror_subject_keys o CROSS JOIN mirror_subject_keys k CROSS JOIN mirror_subjects n
            WHERE o.subject = l.name AND o.in_use = 1 AND k.lookup_key = o.lookup_key AND k.in_use = 1
                AND n.name = k.subject AND l.generation = \(lost) AND l.merged_into = ''
                AND n.merged_into = '' AND n.generation <> \(lost)
        """

    /// What a complete snapshot no longer holds is removed, or marked as lost where it is referred to.
    /// - Returns: the records that have the code or the number of one that was lost.
    static func removeStale(
        before generation: Int64, isNeeded: (String, ReadTransaction) throws -> Bool, _ transaction: WriteTransaction
    ) throws -> [String] {
        var stale: [String] = []
        // A restored registry may have lost more than a query gives at once.
        try transaction.forEach("SELECT name FROM mirror_subjects WHERE generation < ?", [.integer(generation)]) {
            stale.append($0.text(0))
            return true
        }
        for name in stale {
            if try isNeeded(try survivor(ofName: name, transaction), transaction) {
                try transaction.execute(
                    "UPDATE mirror_subjects SET generation = \(lost) WHERE name = ?", [.text(name)])
            } else {
                try transaction.execute("DELETE FROM mirror_subject_keys WHERE subject = ?", [.text(name)])
                try transaction.execute("DELETE FROM mirror_subjects WHERE name = ?", [.text(name)])
            }
        }
        var again: [String] = []
        try transaction.forEach(registeredAgain, []) {
            again.append($0.text(0))
            return true
        }
        return again
    }
}
