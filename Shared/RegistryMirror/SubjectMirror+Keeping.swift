import Casework
import CommonSchema
import Credit
import RegistrySchema
import ServiceKit
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
    /// - Parameter known: what is known of it and of the records that it was or is merged into.
    static func put(
        _ subject: SubjectRecord, generation: Int64, masksPersons: Bool, _ known: inout KnownRecords,
        _ transaction: WriteTransaction
    ) throws -> Standing {
        let before = known.mergedInto(subject.name)
        let former = before.map { known.survivor(ofName: $0) }
        known.note(subject)
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
            let owner = known.survivor(ofName: subject.name)
            try transaction.execute(
                "\(family) UPDATE mirror_decisions SET owner = ? WHERE subject IN (SELECT name FROM family)",
                [.text(subject.name), .text(owner)])
            return .parted(from: former, to: owner)
        }
        guard !subject.mergedInto.isEmpty else { return .own }
        // In a snapshot the record that it was merged into may have come before, with a merge of its own.
        let survivor = known.survivor(ofName: subject.mergedInto)
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

    /// What finds a subject now.
    static func keysInUse(of subject: SubjectRecord) -> Set<String> { Set(keys(of: subject).filter { $0.value }.keys) }

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

    /// Takes in a record that the registry lost and that is found by the same code or number as one that it has: who is registered again
    /// has another name, and what refers to the former one is about him all the same.
    static func takeIn(_ lost: String, into name: String, _ transaction: WriteTransaction) throws {
        try transaction.execute(
            "UPDATE mirror_subjects SET merged_into = ? WHERE name = ?", [.text(name), .text(lost)])
        try transaction.execute("UPDATE mirror_decisions SET owner = ? WHERE owner = ?", [.text(name), .text(lost)])
    }

    /// The records that have the code or the number of one that was lost, each with that one. `CROSS JOIN` keeps the order: the few that
    /// were lost are read first, and all others found by index. Left to itself SQLite begins with everybody, and a snapshot never ends.
    static let registeredAgain = """
        SELECT DISTINCT n.name, l.name FROM mirror_subjects l
            CROSS JOIN mirror_subject_keys o CROSS JOIN mirror_subject_keys k CROSS JOIN mirror_subjects n
            WHERE l.generation = \(lost) AND l.merged_into = '' AND o.subject = l.name AND o.in_use = 1
                AND k.lookup_key = o.lookup_key AND k.in_use = 1
                AND n.name = k.subject AND n.merged_into = '' AND n.generation <> \(lost)
        """

    /// What a complete snapshot no longer holds is marked as lost, where rows stay.
    static func keepStale(before generation: Int64, _ transaction: WriteTransaction) throws {
        try transaction.execute(
            "UPDATE mirror_subjects SET generation = \(lost) WHERE generation < ? AND generation <> \(lost)",
            [.integer(generation)])
    }

    /// What a complete snapshot no longer holds is removed, or marked as lost where it is referred to.
    /// - Parameter needed: which of some records something refers to; asked about many of them at once.
    static func removeStale(
        before generation: Int64, needed: (Set<String>, ReadTransaction) throws -> Set<String>,
        _ transaction: WriteTransaction
    ) throws {
        var stale: [String] = []
        // A restored registry may have lost more than a query gives at once.
        try transaction.forEach("SELECT name FROM mirror_subjects WHERE generation < ?", [.integer(generation)]) {
            stale.append($0.text(0))
            return true
        }
        var rest = stale[...]
        while !rest.isEmpty {
            let part = rest.prefix(InList.longest)
            rest = rest.dropFirst(part.count)
            var merges = try Merges(of: part, transaction)
            let needed = try needed(merges.targets.union(part), transaction)
            var (kept, gone): ([String], [String]) = ([], [])
            for name in part {
                if needed.contains(merges.survivor(ofName: name)) {
                    kept.append(name)
                } else {
                    gone.append(name)
                    merges[name] = nil
                }
            }
            for list in InList.texts(kept) {
                try transaction.execute(
                    "UPDATE mirror_subjects SET generation = \(lost) WHERE name IN (\(list.marks))", list.values)
            }
            for list in InList.texts(gone) {
                try transaction.execute(
                    "DELETE FROM mirror_subject_keys WHERE subject IN (\(list.marks))", list.values)
                try transaction.execute("DELETE FROM mirror_subjects WHERE name IN (\(list.marks))", list.values)
            }
        }
    }

    /// The records that have the code or the number of some that were lost, in the order in which they are found, each with those that it
    /// takes in: the first one that is found takes all of its own.
    static func takers(_ transaction: ReadTransaction) throws -> [(name: String, lost: [String])] {
        var names: [String] = []
        var lost: [String: [String]] = [:]
        try transaction.forEach(registeredAgain, []) { row in
            let name = row.text(0)
            if lost[name] == nil { names.append(name) }
            lost[name, default: []].append(row.text(1))
            return true
        }
        var taken: Set<String> = []
        return names.map { name in (name: name, lost: (lost[name] ?? []).filter { taken.insert($0).inserted }) }
    }
}
